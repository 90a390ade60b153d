import type { Gebeurtenis } from '@/domain/gebeurtenis/gebeurtenis'
import type { Instellingen } from '@/domain/regeling/instellingen'
import type { Deur } from './deur'
import { kaal } from './kaal'
import { alsNieuw, uitLogs } from './logboek'
import type { Verhuizing } from './oefen-verhuizing'
import type { Onderdelen } from './onderdelen'
import { ControleFout } from './opslagfout'
import { conceptRij, instellingRij } from './rijen'
import { alleenGevulde, type Wijziging } from './wijziging'

/** See `OefenOpslag.begin`. */
export function beginOefening(
  { db, toegang }: Onderdelen,
  deur: Deur,
  logs: readonly (readonly Gebeurtenis[])[],
  instellingen: Partial<Instellingen>,
): Promise<void> {
  return deur.schrijf(async () => {
    const dossiers = uitLogs(logs)
    if (!dossiers)
      throw new ControleFout([{ veld: 'dossier', tekst: 'De oefendossiers zijn beschadigd. Er is niets geladen.' }])
    const leeg = await toegang.lees(async (): Promise<Wijziging[]> => [
      { tabel: 'gebeurtenissen', soort: 'weg', sleutels: await db.gebeurtenissen.toCollection().primaryKeys() },
      { tabel: 'samenvattingen', soort: 'weg', sleutels: await db.samenvattingen.toCollection().primaryKeys() },
      { tabel: 'concepten', soort: 'weg', sleutels: await db.concepten.toCollection().primaryKeys() },
      { tabel: 'bijlagen', soort: 'weg', sleutels: await db.bijlagen.toCollection().primaryKeys() },
      { tabel: 'stukken', soort: 'weg', sleutels: await db.stukken.toCollection().primaryKeys() },
      { tabel: 'nummers', soort: 'weg', sleutels: await db.nummers.toCollection().primaryKeys() },
      { tabel: 'instellingen', soort: 'weg', sleutels: await db.instellingen.toCollection().primaryKeys() },
    ])
    return {
      wijzigingen: alleenGevulde([...leeg, ...alsNieuw(dossiers), voorOefening(instellingen)]),
      uitkomst: undefined,
    }
  })
}

/** See `OefenOpslag.neemOp`. */
export function neemOp(
  { db, toegang }: Onderdelen,
  deur: Deur,
  { dossiers, concepten, instellingen }: Verhuizing,
): Promise<readonly string[]> {
  return deur.schrijf(async () => {
    const hier = await toegang.lees(() => db.samenvattingen.toArray())
    const lengtes = new Map(hier.map(({ id, lengte }) => [id, lengte]))
    const nummers = new Map(hier.map(({ id, nummer }) => [nummer, id]))
    const passen = dossiers.filter(({ id, nummer }) => (nummers.get(nummer) ?? id) === id)
    const nieuw = passen.filter(({ id, log }) => log.length > (lengtes.get(id) ?? 0))
    return {
      wijzigingen: alleenGevulde([
        ...alsNieuw(nieuw).map((w): Wijziging => ({ ...w, soort: 'zet' })),
        { tabel: 'concepten', soort: 'zet', rijen: concepten.map(conceptRij) },
        ...(hier.length === 0 ? [voorOefening(instellingen)] : []),
      ]),
      uitkomst: passen.map((d) => d.id),
    }
  })
}

/** The settings of the officer, so that it looks the same; a change in the practice stays in the practice. */
const voorOefening = (instellingen: Partial<Instellingen>): Wijziging => ({
  tabel: 'instellingen',
  soort: 'zet',
  rijen: Object.entries(kaal({ ...instellingen, geinstalleerd: true, oefening: true })).map(([sleutel, waarde]) =>
    instellingRij(sleutel, waarde),
  ),
})
