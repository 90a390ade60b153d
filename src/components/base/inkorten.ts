const MEEST = 400

/**
 * The beginning of a text that is far too long for a list or a heading: a whole letter that was pasted into a field must not
 * slow down every screen it stands on. The dossier keeps and shows all of it.
 */
export const inkorten = (tekst: string): string =>
  // Not through the middle of a character.
  tekst.length > MEEST ? `${tekst.slice(0, MEEST).replace(/[\ud800-\udbff]$/, '')}…` : tekst
