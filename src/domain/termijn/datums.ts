import { type Datum, laatste, plusDagen, plusDuur } from '../datum/datum'
import type { Kalender } from '../datum/kalender'
import type { Regeling, TermijnDefinitie } from '../regeling/regeling'
import type { Termijn } from './termijn'
import type { Zaak } from './zaak'

/** Raw end, plan date and Atw end of a term that starts on `vanaf`. */
export function datumsVan(
  definitie: TermijnDefinitie,
  regeling: Regeling,
  zaak: Zaak,
  vanaf: Datum,
  kalender: Kalender,
): Pick<Termijn, 'uiterlijk' | 'plan' | 'atw'> {
  const { soort, duur, telling, nietVoor } = definitie
  if (!duur) return { uiterlijk: vanaf, plan: kalender.eersteKantoordag(vanaf), atw: null }
  let ruw = telling ? laatsteGoedeDag(vanaf, duur.aantal) : kalender.einde(vanaf, duur, regeling.werkdag)
  let atw = telling ? null : kalender.atw(vanaf, duur, regeling.werkdag)
  const ondergrens = nietVoor && zaak.momenten[nietVoor.vanaf]?.[0]?.datum
  if (nietVoor && ondergrens) {
    ruw = laatste(ruw, kalender.einde(ondergrens, nietVoor.duur, regeling.werkdag))
    const atwGrens = kalender.atw(ondergrens, nietVoor.duur, regeling.werkdag)
    atw = atw && atwGrens && laatste(atw, atwGrens)
  }
  const uiterlijk = atw && atwGeldt(definitie, regeling) ? atw : ruw
  const zonderPlan = soort === 'verval' || soort === 'niet-eerder'
  return { uiterlijk, plan: zonderPlan ? null : kalender.plan(uiterlijk), atw }
}

/** The Atw applies to terms set by statute, and where the procedure itself says so. It never lengthens a right's lapse by itself. */
export const atwGeldt = (definitie: TermijnDefinitie, regeling: Regeling): boolean =>
  definitie.soort === 'wettelijk' || (regeling.atw && definitie.soort !== 'niet-eerder')

/** The last day from which counting back `jaren` years still reaches `start`: 28-2-2023 gives 29-2-2024. */
function laatsteGoedeDag(start: Datum, jaren: number): Datum {
  let dag = plusDuur(start, jaren, 'jaren')
  for (
    let volgende = plusDagen(dag, 1);
    plusDuur(volgende, -jaren, 'jaren') <= start;
    volgende = plusDagen(volgende, 1)
  )
    dag = volgende
  return dag
}
