import { fork } from 'node:child_process'
import { resolve } from 'node:path'
import { _electron, chromium, type Page } from '@playwright/test'
import type * as Electron from 'electron'
import { electronBinary } from '../../electron/launch/electron-binary.mjs'
import type { double } from '../double/electron'
import type { FromDouble, ToDouble } from '../double/run'

export const root = resolve(import.meta.dirname, '../..')

/** The main process as a test sees it. `double` is there only under the double. */
export type MainProcess = typeof Electron & { double?: typeof double }
type InMain<A, R> = (main: MainProcess, arg: A) => R | Promise<R>

export interface RunningApp {
  readonly soort: 'electron' | 'double'
  readonly page: Page
  /** Settles when the main process has ended, whoever ended it. */
  readonly ended: Promise<unknown>
  /** Runs a function in the main process. It goes there as text: it can use nothing but its arguments. */
  evaluate<A, R>(run: InMain<A, R>, arg: A): Promise<R>
  /** Another moment for `new Date()` in the window, from the next load on. */
  setVandaag(moment: string): Promise<void>
  close(): Promise<void>
  /** As when the power fails: nothing is asked and nothing is finished. */
  kill(): Promise<void>
}

export interface LaunchOptions {
  readonly vandaag?: string
  readonly env?: Readonly<Record<string, string>>
}

/** The real binary where there is one; `KLACHTDOSSIER_E2E=double` takes the double all the same. */
export const usesDouble = (): boolean => process.env['KLACHTDOSSIER_E2E'] === 'double' || !electronBinary(root)

/** Starts the built program on a profile folder of its own. */
export const launchApp = (userData: string, options: LaunchOptions = {}): Promise<RunningApp> =>
  usesDouble() ? launchDouble(userData, options) : launchElectron(userData, options)

async function launchElectron(userData: string, { vandaag, env }: LaunchOptions): Promise<RunningApp> {
  const executablePath = electronBinary(root)
  if (!executablePath) throw new Error('no Electron binary')
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const app = await _electron.launch({
    executablePath,
    cwd: root,
    args: ['.', `--user-data-dir=${userData}`, ...asRoot],
    env: { ...(process.env as Record<string, string>), ...env },
  })
  const page = await app.firstWindow()
  const setVandaag = (moment: string) => page.context().clock.install({ time: moment })
  if (vandaag) {
    await setVandaag(vandaag)
    await page.reload() // the first load began before a test can reach it
  }
  const ended = new Promise((done) => app.process().once('exit', done))
  return {
    soort: 'electron',
    page,
    ended,
    evaluate: (run, arg) => app.evaluate(run as never, arg) as never,
    setVandaag,
    close: () => app.close(),
    kill: async () => {
      app.process().kill('SIGKILL')
      await ended
    },
  }
}

async function launchDouble(userData: string, { vandaag, env }: LaunchOptions): Promise<RunningApp> {
  const child = fork(resolve(root, 'out/double/run.js'), ['out/main/main.js', `--user-data-dir=${userData}`], {
    cwd: root,
    env: { ...process.env, ...(vandaag ? { DOUBLE_VANDAAG: vandaag } : {}), ...env },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    execArgv: [],
  })
  const exited = new Promise<number | null>((done) => child.once('exit', done))
  const address = await new Promise<string>((done, fail) => {
    child.on('message', (message: FromDouble) => {
      if ('ready' in message) done(message.ready)
    })
    void exited.then((code) => fail(new Error(`the main process ended with code ${code} before it was ready`)))
  })
  const browser = await chromium.connectOverCDP(address)
  const page = browser.contexts()[0]?.pages()[0]
  if (!page) throw new Error('the double has no window')
  await page.waitForURL((url) => url.protocol === 'https:')

  let last = 0
  type Question = ToDouble extends infer T ? (T extends ToDouble ? Omit<T, 'id'> : never) : never
  const ask = (question: Question) =>
    new Promise<unknown>((done, fail) => {
      const id = ++last
      const receive = (message: FromDouble) => {
        if (!('id' in message) || message.id !== id) return
        child.off('message', receive)
        if (message.error === undefined) done(message.value)
        else fail(new Error(message.error))
      }
      void exited.then(() => fail(new Error('the main process has ended')))
      if (!child.connected) return
      child.on('message', receive)
      child.send({ ...question, id })
    })
  const evaluate: RunningApp['evaluate'] = (run, arg) => ask({ code: String(run), arg }) as never
  return {
    soort: 'double',
    page,
    ended: exited,
    evaluate,
    setVandaag: async (moment) => void (await ask({ vandaag: moment })),
    close: async () => {
      if (child.exitCode !== null) return
      await browser.close() // only lets go; before quitting, so that a trace in progress can be ended
      await evaluate(({ app }) => void setTimeout(() => app.quit(), 0), null).catch(() => undefined)
      await exited
    },
    kill: async () => {
      await browser.close()
      child.kill('SIGKILL')
      await exited
    },
  }
}
