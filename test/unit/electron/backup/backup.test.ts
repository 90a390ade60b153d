import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type BackupNeeds, createBackup } from '../../../../electron/main/handlers/backup'
import { type BackupFiles, diskFiles } from '../../../../electron/main/handlers/backup/files'
import { BACKUP_PARSERS } from '../../../../electron/main/handlers/backup/parse'
import { aFolder, ok } from '../journal/helper'

const INSTALLATION = 'installatie-1'

/** A data folder, a folder for backups beside it, and what goes wrong in them. */
async function aBackup(needs: Partial<BackupNeeds> = {}) {
  const base = aFolder()
  const dataFolder = join(base, 'data')
  const folder = join(base, 'share')
  mkdirSync(dataFolder)
  mkdirSync(folder)
  const wrong: Partial<BackupFiles> = {}
  const files = Object.fromEntries(
    Object.entries(diskFiles).map(([name, work]) => [
      name,
      (...args: never[]) => ((wrong[name as keyof BackupFiles] ?? work) as (...args: never[]) => unknown)(...args),
    ]),
  ) as unknown as BackupFiles
  const { functions: ask, close } = createBackup({ dataFolder, files, ...needs })
  if (!needs.askFolder) ok(await ask['backup:choose'](folder), 'chosen')
  return { ask, close, dataFolder, folder, wrong }
}
type Ask = Awaited<ReturnType<typeof aBackup>>['ask']

const fails = (code: string) => () => Promise.reject(Object.assign(new Error(code), { code }))

/** A backup of two parts. */
async function make(ask: Ask, moment = '2026-11-30 09.00.00', installation = INSTALLATION) {
  const parts = [randomBytes(1000), randomBytes(17)]
  const { id } = ok(await ask['backup:begin'](installation, moment), 'begun')
  let at = 0
  for (const part of parts) {
    ok(await ask['backup:part'](id, at, part), 'taken')
    at += part.length
  }
  return { kept: await ask['backup:end'](id, at), bytes: Buffer.concat(parts), id }
}

describe('choosing a folder', () => {
  test('it is remembered for the next start', async () => {
    const { folder, dataFolder, ask } = await aBackup()
    const later = createBackup({ dataFolder }).functions
    expect(await later['backup:state'](INSTALLATION)).toEqual({ soort: 'there', folder, files: [] })
    expect(readdirSync(folder)).toEqual([])
    expect(await ask['backup:choose'](`  ${folder} `)).toEqual({ soort: 'chosen', folder })
  })
  test('none was chosen', async () => {
    const { ask } = await aBackup({ askFolder: () => Promise.resolve(undefined) })
    const none = { soort: 'failed', reason: 'none', folder: '' }
    expect(await ask['backup:state'](INSTALLATION)).toEqual(none)
    expect(await ask['backup:begin'](INSTALLATION, '2026-11-30 09.00.00')).toEqual(none)
    expect(await ask['backup:choose']('/')).toEqual({ soort: 'cancelled' })
  })
  test('where there is a dialog, what is typed is not looked at', async () => {
    const other = aFolder()
    const { ask, folder } = await aBackup({ askFolder: () => Promise.resolve(other) })
    expect(await ask['backup:choose'](folder)).toEqual({ soort: 'chosen', folder: other })
  })
  test('what can not be one is refused, and the one of before stays', async () => {
    const { ask, folder, dataFolder } = await aBackup()
    writeFileSync(join(folder, 'brief.docx'), '')
    mkdirSync(join(dataFolder, 'kopie'))
    symlinkSync(dataFolder, join(folder, 'link'))
    for (const [path, reason] of [
      ['kopieen', 'not-absolute'],
      ['', 'not-absolute'],
      [join(folder, 'brief.docx'), 'not-a-folder'],
      [join(folder, 'weg'), 'folder-missing'],
      [dataFolder, 'inside-data'],
      [join(dataFolder, 'kopie'), 'inside-data'],
      [join(folder, 'link', 'kopie'), 'inside-data'],
    ] as const)
      expect(await ask['backup:choose'](path), path).toEqual({ soort: 'failed', reason, folder })
  })
  test.each([
    ['EROFS', 'read-only'],
    ['EACCES', 'read-only'],
    ['ENOSPC', 'disk-full'],
    ['EHOSTDOWN', 'folder-missing'],
    ['EIO', 'unknown'],
  ])('where nothing can be written (%s)', async (code, reason) => {
    const { ask, wrong, folder } = await aBackup()
    wrong.create = fails(code)
    expect(await ask['backup:choose'](folder)).toMatchObject({ soort: 'failed', reason })
    expect(readdirSync(folder)).toEqual([])
  })
})

