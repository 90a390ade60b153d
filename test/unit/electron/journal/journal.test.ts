// @vitest-environment node
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { diskFiles, type JournalFiles } from '../../../../electron/main/handlers/journal/files'
import { JOURNAL_START } from '../../../../src/shared/journal'
import { aFolder, aJournal, begun, entry, ok, texts } from './helper'

const sha = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const code = (code: string) => Object.assign(new Error(code), { code })

/** A disk on which one operation fails, when told so. */
function failing(operation: keyof JournalFiles, error: Error) {
  const disk = { broken: false, files: { ...diskFiles } }
  const real = diskFiles[operation] as (...args: unknown[]) => Promise<unknown>
  disk.files[operation] = ((...args: unknown[]) => (disk.broken ? Promise.reject(error) : real(...args))) as never
  return disk
}

describe('what was written before anything was sealed', () => {
  const bytes = Buffer.from('bytes')
  const sum = createHash('sha256').update(bytes).digest('hex')

  test('goes when a sealed journal counts, with its files; what is sealed stays, and what can not be read too', async () => {
    const { folder, ask } = aJournal()
    await begun(ask, ['a'], 'plain')
    await begun(ask, ['b'], 'sealed-1', 'key')
    await begun(ask, ['c'], 'sealed-2', 'key')
    mkdirSync(join(folder, '000009-unreadable'))
    mkdirSync(join(folder, '000010-half.nieuw'))
    // The one with the highest number counts, so it must not be the one that can not be read.
    renameSync(join(folder, '000009-unreadable'), join(folder, '000000-unreadable'))
    for (const how of ['plain', 'sealed'] as const) await ask['journal:keep-file'](how, sum, bytes)
    expect(await ask['journal:tidy']()).toEqual({ soort: 'done' })
    expect(
      readdirSync(folder)
        .filter((name) => !name.startsWith('slot'))
        .sort(),
    ).toEqual(['000000-unreadable', '000002-sealed-1', '000003-sealed-2', 'verzegeld'])
    expect(await ask['journal:file'](sum)).toMatchObject({ soort: 'file' })
    expect(await texts(ask, 'sealed-2')).toEqual(['begin', 'c'])
  })

  test('stays as long as the journal that counts can be read by anybody', async () => {
    const { folder, ask } = aJournal()
    await begun(ask, ['a'], 'one')
    await begun(ask, ['b'], 'two')
    await ask['journal:keep-file']('plain', sum, bytes)
    expect(await ask['journal:tidy']()).toEqual({ soort: 'failed', reason: 'absent' })
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(['000001-one', '000002-two', 'bestanden']))
  })
})

describe('what may not be there any more', () => {
  const bytes = (text: string) => Buffer.from(text)
  const sumOf = (text: string) => createHash('sha256').update(bytes(text)).digest('hex')

  test('all that lies beside the journal that counts goes, and files that are not to stay; what counts is as it was', async () => {
    const { folder, ask } = aJournal()
    await begun(ask, ['a'], 'one')
    await begun(ask, ['b'], 'two', 'key')
    expect(await ask['journal:open']()).toMatchObject({ journal: 'two', beside: ['one'] })
    mkdirSync(join(folder, '000009-half.nieuw'))
    for (const how of ['plain', 'sealed'] as const)
      for (const text of ['stays', 'goes']) await ask['journal:keep-file'](how, sumOf(text), bytes(text))
    expect(await ask['journal:forget']([sumOf('stays')])).toEqual({ soort: 'done' })
    expect(
      readdirSync(folder)
        .filter((name) => !name.startsWith('slot'))
        .sort(),
    ).toEqual(['000002-two', 'bestanden', 'verzegeld'])
    expect(await ask['journal:file'](sumOf('stays'))).toMatchObject({ soort: 'file' })
    expect(await ask['journal:file'](sumOf('goes'))).toEqual({ soort: 'failed', reason: 'absent' })
    expect(await texts(ask, 'two')).toEqual(['begin', 'b'])
    expect(await ask['journal:open']()).toMatchObject({ beside: [] })
  })

  test('stays where no journal counts, and where the disk refuses: then a journal is left that says so', async () => {
    const { folder, ask } = aJournal()
    await ask['journal:keep-file']('plain', sumOf('goes'), bytes('goes'))
    expect(await ask['journal:forget']([])).toEqual({ soort: 'failed', reason: 'absent' })
    await begun(ask, ['a'], 'one')
    await begun(ask, ['b'], 'two')
    const refuses = { ...diskFiles, remove: () => Promise.reject(Object.assign(new Error('no'), { code: 'EROFS' })) }
    const other = aJournal({ folder, files: refuses, lock: () => Promise.resolve(() => undefined) })
    expect(await other.ask['journal:open']()).toMatchObject({ journal: 'two' })
    expect(await other.ask['journal:forget']([])).toEqual({ soort: 'failed', reason: 'read-only' })
    expect(await other.ask['journal:open']()).toMatchObject({ beside: ['one'] })
  })
})

