import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open, readdir, realpath, rm, stat } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { diskFiles as journalFiles } from '../journal/files'
import { onDisk, type PartFile } from '../save-parts'
import { putInPlace } from '../write-whole'

/** The few file operations of the backups, so that a test can make each of them fail. */
export interface BackupFiles {
  list: (folder: string) => Promise<string[]>
  isFolder: (path: string) => Promise<boolean>
  /** The path without links. */
  real: (path: string) => Promise<string>
  /** undefined: it is not there. */
  sizeOf: (path: string) => Promise<number | undefined>
  create: (path: string) => Promise<PartFile>
  /** The SHA-256 of what can be read back from the disk. */
  sum: (path: string) => Promise<string>
  rename: (from: string, to: string) => Promise<void>
  flushFolder: (folder: string) => Promise<void>
  remove: (path: string) => Promise<void>
  read: (path: string, from: number, to: number) => Promise<Uint8Array<ArrayBuffer>>
}

export const diskFiles: BackupFiles = {
  list: (folder) => readdir(folder),
  isFolder: async (path) => (await stat(path)).isDirectory(),
  real: (path) => realpath(path),
  sizeOf: (path) =>
    stat(path).then(
      ({ size }) => size,
      () => undefined,
    ),
  create: onDisk,
  sum: async (path) => {
    const hash = createHash('sha256')
    await pipeline(createReadStream(path), hash)
    return hash.digest('hex')
  },
  rename: (from, to) => putInPlace(from, to),
  flushFolder: journalFiles.flushFolder,
  remove: (path) => rm(path, { force: true }),
  read: async (path, from, to) => {
    const file = await open(path, 'r')
    try {
      const bytes = new Uint8Array(to - from)
      let done = 0
      while (done < bytes.length) {
        const { bytesRead } = await file.read(bytes, done, bytes.length - done, from + done)
        if (bytesRead === 0) break
        done += bytesRead
      }
      return bytes.slice(0, done)
    } finally {
      await file.close()
    }
  },
}
