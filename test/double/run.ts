// Runs the app's built main module in plain Node, with this double in the place of Electron:
// `node out/double/run.js out/main/main.js --user-data-dir=…`
import * as nodeModule from 'node:module'
import { resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { emitReady } from './app'
import { applyPermissions, setVandaag, startChromium } from './chromium'
import * as electron from './electron'
import { state } from './state'

export type FromDouble = { ready: string } | { id: number; value?: unknown; error?: string }
export type ToDouble = { id: number; code: string; arg: unknown } | { id: number; vandaag: string }

const HANG = Number(process.env['DOUBLE_HANG_AFTER'] ?? 10_000)

/** Node 20 has only the hooks that run in a thread of their own; they get a module that knows the one thing to do. */
function intercept(): void {
  const url = new URL('./electron.js', import.meta.url).href
  const code = `export const resolve = (specifier, context, next) =>
    specifier === 'electron' || specifier.startsWith('electron/')
      ? { url: ${JSON.stringify(url)}, shortCircuit: true }
      : next(specifier, context)`
  nodeModule.register(`data:text/javascript,${encodeURIComponent(code)}`)
}

async function evaluate(code: string, arg: unknown): Promise<unknown> {
  const run = (0, eval)(`(${code})`) as (main: typeof electron, arg: unknown) => unknown
  return await run(electron, arg)
}

function listen(): void {
  process.on('message', (message: ToDouble) => {
    const work = 'code' in message ? evaluate(message.code, message.arg) : setVandaag(message.vandaag)
    work.then(
      (value) => process.send?.({ id: message.id, value }),
      (error: unknown) =>
        process.send?.({ id: message.id, error: error instanceof Error ? error.stack : String(error) }),
    )
  })
  process.on('disconnect', () => electron.app.exit(0)) // the test ended without closing
}

const main = process.argv[2]
if (!main) throw new Error('electron double: which main module?')
intercept()
const watchdog = setTimeout(() => {
  console.error('electron double: the main module does not finish. Does it await app.whenReady() at top level?')
  process.exit(70)
}, HANG)
await import(pathToFileURL(resolve(main)).href)
clearTimeout(watchdog)

const address = await startChromium()
emitReady()
for (let i = 0; i < 250 && state.windows.length === 0; i++) await sleep(20)
const [window] = state.windows
await window?.opened
await applyPermissions()
listen()
process.send?.({ ready: address } satisfies FromDouble)
