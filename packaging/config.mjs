import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

export const root = resolve(import.meta.dirname, '..')
/** @type {{ productName: string, main: string, scripts: Record<string, string>, devDependencies: { electron: string } }} */
export const project = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'))

/** Where packages come; git does not see it. */
export const OUTPUT = 'out/pakket'

/**
 * Decided in the program file itself, so that no setting or command line changes it afterwards.
 * https://www.electronjs.org/docs/latest/tutorial/fuses
 */
export const FUSES = {
  runAsNode: false,
  enableCookieEncryption: true,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  enableEmbeddedAsarIntegrityValidation: true,
  onlyLoadAppFromAsar: true,
  loadBrowserProcessSpecificV8Snapshot: false,
  grantFileProtocolExtraPrivileges: false,
}

/** All that goes in besides Electron. Everything is bundled: there is no node_modules, no source and no map in it. */
export const FILES = [
  'out/main/**',
  'out/preload/**',
  'out/renderer/**',
  'package.json',
  '!node_modules/**',
  '!**/*.map',
]

/**
 * For electron-builder. Signing is left to its environment variables (WIN_CSC_LINK, WIN_CSC_KEY_PASSWORD); without them the
 * package is not signed, and Windows says so at the first start.
 */
export const config = {
  appId: 'nl.klachtdossier.programma',
  productName: project.productName,
  copyright: 'MIT',
  directories: { output: OUTPUT, buildResources: 'resources/icoon' },
  files: FILES,
  asar: true,
  electronVersion: project.devDependencies.electron,
  electronFuses: FUSES,
  electronLanguages: ['nl', 'en-US'],
  npmRebuild: false,
  // Nothing is looked for or fetched: an update is installed by hand over the old one.
  publish: null,
  win: {
    icon: 'resources/public/icoon.ico',
    target: [
      { target: 'nsis', arch: ['x64'] },
      { target: 'zip', arch: ['x64'] },
    ],
  },
  nsis: {
    // For one user: no administrator is needed, and nobody else on the computer gets the program.
    oneClick: false,
    perMachine: false,
    allowElevation: false,
    allowToChangeInstallationDirectory: false,
    installerLanguages: ['nl_NL'],
    language: '1043',
    displayLanguageSelector: false,
    shortcutName: project.productName,
    uninstallDisplayName: '${productName} ${version}',
    artifactName: '${productName}-${version}-installatie.${ext}',
    // The dossiers stay, whatever happens to the program.
    deleteAppDataOnUninstall: false,
    include: 'packaging/installer.nsh',
  },
}
