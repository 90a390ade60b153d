import type { Lezers } from '../gebeurtenis/beschrijving'
import type { KlachtGegevens } from '../gebeurtenis/gegevens'

/** For whom a dossier is made: one person where a side has several. `beslist`: the board decides on this complaint itself. */
export type Lezer =
  | { readonly soort: 'klager' | 'beklaagde'; readonly id: string }
  | { readonly soort: 'bestuur'; readonly beslist?: boolean }
  | { readonly soort: 'commissie' | 'archief' }

export type LezerSoort = Lezer['soort']
export const LEZERS = [
  'klager',
  'beklaagde',
  'commissie',
  'bestuur',
  'archief',
] as const satisfies readonly LezerSoort[]

/** How the log names a reader: "klager.k1", "commissie". */
export const lezerSleutel = (lezer: Lezer): string => ('id' in lezer ? `${lezer.soort}.${lezer.id}` : lezer.soort)

/** The reader of this kind; of several people on a side the first, or the one that is asked for. undefined: nobody is on record. */
export function lezerVan(
  soort: LezerSoort,
  { beklaagden, klagers }: Pick<KlachtGegevens, 'beklaagden' | 'klagers'>,
  plek = 0,
): Lezer | undefined {
  if (soort !== 'klager' && soort !== 'beklaagde') return { soort }
  const persoon = (soort === 'klager' ? klagers : beklaagden)[plek]
  return persoon && { soort, id: persoon.id }
}

/** The two sides; the others look at the case from outside it. */
export const isPartij = (lezer: Lezer): lezer is Lezer & { readonly id: string } => 'id' in lezer

/** Whether a field may be read by this reader. `eigen`: it is about a talk of which this reader gets the report. */
export function magLezen(lezers: Lezers, lezer: Lezer, eigen: boolean): boolean {
  switch (lezers) {
    case 'ieder':
      return true
    case 'niet-klager':
      return lezer.soort !== 'klager'
    case 'niet-beklaagde':
      return lezer.soort !== 'beklaagde'
    case 'eigen-partij':
      return eigen
    case 'bestuur':
      return lezer.soort === 'bestuur' || lezer.soort === 'archief'
    case 'kantoor':
      return lezer.soort === 'archief'
    case 'verzegeld':
      return false
  }
}
