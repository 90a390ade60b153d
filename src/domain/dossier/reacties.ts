import { metHoofdletter } from '../datum/opmaak'
import type { Beklaagde, Klachtpunt } from '../gebeurtenis/gegevens'

/** What one complained about says of a point; `wie`: as others call that one. */
export interface Reactie {
  readonly id: string
  readonly wie: string
  readonly tekst: string
}

/**
 * The account of each one complained about on this point, against that of who complains. `beklaagden`: those of whom it may be
 * read, as others name them (`beklaagdenNaarBuiten`); `aantal`: how many there are in all, because of several each has a name.
 */
export const reactiesOp = (
  { reacties = {} }: Pick<Klachtpunt, 'reacties'>,
  beklaagden: readonly Beklaagde[],
  woord: string,
  aantal = beklaagden.length,
): Reactie[] =>
  beklaagden.map(({ functie, id, naam }) => ({
    id,
    wie: aantal > 1 ? naam.trim() || functie.trim() || `de ${woord}` : `de ${woord}`,
    tekst: (reacties[id] ?? '').trim(),
  }))

/** "De medewerker zegt hierover: …", one after the other; '' when nobody said anything. */
export const reactieTekst = (reacties: readonly Reactie[]): string =>
  reacties
    .filter(({ tekst }) => tekst !== '')
    .map(({ tekst, wie }) => `${metHoofdletter(wie)} zegt hierover: ${tekst}`)
    .join('\n\n')

/** The point with this account; what is empty leaves nothing behind. */
export function metReactie(punt: Klachtpunt, id: string, tekst: string): Klachtpunt {
  const { reacties = {}, ...rest } = punt
  const over = Object.entries({ ...reacties, [id]: tekst }).filter(([, t]) => t !== '')
  return over.length === 0 ? rest : { ...rest, reacties: Object.fromEntries(over) }
}
