// Deaths at random moments: the process of the window, that of the server, or both, while work is recorded and backups are made.
// After each start everything that was confirmed must be there, once. A process that is killed is no power failure: what the system
// had taken in is still written; that the disk is waited for is a matter of the handlers (fsync) and their tests.
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'
import { setTimeout as sleep } from 'node:timers/promises'
import { build } from 'vite'

const root = resolve(import.meta.dirname, '../..')
const WHO = /** @type {const} */ (['window', 'server', 'both'])
/** There before anything else: what uses a database looks for one when it is loaded. */
const DATABASE = pathToFileURL(join(root, 'node_modules/fake-indexeddb/auto/index.mjs')).href
/** So long a start may take on a busy machine. */
const PATIENCE = 60_000

/** The same numbers for the same seed, so that a failure can be looked at again. */
function numbers(/** @type {number} */ seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Both programs in one file each, with nothing left to resolve. */
async function bundle(/** @type {string} */ to) {
  for (const name of ['window', 'server'])
    await build({
      configFile: false,
      root,
      logLevel: 'error',
      publicDir: false,
      resolve: { alias: { '@': resolve(root, 'src') } },
      ssr: { noExternal: true, target: 'node' },
      build: {
        ssr: resolve(import.meta.dirname, `${name}.ts`),
        outDir: join(to, name),
        target: 'node20',
        rolldownOptions: { output: { format: 'es', entryFileNames: `${name}.mjs` } },
      },
    })
}

/** Looks each few milliseconds. */
async function until(/** @type {() => boolean} */ done) {
  while (!done()) await sleep(3)
}

/** A process that speaks in lines. */
function start(/** @type {string} */ file, /** @type {string[]} */ args, /** @type {(line: string) => void} */ hear) {
  const child = spawn(process.execPath, ['--import', DATABASE, file, ...args], { stdio: ['pipe', 'pipe', 'inherit'] })
  // All that it said before it ended is heard before this settles.
  const ended = new Promise((done) => child.once('close', done))
  createInterface({ input: child.stdout }).on('line', hear)
  child.stdin.on('error', () => undefined) // it may be dead before it is asked
  return {
    say: () => child.stdin.write('\n'),
    ended,
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
  }
}

/**
 * @param {{ times: number, seed: number, tell?: (line: string) => void }} options
 * @returns {Promise<{ kills: number, confirmed: number, backups: number }>} rejects when something that was confirmed is not
 *   there, or is there twice
 */
export async function killing({ times, seed, tell = () => undefined }) {
  const next = numbers(seed)
  const base = mkdtempSync(join(tmpdir(), 'klachtdossier-kill-'))
  const [data = '', share = '', code = ''] = ['data', 'share', 'code'].map((name) => join(base, name))
  for (const folder of [data, share]) mkdirSync(folder)
  /** @type {Set<string>} */
  const confirmed = new Set()
  let backups = 0
  /**
   * Why a window ended that was not killed and did not lose its server.
   *
   * @type {string | undefined}
   */
  let stopped
  let serverLives = true
  /** @type {ReturnType<typeof start> | undefined} */
  let server
  /** @type {ReturnType<typeof start> | undefined} */
  let window
  /** @type {(entry: string) => void} */
  let onEntry = () => undefined
  const within = (/** @type {Promise<any>} */ work, /** @type {string} */ what) =>
    Promise.race([
      work,
      sleep(PATIENCE, undefined, { ref: false }).then(() => Promise.reject(new Error(`${what} took too long`))),
    ])

  try {
    await bundle(code)
    for (let time = 0; time <= times; time++) {
      server ??= start(join(code, 'server', 'server.mjs'), [data], (line) => onEntry(line))
      serverLives = true
      const entry = new Promise((done) => (onEntry = done))
      server.say()
      /** @type {(there: any) => void} */
      let onThere = () => undefined
      const there = new Promise((done) => (onThere = done))
      const args = [await within(entry, 'the server'), data, share]
      window = start(join(code, 'window', 'window.mjs'), args, (line) => {
        const told = JSON.parse(line)
        if (told.soort === 'klaar') confirmed.add(told.id)
        else if (told.soort === 'kopie') backups++
        else if (told.soort === 'gestopt' && serverLives) stopped ??= told.waarom
        if (told.soort === 'er' || told.soort === 'gestopt') onThere(told)
      })
      const before = new Set(confirmed)
      const found = await within(there, 'the start')
      if (found.soort === 'gestopt') throw new Error(`after ${time} kills it does not start: ${found.waarom}`)
      const all = [...found.ids, ...found.bestanden]
      const lost = [...before].filter((id) => !all.includes(id))
      const twice = all.filter((id, i) => all.indexOf(id) !== i)
      if (lost.length + twice.length > 0)
        throw new Error(`after ${time} kills (seed ${seed}): ${lost.length} lost, ${twice.length} twice`)
      if (time === times) break

      // After so many more were confirmed, and then somewhere in what comes next: how busy the machine is does not matter.
      const enough = confirmed.size + Math.floor(next() * 8)
      await within(
        until(() => confirmed.size >= enough || stopped !== undefined),
        'the work',
      )
      await sleep(next() * 60)
      const who = WHO[Math.floor(next() * WHO.length)]
      if (stopped) throw new Error(`after ${time} kills the work stops: ${stopped}`)
      if (who !== 'window') {
        serverLives = false
        await server.kill()
        server = undefined
      }
      // One that lost its server ends by itself: what it still says counts too.
      if (who === 'server') await within(window.ended, 'the end of the window')
      else await window.kill()
      tell(`${time + 1}: ${who}, ${confirmed.size} confirmed, ${found.kopieen} backups whole`)
    }
    return { kills: times, confirmed: confirmed.size, backups }
  } finally {
    await window?.kill()
    await server?.kill()
    rmSync(base, { recursive: true, force: true })
  }
}
