import { isGesprek } from '../gebeurtenis/soort'
import type { Dossier, GeldigeGebeurtenis } from './dossier'
import type { GebeurtenisVan } from '../gebeurtenis/gebeurtenis'
import type { Geadresseerde } from './geadresseerde'

export type GehoudenGesprek = GeldigeGebeurtenis & GebeurtenisVan<'gesprek' | 'hoorzitting'>

/** The conversations and hearings of a dossier, in the order in which they were held. */
export const gesprekken = ({ geldig }: Pick<Dossier, 'geldig'>): GehoudenGesprek[] => geldig.filter(isGesprek)

/** One conversation; absent or not there any more: the last. */
export function gesprekUit(dossier: Dossier, gesprekId: string | undefined): GehoudenGesprek | undefined {
  const alle = gesprekken(dossier)
  return alle.find((g) => g.id === gesprekId) ?? alle.at(-1)
}

/**
 * The last conversation in which the side of this one was heard; of several on a side each has the own conversation. Nobody else's is
 * theirs to read.
 */
export const laatsteGesprekMet = (
  aan: Pick<Geadresseerde, 'id' | 'soort'>,
  dossier: Pick<Dossier, 'gegevens' | 'geldig'>,
): GehoudenGesprek | undefined => gesprekkenMet(aan, dossier).at(-1)

/** All of them, in the order in which they were held. */
export function gesprekkenMet(
  aan: Pick<Geadresseerde, 'id' | 'soort'>,
  dossier: Pick<Dossier, 'gegevens' | 'geldig'>,
): GehoudenGesprek[] {
  if (aan.soort === 'rol') return []
  const { beklaagden, klagers } = dossier.gegevens
  const zijde = aan.soort === 'klager' ? klagers : beklaagden
  const naam = zijde.find(({ id }) => id === aan.id)?.naam.trim() ?? ''
  return gesprekken(dossier).filter(
    ({ gegevens: { met, partij } }) =>
      (partij === aan.soort || partij === 'beiden') && (zijde.length < 2 || (naam !== '' && met.includes(naam))),
  )
}
