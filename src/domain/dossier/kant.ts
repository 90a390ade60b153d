import type { StukVan } from '../gebeurtenis/gebeurtenis'
import type { KlachtGegevens } from '../gebeurtenis/gegevens'
import { naamgelijkenis } from './naam'

/** The side of whom this is the name, a representative standing for the complainant; undefined for anybody else. */
export function kantVanNaam(
  naam: string,
  { klagers, beklaagden }: Pick<KlachtGegevens, 'klagers' | 'beklaagden'>,
): StukVan | undefined {
  const is = (bekend = ''): boolean => naamgelijkenis(bekend, naam.trim()) === 'zelfde'
  if (klagers.some((k) => is(k.naam) || is(k.vertegenwoordiger?.naam))) return 'klager'
  return beklaagden.some((b) => is(b.naam)) ? 'beklaagde' : undefined
}
