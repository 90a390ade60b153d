import type { KlachtGegevens } from '../gebeurtenis/gegevens'

/** The word in a text that begins with one of these. Only a reason to look: the text may say that nothing was stolen. */
export function beginwoordIn(tekst: string, begin: readonly string[] = []): string | undefined {
  const woorden = tekst.match(/\p{L}+/gu) ?? []
  return woorden.find((woord) => begin.some((b) => woord.toLocaleLowerCase('nl').startsWith(b)))
}

/** What the complainant wrote, as far as it is on the form. */
export const klachtTekst = ({ onderwerp, omschrijving }: Pick<KlachtGegevens, 'onderwerp' | 'omschrijving'>): string =>
  `${onderwerp}\n${omschrijving}`
