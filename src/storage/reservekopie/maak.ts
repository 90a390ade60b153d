import type { KlachtDatabase } from '../database'
import type { Deur } from '../deur'
import type { Onderdelen } from '../onderdelen'
import type { BijlageRij, GebeurtenisRij, SamenvattingRij } from '../rijen'
import { uitgepakt } from '../verpakken'
import { type Gemaakt, type KopieTabel, MERK, TABELLEN } from './formaat'
import { kopieSlot } from './kopie-slot'
import { porties } from './rijen'
import { KopieSchrijver } from './schrijf'
import type { KopieSleutel } from './sleutel'

type Bytes = Uint8Array<ArrayBuffer>

/** About so large is a part: what makes it, or reads it back, does not hold up the window. */
const GROOT = 256 * 1024

/**
 * Writes all that is stored to `uit`: rows and the bytes of files. The rows are those of one moment, and recording goes on
 * meanwhile: only the small tables are read while nobody writes. Of the logs each dossier is read as far as it went then; what
 * was added since is left out. Bytes of files never change. Rejects with OpslagFout when a row can not be read: a backup is never
 * silently less.
 */
export function maakKopie(
  { db, toegang, omgeving }: Onderdelen,
  deur: Deur,
  sleutel: KopieSleutel,
  uit: (bytes: Bytes) => Promise<void>,
  versie?: number,
): Promise<Gemaakt> {
  return kopieSlot(db)(async () => {
    const schrijver = await KopieSchrijver.begin(sleutel, omgeving.nu(), uit, MERK, versie)
    const { klein, lengtes } = await deur.schrijf(async () => ({
      wijzigingen: [],
      uitkomst: await toegang.lees(() => ditMoment(db, deur)),
    }))
    const zet = async (tabel: KopieTabel, rijen: readonly object[]) => {
      for (const deel of inDelen(rijen)) await schrijver.rijen(tabel, deel)
    }
    for (const tabel of TABELLEN) {
      const rijen = klein.get(tabel)
      if (rijen) await zet(tabel, rijen)
      else
        for await (const portie of porties(db, tabel, deur.codec, toegang))
          await zet(
            tabel,
            (portie as GebeurtenisRij[]).filter((g) => g.volgnummer <= (lengtes.get(g.dossierId) ?? 0)),
          )
    }
    const bestanden = new Set((klein.get('bijlagen') as BijlageRij[]).map(({ sha256 }) => sha256))
    for (const sleutelVanStuk of await toegang.lees(() => db.stukken.toCollection().primaryKeys())) {
      const [sha256, nr] = sleutelVanStuk
      if (!bestanden.has(sha256)) continue
      const rij = await toegang.lees(() => db.stukken.get(sleutelVanStuk))
      const [uit] = await uitgepakt('stukken', rij ? [rij] : [], deur.codec)
      const bytes = uit?.inhoud
      // What is damaged here stays damaged there: its file says so when it is opened.
      if (bytes instanceof Uint8Array) await schrijver.stuk({ sha256, nr, bytes: new Uint8Array(bytes) })
    }
    return { kop: schrijver.kop, aantallen: await schrijver.einde() }
  })
}

/** In memory: all but the logs, which is a row for each dossier and less; and which logs have no such row. */
async function ditMoment(db: KlachtDatabase, deur: Deur) {
  const klein = new Map<KopieTabel, object[]>()
  for (const tabel of TABELLEN) {
    if (tabel === 'gebeurtenissen') continue
    const rijen: object[] = []
    for await (const portie of porties(db, tabel, deur.codec)) rijen.push(...portie)
    klein.set(tabel, rijen)
  }
  const lengtes = new Map((klein.get('samenvattingen') as SamenvattingRij[]).map(({ id, lengte }) => [id, lengte]))
  const verwacht = [...lengtes.values()].reduce((som, lengte) => som + lengte, 0)
  // A log of which the summary is gone is damaged, and comes along as it is. Rare, and looking for it takes long.
  if ((await db.gebeurtenissen.count()) !== verwacht)
    for (const id of (await db.gebeurtenissen.orderBy('dossierId').uniqueKeys()) as string[])
      if (!lengtes.has(id)) lengtes.set(id, Infinity)
  return { klein, lengtes }
}

/** Rows as JSON, in pieces. Each is made when it is asked for: all at once would hold up the window. */
export function* inDelen(rijen: readonly object[]): Generator<string[]> {
  let deel: string[] = []
  let maat = 0
  for (const rij of rijen) {
    const json = JSON.stringify(rij)
    deel.push(json)
    maat += json.length
    if (maat < GROOT) continue
    yield deel
    deel = []
    maat = 0
  }
  if (deel.length > 0) yield deel
}
