/**
 * Every text passes through here before it becomes Word or HTML. Measured: docx writes U+FFFE and U+FFFF straight into
 * the XML (Word then refuses the file), drops U+000B (gluing the words around it) and leaves lone surrogates to chance.
 */

/** Beyond this length LibreOffice lays out one paragraph in minutes (1 MB: over 50 s); in parts of 5000 it takes 4 s. */
const LANGSTE_ALINEA = 5000

/** Valid XML text with only \n and \t as control characters. Writing-direction marks stay: Arabic and Hebrew need them. */
export function schoneTekst(tekst: string): string {
  // Nearly every text: nothing in it that could be wrong.
  if (/^[\t\n\x20-\x7e\xa0-\u1fff\u2010-\u2027]*$/.test(tekst)) return tekst
  return (
    tekst
      .toWellFormed()
      // Vertical tab and form feed are the line and page breaks of Word and of e-mail programs.
      .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
      // What XML 1.0 does not have, or has only to its regret.
      .replace(/(?![\t\n])\p{Cc}|[\uFFFE\uFFFF]/gu, '')
  )
}

/** For places that hold one line only: title, header, footer, file properties. */
export function enkeleRegel(tekst: string): string {
  return schoneTekst(tekst).replace(/\s+/g, ' ').trim()
}

/**
 * The paragraphs of a text: a blank line separates, a single \n stays inside. Nothing is shortened; a paragraph that is
 * too long to lay out is continued in a next one. Never empty strings; an empty text has no paragraphs.
 */
export function alineas(tekst: string): string[] {
  return schoneTekst(tekst)
    .split(/\n(?:[^\S\n]*\n)+/)
    .map((alinea) => alinea.replace(/^\n+/, '').trimEnd())
    .filter((alinea) => alinea !== '')
    .flatMap(inStukken)
}

function inStukken(alinea: string): string[] {
  const stukken: string[] = []
  let rest = alinea
  while (rest.length > LANGSTE_ALINEA) {
    const einde = breekpunt(rest)
    stukken.push(rest.slice(0, einde).trimEnd())
    rest = rest.slice(einde).trimStart()
  }
  if (rest !== '') stukken.push(rest)
  return stukken
}

/** Best place to continue in a new paragraph: after a line, else a sentence, else a word, else between two characters. */
function breekpunt(tekst: string): number {
  const venster = tekst.slice(0, LANGSTE_ALINEA)
  for (const teken of ['\n', '. ', ' ', '\t']) {
    const plek = venster.lastIndexOf(teken)
    if (plek > LANGSTE_ALINEA / 2) return plek + teken.length
  }
  // Not inside a surrogate pair, an accented letter or an emoji that is joined from several characters.
  for (let plek = LANGSTE_ALINEA; plek > LANGSTE_ALINEA - 100; plek--) {
    if (
      !/^[\p{M}\u200D\uDC00-\uDFFF]/u.test(tekst.slice(plek, plek + 2)) &&
      tekst[plek - 1] !== '\u200D' &&
      !isHoog(tekst, plek - 1)
    )
      return plek
  }
  return isHoog(tekst, LANGSTE_ALINEA - 1) ? LANGSTE_ALINEA - 1 : LANGSTE_ALINEA
}

function isHoog(tekst: string, plek: number): boolean {
  return /[\uD800-\uDBFF]/.test(tekst.charAt(plek))
}

/**
 * What stays on one line: "2026-001", "'s-Hertogenbosch", a telephone number and a date would otherwise break at their hyphen. Short pieces only,
 * so that no text can become one line wider than the paper.
 */
export const AANEEN = /([\p{L}\d]{1,8}(?:-\d{1,8}){1,2}|['’]s-\p{L}{1,16})/gu

const WEEKDAG = '(?:[Mm]aan|[Dd]ins|[Ww]oens|[Dd]onder|[Vv]rij|[Zz]ater|[Zz]on)dag|ma|di|wo|do|vr|za|zo'
const MAAND = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december'
/**
 * In running text a space does not break either in a date, a time, a postcode, a telephone number, an amount or an article. Not in
 * tables: in a narrow column it would stick out.
 */
export const LOPEND = new RegExp(
  `(${[
    // 20 november 2026, vr 20 november 2026
    `(?<![\\d-])(?:(?<!\\p{L})(?:${WEEKDAG}) )?\\d{1,2} (?:${MAAND})(?: \\d{4})?(?![\\p{L}\\d])`,
    // 06 1234 5678, (0412) 65 32 32, +31 6 12345678, 0412 - 65 32 32
    '(?<![\\p{L}\\d])(?:\\+31 ?(?:\\(0\\))?\\d{0,3}|\\(?0\\d{1,4}\\)?)(?: - |[ -])\\d{2,8}(?:[ -]\\d{2,4}){0,4}(?![\\p{L}\\d])',
    // 1234 AB
    '(?<![\\p{L}\\d-])[1-9]\\d{3} [A-Z]{2}(?![\\p{L}\\d])',
    '(?<![\\p{L}\\d])(?:[Aa]rtikel|[Aa]rt\\.|[Ll]id) \\d{1,4}(?:[.:]\\d{1,3}){0,3}\\p{Ll}?(?![\\p{L}\\d])',
    '\\d{1,2}[.:]\\d{2} uur(?!\\p{L})',
    '€ \\d[\\d.]{0,10}',
    AANEEN.source.slice(1, -1),
  ].join('|')})`,
  'gu',
)

/** Does a paragraph start in Arabic, Hebrew or another right-to-left script? Its first letter decides, as in HTML dir=auto. */
export function isRechtsNaarLinks(tekst: string): boolean {
  const eersteLetter = /\p{L}/u.exec(tekst)?.[0] ?? ''
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(eersteLetter)
}
