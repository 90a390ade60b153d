import type { KopieReden } from '@/domain/overzicht/reservekopie'
import type { LaatsteKopie } from '@/domain/regeling/instellingen'
import { type BackupFailed, type BackupFailure, type BackupRequests, LARGEST_BACKUP_PART } from '@/shared/backup'
import { type Opslag, OpslagFout } from '@/storage'

const REDENEN: Partial<Record<BackupFailure, KopieReden>> = {
  'folder-missing': 'map-weg',
  'disk-full': 'vol',
  'read-only': 'alleen-lezen',
  'not-whole': 'niet-heel',
  'not-absolute': 'ongeschikt',
  'not-a-folder': 'ongeschikt',
  'inside-data': 'ongeschikt',
}

/** The folder did not take it. */
export class MapFout extends Error {
  constructor(readonly uitslag: BackupFailed) {
    super(uitslag.reason)
  }
}

export function gelukt<A extends { readonly soort: string }>(uitslag: A | BackupFailed): A {
  if (uitslag.soort === 'failed') throw new MapFout(uitslag as BackupFailed)
  return uitslag as A
}

export const redenVan = (fout: unknown): KopieReden => {
  if (fout instanceof MapFout) return REDENEN[fout.uitslag.reason] ?? 'anders'
  return fout instanceof OpslagFout ? 'lezen' : 'anders'
}

/** The time of the clock on the wall, in the name of the file. */
const tijdNu = () => new Date().toTimeString().slice(0, 8).replaceAll(':', '.')

type Maak = (uit: (bytes: Uint8Array<ArrayBuffer>) => Promise<void>) => ReturnType<Opslag['maakKopie']>

/**
 * A backup into the folder that was chosen; `maak` gives its bytes. Rejects with MapFout or OpslagFout, and then nothing of it stays
 * there. undefined: it was dropped.
 */
export async function kopieNaarMap(
  deur: BackupRequests,
  installatie: string,
  dag: string,
  maak: Maak,
): Promise<LaatsteKopie | undefined> {
  const { id } = gelukt(await deur['backup:begin'](installatie, `${dag} ${tijdNu()}`))
  try {
    let plek = 0
    const gemaakt = await maak(async (bytes) => {
      for (let van = 0; van < bytes.length; van += LARGEST_BACKUP_PART) {
        const deel = bytes.subarray(van, van + LARGEST_BACKUP_PART)
        gelukt(await deur['backup:part'](id, plek, deel))
        plek += deel.length
      }
    })
    const klaar = gelukt(await deur['backup:end'](id, plek))
    if (klaar.soort !== 'kept') return undefined
    const { gemaaktOp } = gemaakt.kop
    return { gemaaktOp, dossiers: gemaakt.aantallen.samenvattingen, bestand: klaar.file.name, map: klaar.folder }
  } catch (fout) {
    await deur['backup:end'](id, null).catch(() => undefined)
    throw fout
  }
}