describe('a journal on disk', () => {
  test('what was appended is there at the next start, in its order', async () => {
    const { folder, ask, close } = aJournal()
    expect(await ask['journal:open']()).toEqual({ soort: 'none' })
    const end = await begun(ask, ['a', 'é 🙂 \n "', 'c'])
    await close()
    const next = aJournal({ folder })
    expect(await next.ask['journal:open']()).toEqual({
      soort: 'open',
      journal: 'j1',
      key: '',
      begin: 'begin',
      end,
      cut: 0,
      missing: 0,
      beside: [],
    })
    expect(await texts(next.ask)).toEqual(['begin', 'a', 'é 🙂 \n "', 'c'])
    expect(await next.ask['journal:check']('j1')).toEqual({ soort: 'done' })
    expect(await next.ask['journal:read']('j1', end)).toEqual({ soort: 'lines', lines: [], last: true })
  })

  test('a new journal counts only when it is activated, and the one of before stays', async () => {
    const { folder, ask } = aJournal()
    await begun(ask, ['oud'])
    const { end } = ok(await ask['journal:begin']('j2', '', 'begin 2'), 'appended')
    ok(await ask['journal:append']('j2', end, entry('nieuw')), 'appended')
    expect(await ask['journal:open']()).toMatchObject({ journal: 'j1' })
    ok(await ask['journal:activate']('j2'), 'done')
    expect(await ask['journal:open']()).toMatchObject({ journal: 'j2', end: { n: 2 } })
    expect(await texts(ask, 'j2')).toEqual(['begin 2', 'nieuw'])
    expect(readdirSync(folder).filter((name) => /^\d/.test(name))).toEqual(['000001-j1', '000002-j2'])
    expect(await ask['journal:read']('j1', JOURNAL_START)).toEqual({ soort: 'failed', reason: 'absent' })
  })

  test('one that was begun and not finished is no journal, and is swept away', async () => {
    const { folder, ask, close } = aJournal()
    ok(await ask['journal:begin']('half', '', 'x'), 'appended')
    await close()
    const next = aJournal({ folder })
    expect(await next.ask['journal:open']()).toEqual({ soort: 'none' })
    await begun(next.ask, ['heel'])
    expect(readdirSync(folder).filter((name) => /^\d/.test(name))).toEqual(['000001-j1'])
  })

  test('a window that does not know where the journal stands writes nothing', async () => {
    const { ask } = aJournal()
    const end = await begun(ask, ['a'])
    const after = ok(await ask['journal:append']('j1', end, entry('b')), 'appended').end
    for (const place of [end, JOURNAL_START, { ...after, sum: end.sum }, { n: after.n + 1, sum: after.sum }])
      expect(await ask['journal:append']('j1', place, entry('x'))).toEqual({ soort: 'failed', reason: 'moved' })
    expect(await texts(ask)).toEqual(['begin', 'a', 'b'])
  })

  test('after an entry that was withdrawn it goes on from where the database stands; after another it does not', async () => {
    const { ask } = aJournal()
    const end = await begun(ask, ['a'])
    const b = ok(await ask['journal:append']('j1', end, entry('b')), 'appended').end
    const weg = ok(
      await ask['journal:append']('j1', b, { soort: 'withdrawn', id: 'b', key: '', text: '' }),
      'appended',
    ).end
    const c = ok(await ask['journal:append']('j1', end, entry('c')), 'appended').end
    expect(c.n).toBe(weg.n + 1)
    ok(await ask['journal:append']('j1', c, { soort: 'withdrawn', id: 'iets anders', key: '', text: '' }), 'appended')
    expect(await ask['journal:append']('j1', end, entry('d'))).toEqual({ soort: 'failed', reason: 'moved' })
  })

  test('lines of megabytes go over files of a few, and each is found again', { timeout: 60_000 }, async () => {
    const { folder, ask, close } = aJournal()
    const large = Array.from({ length: 9 }, (_, i) => String(i).repeat(1_500_000))
    await begun(ask, large)
    const parts = readdirSync(join(folder, '000001-j1')).filter((name) => name.endsWith('.jsonl'))
    expect(parts.length).toBeGreaterThan(3)
    for (const part of parts) expect(statSync(join(folder, '000001-j1', part)).size).toBeLessThan(4.2 * 1024 * 1024)
    await close()
    const next = aJournal({ folder })
    await next.ask['journal:open']()
    expect(await texts(next.ask)).toEqual(['begin', ...large])
    expect(await next.ask['journal:check']('j1')).toEqual({ soort: 'done' })
    // A whole file gone from the middle, or from the end.
    renameSync(join(folder, '000001-j1', parts[1] ?? ''), join(folder, 'weg'))
    expect(await next.ask['journal:check']('j1')).toMatchObject({ reason: expect.stringMatching(/./) as string })
    await next.close()
    rmSync(join(folder, '000001-j1', parts.at(-1) ?? ''))
    expect(ok(await aJournal({ folder }).ask['journal:open'](), 'open').missing).toBeGreaterThan(0)
  })

  test('files are kept under their sum, once, and one that is damaged is mended or refused', async () => {
    const { folder, ask } = aJournal()
    await begun(ask)
    const bytes = new Uint8Array([1, 2, 3])
    const name = sha(bytes)
    for (let i = 0; i < 2; i++) expect(await ask['journal:keep-file']('plain', name, bytes)).toEqual({ soort: 'done' })
    expect(await ask['journal:file'](name)).toEqual({ soort: 'file', bytes })
    expect(readdirSync(join(folder, 'bestanden', name.slice(0, 2)))).toEqual([name])
    expect(await ask['journal:keep-file']('plain', sha(new Uint8Array([9])), bytes)).toMatchObject({
      reason: 'damaged',
    })
    expect(await ask['journal:file'](sha(new Uint8Array([9])))).toMatchObject({ reason: 'absent' })
    writeFileSync(join(folder, 'bestanden', name.slice(0, 2), name), 'iets anders')
    expect(await ask['journal:file'](name)).toMatchObject({ reason: 'damaged' })
    expect(await ask['journal:keep-file']('plain', name, bytes)).toEqual({ soort: 'done' })
    expect(await ask['journal:file'](name)).toEqual({ soort: 'file', bytes })
  })

  test('one program has the folder; another gets it when the first lets go, however that went', async () => {
    const { folder, ask, close } = aJournal()
    await begun(ask, ['a'])
    const other = aJournal({ folder })
    expect(await other.ask['journal:open']()).toEqual({ soort: 'failed', reason: 'in-use' })
    expect(await other.ask['journal:begin']('j2', '', 'x')).toEqual({ soort: 'failed', reason: 'in-use' })
    await close()
    writeFileSync(join(folder, 'slot'), '') // as a program leaves it that was killed
    expect(await other.ask['journal:open']()).toMatchObject({ soort: 'open' })
  })
})

