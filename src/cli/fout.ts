/** Something the user can put right. The message is one plain Dutch sentence: what is wrong, where, and what to do. */
export class InvoerFout extends Error {}

/** A value as it was given, short enough to stand in a sentence. */
export function toon(waarde: unknown): string {
  const tekst = JSON.stringify(waarde) ?? String(waarde)
  return tekst.length > 60 ? `${tekst.slice(0, 57)}…` : tekst
}

/** "a, b of c" */
export const keuze = (opties: readonly string[]): string =>
  opties.length < 2 ? opties.join('') : `${opties.slice(0, -1).join(', ')} of ${opties.at(-1) ?? ''}`
