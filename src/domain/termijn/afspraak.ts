import type { Datum } from '../datum/datum'
import { kort } from '../datum/opmaak'
import type { Termijn } from './termijn'
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
 * "afgesproken op do 12 nov (eerst ma 16 nov)": behind the later date to go by, the day it was agreed and the original end;
 * '' when no later date holds.
 */
export function afspraakTekst(termijn: Termijn, alsTekst: (d: Datum) => string): string {
  const { verdaging, verlengdTot, uiterlijk } = termijn
  if (!verdaging || !uiterlijk || !afgesproken(termijn)) return ''
  // What lengthened the term can be an agreement before the last one, or less than the last one says.
  const op = verlengdTot && verlengdTot !== verdaging.tot ? '' : ` op ${alsTekst(verdaging.datum)}`
  return `${verlengdTot ? 'verlengd' : 'afgesproken'}${op} (eerst ${alsTekst(uiterlijk)})`
}

/** Done after the end of the term, by the day that was agreed: late for the count, and what both sides expected. */
export const binnenAfspraak = ({ staat, definitie, verdaging, vervuld }: Termijn): boolean =>
  staat === 'te-laat-gehaald' && !!verdaging && !!vervuld && isAfspraak(definitie) && vervuld.datum <= verdaging.tot

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
