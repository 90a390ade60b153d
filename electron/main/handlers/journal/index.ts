import { randomBytes } from 'node:crypto'
import { dirname, join } from 'node:path'
import {
  type JournalDone,
  type JournalEntry,
  type JournalFailed,
  type JournalFileKind,
  type JournalFailure,
  type JournalOpened,
  type JournalRequests,
  type JournalPlace,
} from '../../../../src/shared/journal'
import { saveFailure } from '../write-whole'
import { diskFiles, type JournalFiles } from './files'
import { Generation, JournalError } from './generation'
import { fileSum } from './line'
import { lockFolder, type Release } from './lock'

export interface JournalNeeds {
  /** Where the journal is kept. */
  readonly folder: string
  readonly files?: JournalFiles
  readonly lock?: (folder: string) => Promise<Release | undefined>
}

/** A journal that counts lies in a folder with a number; the highest is the one. */
const COUNTS = /^(\d{6})-([\w-]+)$/
const BEING_MADE = '.nieuw'
const FILES: Readonly<Record<JournalFileKind, string>> = { sealed: 'verzegeld', plain: 'bestanden' }

function failureOf(error: unknown): JournalFailed {
  if (error instanceof JournalError) return { soort: 'failed', reason: error.reason }
  const code = (error as NodeJS.ErrnoException).code
  if (code === 'MOVED') return { soort: 'failed', reason: 'moved' }
  const reasons: Partial<Record<ReturnType<typeof saveFailure>, JournalFailure>> = {
    'disk-full': 'disk-full',
    'read-only': 'read-only',
    'folder-missing': 'folder-missing',
  }
  return { soort: 'failed', reason: reasons[saveFailure(error)] ?? 'unknown' }
}

/**
 * The journal on disk. One request after the other: two windows write, and a line must follow on the one before. The handler
 * knows order, sums and disk; what the lines say is the window's.
 */
