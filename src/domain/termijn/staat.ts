import { type Datum, dagenTussen, laatste } from '../datum/datum'
import type { Kalender } from '../datum/kalender'
import type { Einde } from '../dossier/dossier'
import type { Moment } from '../gebeurtenis/moment'
import type { Regeling, TermijnDefinitie } from '../regeling/regeling'
import type { Termijn } from './termijn'
import { afgesprokenTot, isAfspraak, verlengdTot } from './verlenging'
import { vervullingVan } from './vervulling'
import { isNa, type Voorval, type Zaak } from './zaak'

/** What is known of a term before its state: where it starts and the dates that follow from that. */
export type Basis = Pick<Termijn, 'definitie' | 'start' | 'vanaf' | 'uiterlijk' | 'plan'>

/** What a state depends on beside the term itself. */
export interface Omstandigheden {
  readonly regeling: Regeling
  readonly zaak: Zaak
  readonly vandaag: Datum
  readonly kalender: Kalender
}

/** The state and all that is said with it. */
export type Staat = Pick<
  Termijn,
  'staat' | 'vervuld' | 'dagenOver' | 'werkdagenOver' | 'verdaging' | 'verlengdTot' | 'pogingenOver' | 'reden'
>

const BIJNA_WERKDAGEN = 3

/** A term is done, not needed, ended with the handling, not begun, or open: in this order, and it says only what happened. */
export function staatVan(basis: Basis, om: Omstandigheden): Staat {
  const { definitie, start } = basis
  const uitstel = uitstelVan(basis, om)
  const vervuld = gedaanDoor(basis, om)
  if (vervuld)
    return { staat: isOpTijd(vervuld, basis, uitstel, om) ? 'gehaald' : 'te-laat-gehaald', vervuld, ...uitstel }
  const { nietNodigNa } = definitie
  if (nietNodigNa && isGebeurd(nietNodigNa.momenten, om.zaak, start))
    return { staat: 'vervallen', reden: nietNodigNa.reden, ...uitstel }
  const einde = eindeVoor(basis, om.zaak)
  if (einde)
    return { staat: isGemist(einde, basis, uitstel, om) ? 'gemist' : 'vervallen', reden: einde.reden, ...uitstel }
  return basis.uiterlijk === null ? { staat: 'niet-gestart' } : open(basis, basis.uiterlijk, uitstel, om)
}

type Uitstel = Pick<Termijn, 'verdaging' | 'verlengdTot'> | undefined

/** The later date that was agreed last, and how far the law lets it lengthen the term. */
function uitstelVan({ definitie, vanaf, uiterlijk }: Basis, { regeling, zaak, kalender }: Omstandigheden): Uitstel {
  const verdaging = zaak.verdagingen.findLast((v) => v.termijnId === definitie.id)
  if (!verdaging) return undefined
  const tot =
    vanaf !== null && uiterlijk !== null
      ? verlengdTot(definitie, regeling, zaak, vanaf, uiterlijk, kalender)
      : undefined
  return { verdaging, ...(tot && { verlengdTot: tot }) }
}

/**
 * A right that was used before its term began (conduct that goes on after filing) was used in time; as long as nobody knows
 * when it began, nothing is said of it.
 */
function gedaanDoor({ definitie, start }: Basis, { regeling, zaak }: Omstandigheden): Voorval | undefined {
  if (definitie.soort !== 'verval') return vervullingVan(definitie, regeling, zaak, start)
  return start && vervullingVan(definitie, regeling, zaak, undefined)
}

/** The last day that is in time; null without a date. */
function grensVan({ definitie, uiterlijk, plan }: Basis, uitstel: Uitstel, kalender: Kalender): Datum | null {
  if (uiterlijk === null || uitstel?.verlengdTot) return uitstel?.verlengdTot ?? null
  // A "direct" duty that came in on a Saturday is late only after the first office day.
  if (definitie.soort === 'direct') return laatste(uiterlijk, plan ?? uiterlijk)
  return definitie.soepel ? kalender.eersteKantoordag(uiterlijk) : uiterlijk
}

