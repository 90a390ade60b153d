import type { Table } from 'dexie'
import { isVerzegeld } from '../codec'
import type { KlachtDatabase } from '../database'
import type { Deur } from '../deur'
import type { ConceptRij, Tabelnaam } from '../rijen'
import { inhoudVeld, verpakteRij } from '../verpakken'

type Rij = Readonly<Record<string, unknown>>

/** What is newest and shortest first: what somebody works on is sealed soonest. */
const TABELLEN = [
  'concepten',
  'instellingen',
  'samenvattingen',
  'gebeurtenissen',
  'stukken',
] as const satisfies Tabelnaam[]
/** So many rows at a time: the officer's own writing comes in between. A piece of a file is a megabyte. */
const PORTIE = 100
const PORTIE_STUKKEN = 4

/** Its payload lies there as it is; an event of before has none, and is one itself. */
function isOpen(tabel: Tabelnaam, rij: Rij): boolean {
  const veld = inhoudVeld(tabel, rij)
  return veld !== undefined && !isVerzegeld(rij[veld])
}

/**
 * Seals the rows that are not, a portion at each turn at the door. Stopped at any moment nothing is lost: a row lies there as it was or
 * sealed, both can be read, and the next start goes on with what is left. Nothing is booked: it says the same as before.
 * `voortgang`: from 0 to 1.
 */
export async function verzegelRijen(db: KlachtDatabase, deur: Deur, voortgang: (deel: number) => void): Promise<void> {
  const aantallen = await Promise.all(TABELLEN.map((tabel) => db[tabel].count()))
  const totaal = Math.max(
    1,
    aantallen.reduce((som, n) => som + n, 0),
  )
  let gedaan = 0
  for (const tabel of TABELLEN) {
    const bron = db[tabel] as unknown as Table<Rij>
    const sleutels = await bron.toCollection().primaryKeys()
    const portie = tabel === 'stukken' ? PORTIE_STUKKEN : PORTIE
    for (let i = 0; i < sleutels.length; i += portie) {
      const deze = sleutels.slice(i, i + portie)
      await deur.alleen(() => verzegelPortie(bron, tabel, deze, deur))
      voortgang((gedaan + i + deze.length) / totaal)
    }
    gedaan += sleutels.length
  }
}

async function verzegelPortie(bron: Table<Rij>, tabel: Tabelnaam, sleutels: readonly unknown[], { codec }: Deur) {
  const open = (await bron.bulkGet([...sleutels])).flatMap((rij) => (rij && isOpen(tabel, rij) ? [rij] : []))
  if (open.length === 0) return
  const dicht = await Promise.all(open.map((rij) => verpakteRij(tabel, rij, codec)))
  await bron.db.transaction('rw', bron, async () => {
    const plek = bron.schema.primKey
    const keys = open.map((rij) =>
      Array.isArray(plek.keyPath) ? plek.keyPath.map((deel) => rij[deel]) : rij[plek.keyPath ?? ''],
    )
    const nu = await bron.bulkGet(keys)
    // A draft does not wait for its turn: what was typed since stays.
    const zelfde = (rij: Rij | undefined, toen: Rij | undefined) =>
      rij !== undefined && isOpen(tabel, rij) && bijgewerkt(rij) === bijgewerkt(toen)
    await bron.bulkPut(dicht.filter((_, i) => zelfde(nu[i], open[i])))
  })
}

const bijgewerkt = (rij: Rij | undefined) => (rij as Partial<ConceptRij> | undefined)?.bijgewerktOp
