import { type Datum, plusDagen } from '../datum/datum'
import { metDag } from '../datum/opmaak'
import { staatTekst } from '../termijn/staat-tekst'
import { isOpen } from '../termijn/termijnen'
import type { Termijn } from '../termijn/termijn'

/** What recording something would do to the terms, in words: before it is recorded. */
export interface Gevolgen {
  /** Terms that begin to run, with the day they would end. */
  readonly begint: readonly string[]
  /** Terms that get another last day, or of which it turns out otherwise whether they were met. */
  readonly verandert: readonly string[]
  /** Terms that are met by it, in time or not. */
  readonly gedaan: readonly string[]
  /** Terms that asked something and now end without being met. */
  readonly eindigt: readonly string[]
}

/**
 * `voor` and `na`: the terms without and with what is typed. The complainant's own terms ask nothing of the organisation, and a
 * forecast moves with every step before it: neither is told.
 */
export function gevolgen(voor: readonly Termijn[], na: readonly Termijn[], vandaag: Datum): Gevolgen {
  const eerst = new Map(voor.map((t) => [t.id, t]))
  const begint: string[] = []
  const verandert: string[] = []
  const gedaan: string[] = []
  const eindigt: string[] = []
  for (const t of na) {
    const toen = eerst.get(t.id)
    const zin = !toen ? undefined : anders(toen, t, vandaag)
    // A term of which the start was corrected moves; it does not begin.
    if (zin !== undefined) verandert.push(zin)
    else if (toen && isGehaald(toen, t)) gedaan.push(`${t.definitie.naam}: ${woord(t, vandaag)}`)
    else if (toen && isGestopt(toen, t)) eindigt.push(`${t.definitie.naam}: ${woord(t, vandaag)}`)
    else if (gaatLopen(toen, t)) begint.push(`${t.definitie.naam}: ${wanneer(t)}`)
  }
  return { begint, verandert, gedaan, eindigt }
}

/** It asked something of the organisation, or could be done, until now. */
const vroegIets = (t: Termijn): boolean =>
  t.definitie.bindt !== 'klager' && (isOpen(t) || t.staat === 'wacht' || t.staat === 'mogelijk')
const isGehaald = (toen: Termijn, nu: Termijn): boolean =>
  !toen.vervuld && nu.vervuld !== undefined && nu.definitie.bindt !== 'klager'
const isGestopt = (toen: Termijn, nu: Termijn): boolean =>
  vroegIets(toen) && (nu.staat === 'vervallen' || nu.staat === 'gemist')

const laatsteDag = ({ uiterlijk, verlengdTot }: Termijn): Datum | null => verlengdTot ?? uiterlijk

/** Begun in a dossier that has ended, it ends at once. */
const gaatLopen = (toen: Termijn | undefined, nu: Termijn): boolean =>
  nu.start !== undefined &&
  nu.start.datum !== toen?.start?.datum &&
  nu.definitie.bindt !== 'klager' &&
  nu.staat !== 'vervallen' &&
  nu.uiterlijk !== null

function wanneer({ definitie, uiterlijk }: Termijn): string {
  if (uiterlijk === null) return ''
  return definitie.soort === 'niet-eerder'
    ? `kan vanaf ${metDag(plusDagen(uiterlijk, 1))}`
    : `uiterlijk ${metDag(uiterlijk)}`
}

function anders(toen: Termijn, nu: Termijn, vandaag: Datum): string | undefined {
  if (!toen.start || !nu.start || toen.prognose || nu.prognose || nu.definitie.bindt === 'klager') return undefined
  const [oud, nieuw] = [laatsteDag(toen), laatsteDag(nu)]
  const { naam } = nu.definitie
  const verder = toen.vervuld && nu.vervuld && toen.staat !== nu.staat ? `, en dan ${woord(nu, vandaag)}` : ''
  if (oud && nieuw && oud !== nieuw) return `${naam}: was ${metDag(oud)}, wordt ${metDag(nieuw)}${verder}`
  // What was done is not done any more, and what had ended asks something again.
  const weer = !nu.vervuld && vroegIets(nu) && (toen.vervuld !== undefined || !vroegIets(toen))
  return verder === '' && !weer ? undefined : `${naam}: was ${woord(toen, vandaag)}, wordt ${woord(nu, vandaag)}`
}

const woord = (t: Termijn, vandaag: Datum): string => staatTekst(t, vandaag).woord