/** Nothing is late against a forecast: without a recorded start what was done was done. */
function isOpTijd(
  vervuld: Voorval,
  basis: Basis,
  uitstel: Uitstel,
  { regeling, zaak, kalender }: Omstandigheden,
): boolean {
  const grens = grensVan(basis, uitstel, kalender)
  if (basis.definitie.soort === 'niet-eerder') return grens !== null && vervuld.datum > grens
  if (!basis.start || grens === null || vervuld.datum <= grens) return true
  return basis.definitie.alleenBijAfwijzing === true && isGestaakt(vervuld, regeling, zaak)
}

/** Refused on a ground that came up while the complaint was handled already: the notice could not have come sooner. */
const isGestaakt = (afwijzing: Voorval, { gronden }: Regeling, { momenten }: Zaak): boolean =>
  gronden.some((g) => g.id === afwijzing.wat && g.ookTijdensBehandeling) &&
  (momenten.in_behandeling ?? []).some((v) => isNa(afwijzing, v))

/** The ending that ends this term; undefined while there is none. */
function eindeVoor({ definitie: { naEinde }, start }: Basis, { einde, latereEindes = [] }: Zaak): Einde | undefined {
  if (!naEinde) return einde
  if (!start || naEinde === 'loopt-door' || !einde) return undefined
  return [einde, ...latereEindes].find((e) => isNa(e, start))
}

/** Not done when handling ended, and its end had passed by then. */
function isGemist(einde: Einde, basis: Basis, uitstel: Uitstel, { kalender }: Omstandigheden): boolean {
  const { definitie, start } = basis
  const grens = grensVan(basis, uitstel, kalender)
  return (
    definitie.bindt === 'organisatie' &&
    start !== undefined &&
    isPlicht(definitie) &&
    grens !== null &&
    grens < einde.datum
  )
}

/** Kinds whose passing is a miss; a duty that no ground called up is none. */
const isPlicht = ({ soort, alleenBijAfwijzing }: TermijnDefinitie): boolean =>
  !alleenBijAfwijzing && (soort === 'hard' || soort === 'wettelijk' || soort === 'direct' || soort === 'streef')

const isGebeurd = (soorten: readonly Moment[], { momenten }: Zaak, sinds: Voorval | undefined): boolean =>
  soorten.some((m) => momenten[m]?.some((v) => !sinds || v.datum >= sinds.datum))

/** Not done and not ended: waiting, running, due, or past. */
function open(basis: Basis, uiterlijk: Datum, uitstel: Uitstel, om: Omstandigheden): Staat {
  const { definitie, start, plan } = basis
  const { regeling, zaak, vandaag, kalender } = om
  const over = {
    dagenOver: dagenTussen(vandaag, uiterlijk),
    werkdagenOver: kalender.werkdagenTussen(vandaag, uiterlijk, regeling.werkdag),
    ...uitstel,
  }
  const grens = grensVan(basis, uitstel, kalender) ?? uiterlijk
  if (!start) return { staat: 'prognose', ...over }
  if (definitie.alleenBijAfwijzing) return { staat: 'voorwaardelijk', ...over }
  if (definitie.soort === 'niet-eerder') {
    const pogingenOver = pogingenNodig(definitie, zaak)
    return { staat: vandaag <= uiterlijk ? 'wacht' : 'mogelijk', ...over, ...(pogingenOver > 0 && { pogingenOver }) }
  }
  if (definitie.soort === 'verval') return { staat: vandaag > grens ? 'verlopen' : 'loopt', ...over }
  if (vandaag > grens) {
    const isVerdaagd = isAfspraak(definitie) && vandaag <= afgesprokenTot(definitie, zaak, grens)
    return { staat: isVerdaagd ? 'verdaagd' : 'te-laat', ...over }
  }
  if (uitstel?.verlengdTot && vandaag > uiterlijk) return { staat: 'verdaagd', ...over }
  const bijna = plan !== null && kalender.werkdagenTussen(vandaag, plan, regeling.werkdag) <= BIJNA_WERKDAGEN
  return { staat: bijna ? 'bijna' : 'loopt', ...over }
}

/** Attempts since the last contact that are still missing (Sterker 5.8 ends nothing after a single one). */
export function pogingenNodig({ pogingen = 0 }: TermijnDefinitie, { momenten }: Zaak): number {
  const contacten = momenten.contact ?? []
  const sinds = momenten.laatste_contact?.[0]
  const gedaan = contacten.filter((c) => c.wat === 'niet bereikt' && (!sinds || c.id === sinds.id || isNa(c, sinds)))
  return Math.max(0, pogingen - gedaan.length)
}
