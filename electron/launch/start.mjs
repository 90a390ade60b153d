// `npm start`: the Electron program where its binary can be had, otherwise the same window in an installed browser.
// Only Node's own modules here: on a fresh clone nothing else is installed yet.
import { spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { serveRenderer } from './browser-host.mjs'
import { chooseHost } from './choose-host.mjs'
import { electronBinary, fetchElectron } from './electron-binary.mjs'
import { ensureReady } from './ensure.mjs'
import { findBrowser } from './find-browser.mjs'
import { dataFolders, holdsDossiers, JOURNAL_FOLDER } from './folders.mjs'
import { browserArguments, openBrowser } from './open-browser.mjs'

const root = resolve(import.meta.dirname, '../..')
/** Never a random one: the stored dossiers belong to the address, and the port is part of it. */
const port = Number(process.env['KLACHTDOSSIER_PORT'] ?? 47831)
const forced = process.env['KLACHTDOSSIER_HOST']
const folders = dataFolders()
const linux = process.platform === 'linux'
const isRoot = linux && process.getuid?.() === 0
const hasDisplay = !linux || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'])
/** @param {string} line */
const say = (line) => console.log(line)

if (!ensureReady(root, { say, stdio: ['ignore', 'ignore', 'inherit'] })) process.exit(1)

const { host, because } = chooseHost({
  forced,
  hasDisplay,
  dossiersInBrowser: holdsDossiers(folders.browser),
  dossiersInElectron: holdsDossiers(folders.electron),
})
if (because) say(because)
if (host === 'electron') runElectron()
await runBrowser()

/** Returns only when there is no Electron program to run. */
function runElectron() {
  let failure
  if (!electronBinary(root)) {
    say('Het Electron-programma wordt opgehaald (hoogstens een minuut).')
    failure = fetchElectron(root)
  }
  const binary = electronBinary(root)
  if (binary) {
    const env = { ...process.env }
    delete env['ELECTRON_RUN_AS_NODE'] // set by some editors; Electron would be a plain Node
    const args = ['.', ...(isRoot ? ['--no-sandbox'] : []), ...process.argv.slice(2)]
    process.exit(spawnSync(binary, args, { cwd: root, stdio: 'inherit', env }).status ?? 1)
  }
  const why = `Het Electron-programma is er niet: ${failure}.`
  if (forced === 'electron') {
    say(why)
    process.exit(1)
  }
  say(`${why} Klachtdossier opent in de browser.`)
}

async function runBrowser() {
  // Only now: it was built a moment ago.
  const { createDoor } = await import(pathToFileURL(resolve(root, 'out/browser/index.js')).href)
  const door = createDoor({ folder: join(folders.browser, JOURNAL_FOLDER), dataFolder: folders.browser })
  const server = await serveRenderer({ root: resolve(root, 'out/renderer'), port, door }).catch((error) => {
    if (error.code !== 'EADDRINUSE') throw error
    say(`Poort ${port} is bezet. Staat Klachtdossier al open? Sluit dat venster en start opnieuw.`)
    process.exit(1)
  })
  const stop = () => void server.close().then(() => process.exit(0))
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  const browser = hasDisplay ? findBrowser() : undefined
  if (browser) {
    const outcome = await openBrowser(browser, browserArguments(server.entry(), folders.browser, { isRoot }))
    if (outcome === 'closed') return stop()
  }
  say(`Klachtdossier staat klaar op ${server.entry()} (één keer te openen, in Edge of Chrome; stoppen met Ctrl+C).`)
}
