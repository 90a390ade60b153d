import type { Dossier } from '@/domain/dossier/dossier'
import { samenvattingVan } from '@/domain/overzicht/samenvatten'
import type { Voorstel } from './deur'
import { gebeurtenisRij, rijenVan, samenvattingRij } from './dossier-rijen'
import type { Geschreven, SchrijfOpties } from './vastgelegd'
import type { NummerRij } from './rijen'
import type { Wijziging } from './wijziging'

export { haalWeg } from './haal-weg'
export { elkDossier, uitLogs, leesDossier } from './lees-dossier'
export { samenvattingVan }
export { voegToe } from './voeg-toe'

/** Dossiers that are stored anew. */
export const alsNieuw = (dossiers: readonly Dossier[]) => {
  const rijen = dossiers.map(rijenVan)
  return [
    { tabel: 'gebeurtenissen', soort: 'nieuw', rijen: rijen.flatMap((r) => r.gebeurtenissen) },
    { tabel: 'samenvattingen', soort: 'nieuw', rijen: rijen.flatMap((r) => r.samenvattingen) },
  ] as const satisfies Wijziging[]
}

/** What a dossier with new events changes. `vanaf`: how many of its events are stored already. */
export function voorstel(
  dossier: Dossier,
  vanaf: number,
  { concept }: SchrijfOpties,
  nummer?: NummerRij,
): Voorstel<Geschreven & { concept?: string }> {
  const samenvatting = samenvattingVan(dossier)
  const nieuw = dossier.log.slice(vanaf).map((g, i) => gebeurtenisRij(g, vanaf + i + 1))
  return {
    wijzigingen: [
      ...(nummer ? [{ tabel: 'nummers', soort: 'zet', rijen: [nummer] } as const] : []),
      { tabel: 'gebeurtenissen', soort: 'nieuw', rijen: nieuw },
      { tabel: 'samenvattingen', soort: 'zet', rijen: [samenvattingRij(samenvatting, dossier.log.length)] },
      ...(concept === undefined ? [] : [{ tabel: 'concepten', soort: 'weg', sleutels: [concept] } as const]),
    ],
    uitkomst: { dossier, samenvatting, ...(concept !== undefined && { concept }) },
  }
}
