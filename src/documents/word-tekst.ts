import { alineas, isRechtsNaarLinks, LOPEND, schoneTekst } from './schone-tekst'
import { type Extra, kaal, paragraaf, run, TAB, type Tekenstijl, woorden, type Xml } from './word-xml'

const TEKENS: ReadonlyMap<string, Xml> = new Map([
  ['\n', kaal('w:br')],
  ['\t', TAB],
  ['\u2011', kaal('w:noBreakHyphen')],
])

/** One run: \n becomes a line break, \t a tab and U+2011 the hyphen at which Word does not break. */
export function tekstdelen(tekst: string, stijl?: Tekenstijl): Xml[] {
  const schoon = schoneTekst(tekst)
  if (schoon === '') return []
  if (!/[\n\t\u2011]/.test(schoon)) return [run([woorden(schoon)], stijl)]
  const stukken = schoon.split(/([\n\t\u2011])/).filter((stuk) => stuk !== '')
  return [
    run(
      stukken.map((stuk) => TEKENS.get(stuk) ?? woorden(stuk)),
      stijl,
    ),
  ]
}

/**
 * Running text in which a number, date or postcode stays on one line: Word knows that of the space and the hyphen alone. Everywhere
 * else they are plain ones, so that who looks for the number or copies it finds it.
 */
export const doorlopend = (tekst: string): string =>
  /\d/.test(tekst) ? tekst.replace(LOPEND, (stuk) => stuk.replaceAll('-', '\u2011').replaceAll(' ', '\u00a0')) : tekst

export function alinea(stijl: string, tekst: string, extra: Extra = {}): Xml {
  return isRechtsNaarLinks(tekst)
    ? paragraaf(stijl, tekstdelen(tekst, { rtl: true }), { ...extra, bidi: true })
    : paragraaf(stijl, tekstdelen(tekst), extra)
}

/** A longer text: one paragraph per blank line. Only the first takes the page break. */
export function tekst(stijl: string, waarde: string, extra: Extra = {}, aanVolgende = false): Xml[] {
  const { pageBreakBefore, ...rest } = extra
  return alineas(waarde).map((stuk, i, alle) =>
    alinea(stijl, stuk, {
      ...(i === 0 && pageBreakBefore ? extra : rest),
      ...(aanVolgende && i === alle.length - 1 && { keepNext: true }),
    }),
  )
}

/** As `tekst`, for a table cell: Word needs at least one paragraph in it. */
export function celtekst(stijl: string, waarde: string, extra: Extra = {}): Xml[] {
  const stukken = tekst(stijl, waarde, extra)
  return stukken.length > 0 ? stukken : [paragraaf(stijl, [], extra)]
}
