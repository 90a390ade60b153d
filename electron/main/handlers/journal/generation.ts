import { join } from 'node:path'
import { JOURNAL_START, type JournalEntry, type JournalPlace } from '../../../../src/shared/journal'
import type { JournalFiles } from './files'
import { lineAfter, placeIn, placeText, type Read, type Scan, scan } from './line'

/** A file grows no larger than this: it is read whole. */
export const SEGMENT = 4 * 1024 * 1024
const NAME = /^\d{12}\.jsonl$/
const PLACE = 'stand'

export class JournalError extends Error {
  constructor(readonly reason: 'moved' | 'damaged' | 'absent' | 'in-use') {
    super(`journal: ${reason}`)
  }
}

const nameOf = (first: number) => `${String(first).padStart(12, '0')}.jsonl`
const same = (a: JournalPlace, b: JournalPlace | undefined) => a.n === b?.n && a.sum === b.sum

/** One journal: a folder with files of lines, each named after the number of its first line. */
export class Generation {
  /** First lines of the files, in order. */
  private firsts: number[] = []
  private size = 0
  private stands: JournalPlace = JOURNAL_START
  /** The last entry, and where the journal stood before it: there it may go on when the entry was withdrawn. */
  private last: { readonly id: string; readonly before: JournalPlace } | undefined
  private settled: JournalPlace | undefined
  /** Behind the last line there may be bytes of one that failed. */
  private dirty = false

  constructor(
    private readonly folder: string,
    private readonly files: JournalFiles,
  ) {}

  get end(): JournalPlace {
    return this.stands
  }

  async start(begin: JournalEntry): Promise<void> {
    await this.files.makeFolder(this.folder)
    const { bytes, end } = lineAfter(JOURNAL_START, begin)
    await this.newSegment(1, bytes, end)
  }

  /** Finds where it stands. What is no whole line at the end goes to a file beside it. */
  async open(): Promise<{ begin: Read; cut: number; missing: number }> {
    this.firsts = (await this.files.list(this.folder))
      .filter((name) => NAME.test(name))
      .map((name) => Number.parseInt(name, 10))
      .sort((a, b) => a - b)
    let cut = 0
    for (;;) {
      const first = this.firsts.at(-1)
      if (first === undefined || this.firsts[0] !== 1) throw new JournalError('damaged')
      const path = join(this.folder, nameOf(first))
      const bytes = await this.files.read(path)
      const { lines, good, rest } = scan(bytes, first)
      if (rest === 'damaged') throw new JournalError('damaged')
      if (rest === 'torn') {
        await this.setAside(bytes.subarray(good), first + lines.length)
        await this.files.cut(path, good)
        cut += bytes.length - good
      }
      const line = lines.at(-1)
      if (line) {
        this.stands = { n: line.n, sum: line.sum }
        this.size = good
        for (const each of lines) this.follow(this.settled ?? { n: each.n - 1, sum: each.before }, each)
        break
      }
      await this.files.remove(path)
      this.firsts.pop()
    }
    const [begin] = await this.linesOf(0)
    if (begin?.soort !== 'begin') throw new JournalError('damaged')
    const place = placeIn(await this.files.read(join(this.folder, PLACE)).then(String, () => ''))
    return { begin, cut, missing: Math.max(0, (place?.n ?? 0) - this.stands.n) }
  }

  /** What the first line is sealed with; '': anybody can read it. */
  async sealedWith(): Promise<string> {
    const [begin] = scan(await this.files.read(join(this.folder, nameOf(1))), 1).lines
    if (begin?.soort !== 'begin') throw new JournalError('damaged')
    return begin.key
  }

  async append(after: JournalPlace, entry: JournalEntry): Promise<JournalPlace> {
    if (!same(this.stands, after) && !same(after, this.settled)) throw new JournalError('moved')
    const before = this.stands
    const { bytes, end } = lineAfter(before, entry)
    const first = this.firsts.at(-1) ?? 1
    if (this.size > 0 && this.size + bytes.length > SEGMENT) await this.newSegment(end.n, bytes, end)
    else await this.extend(join(this.folder, nameOf(first)), bytes, end)
    this.follow(after, entry)
    // Best effort, and after the line: the disk never has a place that the journal did not reach.
    await this.files.note(join(this.folder, PLACE), placeText(end)).catch(() => undefined)
    return end
  }

  /** Keeps up from where it may go on after this entry. */
  private follow(before: JournalPlace, { soort, id }: Pick<JournalEntry, 'soort' | 'id'>): void {
    if (soort === 'withdrawn') this.settled = this.last?.id === id ? this.last.before : undefined
    else {
      if (this.last?.id !== id) this.last = { id, before }
      this.settled = undefined
    }
  }

  /** What comes after a place, up to the end of its file. */
  async read(after: JournalPlace): Promise<{ lines: readonly Read[]; last: boolean }> {
    if (same(after, this.stands)) return { lines: [], last: true }
    const index = this.firsts.findLastIndex((first) => first <= after.n + 1)
    const lines = await this.linesOf(index)
    const from = lines.findIndex(({ n }) => n > after.n)
    const previous = from > 0 ? lines[from - 1]?.sum : lines[0]?.before
    if (from === -1 || previous !== after.sum) throw new JournalError('moved')
    return { lines: lines.slice(from), last: index === this.firsts.length - 1 }
  }

  /** Every line from the first to where it stands now; meanwhile it may be written to. */
  async check(): Promise<void> {
    const { end } = this
    let place = JOURNAL_START
    for (let index = 0; place.n < end.n; index++) {
      const { lines } = await this.scanOf(index)
      const last = lines.find(({ n }) => n === end.n) ?? lines.at(-1)
      const follows = last && lines[0]?.before === place.sum && lines[0].n === place.n + 1
      if (!follows || (last.n === end.n && last.sum !== end.sum)) throw new JournalError('damaged')
      place = last
    }
  }

  private async scanOf(index: number): Promise<Scan> {
    const first = this.firsts[index]
    if (first === undefined) throw new JournalError('damaged')
    return scan(await this.files.read(join(this.folder, nameOf(first))), first)
  }

  private async linesOf(index: number): Promise<readonly Read[]> {
    const { lines, rest } = await this.scanOf(index)
    if (rest !== 'none') throw new JournalError('damaged')
    return lines
  }

  private async extend(path: string, bytes: Buffer, end: JournalPlace): Promise<void> {
    const cutBack = async () => {
      await this.files.cut(path, this.size)
      this.dirty = false
    }
    if (this.dirty) await cutBack()
    try {
      await this.files.extend(path, this.size, bytes)
    } catch (error) {
      // What the window is told was not saved must not be there at the next start.
      this.dirty = true
      await cutBack().catch(() => undefined)
      throw error
    }
    this.size += bytes.length
    this.stands = end
  }

  private async newSegment(first: number, bytes: Buffer, end: JournalPlace): Promise<void> {
    const path = join(this.folder, nameOf(first))
    // One that failed earlier may be left here: nothing in it was ever confirmed.
    await this.files.remove(path)
    try {
      await this.files.create(path, bytes)
      await this.files.flushFolder(this.folder)
    } catch (error) {
      await this.files.remove(path).catch(() => undefined)
      throw error
    }
    this.firsts.push(first)
    this.size = bytes.length
    this.stands = end
  }

  private async setAside(rest: Uint8Array, n: number): Promise<void> {
    const path = join(this.folder, `afgesneden-${n}-${Date.now()}.txt`)
    await this.files.create(path, rest)
    await this.files.flushFolder(this.folder)
  }
}
