import type { BrowserWindow, Dialog, MessageBoxOptions } from 'electron'

/** A question in a dialog of the system: for when the window itself can not ask. */
export interface Question<Choice extends string> {
  readonly type: 'warning' | 'error'
  readonly message: string
  readonly detail: string
  /** In the order they are shown; Enter takes the first. */
  readonly buttons: readonly (readonly [Choice, string])[]
  /** What Esc means, and what counts when the question is taken back. */
  readonly otherwise: Choice
}

/** `signal` takes the question back. */
export type Ask = <Choice extends string>(
  window: BrowserWindow,
  question: Question<Choice>,
  signal?: AbortSignal,
) => Promise<Choice>

export const askWith =
  (dialog: Pick<Dialog, 'showMessageBox'>): Ask =>
  async (window, { type, message, detail, buttons, otherwise }, signal) => {
    const options: MessageBoxOptions = {
      title: 'Klachtdossier',
      type,
      message,
      detail,
      buttons: buttons.map(([, label]) => label),
      defaultId: 0,
      cancelId: buttons.findIndex(([choice]) => choice === otherwise),
      noLink: true, // else Windows makes large links of the buttons
      ...(signal ? { signal } : {}),
    }
    // A dialog that belongs to a window nobody has seen yet would be as invisible as that window.
    const shown = window.isVisible() ? dialog.showMessageBox(window, options) : dialog.showMessageBox(options)
    const { response } = await shown
    return buttons[response]?.[0] ?? otherwise
  }
