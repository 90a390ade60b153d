import { randomBytes } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { SaveFailure } from '../../../src/shared/ipc'

/** The few file operations that matter here, so that a test can make each of them fail. */
export interface Files {
  write: (path: string, bytes: Uint8Array) => Promise<void>
  rename: (from: string, to: string) => Promise<void>
  remove: (path: string) => Promise<void>
  wait: (milliseconds: number) => Promise<unknown>
}

export const diskFiles: Files = {
  /** Writes and flushes: after this the bytes are on the disk, not only in its memory. */
  write: async (path, bytes) => {
    const file = await open(path, 'wx')
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
  },
  rename: (from, to) => rename(from, to),
  remove: (path) => rm(path, { force: true }),
  wait: sleep,
}

/** On Windows a virus scanner may hold a new file for a moment; a program that has it open holds it longer. */
const PATIENCE = [50, 150, 400]
const mayPass = (error: unknown) => ['EPERM', 'EACCES', 'EBUSY'].includes(codeOf(error))

/** Beside the target, so that putting it in its place is one step on the same disk. */
export const temporaryBeside = (path: string): string =>
  join(dirname(path), `.klachtdossier-${randomBytes(6).toString('hex')}.tmp`)

/** Puts a complete file in its place; on Windows with some patience. */
export async function putInPlace(
  temporary: string,
  path: string,
  files: Pick<Files, 'rename' | 'wait'> = diskFiles,
  platform: NodeJS.Platform = process.platform,
): Promise<void> {
  for (const pause of platform === 'win32' ? PATIENCE : []) {
    try {
      return await files.rename(temporary, path)
    } catch (error) {
      if (!mayPass(error)) throw error
      await files.wait(pause)
    }
  }
  await files.rename(temporary, path)
}

/** Writes a file whole or not at all: beside the target first, then in its place in one step. */
export async function writeWhole(
  path: string,
  bytes: Uint8Array,
  files: Files = diskFiles,
  platform: NodeJS.Platform = process.platform,
): Promise<void> {
  const temporary = temporaryBeside(path)
  try {
    await files.write(temporary, bytes)
    await putInPlace(temporary, path, files, platform)
  } catch (error) {
    await files.remove(temporary).catch(() => undefined) // the first error is the one to tell
    throw error
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

const REASONS: Readonly<Record<string, SaveFailure>> = {
  EBUSY: 'locked',
  ETXTBSY: 'locked',
  EACCES: 'read-only',
  EPERM: 'read-only',
  EROFS: 'read-only',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  ENOENT: 'folder-missing',
  ENOTDIR: 'folder-missing',
  ENAMETOOLONG: 'name-invalid',
  EINVAL: 'name-invalid',
  EISDIR: 'name-invalid',
}

/** Why it failed, in the words of the contract. Windows says "not permitted" when another program has the file open. */
export function saveFailure(error: unknown, platform: NodeJS.Platform = process.platform): SaveFailure {
  const code = codeOf(error)
  const replacing = error instanceof Error && 'syscall' in error && error.syscall === 'rename'
  if (platform === 'win32' && replacing && (code === 'EPERM' || code === 'EACCES')) return 'locked'
  return REASONS[code] ?? 'unknown'
}
