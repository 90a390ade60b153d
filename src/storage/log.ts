import type { Gebeurtenis } from '@/domain/gebeurtenis/gebeurtenis'
import type { Codec } from './codec'
import { isGebeurtenis } from './gebeurtenis-schema'
import { GEBEURTENIS_STAPPEN } from './gebeurtenis-versies'
import { OpslagFout } from './opslagfout'
import { plekVan } from './plek'
import { type GebeurtenisRij, platteGebeurtenis } from './rijen'
import { opVersie, type Stap } from './versies'

/**
 * The event of a row; undefined when the row is damaged. A row of before the payloads had a version is the event itself, with
 * its place in the log beside it.
 */
export async function leesGebeurtenis(
  rij: GebeurtenisRij,
  { pakUit }: Codec,
  stappen: readonly Stap[] = GEBEURTENIS_STAPPEN,
): Promise<Gebeurtenis | undefined> {
  try {
    const inhoud =
      rij.v === undefined ? platteGebeurtenis(rij) : await pakUit(rij.inhoud, plekVan('gebeurtenissen', rij))
    const gelezen = opVersie(inhoud, rij.v ?? 1, stappen)
    return isGebeurtenis(gelezen) && gelezen.id === rij.id && gelezen.dossierId === rij.dossierId ? gelezen : undefined
  } catch (fout) {
    if (fout instanceof OpslagFout) throw fout
    return undefined
  }
}

/** The log in its order; undefined when a part can not be read, is missing in between, or at the end (`lengte`). */
export async function leesLog(
  rijen: readonly GebeurtenisRij[],
  lengte: number,
  codec: Codec,
): Promise<readonly Gebeurtenis[] | undefined> {
  const opVolgorde = rijen.toSorted((a, b) => a.volgnummer - b.volgnummer)
  if (rijen.length === 0 || rijen.length < lengte || opVolgorde.some((rij, i) => rij.volgnummer !== i + 1))
    return undefined
  const log: Gebeurtenis[] = []
  for (const gelezen of await Promise.all(opVolgorde.map((rij) => leesGebeurtenis(rij, codec)))) {
    if (!gelezen) return undefined
    log.push(gelezen)
  }
  return log
}
