import { type Datum, delen, jaarVan, plusDagen, plusDuur, vanDelen } from '../datum/datum'
import type { PeriodiekeTaak, Regeling } from './regeling'

/** `genoemd`: the procedure names the date; otherwise it is the end of the period in which the duty falls. */
export interface PeriodiekeDatum {
  readonly datum: Datum
  readonly genoemd: boolean
}

const MAANDEN = { kwartaal: 3, jaar: 12, '3 jaar': 36 } as const

/** The first date of a periodic duty on or after `vandaag`; null where the procedure leaves the moment to the office. */
export function volgendeDatum({ ritme, eerste }: PeriodiekeTaak, vandaag: Datum): PeriodiekeDatum | null {
  if (ritme === 'volgens afspraak') return null
  if (eerste) {
    // From the first date each time: adding to the last result would drift at the end of a month.
    let datum = eerste
    for (let n = 1; datum < vandaag; n++) datum = plusDuur(eerste, n * MAANDEN[ritme], 'maanden')
    return { datum, genoemd: true }
  }
  // A rhythm of several years without a first date says nothing about the year.
  if (ritme === '3 jaar') return null
  return { datum: ritme === 'jaar' ? vanDelen(jaarVan(vandaag), 12, 31) : eindeKwartaal(vandaag), genoemd: false }
}

/** A periodic duty with when it is due next. */
export interface Periodiek {
  readonly taak: PeriodiekeTaak
  readonly regeling: Regeling
  readonly volgende: PeriodiekeDatum | null
}

/** The duties of these procedures, the first to come in front; those without a date come last. */
export const periodiekeTaken = (regelingen: readonly Regeling[], vandaag: Datum): Periodiek[] =>
  regelingen
    .flatMap((regeling) =>
      regeling.periodiek.map((taak): Periodiek => ({ taak, regeling, volgende: volgendeDatum(taak, vandaag) })),
    )
    .sort((a, b) => (a.volgende?.datum ?? '9').localeCompare(b.volgende?.datum ?? '9'))

function eindeKwartaal(d: Datum): Datum {
  const [jaar, maand] = delen(d)
  const volgend = Math.ceil(maand / 3) * 3 + 1
  return plusDagen(volgend > 12 ? vanDelen(jaar + 1, 1, 1) : vanDelen(jaar, volgend, 1), -1)
}