describe('a disk that fails', () => {
  test.each([
    ['extend', 'ENOSPC', 'disk-full'],
    ['extend', 'EROFS', 'read-only'],
    ['extend', 'EACCES', 'read-only'],
    ['extend', 'EIO', 'unknown'],
  ] as const)('%s %s: %s, nothing half recorded, and later it goes on', async (operation, name, reason) => {
    const disk = failing(operation, code(name))
    const { folder, ask, close } = aJournal({ files: disk.files })
    const end = await begun(ask, ['a'])
    disk.broken = true
    expect(await ask['journal:append']('j1', end, entry('b'))).toEqual({ soort: 'failed', reason })
    disk.broken = false
    ok(await ask['journal:append']('j1', end, entry('c')), 'appended')
    expect(await texts(ask)).toEqual(['begin', 'a', 'c'])
    await close()
    expect(ok(await aJournal({ folder }).ask['journal:open'](), 'open')).toMatchObject({ cut: 0, missing: 0 })
  })

  test('a line that came on the disk in part, or whole and unconfirmed, is taken off before the next', async () => {
    for (const part of [0.5, 1]) {
      let full = false
      const files: JournalFiles = {
        ...diskFiles,
        extend: async (path, size, bytes) => {
          await diskFiles.extend(path, size, full ? bytes.subarray(0, bytes.length * part) : bytes)
          if (full) throw code('ENOSPC')
        },
        cut: (path, size) => (full ? Promise.reject(code('EIO')) : diskFiles.cut(path, size)),
      }
      const { folder, ask, close } = aJournal({ files })
      const end = await begun(ask, ['a'])
      full = true
      expect(await ask['journal:append']('j1', end, entry('b'))).toMatchObject({ reason: 'disk-full' })
      expect(await ask['journal:append']('j1', end, entry('b'))).toMatchObject({ reason: 'unknown' })
      full = false
      ok(await ask['journal:append']('j1', end, entry('c')), 'appended')
      await close()
      const next = aJournal({ folder })
      await next.ask['journal:open']()
      expect(await texts(next.ask)).toEqual(['begin', 'a', 'c'])
    }
  })

  test('a new file that can not be made leaves no trace', async () => {
    const disk = failing('create', code('ENOSPC'))
    const { ask } = aJournal({ files: disk.files })
    const end = await begun(ask, ['x'.repeat(1_500_000), 'y'.repeat(1_500_000)])
    disk.broken = true
    expect(await ask['journal:append']('j1', end, entry('z'.repeat(1_500_000)))).toMatchObject({ reason: 'disk-full' })
    expect(await ask['journal:keep-file']('plain', sha(new Uint8Array(3)), new Uint8Array(3))).toMatchObject({
      reason: 'disk-full',
    })
    expect(await ask['journal:begin']('j2', '', 'x')).toMatchObject({ reason: 'disk-full' })
    disk.broken = false
    ok(await ask['journal:append']('j1', end, entry('klein')), 'appended')
    expect((await texts(ask)).length).toBe(4)
  })

  test('a folder that is gone while the program runs: refused, also where the file was still open', async () => {
    const { folder, ask } = aJournal()
    const end = await begun(ask, ['a'])
    renameSync(folder, `${folder}-weg`)
    expect(await ask['journal:append']('j1', end, entry('b'))).toEqual({ soort: 'failed', reason: 'folder-missing' })
    expect(existsSync(folder)).toBe(false)
    renameSync(`${folder}-weg`, folder)
    ok(await ask['journal:append']('j1', end, entry('c')), 'appended')
  })

  test('a folder that can not be made', async () => {
    const base = aFolder()
    writeFileSync(join(base, 'journaal'), 'a file')
    const { ask } = aJournal({ folder: join(base, 'journaal') })
    expect(await ask['journal:open']()).toMatchObject({ soort: 'failed' })
    expect(readFileSync(join(base, 'journaal'), 'utf8')).toBe('a file')
  })

  test('a line of another program in the file: refused, and it stays', async () => {
    const { folder, ask } = aJournal()
    const end = await begun(ask, ['a'])
    const [part = ''] = readdirSync(join(folder, '000001-j1')).filter((name) => name.endsWith('.jsonl'))
    const path = join(folder, '000001-j1', part)
    writeFileSync(path, Buffer.concat([readFileSync(path), Buffer.from('vreemd')]))
    expect(await ask['journal:append']('j1', end, entry('b'))).toMatchObject({ soort: 'failed' })
  })

  test('a folder with a number and nothing in it is no empty journal', async () => {
    const folder = join(aFolder(), 'journaal')
    mkdirSync(join(folder, '000003-x'), { recursive: true })
    expect(await aJournal({ folder }).ask['journal:open']()).toEqual({ soort: 'failed', reason: 'damaged' })
  })
})
