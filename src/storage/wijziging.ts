import type { Table } from 'dexie'
import type { Codec } from './codec'
import type { KlachtDatabase } from './database'
import type { ConceptRij, GebeurtenisRij, InstellingRij, NummerRij, SamenvattingRij } from './rijen'

interface Rijen {
  gebeurtenissen: GebeurtenisRij
  samenvattingen: SamenvattingRij
  nummers: NummerRij
  instellingen: InstellingRij
  concepten: ConceptRij
}
export type Tabelnaam = keyof Rijen

/** nieuw: fails where a row already is · zet: takes its place · weg: these keys. */
export type Wijziging = {
  [T in Tabelnaam]:
    | { readonly tabel: T; readonly soort: 'nieuw' | 'zet'; readonly rijen: readonly Rijen[T][] }
    | { readonly tabel: T; readonly soort: 'weg'; readonly sleutels: readonly (string | number)[] }
}[Tabelnaam]

/** Where the payload of a row stands; a table that is not named holds only keys and counts. */
const INHOUD: { readonly [T in Tabelnaam]?: string } = {
  gebeurtenissen: 'inhoud',
  samenvattingen: 'inhoud',
  instellingen: 'waarde',
  concepten: 'waarde',
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

/** Without what can be made again from the rest. */
export const nietAfgeleid = (wijzigingen: readonly Wijziging[]): Wijziging[] =>
  wijzigingen.filter(({ tabel }) => tabel !== 'samenvattingen')

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