export function createJournal({ folder, files = diskFiles, lock = lockFolder }: JournalNeeds) {
  let release: Release | undefined
  let counts: { readonly id: string; readonly generation: Generation } | undefined
  let beginning: { readonly id: string; readonly path: string; readonly generation: Generation } | undefined
  let turn: Promise<unknown> = Promise.resolve()

  const inTurn = <T>(work: () => Promise<T>): Promise<T | JournalFailed> => {
    const result = turn.then(work).catch(failureOf)
    turn = result
    return result
  }

  async function take(): Promise<void> {
    if (release) return
    await files.makeFolder(folder)
    release = await lock(folder)
    if (!release) throw new JournalError('in-use')
  }

  const generations = async () =>
    (await files.list(folder)).flatMap((name) => {
      const [, number, id] = COUNTS.exec(name) ?? []
      return id === undefined ? [] : [{ name, number: Number(number), id }]
    })
  const newest = async () => (await generations()).sort((a, b) => b.number - a.number)[0]

  const find = (id: string): Generation => {
    const found = counts?.id === id ? counts : beginning?.id === id ? beginning : undefined
    if (!found) throw new JournalError('absent')
    return found.generation
  }

  async function open(): Promise<JournalOpened> {
    await take()
    const found = await newest()
    if (!found) return { soort: 'none' }
    counts = undefined
    const generation = new Generation(join(folder, found.name), files)
    const { begin, cut, missing } = await generation.open()
    counts = { id: found.id, generation }
    const beside = (await generations()).map(({ id }) => id).filter((id) => id !== found.id)
    const { end } = generation
    return { soort: 'open', journal: found.id, begin: begin.text, key: begin.key, end, cut, missing, beside }
  }

  async function begin(id: string, key: string, text: string) {
    await take()
    for (const name of await files.list(folder)) if (name.endsWith(BEING_MADE)) await files.remove(join(folder, name))
    const number = ((await newest())?.number ?? 0) + 1
    const path = join(folder, `${String(number).padStart(6, '0')}-${id}`)
    const generation = new Generation(path + BEING_MADE, files)
    await generation.start({ soort: 'begin', id, key, text })
    beginning = { id, path, generation }
    return { soort: 'appended', end: generation.end } as const
  }

  async function activate(id: string): Promise<JournalDone> {
    if (beginning?.id !== id) throw new JournalError('absent')
    const { path } = beginning
    await files.rename(path + BEING_MADE, path)
    await files.flushFolder(folder)
    beginning = undefined
    // Read from the disk: what counts from now on is what can be read there.
    await open()
    return { soort: 'done' }
  }

  /** Only beside a journal that is sealed itself. */
  async function tidy(): Promise<JournalDone> {
    if (!counts || (await counts.generation.sealedWith()) === '') throw new JournalError('absent')
    for (const name of await files.list(folder)) {
      const [, , id] = COUNTS.exec(name) ?? []
      const left = name.endsWith(BEING_MADE) && beginning?.id === undefined
      const plain = id !== undefined && id !== counts.id && (await isPlain(join(folder, name)))
      if (left || plain || name === FILES.plain) await files.remove(join(folder, name))
    }
    await files.flushFolder(folder)
    return { soort: 'done' }
  }
  /** One of which the first line can not be read says nothing; it stays. */
  const isPlain = (path: string): Promise<boolean> =>
    new Generation(path, files).sealedWith().then(
      (key) => key === '',
      () => false,
    )

  /** The journal that counts was looked at whole by whoever asks this. Files first: a journal that is left says to go on. */
  async function forget(keep: readonly string[]): Promise<JournalDone> {
    if (!counts) throw new JournalError('absent')
    const stays = new Set(keep)
    for (const kind of Object.values(FILES))
      for (const group of await files.list(join(folder, kind))) {
        const inGroup = join(folder, kind, group)
        for (const name of await files.list(inGroup)) if (!stays.has(name)) await files.remove(join(inGroup, name))
        await files.flushFolder(inGroup)
      }
    for (const name of await files.list(folder)) {
      const id = COUNTS.exec(name.replace(BEING_MADE, ''))?.[2]
      if (id !== undefined && id !== counts.id) await files.remove(join(folder, name))
    }
    await files.flushFolder(folder)
    return { soort: 'done' }
  }

  const placeOf = (how: JournalFileKind, sha256: string) => join(folder, FILES[how], sha256.slice(0, 2), sha256)

  async function keep(how: JournalFileKind, sha256: string, bytes: Uint8Array): Promise<JournalDone> {
    if (fileSum(bytes) !== sha256) throw new JournalError('damaged')
    const path = placeOf(how, sha256)
    const there = await files.read(path).catch(() => undefined)
    if (there && fileSum(there) === sha256) return { soort: 'done' }
    await files.makeFolder(dirname(path))
    const temporary = `${path}-${randomBytes(6).toString('hex')}.tmp`
    try {
      await files.create(temporary, bytes)
      await files.rename(temporary, path)
    } catch (error) {
      await files.remove(temporary).catch(() => undefined)
      throw error
    }
    for (const each of [dirname(path), join(folder, FILES[how]), folder]) await files.flushFolder(each)
    return { soort: 'done' }
  }

  async function fileOf(sha256: string) {
    const bytes = await files
      .read(placeOf('sealed', sha256))
      .catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return files.read(placeOf('plain', sha256))
        throw error
      })
      .catch((error: NodeJS.ErrnoException) => {
        throw error.code === 'ENOENT' ? new JournalError('absent') : error
      })
    if (fileSum(bytes) !== sha256) throw new JournalError('damaged')
    return { soort: 'file', bytes: new Uint8Array(bytes) } as const
  }

  const functions: JournalRequests = {
    'journal:open': () => inTurn(open),
    'journal:read': (id, after) =>
      inTurn(async () => {
        const { lines, last } = await find(id).read(after)
        return {
          soort: 'lines',
          lines: lines.map(({ n, sum, soort, id, key, text }) => ({ n, sum, soort, id, key, text })),
          last,
        }
      }),
    'journal:append': (id: string, after: JournalPlace, entry: JournalEntry) =>
      inTurn(async () => ({ soort: 'appended', end: await find(id).append(after, entry) })),
    'journal:begin': (id, key, text) => inTurn(() => begin(id, key, text)),
    'journal:activate': (id) => inTurn(() => activate(id)),
    // Not in a turn: it takes long, and who records something must not wait for it.
    'journal:check': async (id) => {
      try {
        await find(id).check()
        return { soort: 'done' }
      } catch (error) {
        return failureOf(error)
      }
    },
    'journal:tidy': () => inTurn(tidy),
    'journal:forget': (keep) => inTurn(() => forget(keep)),
    'journal:keep-file': (how, sha256, bytes) => inTurn(() => keep(how, sha256, bytes)),
    'journal:file': (sha256) => inTurn(() => fileOf(sha256)),
  }
  return {
    functions,
    /** Lets go of the folder, after what was asked. */
    close: async () => {
      await turn
      release?.()
      release = counts = beginning = undefined
    },
  }
}
