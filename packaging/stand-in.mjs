import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { project } from './config.mjs'
import { tool } from './tools.mjs'

/** Before the fuses in a program file of Electron; then the version of the wire, how many there are, and one character each. */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
const AS_DELIVERED = '10100101'

/**
 * A folder that is laid out as Electron for Windows is, around any Windows program that is at hand: what is packed can be looked
 * at where Electron can not be downloaded. It can not be started.
 * @param {string} folder
 */
export async function standIn(folder) {
  const put = (/** @type {string} */ name, /** @type {string | Buffer} */ content) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  put('electron.exe', await program())
  for (const language of ['nl', 'en-US', 'de', 'fr']) put(`locales/${language}.pak`, language)
  put('version', project.devDependencies.electron)
  put('LICENSE', 'Electron')
  put('LICENSES.chromium.html', 'Chromium')
}

/** With what the real one has and packing changes: a version, and the fuses. */
async function program() {
  const { NtExecutable, NtExecutableResource, Resource } = await import(pathToFileURL(tool('resedit')).href)
  const any = join(dirname(tool('electron-winstaller/package.json')), 'vendor', 'StubExecutable.exe')
  const executable = NtExecutable.from(readFileSync(any))
  const resources = NtExecutableResource.from(executable)
  const version = Resource.VersionInfo.createEmpty()
  version.lang = 1033
  version.setFileVersion(1, 0, 0, 0, 1033)
  version.setStringValues({ lang: 1033, codepage: 1200 }, { FileDescription: 'Electron', ProductName: 'Electron' })
  version.outputToResourceEntries(resources.entries)
  const fuses = Buffer.from(`${SENTINEL}\u0001${String.fromCharCode(AS_DELIVERED.length)}${AS_DELIVERED}`, 'latin1')
  resources.entries.push({ type: 10, id: 1, lang: 1033, codepage: 1200, bin: new Uint8Array(fuses).buffer })
  resources.outputResource(executable)
  return Buffer.from(executable.generate())
}
