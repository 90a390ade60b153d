// @vitest-environment node
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { diskFiles, type Files, saveFailure, writeWhole } from '../../../electron/main/handlers/write-whole'

const fault = (code: string, syscall = 'open') => Object.assign(new Error(code), { code, syscall })
const bytes = new Uint8Array([1, 2, 3])
let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'klachtdossier-write-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('writing whole or not at all', () => {
  test('a new file, and one in the place of an older', async () => {
    const path = join(folder, 'brief.docx')
    await writeWhole(path, bytes)
    writeFileSync(path, 'older and longer')
    await writeWhole(path, bytes)
    expect([...readFileSync(path)]).toEqual([1, 2, 3])
    expect(readdirSync(folder)).toEqual(['brief.docx'])
  })

  test('a failure halfway leaves the older file and nothing else', async () => {
    const path = join(folder, 'brief.docx')
    writeFileSync(path, 'older')
    const full: Files = {
      ...diskFiles,
      write: async (temporary) => {
        writeFileSync(temporary, 'half')
        return Promise.reject(fault('ENOSPC', 'write'))
      },
    }
    await expect(writeWhole(path, bytes, full)).rejects.toMatchObject({ code: 'ENOSPC' })
    expect(readdirSync(folder)).toEqual(['brief.docx'])
    expect(readFileSync(path, 'utf8')).toBe('older')
  })

  test('a failure to clean up does not hide why it failed', async () => {
    const files: Files = {
      ...diskFiles,
      rename: () => Promise.reject(fault('EBUSY', 'rename')),
      remove: () => Promise.reject(fault('EIO', 'unlink')),
    }
    await expect(writeWhole(join(folder, 'x'), bytes, files, 'linux')).rejects.toMatchObject({ code: 'EBUSY' })
  })

  test('on Windows a scanner that holds the file for a moment is waited for', async () => {
    const rename = vi.fn(diskFiles.rename).mockRejectedValueOnce(fault('EPERM', 'rename'))
    const wait = vi.fn(() => Promise.resolve())
    await writeWhole(join(folder, 'x.docx'), bytes, { ...diskFiles, rename, wait }, 'win32')
    expect(wait.mock.calls).toEqual([[50]])
    expect(readdirSync(folder)).toEqual(['x.docx'])
  })

  test('but not for ever', async () => {
    const rename = vi.fn(() => Promise.reject(fault('EPERM', 'rename')))
    const wait = vi.fn(() => Promise.resolve())
    const files = { ...diskFiles, rename, wait }
    await expect(writeWhole(join(folder, 'x.docx'), bytes, files, 'win32')).rejects.toMatchObject({ code: 'EPERM' })
    expect(rename).toHaveBeenCalledTimes(4)
    expect(readdirSync(folder)).toEqual([])
  })
})

describe('why a file could not be written', () => {
  test.each([
    ['EBUSY', 'rename', 'linux', 'locked'],
    ['EPERM', 'rename', 'win32', 'locked'],
    ['EACCES', 'rename', 'win32', 'locked'],
    ['EPERM', 'open', 'win32', 'read-only'],
    ['EPERM', 'rename', 'linux', 'read-only'],
    ['EACCES', 'open', 'linux', 'read-only'],
    ['EROFS', 'open', 'linux', 'read-only'],
    ['ENOSPC', 'write', 'linux', 'disk-full'],
    ['ENOENT', 'open', 'linux', 'folder-missing'],
    ['ENAMETOOLONG', 'open', 'linux', 'name-invalid'],
    ['EISDIR', 'rename', 'linux', 'name-invalid'],
    ['EIO', 'write', 'linux', 'unknown'],
  ] as const)('%s at %s on %s: %s', (code, syscall, platform, reason) => {
    expect(saveFailure(fault(code, syscall), platform)).toBe(reason)
  })

  test('something that is no file error', () => expect(saveFailure('?')).toBe('unknown'))
})
