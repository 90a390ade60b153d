import { type Datum, dagenTussen, laatste } from '../datum/datum'
import type { Kalender } from '../datum/kalender'
import type { Moment } from '../dossier/gebeurtenis'
import type { Kenmerk, Regeling, TermijnDefinitie } from '../regeling/regeling'
import { datumsVan } from './datums'
import { isAfspraak, verlengdTot } from './verlenging'
import type { Verdaging, Voorval, Zaak } from './zaak'

/**
 * niet-gestart: its start has not happened and nothing can be forecast · prognose: counted from a planned start ·
 * loopt / bijna (three working days or fewer to the plan date) / te-laat: open · verdaagd: a later date was agreed ·
 * gehaald / te-laat-gehaald: done · gemist: not done when handling ended · vervallen: no longer needed ·
 * wacht / mogelijk: earliest day not reached / reached · verlopen: the right has lapsed.
 */
export type TermijnStaat =
  | 'niet-gestart'
  | 'prognose'
  | 'loopt'
  | 'bijna'
  | 'te-laat'
  | 'verdaagd'
  | 'gehaald'
  | 'te-laat-gehaald'
  | 'gemist'
  | 'vervallen'
  | 'wacht'
  | 'mogelijk'
  | 'verlopen'

export interface Termijn {
  readonly id: string
  readonly definitie: TermijnDefinitie
  /** Day 0: the day of the event it starts from, or its forecast. */
  readonly vanaf: Datum | null
  /** The event it starts from. */
  readonly start?: Voorval
  /** The governing end, to and including 24:00 of that day. `verval`: last good day. `niet-eerder`: first possible day. */
  readonly uiterlijk: Datum | null
  /** The day to act by: last office day on or before the end; for `direct` the first office day on or after. */
  readonly plan: Datum | null
  /** End after the Algemene termijnenwet, whether or not it governs; null where art. 4 excludes the term. */
  readonly atw: Datum | null
  /** True when the start is itself only a planned date. */
  readonly prognose: boolean
  readonly staat: TermijnStaat
  readonly vervuld?: Voorval
  /** From today to the end; negative when passed. Absent when done, ended or without a date. */
  readonly dagenOver?: number
  /** Working days from today to the end, under the procedure's reading. */
  readonly werkdagenOver?: number
  readonly verdaging?: Verdaging
  /** The end after a lengthening that the law allows and that was given in time; the original stays in `uiterlijk`. */
  readonly verlengdTot?: Datum
  /** Why the term ended without being fulfilled. */
  readonly reden?: string
}

export interface TermijnOpties {
  /** The organisation's own norms count too. */
  readonly eigenNormen?: boolean
  /** Also the terms that need a characteristic that this case does not have. */
  readonly ookVoorwaardelijke?: boolean
}

const BIJNA_WERKDAGEN = 3

const OPEN: ReadonlySet<TermijnStaat> = new Set(['loopt', 'bijna', 'te-laat', 'verdaagd'])
/** Begun, and neither done nor ended. */
export const isOpen = ({ staat }: Termijn): boolean => OPEN.has(staat)

/**
 * As long as nobody said which route a complaint takes, the terms that hold on every route that is handled here run all the
 * same: not knowing must never hide a deadline.
 */
const geldtOp = (regeling: Regeling, route: string, { routes }: TermijnDefinitie): boolean =>
  !routes ||
  routes.includes(route) ||
  (route === '' && regeling.routes.every((r) => r.verwijzing !== undefined || routes.includes(r.id)))

/** The terms that a procedure knows on a route. */
export function definities(
  regeling: Regeling,
  route: string,
  opties: TermijnOpties = {},
  kenmerken: readonly Kenmerk[] = [],
) {
  const alle = opties.eigenNormen ? [...regeling.termijnen, ...regeling.eigenNormen] : regeling.termijnen
  return alle.filter(
    (d) =>
      geldtOp(regeling, route, d) &&
      (opties.ookVoorwaardelijke ||
        ((!d.alleenAls || kenmerken.includes(d.alleenAls)) && (!d.nietAls || !kenmerken.includes(d.nietAls)))),
  )
}

