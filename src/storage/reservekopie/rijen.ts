import type { Table } from 'dexie'
import type { Codec } from '../codec'
import type { KlachtDatabase } from '../database'
import { INSTALLATIE } from '../rijen'
import { uitgepakt } from '../verpakken'
import type { Wijziging } from '../wijziging'
import { type KopieTabel, TABELLEN } from './formaat'

export { TABELLEN }

/** So many rows are in memory at a time. */
const PORTIE = 100

interface Lezer {
  lees<T>(doe: () => PromiseLike<T>): PromiseLike<T>
}

/** The rows of a table a portion at a time, with their payloads unpacked. */
export async function* porties(
  db: KlachtDatabase,
  tabel: KopieTabel,
  codec: Codec,
  /** How a portion is read; by itself where all of it is read in one turn. */
  lezer: Lezer = { lees: (doe) => doe() },
): AsyncGenerator<object[]> {
  const bron = db[tabel] as unknown as Table<object>
  let na: unknown
  for (;;) {
    const rijen = await lezer.lees(() =>
      (na === undefined ? bron.orderBy(':id') : bron.where(':id').above(na)).limit(PORTIE).toArray(),
    )
    const [laatste] = rijen.slice(-1)
    if (laatste === undefined) return
    na = (laatste as Record<string, unknown>)[sleutelVan(bron)]
    const mee = tabel === 'instellingen' ? rijen.filter((rij) => !isInstallatie(rij)) : rijen
    if (mee.length > 0) yield await uitgepakt(tabel, mee as never[], codec)
  }
}

const sleutelVan = (tabel: Table<object>): string => String(tabel.schema.primKey.keyPath)
const isInstallatie = (rij: object) => 'sleutel' in rij && rij.sleutel === INSTALLATIE

/** All rows of a store but the bytes of its files, as they would be put elsewhere. */
export async function alleRijen(db: KlachtDatabase, codec: Codec): Promise<Wijziging[]> {
  const uit: Wijziging[] = []
  for (const tabel of TABELLEN) {
    const rijen: object[] = []
    for await (const portie of porties(db, tabel, codec)) rijen.push(...portie)
    uit.push({ tabel, soort: 'zet', rijen } as unknown as Wijziging)
  }
  return uit
}

/** Takes away what `alleRijen` finds: the store is empty after it, but for who it is. */
export const legen = (db: KlachtDatabase, tabellen: readonly KopieTabel[] = TABELLEN): Promise<Wijziging[]> =>
  Promise.all(
    tabellen.map(async (tabel) => {
      const sleutels = await (db[tabel] as unknown as Table<object, string>).toCollection().primaryKeys()
      return { tabel, soort: 'weg', sleutels: sleutels.filter((s) => s !== INSTALLATIE) } as const
    }),
  )
