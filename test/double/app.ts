import { EventEmitter } from 'node:events'
import { mkdtempSync, readFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type * as Electron from 'electron'
import { log, state } from './state'
import { Preventable, strict } from './strict'

const pkg = JSON.parse(readFileSync(resolve('package.json'), 'utf8')) as { productName: string; version: string }
const userData = process.argv.find((arg) => arg.startsWith('--user-data-dir='))?.split('=')[1]

const paths: Record<string, string> = {
  home: homedir(),
  temp: tmpdir(),
  userData: resolve(userData ?? mkdtempSync(join(tmpdir(), 'electron-double-'))),
  documents: join(homedir(), 'Documents'),
  downloads: join(homedir(), 'Downloads'),
  desktop: join(homedir(), 'Desktop'),
}

let becomeReady: () => void
const ready = new Promise<void>((done) => {
  becomeReady = done
})
/** Called once, after the app's main module has been evaluated: as in Electron, not before. */
export function emitReady(): void {
  becomeReady()
  app.emit('ready', {}, {})
}

async function end(code: number): Promise<void> {
  await state.context?.close().catch(() => undefined)
  process.exit(code)
}

/** As in Electron: a window that does not close ends the quitting, and the app hears nothing of the windows that do. */
async function quit(): Promise<void> {
  if (state.quitting) return
  if (!state.context) process.exit(0) // quitting before ready: a second instance
  state.quitting = true
  if (!mayEnd()) {
    state.quitting = false
    return
  }
  app.emit('quit', {}, 0)
  await end(0)
}

function mayEnd(): boolean {
  const before = new Preventable()
  app.emit('before-quit', before)
  if (before.defaultPrevented || ![...state.windows].every((window) => window.closeIfAllowed())) return false
  const will = new Preventable()
  app.emit('will-quit', will)
  return !will.defaultPrevented
}

type Members = Partial<Omit<Electron.App, keyof EventEmitter | 'commandLine'>>

const members = {
  isPackaged: false,
  name: pkg.productName,
  whenReady: () => ready,
  isReady: () => state.context !== undefined,
  enableSandbox: () => undefined,
  setAppUserModelId: () => undefined,
  /** `DOUBLE_SECOND_INSTANCE=1` plays the second start of the program. */
  requestSingleInstanceLock: () => process.env['DOUBLE_SECOND_INSTANCE'] !== '1',
  getName: () => pkg.productName,
  getVersion: () => pkg.version,
  getLocale: () => 'nl',
  getAppPath: () => process.cwd(),
  getPath: (name) => {
    const path = paths[name]
    if (path === undefined) throw new Error(`Failed to get '${name}' path`)
    return path
  },
  setPath: (name, path) => {
    paths[name] = path
  },
  exit: (code = 0) => void end(code),
  quit: () => void quit(),
} satisfies Members

const commandLine = strict('app.commandLine', {
  appendSwitch: (name, value) => {
    log.switches.push(value === undefined ? name : `${name}=${value}`)
  },
  hasSwitch: () => false,
  getSwitchValue: () => '',
} satisfies Partial<Electron.CommandLine>)

export const app = strict('app', Object.assign(new EventEmitter(), members, { commandLine }))
