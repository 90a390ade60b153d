// @vitest-environment node
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { chooseHost } from '../../../electron/launch/choose-host.mjs'
import { downloadFailure } from '../../../electron/launch/electron-binary.mjs'
import { needsBuild, needsInstall, npmScript } from '../../../electron/launch/ensure.mjs'
import { browserCandidates, findBrowser } from '../../../electron/launch/find-browser.mjs'
import { dataFolders, holdsDossiers } from '../../../electron/launch/folders.mjs'
import { browserArguments } from '../../../electron/launch/open-browser.mjs'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'klacht dossier ')) // with spaces, as in "Mijn documenten"
})
afterEach(() => rmSync(root, { recursive: true, force: true }))
const put = (path: string, seconds: number) => {
  const file = join(root, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, '')
  utimesSync(file, seconds, seconds)
}
const settle = (path: string, seconds: number) => utimesSync(join(root, path), seconds, seconds)

describe('installing', () => {
  test('when nothing is there, or the lock file is newer', () => {
    put('package-lock.json', 100)
    expect(needsInstall(root)).toBe(true)
    put('node_modules/.package-lock.json', 200)
    expect(needsInstall(root)).toBe(false)
    put('package-lock.json', 300)
    expect(needsInstall(root)).toBe(true)
  })
})

describe('building', () => {
  const outputs = ['main/main.js', 'preload/preload.cjs', 'renderer/index.html', 'cli/index.js', 'browser/index.js']
  beforeEach(() => {
    put('src/views/A.vue', 100)
    for (const folder of ['src/views', 'src']) settle(folder, 100)
    for (const output of outputs) put(`out/${output}`, 200)
  })
  test('not when every result is newer than every source', () => expect(needsBuild(root)).toBe(false))
  test('when a source changed', () => {
    put('src/views/A.vue', 300)
    settle('src/views', 100)
    expect(needsBuild(root)).toBe(true)
  })
  test('when a source was removed: only the folder tells', () => {
    settle('src/views', 300)
    expect(needsBuild(root)).toBe(true)
  })
  test('when a result is missing or was left behind by a build that failed', () => {
    put('out/cli/index.js', 50)
    expect(needsBuild(root)).toBe(true)
    rmSync(join(root, 'out/cli/index.js'))
    expect(needsBuild(root)).toBe(true)
  })
})

test('npm runs without a shell where its script can be found', () => {
  put('npm/bin/npm-cli.js', 1)
  const npm = join(root, 'npm/bin/npm-cli.js')
  expect(npmScript({ npm_execpath: npm }, join(root, 'node'))).toBe(npm)
  expect(npmScript({ npm_execpath: join(root, 'yarn.js') }, join(root, 'node'))).toBeUndefined()
  put('node_modules/npm/bin/npm-cli.js', 1) // beside node.exe, as on Windows
  expect(npmScript({}, join(root, 'node.exe'))).toBe(join(root, 'node_modules/npm/bin/npm-cli.js'))
})

describe('finding a browser', () => {
  test('Windows: Edge first, in both program folders and that of the user', () => {
    const env = {
      ProgramFiles: 'C:\\Program Files',
      'ProgramFiles(x86)': 'C:\\Program Files (x86)',
      LOCALAPPDATA: 'C:\\Users\\Anne de Wit\\AppData\\Local',
    }
    const found = browserCandidates(env, 'win32', 'C:\\Users\\Anne de Wit')
    expect(found[0]).toBe('C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe')
    expect(found).toContain('C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe')
    expect(found).toContain('C:\\Users\\Anne de Wit\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe')
  })
  test('macOS and Linux', () => {
    expect(browserCandidates({}, 'darwin', '/Users/anne')).toContain(
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    )
    expect(browserCandidates({ PATH: '/usr/bin:' }, 'linux', '/home/anne')).toContain('/usr/bin/chromium')
  })
  test('by name, or none', () => {
    expect(findBrowser({ KLACHTDOSSIER_BROWSER: '/opt/edge' }, 'linux', () => true)).toBe('/opt/edge')
    expect(findBrowser({ KLACHTDOSSIER_BROWSER: 'none', PATH: '/usr/bin' }, 'linux', () => true)).toBeUndefined()
    expect(findBrowser({ PATH: '/a:/b' }, 'linux', (path) => path === '/b/google-chrome')).toBe('/b/google-chrome')
    expect(findBrowser({ PATH: '/a' }, 'linux', () => false)).toBeUndefined()
  })
  test('opens a window of its own, on a profile of its own, without traffic', () => {
    const args = browserArguments('http://127.0.0.1:47831/', '/home/anne/profiel', { isRoot: false })
    expect(args.slice(0, 2)).toEqual(['--app=http://127.0.0.1:47831/', '--user-data-dir=/home/anne/profiel'])
    expect(args).not.toContain('--no-sandbox')
    expect(browserArguments('', '', { isRoot: true })).toContain('--no-sandbox')
  })
})

describe('which host', () => {
  const situation = { forced: undefined, hasDisplay: true, dossiersInBrowser: false, dossiersInElectron: false }
  test('Electron, unless there is no screen', () => {
    expect(chooseHost(situation)).toEqual({ host: 'electron' })
    expect(chooseHost({ ...situation, hasDisplay: false })).toEqual({ host: 'browser' })
  })
  test('the browser keeps the dossiers it has, and says so', () => {
    const { host, because } = chooseHost({ ...situation, dossiersInBrowser: true })
    expect(host).toBe('browser')
    expect(because).toContain('eigen, lege administratie')
    expect(chooseHost({ ...situation, dossiersInBrowser: true, dossiersInElectron: true }).host).toBe('electron')
  })
  test('what was asked for goes first', () => {
    expect(chooseHost({ ...situation, forced: 'electron', dossiersInBrowser: true }).host).toBe('electron')
    expect(chooseHost({ ...situation, forced: 'browser' }).host).toBe('browser')
  })
  test('where the dossiers are', () => {
    expect(dataFolders({ LOCALAPPDATA: 'C:\\L', APPDATA: 'C:\\R' }, 'win32', 'C:\\U')).toEqual({
      electron: 'C:\\R\\Klachtdossier',
      browser: 'C:\\L\\Klachtdossier-browser',
    })
    expect(holdsDossiers(root)).toBe(false)
    mkdirSync(join(root, 'Default/IndexedDB'), { recursive: true })
    expect(holdsDossiers(root)).toBe(true)
  })
})

test.each([
  ['Error: getaddrinfo ENOTFOUND github.com', 'geen verbinding met de downloadserver'],
  ['TypeError: fetch failed\n    at node:internal', 'geen verbinding met de downloadserver'],
  ['HTTPError: Response code 404 (Not Found)', 'de downloadserver antwoordde met 404'],
  ['Error: iets anders\n at x', 'Error: iets anders'],
  ['', 'onbekende oorzaak'],
])('why the download failed: %j', (stderr, said) => expect(downloadFailure({ stderr })).toBe(said))

test('a download that takes too long', () => {
  expect(downloadFailure({ stderr: '', signal: 'SIGTERM' })).toBe('het ophalen duurde te lang')
})
