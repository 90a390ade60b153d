import { isGesprek } from '../gebeurtenis/soort'
import type { Dossier, GeldigeGebeurtenis } from './dossier'
import type { GebeurtenisVan } from '../gebeurtenis/gebeurtenis'

export type GehoudenGesprek = GeldigeGebeurtenis & GebeurtenisVan<'gesprek' | 'hoorzitting'>

/** The conversations and hearings of a dossier, in the order in which they were held. */
export const gesprekken = ({ geldig }: Pick<Dossier, 'geldig'>): GehoudenGesprek[] => geldig.filter(isGesprek)

/** One conversation; absent or not there any more: the last. */
export function gesprekUit(dossier: Dossier, gesprekId: string | undefined): GehoudenGesprek | undefined {
  const alle = gesprekken(dossier)
  return alle.find((g) => g.id === gesprekId) ?? alle.at(-1)
}
