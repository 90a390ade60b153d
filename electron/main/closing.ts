import type { BrowserWindow, WebContents } from 'electron'
import type { Written } from '../../src/shared/ipc'
import { notify } from './ipc'
import type { Ask, Question } from './question'

/** How long a window may take to write what it still has in memory; after that it closes all the same. */
export const PATIENCE = 3000

export const NOT_WRITTEN: Question<'stay' | 'close'> = {
  type: 'warning',
  message: 'Niet alles kon worden opgeslagen.',
  detail:
    'Wat u het laatst typte, staat nog niet op de schijf. Als u nu sluit, bent u die tekst kwijt. Ga terug om te zien wat er mis is, of om de tekst te kopiëren.',
  buttons: [
    ['stay', 'Terug naar het venster'],
    ['close', 'Toch sluiten'],
  ],
  otherwise: 'stay',
}

/**
 * A window closes in two steps: it is asked to write what is only in its memory, and when it has answered it is destroyed.
 * Destroyed and not closed again: a page can refuse to be closed, and this one has said what it had to say.
 */
export function createClosing(ask: Ask) {
  const waiting = new Map<number, (answer: Written | 'none') => void>()

  const answerOf = (contents: WebContents) =>
    new Promise<Written | 'none'>((done) => {
      const settle = (answer: Written | 'none') => {
        clearTimeout(timer)
        contents.off('render-process-gone', gone)
        waiting.delete(contents.id)
        done(answer)
      }
      const gone = () => settle('none')
      const timer = setTimeout(gone, PATIENCE)
      waiting.set(contents.id, settle)
      contents.once('render-process-gone', gone)
      notify(contents, 'window:closing')
    })

  return {
    /** The window has answered; when nobody asked it, this means nothing. */
    written: (sender: Pick<WebContents, 'id'>, outcome: Written): void => waiting.get(sender.id)?.(outcome),

    /**
     * From now on this window closes in that way. Quitting arrives here too: it closes every window first, and goes on when
     * the last one is gone. Answers with whether the window is closing.
     */
    guard: (window: BrowserWindow): (() => boolean) => {
      const contents = window.webContents
      const sessionEnd = new AbortController()
      let closing = false

      const wantsToStay = async () =>
        !sessionEnd.signal.aborted &&
        (await ask(window, NOT_WRITTEN, sessionEnd.signal)) === 'stay' &&
        !sessionEnd.signal.aborted

      const close = async () => {
        if (closing) return
        closing = true
        const answer = contents.isCrashed() ? 'none' : await answerOf(contents)
        if (answer === 'failed' && (await wantsToStay()) && !contents.isCrashed()) closing = false
        else if (!window.isDestroyed()) window.destroy()
      }

      window.on('close', (event) => {
        event.preventDefault()
        void close()
      })
      // Windows waits for a program that asks for it, and goes on when it has ended. No question: nobody is there to answer.
      window.on('query-session-end', (event) => {
        event.preventDefault()
        sessionEnd.abort()
        void close()
      })
      return () => closing
    },
  }
}