/** All terms of a case, computed as of `vandaag`; in the order of the procedure. Never stored. */
export function termijnen(
  regeling: Regeling,
  zaak: Zaak,
  vandaag: Datum,
  kalender: Kalender,
  opties: TermijnOpties = {},
): Termijn[] {
  const klaar = new Map<string, Termijn>()
  for (const definitie of definities(regeling, zaak.route, opties, zaak.kenmerken))
    klaar.set(definitie.id, bereken(definitie, regeling, zaak, vandaag, kalender, klaar))
  return [...klaar.values()]
}

function bereken(
  definitie: TermijnDefinitie,
  regeling: Regeling,
  zaak: Zaak,
  vandaag: Datum,
  kalender: Kalender,
  eerdere: ReadonlyMap<string, Termijn>,
): Termijn {
  const start = startVan(definitie, regeling, zaak)
  const verwacht = start
    ? undefined
    : (definitie.voorganger && eerdere.get(definitie.voorganger)?.uiterlijk) || undefined
  const vanaf = start?.datum ?? verwacht ?? null
  const prognose = vanaf !== null && !start
  const { uiterlijk, plan, atw } = vanaf === null ? GEEN_DATUMS : datumsVan(definitie, regeling, zaak, vanaf, kalender)
  const basis: Basis = { id: definitie.id, definitie, vanaf, start, uiterlijk, plan, atw, prognose }
  const staat = staatVan(basis, regeling, zaak, vandaag, kalender)
  // Written out: thousands of terms are computed at every look, and objects of one shape are many times cheaper than spreads.
  return {
    id: definitie.id,
    definitie,
    vanaf,
    start,
    uiterlijk,
    plan,
    atw,
    prognose,
    staat: staat.staat,
    vervuld: staat.vervuld,
    dagenOver: staat.dagenOver,
    werkdagenOver: staat.werkdagenOver,
    verdaging: staat.verdaging,
    verlengdTot: staat.verlengdTot,
    reden: staat.reden,
  }
}

const GEEN_DATUMS = { uiterlijk: null, plan: null, atw: null } as const

/** Each of these replaces the one before it: a later contact, a corrected conduct date, the day the committee received it. */
const LAATSTE_TELT: readonly string[] = ['laatste_contact', 'gedraging', 'voorgelegd_aan_commissie']

/**
 * What a term starts from when it happened more than once (a second repeat complaint, a second advice): the first that is
 * not answered yet. A new one never gives more time for an old one, and an answer to the old one is none to the new.
 */
function startVan(definitie: TermijnDefinitie, regeling: Regeling, zaak: Zaak): Voorval | undefined {
  const voorvallen = zaak.momenten[definitie.vanaf] ?? []
  if (voorvallen.length < 2) return voorvallen[0]
  if (LAATSTE_TELT.includes(definitie.vanaf)) return voorvallen.at(-1)
  return voorvallen.reduce((open, volgende) => {
    const antwoord = vervullingVan(definitie, regeling, zaak, open)
    const ervoor = antwoord && (antwoord.datum < volgende.datum || volgende.ervoor?.includes(antwoord.id ?? ''))
    return ervoor ? volgende : open
  })
}

type Basis = Pick<Termijn, 'id' | 'definitie' | 'start' | 'vanaf' | 'uiterlijk' | 'plan' | 'atw' | 'prognose'>
type Staat = Pick<Termijn, 'staat' | 'vervuld' | 'dagenOver' | 'werkdagenOver' | 'verdaging' | 'verlengdTot' | 'reden'>

