import { createHash } from 'node:crypto'
import type { JournalEntry, JournalLine, JournalPlace } from '../../../../src/shared/journal'

/**
 * A line: the SHA-256 of what follows, and what follows as JSON. In it stands the sum of the line before, so a line that is
 * changed, missing, moved or added is found. `key`: of what the text is sealed with; empty: it is not sealed.
 */
const sumOf = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

const KINDS: readonly unknown[] = ['begin', 'entry', 'part', 'withdrawn'] satisfies JournalEntry['soort'][]
const SUM = 64

export function lineAfter(
  { n, sum }: JournalPlace,
  { soort, id, key, text }: JournalEntry,
): { bytes: Buffer; end: JournalPlace } {
  const json = JSON.stringify({ n: n + 1, before: sum, key, soort, id, text })
  const own = sumOf(json)
  return { bytes: Buffer.from(`${own} ${json}\n`), end: { n: n + 1, sum: own } }
}

export type Read = JournalLine & { readonly before: string }

/** The line in these bytes (without its end); undefined when a single one of them differs from what was written. */
function lineIn(bytes: Buffer): Read | undefined {
  const json = bytes.subarray(SUM + 1)
  const sum = bytes.subarray(0, SUM).toString('latin1')
  if (bytes[SUM] !== 0x20 || sumOf(json) !== sum) return undefined
  const found = JSON.parse(json.toString('utf8')) as Record<string, unknown>
  const { n, before, key, soort, id, text } = found
  if (typeof key !== 'string' || !KINDS.includes(soort) || !Number.isSafeInteger(n)) return undefined
  if (typeof before !== 'string' || typeof id !== 'string' || typeof text !== 'string') return undefined
  return { n: n as number, sum, before, soort: soort as JournalLine['soort'], id, key, text }
}

export interface Scan {
  readonly lines: readonly Read[]
  /** So many bytes are whole lines that follow on each other. */
  readonly good: number
  /** torn: only the last line is not whole, as when the power fails · damaged: one with others after it. */
  readonly rest: 'none' | 'torn' | 'damaged'
}

/** The lines in a file, from number `first` on. */
export function scan(bytes: Buffer, first: number): Scan {
  const lines: Read[] = []
  let at = 0
  while (at < bytes.length) {
    const stop = bytes.indexOf(0x0a, at)
    if (stop === -1) return { lines, good: at, rest: 'torn' }
    const line = lineIn(bytes.subarray(at, stop))
    const previous = lines.at(-1)
    if (!line) return { lines, good: at, rest: stop + 1 === bytes.length ? 'torn' : 'damaged' }
    if (line.n !== first + lines.length || (previous && line.before !== previous.sum))
      return { lines, good: at, rest: 'damaged' }
    lines.push(line)
    at = stop + 1
  }
  return { lines, good: at, rest: 'none' }
}

/** Where a journal stood, in a file of its own: lines that are cut off whole are missed. It may lag behind, never run ahead. */
export function placeText({ n, sum }: JournalPlace): string {
  const text = `${String(n).padStart(12, '0')} ${sum}`
  return `${text} ${sumOf(text)}\n`
}
export function placeIn(text: string): JournalPlace | undefined {
  const [, own = '', n = '', sum = '', check] = /^((\d{12}) ([0-9a-f]{64})) ([0-9a-f]{64})\n$/.exec(text) ?? []
  return check !== undefined && sumOf(own) === check ? { n: Number(n), sum } : undefined
}

export const fileSum = sumOf
