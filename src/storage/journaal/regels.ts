import type { JournalEntry, JournalLine } from '@/shared/journal'
import { z } from '../zod-mini'
import type { Wijziging } from '../wijziging'
import type { StukRij } from '../rijen'
import type { Boeking } from './journaal'

/** So many characters go in one line; a longer entry is cut into parts. */
const REGEL = 500_000

/** Bytes of a file in a line: where they are kept. */
interface Verwijzing {
  readonly bestand: string
}
/** Keeps bytes and answers under what they are found. */
export type BewaarBytes = (bytes: Uint8Array) => Promise<string>

const kopSchema = z.object({
  /** Of the database that it belongs to. */
  installatie: z.string().check(z.minLength(1)),
  /** Version of the tables of its rows. */
  database: z.int().check(z.minimum(5), z.maximum(10_000)),
  /** The journals of before: a database that stands in one of those is older than this one. */
  voorgangers: z.array(z.string()),
})
export type Kop = z.infer<typeof kopSchema>

export function leesKop(tekst: string): Kop | undefined {
  try {
    return kopSchema.safeParse(JSON.parse(tekst)).data
  } catch {
    return undefined
  }
}

/** The text of an entry. The bytes of files are kept first; in the text stands where. */
export async function tekstVan({ op, wijzigingen }: Omit<Boeking, 'id'>, bewaar: BewaarBytes): Promise<string> {
  const inRegel = await Promise.all(
    wijzigingen.map(async (w) => (w.tabel === 'stukken' && w.soort !== 'weg' ? metVerwijzing(w.rijen, bewaar) : w)),
  )
  return JSON.stringify({ op, wijzigingen: inRegel }, (_sleutel, waarde: unknown) => {
    // JSON would make something else of it without a word.
    if (ArrayBuffer.isView(waarde)) throw new Error('bytes in a row of which they are not expected')
    return waarde
  })
}

async function metVerwijzing(rijen: readonly StukRij[], bewaar: BewaarBytes) {
  const uit = []
  for (const rij of rijen) {
    if (!(rij.inhoud instanceof Uint8Array)) throw new Error('a piece of a file must be bytes')
    uit.push({ ...rij, inhoud: { bestand: await bewaar(rij.inhoud) } satisfies Verwijzing })
  }
  return { tabel: 'stukken', soort: 'zet', rijen: uit } as const
}

/** The lines of an entry: parts, and the last one makes it count. */
export function inRegels(id: string, tekst: string): JournalEntry[] {
  const regels: JournalEntry[] = []
  for (let i = 0; i === 0 || i < tekst.length; i += REGEL)
    regels.push({ soort: i + REGEL < tekst.length ? 'part' : 'entry', id, text: tekst.slice(i, i + REGEL) })
  return regels
}

/**
 * Puts lines together to what they book, in their order. An entry is passed on only when the next one comes, or the end: until
 * then it may be withdrawn.
 */
export class Lezer {
  private delen: { id: string; teksten: string[] } | undefined
  private wacht: { id: string; tekst: string } | undefined;

  *lees(regels: readonly JournalLine[]): Generator<readonly Wijziging[]> {
    for (const { soort, id, text } of regels) {
      if (soort === 'begin') continue
      if (soort === 'withdrawn') {
        if (this.wacht?.id === id) this.wacht = undefined
        continue
      }
      if (this.delen?.id !== id) this.delen = { id, teksten: [] }
      this.delen.teksten.push(text)
      if (soort === 'part') continue
      yield* this.einde()
      this.wacht = { id, tekst: this.delen.teksten.join('') }
      this.delen = undefined
    }
  }

  *einde(): Generator<readonly Wijziging[]> {
    if (this.wacht) yield wijzigingenIn(this.wacht.tekst)
    this.wacht = undefined
  }
}

const wijzigingenIn = (tekst: string): readonly Wijziging[] =>
  (JSON.parse(tekst) as { wijzigingen: readonly Wijziging[] }).wijzigingen

/** Where the bytes of this piece are kept. */
export const bestandVan = ({ inhoud }: StukRij): string | undefined =>
  typeof inhoud === 'object' && inhoud !== null && 'bestand' in inhoud && typeof inhoud.bestand === 'string'
    ? inhoud.bestand
    : undefined
