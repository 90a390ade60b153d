import { isGesprek } from '../gebeurtenis/soort'
import type { Dossier, GeldigeGebeurtenis } from './dossier'
import type { GebeurtenisVan } from '../gebeurtenis/gebeurtenis'

export type GehoudenGesprek = GeldigeGebeurtenis & GebeurtenisVan<'gesprek' | 'hoorzitting'>

/** The conversations and hearings of a dossier, in the order in which they were held. */
export const gesprekken = ({ geldig }: Pick<Dossier, 'geldig'>): GehoudenGesprek[] => geldig.filter(isGesprek)
