import { jaarVan } from '../datum/datum'
import type { Termijn } from '../termijn/termijn'

/** A duty of the organisation whose term ended in a year: met in time or not. */
export interface Uitslag {
  readonly jaar: number
  readonly gehaald: boolean
}

const UITSLAG: ReadonlySet<Termijn['staat']> = new Set(['gehaald', 'te-laat-gehaald', 'gemist', 'te-laat'])
const isHard = ({ definitie: { bindt, soort } }: Termijn): boolean =>
  bindt === 'organisatie' && (soort === 'hard' || soort === 'wettelijk' || soort === 'direct')

/**
 * The duties of one dossier that have ended. A duty that two terms guard counts once in a year, and in time only when both
 * were; targets, rights of the complainant and what did not bind count not at all.
 */
export function uitslagenVan(termijnen: readonly Termijn[]): Uitslag[] {
  const perPlicht = new Map<string, Uitslag>()
  for (const t of termijnen) {
    if (t.uiterlijk === null || !isHard(t) || !UITSLAG.has(t.staat)) continue
    const jaar = jaarVan(t.uiterlijk)
    const plicht = `${jaar} ${t.definitie.plicht ?? t.id}`
    perPlicht.set(plicht, { jaar, gehaald: (perPlicht.get(plicht)?.gehaald ?? true) && t.staat === 'gehaald' })
  }
  return [...perPlicht.values()]
}

/** Of the terms that ended in a year: how many were met in time. */
export interface OpTijd {
  readonly gehaald: number
  readonly totaal: number
}

/** Of the duties whose term ended in a year: how many were met in time. */
export function opTijd(uitslagen: readonly Uitslag[], jaar: number): OpTijd {
  const van = uitslagen.filter((u) => u.jaar === jaar)
  return { gehaald: van.filter((u) => u.gehaald).length, totaal: van.length }
}
