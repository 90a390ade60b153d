import { type Datum, dagVanMoment } from '../datum/datum'
import type { Kalender } from '../datum/kalender'
import { type Dossier, ketensVan, vouw } from '../dossier/dossier'
import type { Gebeurtenis } from '../gebeurtenis/gebeurtenis'
import { isOpening } from '../gebeurtenis/soort'
import type { Regeling } from '../regeling/regeling'
import { afgesproken } from './afspraak'
import { termijnen, type TermijnOpties } from './termijnen'
import type { Termijn } from './termijn'
import { zaakVan } from './zaak-van'

/**
 * Two ways to read a past day. bekend: what was recorded by the end of it, wrong dates and all, as the program showed it then ·
 * gebeurd: what had happened by the end of it, as it is known now.
 */
export type Lezing = 'bekend' | 'gebeurd'

/**
 * The dossier as of the end of a day; undefined: there was none yet. Facts of the complaint count from the day they were entered.
 * As it was once one event had been recorded: `dossierNa` (dossier/na-gebeurtenis.ts).
 */
export function dossierOp(log: readonly Gebeurtenis[], dag: Datum, lezing: Lezing): Dossier | undefined {
  const toen = lezing === 'bekend' ? log.filter((g) => isVastgelegdOp(g, dag)) : gebeurdOp(log, dag)
  return heeftOpening(toen) ? vouw(toen) : undefined
}

/** The procedure in the version that a dossier follows; undefined when this program does not know it. */
export type RegelingBij = (dossier: Pick<Dossier, 'regelingId' | 'regelingVersie'>) => Regeling | undefined

/**
 * The terms as of the end of a day, under the version of the procedure that the dossier followed then. [] when there was no
 * dossier yet, and where that version is not known.
 */
export function termijnenOp(
  log: readonly Gebeurtenis[],
  dag: Datum,
  lezing: Lezing,
  regelingBij: RegelingBij,
  kalender: Kalender,
  opties: TermijnOpties = {},
): Termijn[] {
  const dossier = dossierOp(log, dag, lezing)
  const regeling = dossier && regelingBij(dossier)
  return dossier && regeling ? termijnen(regeling, zaakVan(dossier), dag, kalender, opties) : []
}

/** A last day that the program named, and the first day on which it did. */
export interface Gezegd {
  readonly sinds: Datum
  readonly uiterlijk: Datum
}

/**
 * Which last day stood at a term, from when, oldest first; the one that stands there now comes last. What was only forecast is
 * left out: it moves with every step before it.
 */
export function gezegdOver(
  termijnId: string,
  log: readonly Gebeurtenis[],
  regelingBij: RegelingBij,
  kalender: Kalender,
): Gezegd[] {
  const dagen = [...new Set(log.flatMap((g) => dagVanMoment(g.vastgelegdOp) ?? []))].toSorted()
  const gezegd: Gezegd[] = []
  for (const sinds of dagen) {
    const termijn = termijnenOp(log, sinds, 'bekend', regelingBij, kalender).find((t) => t.id === termijnId)
    const uiterlijk = termijn && !termijn.prognose ? (afgesproken(termijn) ?? termijn.uiterlijk) : null
    if (uiterlijk !== null && uiterlijk !== gezegd.at(-1)?.uiterlijk) gezegd.push({ sinds, uiterlijk })
  }
  return gezegd
}

const isVastgelegdOp = ({ vastgelegdOp }: Gebeurtenis, dag: Datum): boolean => {
  const op = dagVanMoment(vastgelegdOp)
  return op === undefined || op <= dag
}

/** What stands on that day or before now that all corrections are known; each with the corrections that led to it. */
function gebeurdOp(log: readonly Gebeurtenis[], dag: Datum): Gebeurtenis[] {
  const telt = new Set<Gebeurtenis>()
  for (const keten of ketensVan(log).values()) {
    const laatste = keten.at(-1)
    if (laatste && !laatste.vervalt && laatste.datum <= dag) for (const g of keten) telt.add(g)
  }
  return log.filter((g) => telt.has(g))
}

/** An opening that was not taken back. */
const heeftOpening = (log: readonly Gebeurtenis[]): boolean =>
  [...ketensVan(log).values()].some((keten) => {
    const laatste = keten.at(-1)
    return laatste !== undefined && !laatste.vervalt && isOpening(laatste)
  })
