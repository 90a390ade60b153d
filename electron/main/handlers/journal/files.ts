import { mkdir, open, readdir, readFile, rm } from 'node:fs/promises'
import { putInPlace } from '../write-whole'

/** The few file operations of the journal, so that a test can make each of them fail. */
export interface JournalFiles {
  /** The names in a folder; none when it is not there. */
  list: (folder: string) => Promise<string[]>
  read: (path: string) => Promise<Buffer>
  /** Makes a file with these bytes, flushed; fails where one is. */
  create: (path: string, bytes: Uint8Array) => Promise<void>
  /** Puts bytes in an existing file of exactly this size, flushed. When that fails some of them may be there. */
  extend: (path: string, size: number, bytes: Uint8Array) => Promise<void>
  /** Cuts a file off, flushed. */
  cut: (path: string, size: number) => Promise<void>
  /** Writes over a file without waiting for the disk. */
  note: (path: string, text: string) => Promise<void>
  makeFolder: (folder: string) => Promise<unknown>
  /** A new name in a folder is on the disk only when the folder is flushed too. */
  flushFolder: (folder: string) => Promise<void>
  rename: (from: string, to: string) => Promise<void>
  remove: (path: string) => Promise<void>
}

async function withFile<T>(path: string, flags: string, work: (file: Awaited<ReturnType<typeof open>>) => Promise<T>) {
  const file = await open(path, flags)
  try {
    return await work(file)
  } finally {
    await file.close()
  }
}

const missing = (error: unknown) => (error as NodeJS.ErrnoException).code === 'ENOENT'

export const diskFiles: JournalFiles = {
  list: async (folder) => {
    try {
      return await readdir(folder)
    } catch (error) {
      if (missing(error)) return []
      throw error
    }
  },
  read: (path) => readFile(path),
  create: (path, bytes) =>
    withFile(path, 'wx', async (file) => {
      await file.writeFile(bytes)
      await file.sync()
    }),
  // Opened anew each time, and never made: into a file that was taken away one could write on without noticing.
  extend: (path, size, bytes) =>
    withFile(path, 'r+', async (file) => {
      const now = await file.stat()
      if (now.size !== size) throw Object.assign(new Error('changed by another program'), { code: 'MOVED' })
      for (let done = 0; done < bytes.length;) {
        const { bytesWritten } = await file.write(bytes, done, bytes.length - done, size + done)
        done += bytesWritten
      }
      await file.sync()
    }),
  cut: (path, size) =>
    withFile(path, 'r+', async (file) => {
      await file.truncate(size)
      await file.sync()
    }),
  note: (path, text) => withFile(path, 'w', (file) => file.writeFile(text)),
  makeFolder: (folder) => mkdir(folder, { recursive: true, mode: 0o700 }),
  flushFolder: async (folder) => {
    if (process.platform === 'win32') return // Windows has no such thing: a name is on the disk with its file
    await withFile(folder, 'r', (file) => file.sync())
  },
  rename: (from, to) => putInPlace(from, to),
  remove: (path) => rm(path, { recursive: true, force: true }),
}