function staatVan(basis: Basis, regeling: Regeling, zaak: Zaak, vandaag: Datum, kalender: Kalender): Staat {
  const { definitie, start, vanaf, uiterlijk, prognose } = basis
  const verdaging = zaak.verdagingen.findLast((v) => v.termijnId === basis.id)
  // What runs on after closing must have begun: nothing is forecast for a closed dossier.
  const einde = start && definitie.looptDoorNaSluiting ? undefined : zaak.einde
  if (vanaf === null || uiterlijk === null)
    return einde ? { staat: 'vervallen', reden: einde.reden } : { staat: 'niet-gestart' }

  const verlengd = verdaging && verlengdTot(definitie, regeling, zaak, vanaf, uiterlijk, kalender)
  const uitstel = verdaging && { verdaging, ...(verlengd && { verlengdTot: verlengd }) }
  // A "direct" duty that came in on a Saturday is late only after the first office day.
  const grens = verlengd ?? (definitie.soort === 'direct' ? laatste(uiterlijk, basis.plan ?? uiterlijk) : uiterlijk)
  // A forecast start says nothing about the order of what really happened, and a right that was used before its term
  // began (conduct that goes on after filing) was used in time.
  const vervuld = vervullingVan(definitie, regeling, zaak, definitie.soort === 'verval' ? undefined : start)
  if (vervuld) return { staat: vervuld.datum <= grens ? 'gehaald' : 'te-laat-gehaald', vervuld, ...uitstel }
  if (definitie.nietNodigNa && isGebeurd(definitie.nietNodigNa.momenten, zaak, start))
    return { staat: 'vervallen', reden: definitie.nietNodigNa.reden, ...uitstel }
  if (einde) {
    const gemist = definitie.bindt === 'organisatie' && !prognose && telt(definitie) && grens < einde.datum
    return { staat: gemist ? 'gemist' : 'vervallen', reden: einde.reden, ...uitstel }
  }
  const over = {
    dagenOver: dagenTussen(vandaag, uiterlijk),
    werkdagenOver: kalender.werkdagenTussen(vandaag, uiterlijk, regeling.werkdag),
    ...uitstel,
  }
  if (prognose) return { staat: 'prognose', ...over }
  if (definitie.soort === 'niet-eerder') return { staat: vandaag < uiterlijk ? 'wacht' : 'mogelijk', ...over }
  if (definitie.soort === 'verval') return { staat: vandaag > uiterlijk ? 'verlopen' : 'loopt', ...over }
  if (vandaag > grens)
    return { staat: verdaging && isAfspraak(definitie) && vandaag <= verdaging.tot ? 'verdaagd' : 'te-laat', ...over }
  if (verlengd && vandaag > uiterlijk) return { staat: 'verdaagd', ...over }
  const bijna = basis.plan !== null && kalender.werkdagenTussen(vandaag, basis.plan) <= BIJNA_WERKDAGEN
  return { staat: bijna ? 'bijna' : 'loopt', ...over }
}

const isGebeurd = (soorten: readonly Moment[], { momenten }: Zaak, sinds: Voorval | undefined): boolean =>
  soorten.some((m) => momenten[m]?.some((v) => !sinds || v.datum >= sinds.datum))

/** Kinds whose passing is a miss. */
const telt = ({ soort }: TermijnDefinitie) =>
  soort === 'hard' || soort === 'wettelijk' || soort === 'direct' || soort === 'streef'

function vervullingVan(
  { vervuldDoor, perGeadresseerde, sluitgronden }: TermijnDefinitie,
  regeling: Regeling,
  { momenten, route }: Zaak,
  start: Voorval | undefined,
): Voorval | undefined {
  let eerste: Voorval | undefined
  for (const moment of vervuldDoor) {
    const voorvallen = momenten[moment]?.filter(
      ({ datum, wat, id = '' }) =>
        (start === undefined || (datum >= start.datum && !start.ervoor?.includes(id))) &&
        (moment !== 'afsluiting' || !sluitgronden || wat === undefined || sluitgronden.includes(wat)),
    )
    const voorval = perGeadresseerde
      ? allenVerwittigd(voorvallen ?? [], regeling.routes.find((r) => r.id === route)?.doorgevenAan ?? [])
      : voorvallen?.[0]
    if (voorval && (!eerste || voorval.datum < eerste.datum)) eerste = voorval
  }
  return eerste
}

/** The notice with which the last addressee was told. A notice to no one in particular counts for the next in line. */
function allenVerwittigd(voorvallen: readonly Voorval[], geadresseerden: readonly string[]): Voorval | undefined {
  const nog = new Set(geadresseerden)
  return voorvallen.find(({ wat }) => {
    const [volgende = ''] = nog
    nog.delete(wat ?? volgende)
    return nog.size === 0
  })
}
