import type { Datum } from '../datum/datum'
import { kort } from '../datum/opmaak'
import type { Dossier } from '../dossier/dossier'
import { neutraleTitel, neutraleTitelKort } from '../dossier/gebeurtenis-titel'
import { isKlein } from '../gebeurtenis/soort'
import type { Regeling } from '../regeling/regeling'
import { neutraleTermijnNaam } from '../regeling/termijn-met'
import { afgesproken, afspraakTekst } from '../termijn/afspraak'
import { type StaatTekst, staatTekst } from '../termijn/staat-tekst'
import type { Termijn } from '../termijn/termijn'

interface Basis {
  readonly id: string
  readonly datum: Datum
  /** The kind of thing that happened or is due, never the story: a timeline is printed and seen over shoulders. */
  readonly label: string
  /** "di 24 nov, nog 4 dagen" */
  readonly ondertitel: string
}

/** Something that happened: above the axis. */
export interface GebeurtenisItem extends Basis {
  readonly soort: 'gebeurtenis'
  /** The label with all that the drawing has no room for. */
  readonly titel: string
  /** Office work on the file itself: drawn small, without a label. */
  readonly klein: boolean
  readonly vastgelegdOp: string
  /** The later date that was agreed on this day. */
  readonly nieuweDatum?: Datum
  /** Other dates that stood here before a correction, oldest first. */
  readonly eerder: readonly { readonly datum: Datum; readonly vastgelegdOp: string }[]
}

/** Something that is or was due: below the axis. */
export interface TermijnItem extends Basis {
  readonly soort: 'termijn'
  readonly termijn: Termijn
  readonly staat: StaatTekst
  /** Nothing to see on a drawing: a right that was used in time. It stands in the list. */
  readonly klein: boolean
  /** "plan vr 8 jan", when the day to act by differs from the last day and there is still something to do. */
  readonly plan?: string
  /** The original end, when a later date was agreed: then `datum` is that date. */
  readonly eerst?: Datum
}

export type TijdlijnItem = GebeurtenisItem | TermijnItem

/** Above the axis or below it. */
export type Kant = TijdlijnItem['soort']

/** Several of one side that stand too close to have a label each: one marker, which opens as their list. */
export interface Bundel extends Basis {
  readonly soort: 'bundel'
  readonly kant: Kant
  /** `datum` is the day of the first, `tot` that of the last. */
  readonly tot: Datum
  /** At least two, in order of time. */
  readonly items: readonly TijdlijnItem[]
  readonly klein: false
}

/** What the drawing can hold. */
export type TekenItem = TijdlijnItem | Bundel

export const kantVan = (item: TekenItem): Kant => (item.soort === 'bundel' ? item.kant : item.soort)
export const dagenVan = (item: TekenItem): readonly Datum[] =>
  item.soort === 'bundel' ? item.items.map((i) => i.datum) : [item.datum]

/**
 * Everything of a dossier that has a day: events first come first, then deadlines on the same day. Terms without a date are
 * left out; a corrected event stands on its present day only and remembers the others in `eerder`. Who has left goes by the
 * name of the organisation of `regeling`.
 */
export function tijdlijn(
  dossier: Dossier,
  termijnen: readonly Termijn[],
  vandaag: Datum,
  regeling: Regeling,
): TijdlijnItem[] {
  const items: TijdlijnItem[] = dossier.geldig.map((g) => ({
    soort: 'gebeurtenis',
    id: g.id,
    datum: g.datum,
    label: neutraleTitelKort(g, dossier, regeling, vandaag),
    titel: neutraleTitel(g, dossier, regeling),
    ondertitel: kort(g.datum, vandaag),
    klein: isKlein(g),
    vastgelegdOp: g.vastgelegdOp,
    ...(g.soort === 'verdaging' && { nieuweDatum: g.gegevens.tot }),
    eerder: g.eerder.filter((e) => e.datum !== g.datum).map((e) => ({ datum: e.datum, vastgelegdOp: e.vastgelegdOp })),
  }))
  for (const termijn of termijnen) {
    const item = termijnItem(termijn, vandaag)
    if (item) items.push(item)
  }
  // A stable sort: what was recorded first stays first within its day.
  return items.sort((a, b) => (a.datum < b.datum ? -1 : a.datum > b.datum ? 1 : 0))
}

/** One term as an item; undefined as long as it has no date. */
export function termijnItem(termijn: Termijn, vandaag: Datum): TermijnItem | undefined {
  const { id, definitie, uiterlijk, plan, dagenOver } = termijn
  if (uiterlijk === null) return undefined
  const staat = staatTekst(termijn, vandaag)
  const later = afgesproken(termijn)
  const anderePlandag = !later && plan !== null && plan !== uiterlijk && plan >= vandaag && dagenOver !== undefined
  return {
    soort: 'termijn',
    id,
    datum: later ?? uiterlijk,
    label: neutraleTermijnNaam(definitie),
    ondertitel: later
      ? `${kort(later, vandaag)}, ${afspraakTekst(termijn, (d) => kort(d, vandaag))}`
      : `${kort(uiterlijk, vandaag)}, ${kortStaat(termijn, staat)}`,
    termijn,
    staat,
    klein: definitie.soort === 'verval' && termijn.staat === 'gehaald',
    ...(later && { eerst: uiterlijk }),
    ...(anderePlandag && { plan: `${definitie.duur ? 'plan' : 'kan'} ${kort(plan, vandaag)}` }),
  }
}

/** Under a marker there is room for the state, not for its whole sentence. */
function kortStaat({ staat, dagenOver }: Termijn, { woord, tekst, afspraak }: StaatTekst): string {
  if (staat === 'bijna' || staat === 'te-laat') return tekst.replace(/, (\d+ werkdag(en)?|geen werkdag meer)$/, '')
  if (staat === 'loopt' && woord === 'loopt' && dagenOver !== undefined)
    return tekst.replace(/, (\d+ werkdag(en)?|geen werkdag meer)$/, '')
  return afspraak ? `${woord}; ${afspraak}` : woord
}
