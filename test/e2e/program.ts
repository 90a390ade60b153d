import type { Page } from '@playwright/test'
import type { RunningApp } from './launch'

export type PrintOutcome = 'printed' | 'cancelled' | { readonly failed: string }

/** The program as a goal spec uses it: the same on both hosts. */
export interface Program {
  /** The window. Another object after `restart()`: read it from here each time, never keep it. */
  readonly page: Page
  readonly host: 'browser' | 'electron' | 'double'
  /** The main process; undefined in the browser. */
  readonly shell: RunningApp | undefined
  /**
   * Where the next file goes: a path, or a name in the folder of this test. Answers with the path.
   * 'cancel' closes the dialog without a choice; a browser has no such dialog.
   */
  nextSave(target: string): Promise<string>
  /** The path of the file that was saved since `nextSave`, once it is complete. */
  savedFile(): Promise<string>
  /** The file that the next open dialog ends with. */
  nextOpen(path: string): Promise<void>
  /** The name the program suggested for it. */
  suggestedName(): Promise<string>
  /** What the next print dialogs end with. A browser never tells: there it is always 'printed'. */
  nextPrint(outcome: PrintOutcome): Promise<void>
  /** How often the program printed since it was started (electron) or loaded (browser). */
  printCount(): Promise<number>
  /** Another moment for `new Date()`; loads the page again. */
  setVandaag(moment: string): Promise<void>
  /** Closes the program and opens it again on the same stored data. `tussendoor`: what happens while it is closed. */
  restart(tussendoor?: () => void): Promise<void>
  /** The same after an end without warning. */
  crash(): Promise<void>
  close(): Promise<void>
}

export interface ProgramOptions {
  readonly vandaag: string
  /** Profile folder: what is stored survives a restart in here. */
  readonly userData: string
  /** A path in the folder of this test. */
  readonly at: (name: string) => string
}
