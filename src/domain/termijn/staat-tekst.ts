import { type Datum, dagenTussen, laatste, plusDagen } from '../datum/datum'
import { dagen, kort, werkdagen } from '../datum/opmaak'
import { afgesproken, binnenAfspraak } from './afspraak'
import type { Termijn } from './termijn'

/** The eight shapes of a state; each has one colour and one drawing everywhere in the program. */
export type StaatVorm = 'gehaald' | 'loopt' | 'bijna' | 'te-laat' | 'streef' | 'prognose' | 'wacht' | 'vervallen'

/** `woord` names the state ("te laat"); `tekst` says it with its figures ("2 dagen te laat") and can stand on its own. */
export interface StaatTekst {
  readonly vorm: StaatVorm
  readonly woord: string
  readonly tekst: string
  /** Done, but after the end: a tick in the colour of attention, not of success. */
  readonly naTermijn?: true
  /** "afgesproken was vr 27 nov": what was agreed, for a term that was done after its first end or not at all. In `tekst` too. */
  readonly afspraak?: string
}

/** The state in a few words, for a line of a list, and what it says besides: "nog 4 dagen" and "2 werkdagen". */
export function kernVan({ tekst }: StaatTekst): { readonly kern: string; readonly rest: readonly string[] } {
  const [kern = '', ...rest] = tekst.split(/[,;] | (?=de laatste dag$)/)
  return { kern, rest }
}

/** What the state of a term means for the officer. `vandaag` leaves out the year of dates in this year. */
export function staatTekst(termijn: Termijn, vandaag?: Datum): StaatTekst {
  const { definitie, staat, uiterlijk } = termijn
  const dag = (d: Datum) => kort(d, vandaag)
  const later = afgesproken(termijn)
  if (later) {
    const woord = termijn.verlengdTot ? 'verlengd' : 'later afgesproken'
    return { vorm: 'loopt', woord, tekst: verdaagdTekst(termijn, later, woord) }
  }
  switch (staat) {
    case 'niet-gestart':
      return { vorm: 'prognose', woord: 'niet gestart', tekst: 'nog niet gestart' }
    case 'prognose':
      return { vorm: 'prognose', woord: 'prognose', tekst: `prognose, ${resttijd(termijn)}` }
    case 'voorwaardelijk':
      return {
        vorm: 'prognose',
        woord: 'voorwaardelijk',
        tekst: `als u niet behandelt: ${uiterlijkTekst(termijn, dag)}`,
      }
    case 'gehaald':
    case 'te-laat-gehaald':
      return gedaan(termijn, dag)
    case 'gemist':
      return {
        vorm: 'te-laat',
        woord: 'niet gehaald',
        ...metAfspraak(`niet gehaald: ${termijn.reden ?? 'behandeling gestopt'}`, afspraakWas(termijn, dag)),
      }
    case 'vervallen':
      return { vorm: 'vervallen', woord: 'vervallen', tekst: `vervallen: ${termijn.reden ?? 'niet meer nodig'}` }
    case 'verlopen':
      return { vorm: 'vervallen', woord: 'verlopen', tekst: `verlopen na ${uiterlijk ? dag(uiterlijk) : 'die dag'}` }
    case 'wacht':
      return { vorm: 'wacht', woord: 'wacht', tekst: `kan vanaf ${daarna(termijn, dag)}${poging(termijn)}` }
    case 'mogelijk':
      return termijn.pogingenOver
        ? { vorm: 'wacht', woord: 'nog niet', tekst: `de wachttijd is voorbij${poging(termijn)}` }
        : { vorm: 'wacht', woord: 'mogelijk', tekst: `kan sinds ${daarna(termijn, dag)}` }
    case 'te-laat':
      return teLaat(termijn, dag)
    case 'bijna':
      return { vorm: 'bijna', woord: 'bijna', tekst: streefVoor(definitie) + resttijd(termijn) }
    case 'loopt':
    case 'verdaagd':
      return definitie.soort === 'streef'
        ? { vorm: 'streef', woord: streefdatum(definitie), tekst: `${streefdatum(definitie)}, ${resttijd(termijn)}` }
        : { vorm: 'loopt', woord: 'loopt', tekst: resttijd(termijn) }
  }
}

/** The end of a duty that does not bind (yet): no count-down, and no delay either. */
const uiterlijkTekst = ({ uiterlijk, dagenOver = 0 }: Termijn, dag: (d: Datum) => string): string =>
  `${dagenOver < 0 ? 'dat kon' : ''} uiterlijk ${uiterlijk ? dag(uiterlijk) : 'die dag'}`.trim()

/** The first possible day: the one after the last day of waiting. */
const daarna = ({ uiterlijk }: Termijn, dag: (d: Datum) => string): string =>
  uiterlijk ? dag(plusDagen(uiterlijk, 1)) : 'die dag'

const poging = ({ pogingenOver = 0 }: Termijn): string =>
  pogingenOver === 0
    ? ''
    : `, na nog ${pogingenOver === 1 ? 'één poging' : `${pogingenOver} pogingen`} om de klager te bereiken`

/** A day that binds nobody: a target of the procedure, or what was promised in a talk. */
const streefdatum = ({ toezegging }: Termijn['definitie']) => (toezegging ? 'afgesproken dag' : 'streefdatum')
const streefVoor = (d: Termijn['definitie']) => (d.soort === 'streef' ? `${streefdatum(d)}, ` : '')

/**
 * The day that decides: for a direct duty that came in on a closed day the first office day, after a lawful lengthening its
 * end, else the end of the term.
 */
