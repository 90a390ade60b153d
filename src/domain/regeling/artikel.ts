/**
 * Where it is written, as it is said: "artikel 6.3", and "Ontvankelijkheid" where the text has no numbers. `woord`: "Artikel"
 * where a line begins with it.
 */
export const artikelTekst = (artikel: string, woord: 'artikel' | 'Artikel' = 'artikel'): string =>
  /^\d/.test(artikel) ? `${woord} ${artikel}` : artikel
