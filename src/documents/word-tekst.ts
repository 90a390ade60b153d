import { type IParagraphOptions, NoBreakHyphen, Paragraph, Tab, TextRun } from 'docx'
import { AANEEN, alineas, isRechtsNaarLinks, schoneTekst } from './schone-tekst'

/**
 * \n becomes a line break, \t a tab and U+2011 the hyphen at which Word does not break. Each piece goes in as `text`: as one of `children`, docx takes the texts
 * "CURRENT", "SECTION" and "TOTAL_PAGES" for page number fields.
 */
export function tekstdelen(tekst: string, stijl: { style?: string; rightToLeft?: boolean } = {}): TextRun[] {
  return schoneTekst(tekst)
    .split('\n')
    .flatMap((regel, i) =>
      regel.split(/([\t\u2011])/).flatMap((stuk, j) => {
        if (j % 2 === 1) return [new TextRun({ ...stijl, children: [stuk === '\t' ? new Tab() : new NoBreakHyphen()] })]
        const nieuweRegel = j === 0 && i > 0
        return stuk !== '' || nieuweRegel ? [new TextRun({ ...stijl, text: stuk, break: nieuweRegel ? 1 : 0 })] : []
      }),
    )
}

/**
 * Running text in which a number does not break at its hyphen: Word knows that of the hyphen alone. Everywhere else the number
 * keeps a plain one, so that who looks for it or copies it finds it.
 */
export const doorlopend = (tekst: string): string => tekst.replace(AANEEN, (stuk) => stuk.replaceAll('-', '\u2011'))

export type Extra = Omit<IParagraphOptions, 'style' | 'children' | 'text'>

export function alinea(style: string, tekst: string, extra: Extra = {}): Paragraph {
  const rightToLeft = isRechtsNaarLinks(tekst)
  return new Paragraph({
    style,
    children: tekstdelen(tekst, rightToLeft ? { rightToLeft } : {}),
    ...(rightToLeft ? { bidirectional: true } : {}),
    ...extra,
  })
}

/** A longer text: one paragraph per blank line. Only the first takes the page break. */
export function tekst(style: string, waarde: string, extra: Extra = {}, aanVolgende = false): Paragraph[] {
  const { pageBreakBefore, ...rest } = extra
  return alineas(waarde).map((stuk, i, alle) =>
    alinea(style, stuk, {
      ...(i === 0 && pageBreakBefore ? extra : rest),
      ...(aanVolgende && i === alle.length - 1 && { keepNext: true }),
    }),
  )
}

/** As `tekst`, for a table cell: Word needs at least one paragraph in it. */
export function celtekst(style: string, waarde: string, extra: Extra = {}): Paragraph[] {
  const stukken = tekst(style, waarde, extra)
  return stukken.length > 0 ? stukken : [new Paragraph({ style, ...extra })]
}