const grensVan = ({ definitie, uiterlijk, plan, verlengdTot }: Termijn): Datum | null =>
  verlengdTot ?? (definitie.soort === 'direct' && uiterlijk && plan ? laatste(uiterlijk, plan) : uiterlijk)

/** Days from today to the day that decides; `dagenOver` counts to `uiterlijk`. */
function dagenTotGrens(termijn: Termijn): number {
  const grens = grensVan(termijn)
  return (termijn.dagenOver ?? 0) + (grens && termijn.uiterlijk ? dagenTussen(termijn.uiterlijk, grens) : 0)
}

/** "nog 4 dagen, 2 werkdagen"; "vandaag de laatste dag" */
function resttijd(termijn: Termijn): string {
  const over = dagenTotGrens(termijn)
  if (over < 0) return `${dagen(-over)} voorbij`
  if (over === 0) return termijn.definitie.soort === 'direct' ? 'vandaag' : 'vandaag de laatste dag'
  const { soort } = termijn.definitie
  // Working days say nothing about a right of the complainant, and a direct duty has no length.
  if (soort === 'verval' || soort === 'direct' || termijn.werkdagenOver === undefined) return `nog ${dagen(over)}`
  return `nog ${dagen(over)}, ${termijn.werkdagenOver > 0 ? werkdagen(termijn.werkdagenOver) : 'geen werkdag meer'}`
}

function gedaan(termijn: Termijn, dag: (d: Datum) => string): StaatTekst {
  const { definitie, staat, vervuld } = termijn
  const op = vervuld ? ` op ${dag(vervuld.datum)}` : ''
  const eind = grensVan(termijn)
  const na = vervuld && eind ? dagenTussen(eind, vervuld.datum) : 0
  const grens = definitie.soort === 'streef' ? streefdatum(definitie) : 'termijn'
  const later = na > 0 ? `, ${dagen(na)} na de ${grens}` : ''
  if (definitie.soort === 'verval')
    return staat === 'gehaald'
      ? { vorm: 'gehaald', woord: 'op tijd ingediend', tekst: `op tijd ingediend${op}` }
      : { vorm: 'te-laat', woord: 'na de termijn ingediend', tekst: `na de termijn ingediend${op}` }
  if (definitie.soort === 'niet-eerder')
    return staat === 'gehaald'
      ? { vorm: 'gehaald', woord: 'gebruikt', tekst: `gebruikt${op}` }
      : { vorm: 'te-laat', woord: 'te vroeg gebruikt', tekst: `te vroeg gebruikt${op}` }
  if (staat === 'gehaald')
    return { vorm: 'gehaald', woord: 'gehaald', ...metAfspraak(`gehaald${op}`, verlengdNaar(termijn, dag)) }
  return {
    vorm: 'gehaald',
    woord:
      definitie.soort === 'streef'
        ? `na ${streefdatum(definitie)} gedaan`
        : binnenAfspraak(termijn)
          ? 'na de termijn gedaan'
          : 'te laat gedaan',
    ...metAfspraak(`gedaan${op}${later}`, afspraakWas(termijn, dag)),
    naTermijn: true,
  }
}

const metAfspraak = (tekst: string, afspraak: string | undefined): Pick<StaatTekst, 'tekst' | 'afspraak'> =>
  afspraak ? { tekst: `${tekst}; ${afspraak}`, afspraak } : { tekst }

/** A date beyond the day that decides. The term was not met all the same, but not without a word to the complainant. */
function afspraakWas(termijn: Termijn, dag: (d: Datum) => string): string | undefined {
  const { verdaging } = termijn
  const grens = grensVan(termijn)
  return verdaging && grens && verdaging.tot > grens ? `afgesproken was ${dag(verdaging.tot)}` : undefined
}

/** Without this a term that was met within its lengthening reads as met after its end. */
const verlengdNaar = ({ verlengdTot, uiterlijk, vervuld }: Termijn, dag: (d: Datum) => string): string | undefined =>
  verlengdTot && uiterlijk && vervuld && vervuld.datum > uiterlijk ? `verlengd tot ${dag(verlengdTot)}` : undefined

/** A target that has passed is no breach, and neither is the delay of an outside body: amber, never red. */
function teLaat(termijn: Termijn, dag: (d: Datum) => string): StaatTekst {
  const { definitie } = termijn
  const lengte = dagen(-dagenTotGrens(termijn))
  // An agreement does not undo the breach where the procedure knows no extension, but the officer should still see it.
  const afspraak = termijn.verdaging ? `, afgesproken: ${dag(termijn.verdaging.tot)}` : ''
  if (definitie.soort === 'streef')
    return {
      vorm: 'bijna',
      woord: `${streefdatum(definitie)} voorbij`,
      tekst: `${streefdatum(definitie)} ${lengte} voorbij${afspraak}`,
    }
  if (definitie.bindt === 'derde')
    return { vorm: 'bijna', woord: 'wacht op ander', tekst: `${definitie.wie} is ${lengte} te laat${afspraak}` }
  return { vorm: 'te-laat', woord: 'te laat', tekst: `${lengte} te laat${afspraak}` }
}

/** The original date stays; what counts for the officer now is the date that was agreed. */
function verdaagdTekst({ uiterlijk, dagenOver = 0 }: Termijn, tot: Datum, woord: string): string {
  const over = dagenOver + (uiterlijk ? dagenTussen(uiterlijk, tot) : 0)
  return `${woord}, ${over === 0 ? 'dat is vandaag' : `nog ${dagen(over)}`}`
}
