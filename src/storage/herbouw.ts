import { vouw } from '@/domain/dossier/dossier'
import { samenvattingVan } from '@/domain/overzicht/samenvatten'
import { type Samenvatting, SAMENVATTING_VERSIE } from '@/domain/overzicht/samenvatting'
import type { Deur } from './deur'
import { samenvattingRij } from './dossier-rijen'
import { leesLog } from './log'
import type { Onderdelen } from './onderdelen'
import { OpslagFout } from './opslagfout'
import type { GebeurtenisRij, SamenvattingRij } from './rijen'

/** So many dossiers at a time: the officer's own writing comes in between, and who works sees no stutter. */
const PORTIE = 50

export interface Voortgang {
  readonly gedaan: number
  readonly totaal: number
  /** What came out of the last portion. */
  readonly rijen: readonly Samenvatting[]
}

/**
 * Brings the summaries that another version of the program made to what this one keeps in them, a portion at each turn.
 * Stopping halfway loses nothing: each row says by itself which version made it. What can not be read stays as it is, and
 * keeps the length that its log must have.
 */
export async function* werkSamenvattingenBij(
  { db, toegang }: Onderdelen,
  deur: Deur,
  ids: readonly string[],
): AsyncGenerator<Voortgang, void> {
  for (let i = 0; i < ids.length; i += PORTIE) {
    const portie = ids.slice(i, i + PORTIE)
    const rijen = await deur.schrijf(async () => {
      const nieuw = await toegang.lees(() => opnieuw(portie))
      return {
        wijzigingen:
          nieuw.length === 0 ? [] : [{ tabel: 'samenvattingen', soort: 'zet', rijen: nieuw.map(({ rij }) => rij) }],
        uitkomst: nieuw.map(({ samenvatting }) => samenvatting),
      }
    })
    yield { gedaan: Math.min(i + PORTIE, ids.length), totaal: ids.length, rijen }
  }

  async function opnieuw(portie: readonly string[]): Promise<{ samenvatting: Samenvatting; rij: SamenvattingRij }[]> {
    const [oude, gebeurtenissen] = await db.transaction('r', db.samenvattingen, db.gebeurtenissen, () =>
      Promise.all([
        db.samenvattingen.bulkGet([...portie]),
        db.gebeurtenissen.where('dossierId').anyOf(portie).toArray(),
      ]),
    )
    const perDossier = new Map<string, GebeurtenisRij[]>(portie.map((id) => [id, []]))
    for (const rij of gebeurtenissen) perDossier.get(rij.dossierId)?.push(rij)
    const nieuw = oude.map(async (oud) => {
      // Another window may have done it meanwhile.
      if (!oud || oud.v === SAMENVATTING_VERSIE) return []
      return maak(oud, perDossier.get(oud.id) ?? [])
    })
    return (await Promise.all(nieuw)).flat()
  }

  async function maak({ lengte }: SamenvattingRij, rijen: readonly GebeurtenisRij[]) {
    try {
      const log = await leesLog(rijen, lengte, deur.codec)
      if (!log) return []
      const samenvatting = samenvattingVan(vouw(log))
      return [{ samenvatting, rij: samenvattingRij(samenvatting, log.length) }]
    } catch (fout) {
      if (fout instanceof OpslagFout) throw fout
      return []
    }
  }
}
