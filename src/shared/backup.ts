/**
 * The contract of the folder for backups between the window and its host, the same over IPC (Electron) and over HTTP (browser
 * host). The host knows the folder and what may be done in it; what is in a backup is the window's.
 */

/** A backup of this installation that lies in the folder. */
export interface BackupFile {
  readonly name: string
  /** The day and the time of the window that made it: `2026-11-30` and `09.05.00`. */
  readonly day: string
  readonly time: string
  readonly size: number
}

/**
 * none: no folder was chosen · not-absolute, not-a-folder, inside-data: it can not be used · folder-missing: it is not there now,
 * or not to be reached · not-whole: what is on the disk is not what was sent. The others are of the disk.
 */
export type BackupFailure =
  | 'none'
  | 'not-absolute'
  | 'not-a-folder'
  | 'inside-data'
  | 'folder-missing'
  | 'read-only'
  | 'disk-full'
  | 'not-whole'
  | 'unknown'

export interface BackupFailed {
  readonly soort: 'failed'
  readonly reason: BackupFailure
  /** The folder that is chosen; '' when none is. */
  readonly folder: string
}
export type BackupChosen =
  { readonly soort: 'chosen'; readonly folder: string } | { readonly soort: 'cancelled' } | BackupFailed
/** The newest first. */
export type BackupState =
  { readonly soort: 'there'; readonly folder: string; readonly files: readonly BackupFile[] } | BackupFailed
export type BackupBegun = { readonly soort: 'begun'; readonly id: number } | BackupFailed
export type BackupPart = { readonly soort: 'taken' } | BackupFailed
/** `removed`: so many older ones made room. */
export type BackupKept =
  | { readonly soort: 'kept'; readonly folder: string; readonly file: BackupFile; readonly removed: number }
  | { readonly soort: 'dropped' }
  | BackupFailed
export type BackupBytes = { readonly soort: 'file'; readonly bytes: Uint8Array<ArrayBuffer> } | BackupFailed

/** No part, and no answer to a read, is larger. */
export const LARGEST_BACKUP_PART = 8 * 1024 * 1024

/** Every function answers with what went wrong; it rejects only for a request that is not of this shape. */
export interface BackupRequests {
  /** Chooses the folder. `typed`: its path, where there is no dialog to choose it in; elsewhere it is not looked at. */
  'backup:choose': (typed: string) => Promise<BackupChosen>
  /** The backups of this installation. */
  'backup:state': (installation: string) => Promise<BackupState>
  /** A new one, of this moment (`2026-11-30 09.05.00`). It stands beside its place until it is whole; one that was going on is dropped. */
  'backup:begin': (installation: string, moment: string) => Promise<BackupBegun>
  /** `at`: so many bytes went before. */
  'backup:part': (id: number, at: number, bytes: Uint8Array) => Promise<BackupPart>
  /** `size`: of all parts together; null drops what is there. Only when it is whole older ones are removed. */
  'backup:end': (id: number, size: number | null) => Promise<BackupKept>
  /** A piece of a backup. */
  'backup:read': (installation: string, name: string, from: number, to: number) => Promise<BackupBytes>
}
