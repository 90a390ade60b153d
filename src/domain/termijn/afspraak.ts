import type { Datum } from '../datum/datum'
import { kort } from '../datum/opmaak'
import type { Termijn } from './termijnen'
import { isAfspraak } from './verlenging'

/**
 * The later date to go by, agreed or lengthened under the law, as long as it has not passed; the original stays in
 * `uiterlijk`.
 */
export const afgesproken = ({
  verdaging,
  verlengdTot,
  uiterlijk,
  dagenOver,
  staat,
  definitie,
}: Termijn): Datum | undefined =>
  verdaging && uiterlijk && verdaging.tot > uiterlijk && dagenOver !== undefined && staat !== 'te-laat'
    ? (verlengdTot ?? (isAfspraak(definitie) ? verdaging.tot : undefined))
    : undefined

/**
 * "doen op vr 18 dec", when the day to act by is another day than the last one; '' when there is nothing to say. A day that
 * has passed is no advice any more: then it says to act at once.
 */
export function doenOp(
  termijn: Termijn,
  dag: Datum | null,
  vandaag: Datum,
  alsTekst: (d: Datum) => string = (d) => kort(d, vandaag),
): string {
  if (dag === null || dag === (afgesproken(termijn) ?? termijn.uiterlijk) || termijn.staat === 'te-laat') return ''
  return dag >= vandaag ? `doen op ${alsTekst(dag)}` : `de laatste kantoordag was ${alsTekst(dag)}: doe het nu`
}
