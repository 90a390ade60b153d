import { type Datum, jaarVan } from '../datum/datum'
import type { DossierStatus } from '../dossier/dossier'
import type { Samenvatting } from './samenvatting'

// Letters that Unicode does not take apart: without this map "lukasz" would not find Łukasz, nor "yilmaz" Yılmaz.
const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ı: 'i',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ĳ: 'ij',
  ſ: 's',
}
const GEEN_ASCII = /[^\p{ASCII}]/u
const BIJZONDER = /[łıøßæœđðþħŧŋĳſ]/g
const ACCENTEN = /\p{M}+/gu
/** Two spaces or another kind of space: only then is there something to replace. */
const ONGELIJKE_SPATIES = /\s\s|[^\S ]/
const STREEPJES = /[‐-―−]/g
const AANHALINGEN = /[‘’‛ʼ`´]/g

/** The text as it is compared: lower case, without accents, one kind of dash, apostrophe and space. "Özlem" becomes "ozlem". */
export function gevouwen(tekst: string): string {
  const klein = tekst.toLowerCase()
  const kaal = GEEN_ASCII.test(klein)
    ? klein
        .normalize('NFD')
        .replace(ACCENTEN, '')
        .replace(BIJZONDER, (letter) => LETTERS[letter] ?? letter)
        .replace(STREEPJES, '-')
        .replace(AANHALINGEN, "'")
    : klein
  return (ONGELIJKE_SPATIES.test(kaal) ? kaal.replace(/\s+/g, ' ') : kaal).trim()
}

/** The words that must all be found, folded: "Yılmaz  oss" gives ["yilmaz", "oss"]. */
export const zoektermen = (vraag: string): string[] => {
  const tekst = gevouwen(vraag)
  return tekst === '' ? [] : tekst.split(' ')
}

/** What is found and sorted by, made once per summary. */
interface Voorbereid {
  readonly tekst: string
  readonly sleutels: Partial<Record<SorteerVeld, string>>
}
// Summaries never change (a write makes a new one), so what was made of them goes when they go.
const voorbereid = new WeakMap<Samenvatting, Voorbereid>()

/**
 * Makes what searching and sorting by number need of a summary. Who reads thousands of them calls it as they come in: the
 * first letter in the search box then costs as little as the next.
 */
export function bereidVoor(s: Samenvatting): Voorbereid {
  let klaar = voorbereid.get(s)
  if (!klaar) {
    const { beklaagde, behandelaar, complex, klager, nummer, onderwerp, plaats, vertrokken = '', vervanger } = s
    // Each field on its own line, so that no term runs over two fields.
    const velden = [
      nummer,
      klager,
      beklaagde,
      vertrokken,
      plaats,
      onderwerp,
      complex,
      behandelaar,
      vervanger?.aan ?? '',
    ]
    klaar = { tekst: velden.map(gevouwen).join('\n'), sleutels: { nummer: sorteersleutel(nummer) } }
    voorbereid.set(s, klaar)
  }
  return klaar
}

/** All that a dossier is found by, folded. */
export const zoektekst = (s: Samenvatting): string => bereidVoor(s).tekst

/** Dossiers, and in the same order the text that each is found by: looking through 10,000 of them takes part of a frame. */
export interface Doorzoekbaar {
  readonly rijen: readonly Samenvatting[]
  readonly teksten: readonly string[]
}

export const doorzoekbaar = (rijen: readonly Samenvatting[]): Doorzoekbaar => ({ rijen, teksten: rijen.map(zoektekst) })

/** The dossiers in whose text every term occurs, in the order they had. No terms: all of them. */
export function vindIn(waarin: Doorzoekbaar, termen: readonly string[]): Doorzoekbaar {
  let { rijen, teksten } = waarin
  for (const term of termen) {
    const gevonden: { rijen: Samenvatting[]; teksten: string[] } = { rijen: [], teksten: [] }
    for (let i = 0; i < teksten.length; i++) {
      const rij = rijen[i]
      const tekst = teksten[i]
      if (!rij || !tekst?.includes(term)) continue
      gevonden.rijen.push(rij)
      gevonden.teksten.push(tekst)
    }
    ;({ rijen, teksten } = gevonden)
  }
  return { rijen, teksten }
}

/** What `termen` find is among what `vorige` found: every earlier word stands, perhaps longer. */
export const verfijnt = (vorige: readonly string[], termen: readonly string[]): boolean =>
  vorige.every((oud) => termen.some((nieuw) => nieuw.includes(oud)))

/** Absent: no limit. A list with several values: any of them. */
export interface DossierFilter {
  readonly status?: readonly DossierStatus[]
  readonly regelingId?: string
  readonly soort?: Samenvatting['soort']
  /** Year of receipt. */
  readonly jaar?: number
  readonly alleenOpen?: boolean
  /** Only dossiers with a term that has passed; the caller knows which, because terms are computed. */
  readonly alleenTeLaat?: boolean
}

export function past(s: Samenvatting, filter: DossierFilter, isTeLaat: (s: Samenvatting) => boolean): boolean {
  return (
    (!filter.status || filter.status.length === 0 || filter.status.includes(s.status)) &&
    (!filter.regelingId || s.regelingId === filter.regelingId) &&
    (!filter.soort || s.soort === filter.soort) &&
    (filter.jaar === undefined || jaarVan(s.ontvangen) === filter.jaar) &&
    (!filter.alleenOpen || s.open === 1) &&
    (!filter.alleenTeLaat || isTeLaat(s))
  )
}

export type SorteerVeld =
  'nummer' | 'ontvangen' | 'klager' | 'beklaagde' | 'plaats' | 'onderwerp' | 'status' | 'behandelaar' | 'termijn'

export interface Sortering {
  readonly veld: SorteerVeld
  readonly richting: 'op' | 'af'
}

export const NIEUWSTE_EERST: Sortering = { veld: 'nummer', richting: 'af' }

/**
 * Compares as plain text what a Dutch reader sorts by: accents and capitals make no difference, numbers go by value
 * (2026-9 before 2026-10). Ten times as fast as Intl.Collator over 10,000 names.
 */
const sorteersleutel = (tekst: string): string => gevouwen(tekst).replace(/\d+/g, (cijfers) => cijfers.padStart(9, '0'))

function sleutelVan(s: Samenvatting, veld: Exclude<SorteerVeld, 'termijn'>): string {
  if (veld === 'ontvangen') return s.ontvangen
  return (bereidVoor(s).sleutels[veld] ??= sorteersleutel(s[veld]))
}

/**
 * A sorted copy. Empty values come last in both directions; equal values by number, newest first. `termijn` sorts by the
 * next date of the dossier, which the caller computes.
 */
export function gesorteerd(
  lijst: readonly Samenvatting[],
  { veld, richting }: Sortering,
  volgendeTermijn: (s: Samenvatting) => Datum | undefined = () => undefined,
): Samenvatting[] {
  const factor = richting === 'op' ? 1 : -1
  const waarde = (s: Samenvatting): string => (veld === 'termijn' ? (volgendeTermijn(s) ?? '') : sleutelVan(s, veld))
  return lijst
    .map((s) => ({ s, w: waarde(s), n: sleutelVan(s, 'nummer') }))
    .sort((a, b) => {
      if (a.w === b.w) return a.n < b.n ? 1 : a.n > b.n ? -1 : 0
      if (a.w === '' || b.w === '') return a.w === '' ? 1 : -1
      return a.w < b.w ? -factor : factor
    })
    .map(({ s }) => s)
}

/** The years in which something was received, newest first, for the filter. */
export const jarenVan = (lijst: readonly Samenvatting[]): number[] =>
  [...new Set(lijst.map((s) => jaarVan(s.ontvangen)))].sort((a, b) => b - a)
