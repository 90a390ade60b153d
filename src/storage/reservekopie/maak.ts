import type { Deur } from '../deur'
import type { Onderdelen } from '../onderdelen'
import { type Aantallen, type Kop, TABELLEN } from './formaat'
import { porties } from './rijen'
import { KopieSchrijver } from './schrijf'
import type { LeidAf } from './wachtzin-regels'

/** A part is no larger than this, so that what reads it back needs little memory. */
const GROOT = 1024 * 1024

export interface Gemaakt {
  readonly kop: Kop
  readonly aantallen: Aantallen
}

/**
 * Writes all that is stored to `uit`: rows and the bytes of files. The rows are those of one moment: who wants to record
 * something meanwhile waits. The bytes come after that, as they never change. Rejects with OpslagFout when a row can not be
 * read: a backup is never silently less.
 */
export async function maakKopie(
  { db, toegang, omgeving }: Onderdelen,
  deur: Deur,
  wachtzin: string,
  leidAf: LeidAf,
  uit: (bytes: Uint8Array<ArrayBuffer>) => Promise<void>,
): Promise<Gemaakt> {
  const schrijver = await KopieSchrijver.begin(wachtzin, leidAf, omgeving.nu(), uit)
  await deur.schrijf(async () => {
    await toegang.lees(async () => {
      for (const tabel of TABELLEN)
        for await (const rijen of porties(db, tabel, deur.codec))
          for (const deel of inDelen(rijen)) await schrijver.deel({ soort: 'rijen', tabel, rijen: deel })
    })
    return { wijzigingen: [], uitkomst: undefined }
  })
  await toegang.lees(async () => {
    for (const sleutel of await db.stukken.toCollection().primaryKeys()) {
      const rij = await db.stukken.get(sleutel)
      const bytes = rij && (await deur.codec.pakUit(rij.inhoud))
      // What is damaged here stays damaged there: its file says so when it is opened.
      if (bytes instanceof Uint8Array) {
        const [sha256, nr] = sleutel
        await schrijver.deel({ soort: 'stuk', sha256, nr, bytes: new Uint8Array(bytes) })
      }
    }
  })
  return { kop: schrijver.kop, aantallen: await schrijver.einde() }
}

/** Rows in pieces of about a megabyte. */
function inDelen(rijen: readonly object[]): object[][] {
  const uit: object[][] = []
  let maat = Infinity
  for (const rij of rijen) {
    const lengte = JSON.stringify(rij).length
    if (maat + lengte > GROOT) {
      uit.push([])
      maat = 0
    }
    uit.at(-1)?.push(rij)
    maat += lengte
  }
  return uit
}
