import { type Dossier, vouw } from '@/domain/dossier/dossier'
import type { Gebeurtenis } from '@/domain/gebeurtenis/gebeurtenis'
import type { Instellingen } from '@/domain/regeling/instellingen'
import { KlachtDatabase } from './database'
import { isGebeurtenis } from './gebeurtenis-schema'
import { kaal } from './kaal'
import type { Omgeving } from './omgeving'
import { Opslag } from './opslag'
import { ControleFout } from './opslagfout'
import { type Concept, conceptRij, instellingRij, rijenVan } from './rijen'
import { alleenGevulde, type Wijziging } from './wijziging'

export const OEFEN_DATABASE = 'klachtdossier-oefening'

/** Dossiers that come from elsewhere, with the drafts and the settings that go with them. */
export interface Verhuizing {
  readonly dossiers: readonly Dossier[]
  readonly concepten: readonly Concept[]
  readonly instellingen: Instellingen
}

/** The practice dossiers: the same program on a database of its own. Nothing remembers outside it what it must hold. */
export class OefenOpslag extends Opslag {
  constructor(omgeving: Omgeving, naam: string = OEFEN_DATABASE) {
    super(new KlachtDatabase(naam), zonderSentinel(omgeving))
  }

  /** The practice begins (again): these dossiers with the numbers they carry, and nothing of a practice of before. */
  begin(logs: readonly (readonly Gebeurtenis[])[], instellingen: Partial<Instellingen>): Promise<void> {
    const { db, toegang } = this.delen
    return this.deur.schrijf(async () => {
      const dossiers = logs.map((log) => vouw(kaal(log)))
      if (!dossiers.every((d) => d.log.every(isGebeurtenis)))
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

  /**
   * Takes in practice dossiers that stand elsewhere, and says which are here then. May be done again: what is here already,
   * and is at least as long, stays.
   */
  neemOp({ dossiers, concepten, instellingen }: Verhuizing): Promise<readonly string[]> {
    const { db, toegang } = this.delen
    return this.deur.schrijf(async () => {
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
}

const alsNieuw = (dossiers: readonly Dossier[]) => {
  const rijen = dossiers.map(rijenVan)
  return [
    { tabel: 'gebeurtenissen', soort: 'nieuw', rijen: rijen.flatMap((r) => r.gebeurtenissen) },
    { tabel: 'samenvattingen', soort: 'nieuw', rijen: rijen.flatMap((r) => r.samenvattingen) },
  ] as const satisfies Wijziging[]
}

/** The settings of the officer, so that it looks the same; a change in the practice stays in the practice. */
const voorOefening = (instellingen: Partial<Instellingen>): Wijziging => ({
  tabel: 'instellingen',
  soort: 'zet',
  rijen: Object.entries(kaal({ ...instellingen, geinstalleerd: true, oefening: true })).map(([sleutel, waarde]) =>
    instellingRij(sleutel, waarde),
  ),
})

function zonderSentinel(omgeving: Omgeving): Omgeving {
  const { sentinel, ...rest } = omgeving
  return sentinel ? rest : omgeving
}