describe('a backup', () => {
  test('is there byte for byte, under a name that says when, and can be read in pieces', async () => {
    const { ask, folder } = await aBackup()
    const { kept, bytes } = await make(ask)
    const { file } = ok(kept, 'kept')
    expect(file).toMatchObject({ day: '2026-11-30', time: '09.00.00', size: 1017 })
    expect(readdirSync(folder)).toEqual([file.name])
    expect(readFileSync(join(folder, file.name)).equals(bytes)).toBe(true)
    expect(await ask['backup:state'](INSTALLATION)).toEqual({ soort: 'there', folder, files: [file] })
    const piece = ok(await ask['backup:read'](INSTALLATION, file.name, 990, 1010), 'file')
    expect(Buffer.from(piece.bytes).equals(bytes.subarray(990, 1010))).toBe(true)
    expect(ok(await ask['backup:read'](INSTALLATION, file.name, 1010, 2000), 'file').bytes.length).toBe(7)
  })
  test('of another name can not be read: the folder holds more than ours', async () => {
    const { ask, folder } = await aBackup()
    writeFileSync(join(folder, 'salaris.xlsx'), 'geheim')
    expect(await ask['backup:read'](INSTALLATION, 'salaris.xlsx', 0, 6)).toMatchObject({ soort: 'failed' })
    const { file } = ok((await make(ask)).kept, 'kept')
    expect(await ask['backup:read']('iemand-anders', file.name, 0, 6)).toMatchObject({ soort: 'failed' })
  })
  test('beside it, others stay as they are', async () => {
    const { ask, folder } = await aBackup()
    const theirs = ['begroting.xlsx', 'Klachtdossier reservekopie 2019-01-01.klachtkopie', '.klachtdossier-x.tmp']
    for (const name of theirs) writeFileSync(join(folder, name), name)
    ok((await make(ask, '2020-01-01 09.00.00', 'een-ander')).kept, 'kept')
    const before = readdirSync(folder)
    for (let day = 1; day <= 30; day++)
      ok((await make(ask, `2026-11-${String(day).padStart(2, '0')} 09.00.00`)).kept, 'kept')
    const now = readdirSync(folder)
    expect(now).toEqual(expect.arrayContaining(before))
    expect(now.length).toBe(before.length + 14)
  })
  test('what cannot be removed now makes no failure of the new one', async () => {
    const { ask, wrong, folder } = await aBackup()
    ok((await make(ask, '2026-11-30 09.00.00')).kept, 'kept')
    wrong.remove = fails('EACCES')
    expect(ok((await make(ask, '2026-11-30 10.00.00')).kept, 'kept').removed).toBe(0)
    delete wrong.remove
    expect(ok((await make(ask, '2026-11-30 11.00.00')).kept, 'kept').removed).toBe(2)
    expect(readdirSync(folder).length).toBe(1)
  })
  test('that was half written by a program that was killed goes at the next one', async () => {
    const { ask, folder, dataFolder } = await aBackup()
    const { id } = ok(await ask['backup:begin'](INSTALLATION, '2026-11-30 09.00.00'), 'begun')
    ok(await ask['backup:part'](id, 0, randomBytes(10)), 'taken')
    expect(readdirSync(folder).length).toBe(1)
    const next = createBackup({ dataFolder }).functions
    expect(ok(await next['backup:state'](INSTALLATION), 'there').files).toEqual([])
    const { file } = ok((await make(next)).kept, 'kept')
    expect(readdirSync(folder)).toEqual([file.name])
  })
  test('of the same second is not written over', async () => {
    const { ask, folder } = await aBackup()
    const { bytes, kept } = await make(ask)
    expect((await make(ask)).kept).toMatchObject({ soort: 'failed' })
    expect(readFileSync(join(folder, ok(kept, 'kept').file.name)).equals(bytes)).toBe(true)
  })
  test('is dropped: by the window, by the next one, and when the program ends', async () => {
    const { ask, folder, close } = await aBackup()
    const one = ok(await ask['backup:begin'](INSTALLATION, '2026-11-30 09.00.00'), 'begun')
    expect(await ask['backup:end'](one.id, null)).toEqual({ soort: 'dropped' })
    expect(readdirSync(folder)).toEqual([])
    const two = ok(await ask['backup:begin'](INSTALLATION, '2026-11-30 09.00.00'), 'begun')
    const three = ok(await ask['backup:begin'](INSTALLATION, '2026-11-30 09.00.00'), 'begun')
    expect(await ask['backup:part'](two.id, 0, randomBytes(1))).toMatchObject({ reason: 'not-whole' })
    ok(await ask['backup:part'](three.id, 0, randomBytes(1)), 'taken')
    await close()
    expect(readdirSync(folder)).toEqual([])
  })
})

