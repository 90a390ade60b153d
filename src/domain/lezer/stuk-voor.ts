import { geadresseerdenVan } from '../dossier/geadresseerde'
import type { KlachtGegevens } from '../gebeurtenis/gegevens'
import type { Gebeurtenis, Gesprek } from '../gebeurtenis/gebeurtenis'
import { beschrijvingVan, isBriefGebeurtenis, isGesprek, veldenVan } from '../gebeurtenis/soort'
import { naamgelijkenis } from '../dossier/naam'
import type { Regeling } from '../regeling/regeling'
import type { Grond } from './grond'
import { isVertrouwelijk, type Stuk } from './inventaris'
import { isPartij, type Lezer } from './lezer'

/** What the officer chose beside the rules: numbers (or sections) to leave out, and numbers to give with the reason for it. */
export interface Keuzes {
  readonly weg: ReadonlySet<string>
  readonly toch: ReadonlyMap<string, string>
}
export const GEEN_KEUZES: Keuzes = { weg: new Set(), toch: new Map() }

export interface Bron {
  readonly gegevens: KlachtGegevens
  readonly regeling: Regeling
}

/** Why this reader does not get a piece; undefined when it goes along. */
export function grondVoor(stuk: Stuk, lezer: Lezer, bron: Bron, { toch, weg }: Keuzes): Grond | undefined {
  if (stuk.vervallen) return 'vervallen'
  if (weg.has(stuk.nummer)) return 'keuze'
  const grond = volgensRegel(stuk, lezer, bron)
  return grond !== undefined && toch.has(stuk.nummer) && kanToch(stuk) ? undefined : grond
}

/**
 * Whether the officer may give it although the rules hold it back: never what is sealed (ONS-12), what goes by a neutral name
 * because it may not be known outside the office, or what counts no more.
 */
export const kanToch = ({ gebeurtenis: g, vervallen }: Pick<Stuk, 'gebeurtenis' | 'vervallen'>): boolean =>
  !vervallen && !isVertrouwelijk(g) && beschrijvingVan(g.soort).neutraal === null

function volgensRegel({ gebeurtenis: g }: Stuk, lezer: Lezer, bron: Bron): Grond | undefined {
  if (isVertrouwelijk(g)) return 'intern'
  if (lezer.soort === 'archief') return undefined
  // What goes by a neutral name is known to the office only (WMD-2.5: a suspicion of a crime).
  if (beschrijvingVan(g.soort).neutraal !== null) return 'intern'
  if (g.soort === 'document_toegevoegd') {
    const { aard, ingezienDoorBeklaagde, ingezienDoorKlager } = g.gegevens
    return aard || (ingezienDoorKlager && ingezienDoorBeklaagde ? undefined : 'niet-voor-beiden')
  }
  if (!isPartij(lezer)) return undefined
  if (isGesprek(g)) return isEigenGesprek(g.gegevens, lezer, bron.gegevens) ? undefined : 'andere-partij'
  if (!isAanIemand(g)) return undefined
  return isAan(g, lezer, bron) ? undefined : 'andere-geadresseerde'
}

/** A letter; a report is for everybody who gets the dossier. */
const isAanIemand = (g: Gebeurtenis): boolean => isBriefGebeurtenis(g) || 'brief' in veldenVan(g.soort)

/** The talk in which this person was heard; where it does not say with whom of several, it is nobody's. */
export function isEigenGesprek(
  { aanwezig, met, partij }: Gesprek,
  lezer: Lezer,
  { beklaagden, klagers }: Pick<KlachtGegevens, 'beklaagden' | 'klagers'>,
): boolean {
  if (!isPartij(lezer) || (partij !== lezer.soort && partij !== 'beiden')) return false
  const mensen: readonly { readonly id: string; readonly naam: string }[] =
    lezer.soort === 'klager' ? klagers : beklaagden
  const zelf = mensen.find(({ id }) => id === lezer.id)
  if (!zelf) return false
  if (mensen.length === 1) return true
  const namen = [met, ...met.split(/,| en /), ...aanwezig.split(/,| en /)]
  return zelf.naam.trim() !== '' && namen.some((naam) => naamgelijkenis(naam, zelf.naam) === 'zelfde')
}

/** To whom a letter went, by key; where the log says only a name, it must be the name of one addressee. */
function isAan(g: Gebeurtenis, lezer: Lezer & { readonly id: string }, { gegevens, regeling }: Bron): boolean {
  const voor = 'voor' in g.gegevens ? g.gegevens.voor : undefined
  if (voor) return voor === `${lezer.soort}.${lezer.id}`
  const aan = 'aan' in g.gegevens ? (g.gegevens.aan ?? '').trim() : ''
  if (isBriefGebeurtenis(g) && aan === '') return lezer.soort === 'klager' && gegevens.klagers.length === 1
  const mensen = [
    ...geadresseerdenVan('ontvangstbevestiging', gegevens, regeling),
    ...geadresseerdenVan('aan-beklaagde', gegevens, regeling),
    ...gegevens.klagers.map(({ id, naam }) => ({ soort: 'klager' as const, id, naam })),
  ].filter(({ naam }) => naam === aan)
  return mensen.length > 0 && mensen.every(({ id, soort }) => soort === lezer.soort && id === lezer.id)
}
