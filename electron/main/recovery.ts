import type { BrowserWindow, RenderProcessGoneDetails } from 'electron'
import type { Ask } from './question'
import { KEEPS_STOPPING, NOT_RESPONDING, stopped } from './recovery-questions'

const MANY = 3
const SHORT = 5 * 60_000

/** Whether the window stopped so often in a short time that opening it again helps nobody. */
export const keepsStopping = (moments: readonly number[], now: number): boolean =>
  moments.filter((moment) => now - moment < SHORT).length >= MANY

/** Brings the officer back when the page of the window has crashed or hangs. */
export function watchWindow(
  window: BrowserWindow,
  { ask, isClosing, now }: { ask: Ask; isClosing: () => boolean; now: () => number },
): void {
  const contents = window.webContents
  const moments: number[] = []
  let hanging: AbortController | undefined
  /** The page was ended on purpose, to be opened again. */
  let ended = false

  async function afterStop(reason: RenderProcessGoneDetails['reason']) {
    hanging?.abort()
    const onPurpose = ended || reason === 'clean-exit' || isClosing()
    ended = false
    if (onPurpose) return
    moments.push(now())
    const choice = await ask(window, keepsStopping(moments, now()) ? KEEPS_STOPPING : stopped(reason))
    if (window.isDestroyed()) return
    if (choice === 'reopen')
      contents.reload() // at the same address: where the officer was
    else window.destroy()
  }

  async function afterHang() {
    if (hanging || isClosing() || contents.isCrashed()) return
    const question = (hanging = new AbortController())
    const choice = await ask(window, NOT_RESPONDING, question.signal)
    hanging = undefined
    if (question.signal.aborted || window.isDestroyed()) return
    if (choice === 'close') window.close()
    if (choice === 'reopen') {
      ended = true
      contents.forcefullyCrashRenderer()
      contents.reload()
    }
  }

  contents.on('render-process-gone', (_event, { reason }) => void afterStop(reason))
  contents.on('unresponsive', () => void afterHang())
  contents.on('responsive', () => hanging?.abort())
  contents.on('did-finish-load', () => (ended = false))
}
