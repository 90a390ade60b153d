import type { Datum } from '../datum/datum'
import type { Kalender } from '../datum/kalender'
import type { Kenmerk, Regeling, TermijnDefinitie } from '../regeling/regeling'
import { afgesproken } from './afspraak'
import { datumsVan } from './datums'
import { type Basis, staatVan } from './staat'
import { startVan } from './vervulling'
import type { Definitie, Zaak } from './zaak'
import type { Termijn, TermijnStaat } from './termijn'

export interface TermijnOpties {
  /** The organisation's own norms count too. */
  readonly eigenNormen?: boolean
  /** Also the terms that need a characteristic that this case does not have. */
  readonly ookVoorwaardelijke?: boolean
}

const OPEN: ReadonlySet<TermijnStaat> = new Set(['loopt', 'bijna', 'te-laat', 'verdaagd'])
/** Begun, and neither done nor ended. */
export const isOpen = ({ staat }: Termijn): boolean => OPEN.has(staat)

export type MetUiterlijk = Termijn & { readonly uiterlijk: Datum }

/** What the organisation has to do that starts at receipt, in the order of the days. */
export const vanafOntvangst = (termijnen: readonly Termijn[]): MetUiterlijk[] =>
  termijnen
    .filter((t): t is MetUiterlijk => t.uiterlijk !== null)
    .filter(({ definitie }) => definitie.vanaf === 'ontvangst' && definitie.bindt === 'organisatie')
    .toSorted((a, b) => (a.uiterlijk < b.uiterlijk ? -1 : a.uiterlijk > b.uiterlijk ? 1 : 0))

/** The button that records what fulfils the term; undefined when it is done, ended, or has not begun. */
export const actieVan = ({ dagenOver, staat, definitie }: Termijn): string | undefined =>
  dagenOver === undefined || staat === 'prognose' ? undefined : definitie.actie

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
  for (const { definitie, momenten } of zaak.toezeggingen ?? [])
    klaar.set(definitie.id, bereken(definitie, regeling, { ...zaak, momenten }, vandaag, kalender, klaar))
  return [...klaar.values()]
}

function bereken(
  definitie: Definitie,
  regeling: Regeling,
  zaak: Zaak,
  vandaag: Datum,
  kalender: Kalender,
  eerdere: ReadonlyMap<string, Termijn>,
): Termijn {
  const start = startVan(definitie, regeling, zaak)
  const verwacht = start ? undefined : verwachtNa(eerdere.get(definitie.voorganger ?? ''))
  const vanaf = start?.datum ?? verwacht ?? null
  const prognose = vanaf !== null && !start
  const { uiterlijk, plan, atw } = vanaf === null ? GEEN_DATUMS : datumsVan(definitie, regeling, zaak, vanaf, kalender)
  const basis: Basis = { definitie, vanaf, start, uiterlijk, plan }
  const staat = staatVan(basis, { regeling, zaak, vandaag, kalender })
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
    pogingenOver: staat.pogingenOver,
    reden: staat.reden,
  }
}

/** When the step before was done, else by when it must be: the agreed day, or its end. */
const verwachtNa = (vorige: Termijn | undefined): Datum | undefined =>
  vorige && (vorige.vervuld?.datum ?? afgesproken(vorige) ?? vorige.uiterlijk ?? undefined)

const GEEN_DATUMS = { uiterlijk: null, plan: null, atw: null } as const
