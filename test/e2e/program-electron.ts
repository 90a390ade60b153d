import { statSync } from 'node:fs'
import { expect } from '@playwright/test'
import { launchApp, type MainProcess, type RunningApp } from './launch'
import type { PrintOutcome, Program, ProgramOptions } from './program'

// Each function below runs in the main process and is sent there as text.

type Answers = { suggested?: string; prints?: number }

function answerNextSave({ dialog }: MainProcess, path: string | null): void {
  const answers = globalThis as Answers
  const cancelled = () => Promise.resolve({ canceled: true, filePath: '' })
  dialog.showSaveDialog = (...args: unknown[]) => {
    const { defaultPath = '' } = args.at(-1) as { defaultPath?: string }
    answers.suggested = defaultPath.split(/[\\/]/).at(-1) ?? ''
    dialog.showSaveDialog = cancelled // only the next one
    return path === null ? cancelled() : Promise.resolve({ canceled: false, filePath: path })
  }
}

function answerNextOpen({ dialog }: MainProcess, path: string): void {
  const cancelled = () => Promise.resolve({ canceled: true, filePaths: [] })
  dialog.showOpenDialog = () => {
    dialog.showOpenDialog = cancelled // only the next one
    return Promise.resolve({ canceled: false, filePaths: [path] })
  }
}

function answerPrint({ BrowserWindow }: MainProcess, outcome: PrintOutcome): void {
  const answers = globalThis as Answers
  const [window] = BrowserWindow.getAllWindows()
  if (!window) throw new Error('no window')
  window.webContents.print = (_options, done) => {
    answers.prints = (answers.prints ?? 0) + 1
    const reason = outcome === 'cancelled' ? 'Print job canceled' : outcome === 'printed' ? '' : outcome.failed
    setImmediate(() => done?.(outcome === 'printed', reason))
  }
}

/** Which file is there: a file that is written whole gets a new number, also in the place of an old one. */
const identity = (path: string) => {
  const file = statSync(path, { throwIfNoEntry: false })
  return file && `${file.ino}-${file.mtimeMs}`
}

/** The program in its own window: Electron, or the double where there is no binary. */
export async function startInElectron({ vandaag, userData, at }: ProgramOptions): Promise<Program> {
  let moment = vandaag
  let app: RunningApp
  let target: { readonly path: string; readonly before: string | undefined } | undefined

  const open = async () => {
    app = await launchApp(userData, { vandaag: moment })
    await app.evaluate(answerPrint, 'printed') // never a real dialog in a test
  }
  await open()
  return {
    get page() {
      return app.page
    },
    get host() {
      return app.soort
    },
    get shell() {
      return app
    },
    nextSave: async (name) => {
      const path = name === 'cancel' ? name : at(name)
      target = name === 'cancel' ? undefined : { path, before: identity(path) }
      await app.evaluate(answerNextSave, target ? path : null)
      return path
    },
    savedFile: async () => {
      if (!target) throw new Error('call nextSave() with a path before what saves')
      const { path, before } = target
      const saved = () => identity(path) !== undefined && identity(path) !== before
      await expect.poll(saved, { message: `a new file ${path}`, timeout: 15_000 }).toBe(true)
      return path
    },
    nextOpen: (path) => app.evaluate(answerNextOpen, path),
    suggestedName: async () => {
      const read = () => app.evaluate(() => (globalThis as { suggested?: string }).suggested ?? '', null)
      await expect.poll(read, { message: 'a save dialog' }).not.toBe('')
      return read()
    },
    nextPrint: (outcome) => app.evaluate(answerPrint, outcome),
    printCount: () => app.evaluate(() => (globalThis as { prints?: number }).prints ?? 0, null),
    setVandaag: async (next) => {
      moment = next
      await app.setVandaag(moment)
      await app.page.reload()
    },
    restart: async (tussendoor) => {
      await app.close()
      tussendoor?.()
      await open()
    },
    crash: async () => {
      await app.kill()
      await open()
    },
    close: () => app.close(),
  }
}