describe('at each step something goes wrong: nothing is left, and what was there stays', () => {
  const steps: [string, keyof BackupFiles][] = [
    ['it can not be made', 'create'],
    ['the folder can not be read', 'list'],
    ['it can not be read back', 'sum'],
    ['it can not be put in its place', 'rename'],
  ]
  test.each(
    steps.flatMap(([what, step]) =>
      [
        ['ENOSPC', 'disk-full'],
        ['EROFS', 'read-only'],
        ['ENOENT', 'folder-missing'],
      ].map(([code = '', reason = '']) => ({ what, step, code, reason })),
    ),
  )('$what ($code)', async ({ step, code, reason }) => {
    const { ask, wrong, folder } = await aBackup()
    const { file } = ok((await make(ask, '2026-11-29 09.00.00')).kept, 'kept')
    wrong[step] = fails(code)
    const outcome = await make(ask).then(
      ({ kept }) => kept,
      (error: unknown) => String(error),
    )
    expect(typeof outcome === 'string' ? outcome : JSON.stringify(outcome)).toContain(reason)
    expect(readdirSync(folder)).toEqual([file.name])
    delete wrong[step]
    ok((await make(ask)).kept, 'kept')
  })
  test.each(['add', 'finish'] as const)('the disk is full at %s', async (step) => {
    const { ask, wrong, folder } = await aBackup()
    wrong.create = async (path) => ({ ...(await diskFiles.create(path)), [step]: fails('ENOSPC') })
    const { id } = ok(await ask['backup:begin'](INSTALLATION, '2026-11-30 09.00.00'), 'begun')
    const part = await ask['backup:part'](id, 0, randomBytes(10))
    expect(step === 'add' ? part : await ask['backup:end'](id, 10)).toMatchObject({ reason: 'disk-full' })
    expect(readdirSync(folder)).toEqual([])
    expect(await ask['backup:end'](id, 10)).toMatchObject({ reason: 'not-whole' })
  })
  test('the folder is gone, and comes back', async () => {
    const { ask, folder } = await aBackup()
    const { id } = ok(await ask['backup:begin'](INSTALLATION, '2026-11-30 09.00.00'), 'begun')
    rmSync(folder, { recursive: true })
    ok(await ask['backup:part'](id, 0, randomBytes(10)), 'taken') // the system keeps the file as long as it is open
    expect(await ask['backup:end'](id, 10)).toEqual({ soort: 'failed', reason: 'folder-missing', folder })
    expect(await ask['backup:state'](INSTALLATION)).toEqual({ soort: 'failed', reason: 'folder-missing', folder })
    expect(existsSync(folder)).toBe(false)
    mkdirSync(folder)
    ok((await make(ask)).kept, 'kept')
  })
  test.each([
    ['a part that comes twice', [0, 0], 20],
    ['a part that is missing', [0, 20], 30],
    ['fewer bytes than were sent', [0, 10], 30],
  ])('%s', async (_, places, size) => {
    const { ask, folder } = await aBackup()
    const { id } = ok(await ask['backup:begin'](INSTALLATION, '2026-11-30 09.00.00'), 'begun')
    for (const at of places) await ask['backup:part'](id, at, randomBytes(10))
    expect(await ask['backup:end'](id, size)).toMatchObject({ soort: 'failed', reason: 'not-whole' })
    expect(readdirSync(folder)).toEqual([])
  })
  test('the disk gives back other bytes than it got', async () => {
    const { ask, wrong, folder } = await aBackup()
    wrong.sum = () => Promise.resolve(createHash('sha256').update('anders').digest('hex'))
    expect((await make(ask)).kept).toMatchObject({ soort: 'failed', reason: 'not-whole' })
    expect(readdirSync(folder)).toEqual([])
  })
})

test.each([
  ['backup:choose', []],
  ['backup:choose', [1]],
  ['backup:choose', ['/a\u0000b']],
  ['backup:state', ['../x']],
  ['backup:begin', [INSTALLATION, '../../etc/passwd']],
  ['backup:begin', [INSTALLATION, '2026-11-30']],
  ['backup:part', [1, 0, 'tekst']],
  ['backup:part', [1, -1, new Uint8Array(1)]],
  ['backup:part', ['1', 0, new Uint8Array(1)]],
  ['backup:part', [1, 0, new Uint8Array(8 * 1024 * 1024 + 1)]],
  ['backup:end', [1, 'alles']],
  ['backup:end', [1]],
  ['backup:read', [INSTALLATION, '../geheim', 0, 1]],
  ['backup:read', [INSTALLATION, 'naam', 5, 4]],
  ['backup:read', [INSTALLATION, 'naam', 0, 9 * 1024 * 1024]],
] as const)('%s refuses %j', (channel, args) => expect(() => BACKUP_PARSERS[channel](args)).toThrow(/Ongeldig verzoek/))
