import type { BackupRequests } from '@/shared/backup'
import type { JournalRequests } from '@/shared/journal'
import type { VaultRequests } from '@/shared/vault'
import type { OpenFileResult, PrintResult, SaveFileRequest, SaveFileResult } from '@/shared/ipc'

export type {
  OpenFailure,
  OpenFileResult,
  PrintFailure,
  PrintResult,
  SaveFailure,
  SaveFileRequest,
  SaveFileResult,
} from '@/shared/ipc'

export type PutPart = (part: Uint8Array) => Promise<void>

/** What the program needs from its surroundings. `electron.ts` and `browser.ts` implement it; `index.ts` picks one. */
export interface Host {
  readonly soort: 'electron' | 'browser'
  /** Electron: native dialog, written by the shell. Browser: a download (always 'saved': the browser owns the rest). */
  saveFile(request: SaveFileRequest): Promise<SaveFileResult>
  /**
   * Saves what is made part by part. `write` gets the place to put the parts. When it rejects nothing is left behind, and this
   * rejects with the same. Electron: asks first, then writes. Browser: keeps the parts outside the window, then downloads.
   */
  saveParts(name: string, write: (put: PutPart) => Promise<void>): Promise<SaveFileResult>
  /** Asks for a file and reads it whole; nothing is opened in another program. */
  openFile(): Promise<OpenFileResult>
  /** Prints the page as it is now through the print style sheet. */
  print(): Promise<PrintResult>
  /** Electron: writes a PDF. Browser: opens the print dialog, where the user chooses "Opslaan als PDF". */
  savePdf(name: string): Promise<SaveFileResult>
  copyText(text: string): Promise<void>
  /**
   * Calls `schrijf` when the window is about to close, and waits for it (a few seconds at most). When it fails the officer is
   * asked first. Browser: no waiting and no asking, so only what is written fast arrives. Answers with the way to take it back.
   */
  bijSluiten(schrijf: () => Promise<void>): () => void
  /**
   * The way to the journal on disk; undefined where the window can not reach it: a page that was not opened by `npm start`, or
   * the development server.
   */
  journal(): Promise<JournalRequests | undefined>
  /** Calls `vergrendel` when the system locks its screen. Browser: it is not told. Answers with the way to take it back. */
  bijVergrendelen(vergrendel: () => void): () => void
  /** The way to the key of the data; undefined where the journal can not be reached either. */
  vault(): Promise<VaultRequests | undefined>
  /** The way to the folder for backups; undefined where the journal can not be reached either. */
  backup(): Promise<BackupRequests | undefined>
}
