import type { IndexableType, Table } from 'dexie'
import type { Codec } from './codec'
import type { KlachtDatabase } from './database'
import type {
  BijlageRij,
  ConceptRij,
  GebeurtenisRij,
  InstellingRij,
  JournaalRij,
  NummerRij,
  SamenvattingRij,
  SleutelRij,
  StukRij,
} from './rijen'

interface Rijen {
  gebeurtenissen: GebeurtenisRij
  samenvattingen: SamenvattingRij
  nummers: NummerRij
  instellingen: InstellingRij
  concepten: ConceptRij
  bijlagen: BijlageRij
  stukken: StukRij
  journaal: JournaalRij
  sleutels: SleutelRij
}
export type Tabelnaam = keyof Rijen

/** nieuw: fails where a row already is · zet: takes its place · weg: these keys. */
export type Wijziging = {
  [T in Tabelnaam]:
    | { readonly tabel: T; readonly soort: 'nieuw' | 'zet'; readonly rijen: readonly Rijen[T][] }
    | { readonly tabel: T; readonly soort: 'weg'; readonly sleutels: readonly IndexableType[] }
}[Tabelnaam]

/** Where the payload of a row stands; a table that is not named holds only keys and counts. */
const INHOUD: { readonly [T in Tabelnaam]?: string } = {
  gebeurtenissen: 'inhoud',
  samenvattingen: 'inhoud',
  instellingen: 'waarde',
  concepten: 'waarde',
  stukken: 'inhoud',
}

/** With the payloads as they will lie in the database. */
export const verpak = (wijzigingen: readonly Wijziging[], codec: Codec): Promise<Wijziging[]> =>
  Promise.all(
    wijzigingen.map(async (w) => {
      const veld = INHOUD[w.tabel]
      if (w.soort === 'weg' || veld === undefined) return w
      const rijen = w.rijen.map(async (rij) => ({ ...rij, [veld]: await codec.verpak(rij[veld as keyof typeof rij]) }))
      return { ...w, rijen: await Promise.all(rijen) } as Wijziging
    }),
  )

/** Rows as they lie in the database, with their payloads as they were before they were packed. */
export const uitgepakt = <T extends Tabelnaam>(
  tabel: T,
  rijen: readonly Rijen[T][],
  codec: Codec,
): Promise<Rijen[T][]> => {
  const veld = INHOUD[tabel]
  if (veld === undefined) return Promise.resolve([...rijen])
  const pakUit = async (rij: Rijen[T]) => ({ ...rij, [veld]: await codec.pakUit(rij[veld as keyof Rijen[T]]) })
  return Promise.all(rijen.map(pakUit))
}

/** Without those that change nothing. */
export const alleenGevulde = (wijzigingen: readonly Wijziging[]): Wijziging[] =>
  wijzigingen.filter((w) => (w.soort === 'weg' ? w.sleutels : w.rijen).length > 0)

/**
 * Without what can be made again from the rest: the summary of a dossier that gets events here. One that comes from elsewhere
 * stays, as it also says how long its log must be. Only summaries: nothing that was not there before. A key is never booked.
 */
export function nietAfgeleid(wijzigingen: readonly Wijziging[]): Wijziging[] {
  const uitLog = new Set(
    wijzigingen.flatMap((w) =>
      w.tabel === 'gebeurtenissen' && w.soort === 'nieuw' ? w.rijen.map((r) => r.dossierId) : [],
    ),
  )
  const over = wijzigingen
    .filter(({ tabel }) => tabel !== 'sleutels')
    .map((w): Wijziging =>
      w.tabel === 'samenvattingen' && w.soort !== 'weg' ? { ...w, rijen: w.rijen.filter((r) => !uitLog.has(r.id)) } : w,
    )
  const alleenSamenvattingen = over.every((w) => w.tabel === 'samenvattingen' && w.soort !== 'weg')
  return alleenSamenvattingen ? [] : alleenGevulde(over)
}

/** All in one transaction or nothing. */
export function voerUit(db: KlachtDatabase, wijzigingen: readonly Wijziging[]): PromiseLike<void> {
  const tabellen = new Map(wijzigingen.map(({ tabel }) => [tabel, db[tabel] as Table]))
  return db.transaction('rw', [...tabellen.values()], async () => {
    for (const w of wijzigingen) {
      const tabel = tabellen.get(w.tabel) as Table
      if (w.soort === 'weg') await tabel.bulkDelete([...w.sleutels])
      else if (w.soort === 'nieuw') await tabel.bulkAdd([...w.rijen])
      else await tabel.bulkPut([...w.rijen])
    }
  })
}
