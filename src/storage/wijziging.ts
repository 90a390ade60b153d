import type { IndexableType, Table } from 'dexie'
import type { KlachtDatabase } from './database'
import type { Rijen, Tabelnaam } from './rijen'

/** nieuw: fails where a row already is · zet: takes its place · weg: these keys. */
export type Wijziging = {
  [T in Tabelnaam]:
    | { readonly tabel: T; readonly soort: 'nieuw' | 'zet'; readonly rijen: readonly Rijen[T][] }
    | { readonly tabel: T; readonly soort: 'weg'; readonly sleutels: readonly IndexableType[] }
}[Tabelnaam]

/** Without those that change nothing. */
export const alleenGevulde = (wijzigingen: readonly Wijziging[]): Wijziging[] =>
  wijzigingen.filter((w) => (w.soort === 'weg' ? w.sleutels : w.rijen).length > 0)

/**
 * Without what can be made again from the rest: the summary of a dossier that gets events here. One that comes from elsewhere
 * stays, as it also says how long its log must be. Only summaries: nothing that was not there before.
 */
export function nietAfgeleid(wijzigingen: readonly Wijziging[]): Wijziging[] {
  const uitLog = new Set(
    wijzigingen.flatMap((w) =>
      w.tabel === 'gebeurtenissen' && w.soort === 'nieuw' ? w.rijen.map((r) => r.dossierId) : [],
    ),
  )
  const over = wijzigingen.map((w): Wijziging =>
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
