/**
 * The contract of the journal between the window and its host, the same over IPC (Electron) and over HTTP (browser host). What
 * is written in a line is for the window alone: the host keeps the order, the sums and the disk.
 */

/** After this many lines, of which the last has this sum. */
export interface JournalPlace {
  readonly n: number
  readonly sum: string
}

/** The place before the first line. */
export const JOURNAL_START: JournalPlace = { n: 0, sum: '0'.repeat(64) }

/**
 * begin: the first line · entry: what one write changes · part: the same, as a piece of an entry that is too large for one line
 * · withdrawn: the entry with this id does not count.
 */
export type JournalKind = 'begin' | 'entry' | 'part' | 'withdrawn'

export interface JournalEntry {
  readonly soort: JournalKind
  readonly id: string
  /** Of what the text is sealed with; '': it is not sealed. */
  readonly key: string
  readonly text: string
}
export interface JournalLine extends JournalEntry, JournalPlace {}

/**
 * moved: the journal does not stand where the window thinks · damaged: a line is not what was written · in-use: another
 * program has the folder · absent: no such journal or file. The others are of the disk.
 */
export type JournalFailure =
  'moved' | 'damaged' | 'in-use' | 'absent' | 'read-only' | 'disk-full' | 'folder-missing' | 'unknown'

export interface JournalFailed {
  readonly soort: 'failed'
  readonly reason: JournalFailure
}
export type JournalOpened =
  | { readonly soort: 'none' }
  | {
      readonly soort: 'open'
      readonly journal: string
      /** The text of the first line, and what it is sealed with. */
      readonly begin: string
      readonly key: string
      readonly end: JournalPlace
      /** So many bytes at the end were no whole line; they were set aside. */
      readonly cut: number
      /** So many lines that were on the disk once are not there any more. */
      readonly missing: number
      /** Other journals that lie beside it. */
      readonly beside: readonly string[]
    }
  | JournalFailed
export type JournalAppended = { readonly soort: 'appended'; readonly end: JournalPlace } | JournalFailed
export type JournalFileKind = 'sealed' | 'plain'
/** `last`: nothing comes after these. */
export type JournalRead =
  { readonly soort: 'lines'; readonly lines: readonly JournalLine[]; readonly last: boolean } | JournalFailed
export type JournalDone = { readonly soort: 'done' } | JournalFailed
export type JournalFile = { readonly soort: 'file'; readonly bytes: Uint8Array<ArrayBuffer> } | JournalFailed

/** No text of a line, and no file, is longer: the window cuts what it has into pieces. */
export const LARGEST_TEXT = 2 * 1024 * 1024
export const LARGEST_JOURNAL_FILE = 4 * 1024 * 1024
/** So many pieces of files, of a megabyte at most, can be told to be kept in one request. */
export const MOST_PIECES = 200_000

/** Every function answers with what went wrong; it rejects only for a request that is not of this shape. */
export interface JournalRequests {
  /** The journal that counts, with what was found at its end. */
  'journal:open': () => Promise<JournalOpened>
  /** What comes after a place, a few megabytes at a time. */
  'journal:read': (journal: string, after: JournalPlace) => Promise<JournalRead>
  /** On the disk when it answers. `after`: where the window thinks that the journal stands. */
  'journal:append': (journal: string, after: JournalPlace, entry: JournalEntry) => Promise<JournalAppended>
  /** A new journal beside the one that counts. */
  'journal:begin': (journal: string, key: string, text: string) => Promise<JournalAppended>
  /** From now on this one counts; the one of before stays beside it. */
  'journal:activate': (journal: string) => Promise<JournalDone>
  /** Looks at every line of a journal. */
  'journal:check': (journal: string) => Promise<JournalDone>
  /** Takes away what was written before anything was sealed: journals that begin with a line that anybody can read, and their files. */
  'journal:tidy': () => Promise<JournalDone>
  /**
   * Takes away all that lies beside the journal that counts, because words in it may not be there any more: other journals, and
   * bytes of files that are not among these. The journals go last: as long as one is there, it was not finished.
   */
  'journal:forget': (keep: readonly string[]) => Promise<JournalDone>
  /** Keeps bytes under their SHA-256; what anybody can read apart from what is sealed. */
  'journal:keep-file': (how: JournalFileKind, sha256: string, bytes: Uint8Array) => Promise<JournalDone>
  'journal:file': (sha256: string) => Promise<JournalFile>
}
