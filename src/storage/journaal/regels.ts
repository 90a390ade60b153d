import type { JournalEntry, JournalFileKind, JournalLine } from '@/shared/journal'
import { isVerzegeld } from '../codec'
import { z } from '../zod-mini'
import type { Wijziging } from '../wijziging'
import type { StukRij } from '../rijen'
import type { Boeking } from './journaal'

/** So many characters go in one line; a longer entry is cut into parts. */
const REGEL = 500_000

/** Bytes of a file in a line: where they are kept, and whether they are sealed there. */
interface Verwijzing {
  readonly bestand: string
  readonly verzegeld?: true
}
/** Keeps bytes and answers under what they are found. */
export type BewaarBytes = (bytes: Uint8Array, hoe: JournalFileKind) => Promise<string>

const kopSchema = z.object({
  /** Of the database that it belongs to. */
  installatie: z.string().check(z.minLength(1)),
  /** Version of the tables of its rows. */
  database: z.int().check(z.minimum(5), z.maximum(10_000)),
  /** The journals of before: a database that stands in one of those is older than this one. */
  voorgangers: z.array(z.string()),
  /** It took the place of a journal that had words which were taken out: which event says so, and where that journal ended. */
  weggehaald: z.optional(
    z.object({ dossier: z.string(), gebeurtenis: z.string(), na: z.object({ n: z.int(), sum: z.string() }) }),
  ),
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
    if (ArrayBuffer.isView(waarde) || isVerzegeld(waarde))
      throw new Error('bytes in a row of which they are not expected')
    return waarde
  })
}

async function metVerwijzing(rijen: readonly StukRij[], bewaar: BewaarBytes) {
  const uit = []
  for (const rij of rijen) {
    const { inhoud } = rij
    const bytes = isVerzegeld(inhoud) ? new Uint8Array(inhoud) : inhoud
    if (!(bytes instanceof Uint8Array)) throw new Error('a piece of a file must be bytes')
    const bestand = await bewaar(bytes, isVerzegeld(inhoud) ? 'sealed' : 'plain')
    const verwijzing: Verwijzing = isVerzegeld(inhoud) ? { bestand, verzegeld: true } : { bestand }
    uit.push({ ...rij, inhoud: verwijzing })
  }
  return { tabel: 'stukken', soort: 'zet', rijen: uit } as const
}

/** The lines of an entry: parts, and the last one makes it count. `key`: of what the text is sealed with. */
export function inRegels(id: string, key: string, tekst: string): JournalEntry[] {
  const regels: JournalEntry[] = []
  for (let i = 0; i === 0 || i < tekst.length; i += REGEL)
    regels.push({ soort: i + REGEL < tekst.length ? 'part' : 'entry', id, key, text: tekst.slice(i, i + REGEL) })
  return regels
}

/** The text of an entry as it stands in the lines. */
export interface Geschreven {
  readonly id: string
  readonly key: string
  readonly tekst: string
}

/**
 * Puts lines together to what they book, in their order. An entry is passed on only when the next one comes, or the end: until
 * then it may be withdrawn.
 */
export class Lezer {
  private delen: { id: string; teksten: string[] } | undefined
  private wacht: Geschreven | undefined

  /** `open`: gives the text as it was before it was sealed. */
  constructor(private readonly open: (geschreven: Geschreven) => Promise<string>) {}

  async *lees(regels: readonly JournalLine[]): AsyncGenerator<readonly Wijziging[]> {
    for (const { soort, id, key, text } of regels) {
      if (soort === 'begin') continue
      if (soort === 'withdrawn') {
        if (this.wacht?.id === id) this.wacht = undefined
        continue
      }
      if (this.delen?.id !== id) this.delen = { id, teksten: [] }
      this.delen.teksten.push(text)
      if (soort === 'part') continue
      yield* this.einde()
      this.wacht = { id, key, tekst: this.delen.teksten.join('') }
      this.delen = undefined
    }
  }

  async *einde(): AsyncGenerator<readonly Wijziging[]> {
    const { wacht } = this
    this.wacht = undefined
    if (wacht) yield wijzigingenIn(await this.open(wacht))
  }
}

const wijzigingenIn = (tekst: string): readonly Wijziging[] =>
  (JSON.parse(tekst) as { wijzigingen: readonly Wijziging[] }).wijzigingen

/** Where the bytes of this piece are kept. */
export function verwijzingVan({ inhoud }: StukRij): Verwijzing | undefined {
  const { bestand, verzegeld } = Object(inhoud) as Partial<Record<keyof Verwijzing, unknown>>
  if (typeof bestand !== 'string') return undefined
  return verzegeld === true ? { bestand, verzegeld } : { bestand }
}
