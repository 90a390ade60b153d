import { createHash, type Hash, randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import type {
  BackupChosen,
  BackupFailed,
  BackupFailure,
  BackupKept,
  BackupRequests,
  BackupState,
} from '../../../../src/shared/backup'
import type { PartFile } from '../save-parts'
import { saveFailure, writeWhole } from '../write-whole'
import { type BackupFiles, diskFiles } from './files'
import { codeOf, isTemporaryOf, nameOf, ownNames, temporaryOf, tooOld } from './names'

export interface BackupNeeds {
  /** Where the program keeps its data: here it is remembered which folder was chosen, and no backup may lie in it. */
  readonly dataFolder: string
  /** The dialog; without one the window has its path typed. undefined when the officer cancels. */
  readonly askFolder?: () => Promise<string | undefined>
  readonly files?: BackupFiles
}

/** In the data folder. Not in the database: that is made anew sometimes, and goes along to another computer in a backup. */
const CHOICE = 'reservekopie.json'

class BackupError extends Error {
  constructor(readonly reason: BackupFailure) {
    super(`backup: ${reason}`)
  }
}

/** A share that can not be reached says so in many ways. */
const AWAY = ['EHOSTDOWN', 'EHOSTUNREACH', 'ENETDOWN', 'ENETUNREACH', 'ETIMEDOUT', 'ENODEV', 'ENXIO', 'ESTALE']

function reasonOf(error: unknown): BackupFailure {
  if (error instanceof BackupError) return error.reason
  if (AWAY.includes((error as NodeJS.ErrnoException).code ?? '')) return 'folder-missing'
  const reason = saveFailure(error)
  return reason === 'disk-full' || reason === 'read-only' || reason === 'folder-missing' ? reason : 'unknown'
}

interface Running {
  readonly id: number
  readonly folder: string
  readonly code: string
  readonly moment: string
  readonly temporary: string
  readonly file: PartFile
  readonly hash: Hash
  size: number
}

/**
 * The folder in which backups are kept. A backup is written beside its place, flushed, read back and put in its place; only then
 * older ones of the same installation are removed. Nothing else in the folder is ever touched.
 */
export function createBackup({ dataFolder, askFolder, files = diskFiles }: BackupNeeds) {
  let running: Running | undefined
  let last = 0
  let turn: Promise<unknown> = Promise.resolve()

  async function chosen(): Promise<string> {
    try {
      const { map } = JSON.parse(await readFile(join(dataFolder, CHOICE), 'utf8')) as { map?: unknown }
      return typeof map === 'string' ? map : ''
    } catch {
      return ''
    }
  }
  async function inUse(): Promise<string> {
    const folder = await chosen()
    if (folder === '') throw new BackupError('none')
    return folder
  }

  const inTurn = <T>(work: () => Promise<T>): Promise<T | BackupFailed> => {
    const result = turn.then(work).catch(async (error: unknown): Promise<BackupFailed> => {
      return { soort: 'failed', reason: reasonOf(error), folder: await chosen() }
    })
    turn = result
    return result
  }

  /** Throws when no backup can be kept there. */
  async function check(folder: string): Promise<void> {
    if (!isAbsolute(folder)) throw new BackupError('not-absolute')
    if (!(await files.isFolder(folder))) throw new BackupError('not-a-folder')
    const data = await files.real(dataFolder).catch(() => resolve(dataFolder))
    const from = relative(data, await files.real(folder))
    const outside = from === '..' || from.startsWith(`..${sep}`) || isAbsolute(from)
    if (!outside) throw new BackupError('inside-data')
    const probe = join(folder, temporaryOf('00000000', randomBytes(6).toString('hex')))
    try {
      const file = await files.create(probe)
      await file.add(Buffer.from('Klachtdossier'))
      await file.finish()
    } finally {
      await files.remove(probe).catch(() => undefined)
    }
  }

  async function choose(typed: string): Promise<BackupChosen> {
    const folder = askFolder ? await askFolder() : typed.trim()
    if (folder === undefined) return { soort: 'cancelled' }
    await check(folder)
    await writeWhole(join(dataFolder, CHOICE), Buffer.from(JSON.stringify({ map: folder })))
    return { soort: 'chosen', folder }
  }

  async function state(installation: string): Promise<BackupState> {
    const folder = await inUse()
    const own = ownNames(codeOf(installation), await files.list(folder))
    const found = []
    for (const each of own) {
      const size = await files.sizeOf(join(folder, each.name))
      if (size !== undefined) found.push({ ...each, size })
    }
    return { soort: 'there', folder, files: found }
  }

  async function drop(): Promise<void> {
    if (!running) return
    const { file, temporary } = running
    running = undefined
    await file.close().catch(() => undefined)
    await files.remove(temporary).catch(() => undefined) // what went wrong first is what to tell
  }

  async function begin(installation: string, moment: string) {
    await drop()
    const folder = await inUse()
    const code = codeOf(installation)
    // What a program that was killed left half written.
    for (const name of await files.list(folder)) if (isTemporaryOf(code, name)) await files.remove(join(folder, name))
    const temporary = join(folder, temporaryOf(code, randomBytes(6).toString('hex')))
    const file = await files.create(temporary)
    running = { id: ++last, folder, code, moment, temporary, file, hash: createHash('sha256'), size: 0 }
    return { soort: 'begun', id: running.id } as const
  }

  const find = (id: number): Running => {
    if (running?.id !== id) throw new BackupError('not-whole')
    return running
  }

  /** Whatever fails: nothing of it is left. */
  async function orDrop<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work()
    } catch (error) {
      await drop()
      throw error
    }
  }

  async function part(id: number, at: number, bytes: Uint8Array) {
    const backup = find(id)
    return orDrop(async () => {
      if (at !== backup.size) throw new BackupError('not-whole')
      await backup.file.add(bytes)
      backup.hash.update(bytes)
      backup.size += bytes.length
      return { soort: 'taken' } as const
    })
  }

  async function end(id: number, size: number | null): Promise<BackupKept> {
    const backup = find(id)
    const { folder, code, moment, temporary } = backup
    if (size === null) {
      await drop()
      return { soort: 'dropped' }
    }
    const name = nameOf(code, moment)
    await orDrop(async () => {
      if (size !== backup.size) throw new BackupError('not-whole')
      await backup.file.finish()
      if ((await files.sum(temporary)) !== backup.hash.digest('hex')) throw new BackupError('not-whole')
      // Nothing is written over, not even one of the same second.
      if ((await files.sizeOf(join(folder, name))) !== undefined) throw new BackupError('unknown')
      await files.rename(temporary, join(folder, name))
    })
    running = undefined
    await files.flushFolder(folder).catch(() => undefined) // not every share knows this; the bytes themselves are there
    const [day = '', time = ''] = moment.split(' ')
    return { soort: 'kept', folder, file: { name, day, time, size }, removed: await makeRoom(folder, code) }
  }

  /** The new one is whole by now: what can not be removed is removed the next time. */
  async function makeRoom(folder: string, code: string): Promise<number> {
    let removed = 0
    for (const { name } of tooOld(ownNames(code, await files.list(folder).catch(() => [])))) {
      const gone = await files.remove(join(folder, name)).then(
        () => true,
        () => false,
      )
      if (gone) removed++
    }
    return removed
  }

  async function read(installation: string, name: string, from: number, to: number) {
    const folder = await inUse()
    if (ownNames(codeOf(installation), [name]).length === 0) throw new BackupError('not-whole')
    return { soort: 'file', bytes: await files.read(join(folder, name), from, to) } as const
  }

  const functions: BackupRequests = {
    'backup:choose': (typed) => inTurn(() => choose(typed)),
    'backup:state': (installation) => inTurn(() => state(installation)),
    'backup:begin': (installation, moment) => inTurn(() => begin(installation, moment)),
    'backup:part': (id, at, bytes) => inTurn(() => part(id, at, bytes)),
    'backup:end': (id, size) => inTurn(() => end(id, size)),
    'backup:read': (installation, name, from, to) => inTurn(() => read(installation, name, from, to)),
  }
  return {
    functions,
    /** Nothing half written stays behind. */
    close: async () => {
      await turn
      await drop()
    },
  }
}
