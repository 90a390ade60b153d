import { type Dossier, vouw } from '@/domain/dossier/dossier'
import type { Gebeurtenis } from '@/domain/gebeurtenis/gebeurtenis'
import { samenvattingVan } from '@/domain/overzicht/samenvatten'
import type { Codec } from './codec'
import type { KlachtDatabase } from './database'
import type { Voorstel } from './deur'
import { gebeurtenisRij, rijenVan, samenvattingRij } from './dossier-rijen'
import type { Geschreven, SchrijfOpties } from './dossiers'
import { isGebeurtenis } from './gebeurtenis-schema'
import { kaal } from './kaal'
import { leesGebeurtenis, leesLog } from './log'
import type { Onderdelen } from './onderdelen'
import { beschadigdeTekst, OpslagFout } from './opslagfout'
import type { GebeurtenisRij, NummerRij } from './rijen'
import type { Wijziging } from './wijziging'

export { samenvattingVan }
export { voegToe } from './voeg-toe'

/** undefined when there is none with this id. Rejects with OpslagFout `beschadigd` when a stored event can not be read. */
export async function leesDossier(db: KlachtDatabase, id: string, codec: Codec): Promise<Dossier | undefined> {
  const [rijen, samenvatting] = await db.transaction('r', db.gebeurtenissen, db.samenvattingen, () =>
    Promise.all([db.gebeurtenissen.where('dossierId').equals(id).toArray(), db.samenvattingen.get(id)]),
  )
  if (rijen.length === 0 && samenvatting === undefined) return undefined
  const log = await leesLog(rijen, samenvatting?.lengte ?? 0, codec)
  const dossier = log && probeer(() => vouw(log))
  if (dossier) return dossier
  const nummer = samenvatting?.nummer || (await nummerUitLog(rijen, codec))
  throw new OpslagFout('beschadigd', beschadigdeTekst(nummer), {}, { id, nummer })
}

export async function* elkDossier(
  { db, toegang }: Pick<Onderdelen, 'db' | 'toegang'>,
  ids: readonly string[],
  codec: Codec,
): AsyncGenerator<Dossier | undefined, void> {
  for (const id of ids)
    yield await toegang
      .lees(() => leesDossier(db, id, codec))
      .catch((fout: unknown) => {
        if (fout instanceof OpslagFout && fout.dossier) return undefined
        throw fout
      })
}

/** Where the summary is gone too, the number may still stand in the opening. */
async function nummerUitLog(rijen: readonly GebeurtenisRij[], codec: Codec): Promise<string> {
  for (const rij of rijen) {
    const gegevens = (await leesGebeurtenis(rij, codec))?.gegevens as { nummer?: string } | undefined
    if (gegevens?.nummer) return gegevens.nummer
  }
  return 'zonder leesbaar nummer'
}

/** The dossiers of these logs; undefined when an event in them could not be read back. */
export function gevouwen(logs: readonly (readonly Gebeurtenis[])[]): Dossier[] | undefined {
  const dossiers = logs.map((log) => vouw(kaal(log)))
  return dossiers.every((d) => d.log.every(isGebeurtenis)) ? dossiers : undefined
}

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

const probeer = <T>(doe: () => T): T | undefined => {
  try {
    return doe()
  } catch {
    return undefined
  }
}
