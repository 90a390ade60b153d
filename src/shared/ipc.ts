import type { BackupRequests } from './backup'
import type { JournalRequests } from './journal'
import type { VaultRequests } from './vault'

/**
 * The contract between the window and the shell: one table, channel -> function.
 * A new channel starts as a line here; the type checker then asks for its handler, its parser and its preload function.
 */
export interface SaveFileRequest {
  /** Suggested file name, without a folder: the shell shows the dialog and owns the path. */
  readonly name: string
  readonly bytes: Uint8Array
}

/** Why a file could not be written: the window turns it into a Dutch sentence. */
export type SaveFailure = 'locked' | 'read-only' | 'disk-full' | 'folder-missing' | 'name-invalid' | 'unknown'

export type SaveFileResult =
  | { readonly soort: 'saved'; readonly path: string }
  | { readonly soort: 'cancelled' }
  | { readonly soort: 'failed'; readonly reason: SaveFailure; readonly path: string }

/** Where a file goes that is saved in parts: the parts are sent to this number. */
export type SaveBegun =
  | { readonly soort: 'begun'; readonly id: number }
  | { readonly soort: 'cancelled' }
  | { readonly soort: 'failed'; readonly reason: SaveFailure; readonly path: string }

/** One part; undefined when it is on its way to the disk. After a failure nothing of the file is left. */
export type SavePartResult = SaveFailure | undefined

/** The largest part of a file that crosses at once. */
export const LARGEST_PART = 8 * 1024 * 1024

/** The largest file that is taken in. */
export const LARGEST_FILE = 50 * 1024 * 1024

/** Why a file could not be read: the window turns it into a Dutch sentence. */
export type OpenFailure = 'too-large' | 'unreadable'

export type OpenFileResult =
  /** `name` without a folder: the shell owns the path. */
  | { readonly soort: 'opened'; readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly soort: 'cancelled' }
  | { readonly soort: 'failed'; readonly reason: OpenFailure }

/** Why nothing was printed: the window turns it into a Dutch sentence. */
export type PrintFailure = 'no-printer' | 'settings' | 'no-dialog' | 'unknown'

export type PrintResult =
  | { readonly soort: 'printed' }
  | { readonly soort: 'cancelled' }
  /** `message`: what the system said of it, mostly English and for whoever is asked to help; '' when it said nothing. */
  | { readonly soort: 'failed'; readonly reason: PrintFailure; readonly message: string }

/** What became of what the window had only in memory: all on the disk, or not all. */
export type Written = 'written' | 'failed'

export interface IpcRequests extends JournalRequests, BackupRequests, VaultRequests {
  /** Shows the save dialog and writes the file whole or not at all (temporary file beside it, flushed, renamed). */
  'file:save': (request: SaveFileRequest) => Promise<SaveFileResult>
  /** Shows the save dialog for a file that comes in parts; they are kept beside the target until the last one is there. */
  'file:save-begin': (name: string) => Promise<SaveBegun>
  'file:save-part': (id: number, part: Uint8Array) => Promise<SavePartResult>
  /** `whole`: puts the file in its place. Otherwise nothing of it is left. */
  'file:save-end': (id: number, whole: boolean) => Promise<SaveFileResult>
  /** Shows the open dialog and reads the file that was chosen; it is not opened in any program. */
  'file:open': () => Promise<OpenFileResult>
  /** Prints what the window shows now, by the print style sheet. */
  'page:print': () => Promise<PrintResult>
  /** The same pages as a PDF file; asks where to put it. */
  'page:pdf': (name: string) => Promise<SaveFileResult>
  'clipboard:write': (text: string) => Promise<void>
  'app:version': () => Promise<string>
  /** The answer to 'window:closing'. */
  'window:written': (outcome: Written) => Promise<void>
}

/** What the shell tells the window unasked: channel -> function. */
export interface IpcNotices {
  /** The window is about to close: write what is only in memory, and answer. The shell waits a few seconds at most. */
  'window:closing': () => void
  /** The screen of the system was locked: the program locks too. */
  'window:lock': () => void
}

/** What the preload script puts on `window.klachtdossier`: one named function for each channel, answers to the shell aside. */
export interface Bridge {
  saveFile: IpcRequests['file:save']
  saveBegin: IpcRequests['file:save-begin']
  savePart: IpcRequests['file:save-part']
  saveEnd: IpcRequests['file:save-end']
  openFile: IpcRequests['file:open']
  print: IpcRequests['page:print']
  savePdf: IpcRequests['page:pdf']
  copyText: IpcRequests['clipboard:write']
  version: IpcRequests['app:version']
  journalOpen: IpcRequests['journal:open']
  journalRead: IpcRequests['journal:read']
  journalAppend: IpcRequests['journal:append']
  journalBegin: IpcRequests['journal:begin']
  journalActivate: IpcRequests['journal:activate']
  journalCheck: IpcRequests['journal:check']
  journalTidy: IpcRequests['journal:tidy']
  journalForget: IpcRequests['journal:forget']
  journalKeepFile: IpcRequests['journal:keep-file']
  journalFile: IpcRequests['journal:file']
  backupChoose: IpcRequests['backup:choose']
  backupState: IpcRequests['backup:state']
  backupBegin: IpcRequests['backup:begin']
  backupPart: IpcRequests['backup:part']
  backupEnd: IpcRequests['backup:end']
  backupRead: IpcRequests['backup:read']
  vaultState: IpcRequests['vault:state']
  vaultCreate: IpcRequests['vault:create']
  vaultUnlock: IpcRequests['vault:unlock']
  vaultChange: IpcRequests['vault:change']
  vaultLock: IpcRequests['vault:lock']
  /** Registers what locks the program. Answers with the way to take that back. */
  onLock: (lock: () => void) => () => void
  /** Registers what writes to disk before the window closes. Answers with the way to take that back. */
  onClosing: (write: () => Promise<void>) => () => void
}
