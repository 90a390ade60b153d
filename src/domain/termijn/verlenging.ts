import { type Datum, laatste, vroegste } from '../datum/datum'
import type { Kalender } from '../datum/kalender'
import type { Regeling, TermijnDefinitie } from '../regeling/regeling'
import { datumsVan } from './datums'
import type { Zaak } from './zaak'

/** The law and the procedure say nothing of a later date, so an agreed one is kept beside the term and is no extension. */
export const isAfspraak = ({ geenVerlenging, verlengbaar }: TermijnDefinitie): boolean =>
  !geenVerlenging && !verlengbaar

/**
 * The day up to which agreements hold: each must have been made before what held until then had passed. An agreement made
 * afterwards is kept, and undoes no delay.
 */
export const afgesprokenTot = ({ id }: TermijnDefinitie, { verdagingen }: Zaak, einde: Datum): Datum =>
  verdagingen.reduce((tot, v) => (v.termijnId === id && v.datum <= tot ? v.tot : tot), einde)

/** The last day to which the organisation may lengthen without consent (Awb 9:11); null where the law sets no limit. */
export function verlengbaarTot(
  definitie: TermijnDefinitie,
  regeling: Regeling,
  zaak: Zaak,
  vanaf: Datum,
  kalender: Kalender,
): Datum | null {
  const totaal = definitie.verlengbaar?.totaal
  // Counted from the start and rolled once, not from the rolled end of the original term.
  return totaal ? datumsVan({ ...definitie, duur: totaal }, regeling, zaak, vanaf, kalender).uiterlijk : null
}

/**
 * The end after the lengthenings of this term that the law allows; undefined without one. Each must have been given on or
 * before the end that held until then. Without the complainant's written consent one counts, and no further than
 * `verlengbaarTot` (Awb 9:11 lid 2 and 3; Jeugdwet 4.2.1 lid 5 names no limit).
 */
export function verlengdTot(
  definitie: TermijnDefinitie,
  regeling: Regeling,
  zaak: Zaak,
  vanaf: Datum,
  uiterlijk: Datum,
  kalender: Kalender,
): Datum | undefined {
  if (!definitie.verlengbaar) return undefined
  const grens = verlengbaarTot(definitie, regeling, zaak, vanaf, kalender)
  let tot = uiterlijk
  let zelfVerlengd = false
  for (const { termijnId, tot: naar, datum, klagerAkkoord } of zaak.verdagingen) {
    if (termijnId !== definitie.id || datum > tot || (!klagerAkkoord && zelfVerlengd)) continue
    if (!klagerAkkoord && grens) zelfVerlengd = true
    tot = laatste(tot, klagerAkkoord || !grens ? naar : vroegste(naar, grens))
  }
  return tot > uiterlijk ? tot : undefined
}
