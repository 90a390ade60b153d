import { BorderStyle, type IParagraphStyleOptions, LineRuleType } from 'docx'
import { KLEUR, LABELBREEDTE, LETTER, MAAT, TEKSTBREEDTE, twips } from './huisstijl'

/**
 * Styles of Word by their fixed ids. Built-in ones keep their English id, so that Word shows its own Dutch name
 * (Title: "Titel", Heading1: "Kop 1", Normal: "Standaard", ListBullet: "Lijst opsom.teken") and builds the
 * navigation pane from them.
 */
export const STIJL = {
  standaard: 'Normal',
  titel: 'Title',
  ondertitel: 'Subtitle',
  kop: { 1: 'Heading1', 2: 'Heading2', 3: 'Heading3' },
  inhoud: { 1: 'TOC1', 2: 'TOC2' },
  tekening: 'Tekening',
  tekeningtekst: 'Tekeningtekst',
  toelichting: 'Toelichting',
  nadruk: 'Nadruk',
  adres: 'Adres',
  afzender: 'Afzender',
  gegeven: { smal: 'Gegeven', midden: 'GegevenMidden', breed: 'GegevenBreed' },
  opsomming: 'ListBullet',
  nummering: 'ListNumber',
  lijstvervolg: 'ListContinue',
  bijschrift: 'Caption',
  tabelkop: 'Tabelkop',
  tabeltekst: 'Tabeltekst',
  tabelpunt: 'Tabelpunt',
  label: 'Label',
  antwoord: 'Antwoord',
  keuze: 'Keuze',
  groet: 'Closing',
  handtekening: 'Signature',
  koptekst: 'Header',
  voettekst: 'Footer',
  tabelscheiding: 'Tabelscheiding',
  documenteinde: 'Documenteinde',
} as const

/** Character styles. */
export const TEKEN = {
  concept: 'Concept',
  gegevenlabel: 'Gegevenlabel',
  nummer: 'Nummer',
  plaatshouder: 'PlaceholderText',
} as const
export const LIJST = { opsomming: 'opsomming', nummering: 'nummering' } as const

const pt = (punten: number): number => punten * 20
export const halfpt = (punten: number): number => punten * 2
const haarlijn = (kleur: string) => ({ style: BorderStyle.SINGLE, size: 4, color: kleur, space: 4 })
const tekst = (punten: number, kleur: string = KLEUR.tekst) => ({ size: halfpt(punten), color: kleur })

/** LibreOffice reads a line height without its rule as an exact one, and cuts off large type. */
const regel = (line: number) => ({ line, lineRule: LineRuleType.AUTO })

/** One continuous hanging list level; the indent is also that of the style, so that it shows without numbering. */
export const LIJSTINDENT = { left: twips(7), hanging: twips(5) }
const KEUZE_INDENT = twips(6)

/** Space below a fact, and below the last of them: a letter begins a little lower. */
export const GEGEVENS_ONDER = { tussen: pt(2), laatste: pt(10) }

function gegevenstijl(id: string, name: string, mm: number): IParagraphStyleOptions {
  return {
    id,
    name,
    basedOn: STIJL.standaard,
    quickFormat: true,
    paragraph: {
      spacing: { before: 0, after: GEGEVENS_ONDER.tussen },
      indent: { left: twips(mm), hanging: twips(mm) },
      leftTabStop: twips(mm),
    },
  }
}

/** A line of the table of contents: the page stands at the right, behind dots. */
const inhoudstijl = (niveau: 1 | 2): IParagraphStyleOptions => ({
  id: STIJL.inhoud[niveau],
  name: `toc ${niveau}`,
  basedOn: STIJL.standaard,
  next: STIJL.standaard,
  run: niveau === 1 ? { bold: true } : {},
  paragraph: {
    spacing: { before: niveau === 1 ? pt(6) : 0, after: pt(1), ...regel(240) },
    indent: { left: niveau === 1 ? 0 : twips(5) },
    rightTabStop: TEKSTBREEDTE,
  },
})

/** A constant of its own: docx writes widowControl in a style, but its type for styles does not list it. */
const standaardalinea = {
  // Word and LibreOffice take the larger of "after" and the next "before", as CSS margins do.
  spacing: { before: pt(6), after: pt(6), ...regel(264) },
  widowControl: true,
}

export const alineastijlen: readonly IParagraphStyleOptions[] = [
  {
    id: STIJL.standaard,
    name: 'Normal',
    quickFormat: true,
    run: tekst(LETTER.document),
    paragraph: standaardalinea,
  },
  {
    id: STIJL.titel,
    name: 'Title',
    basedOn: STIJL.standaard,
    next: STIJL.standaard,
    quickFormat: true,
    run: { ...tekst(20, KLEUR.accent), bold: true },
    paragraph: { spacing: { before: 0, after: pt(8), ...regel(240) }, keepNext: true },
  },
  {
    id: STIJL.ondertitel,
    name: 'Subtitle',
    basedOn: STIJL.standaard,
    next: STIJL.standaard,
    quickFormat: true,
    run: tekst(11, KLEUR.zacht),
    paragraph: { spacing: { before: 0, after: pt(10) }, keepNext: true },
  },
  {
    id: STIJL.kop[1],
    name: 'heading 1',
    basedOn: STIJL.standaard,
    next: STIJL.standaard,
    quickFormat: true,
    run: { ...tekst(14, KLEUR.accent), bold: true },
    paragraph: { spacing: { before: pt(16), after: pt(4), ...regel(240) }, keepNext: true, outlineLevel: 0 },
  },
  {
    id: STIJL.kop[2],
    name: 'heading 2',
    basedOn: STIJL.standaard,
    next: STIJL.standaard,
    quickFormat: true,
    run: { ...tekst(12, KLEUR.accent), bold: true },
    paragraph: { spacing: { before: pt(12), after: pt(4), ...regel(240) }, keepNext: true, outlineLevel: 1 },
  },
  {
    id: STIJL.kop[3],
    name: 'heading 3',
    basedOn: STIJL.standaard,
    next: STIJL.standaard,
    quickFormat: true,
    run: { ...tekst(11, KLEUR.accent), bold: true },
    paragraph: { spacing: { before: pt(10), after: pt(3), ...regel(240) }, keepNext: true, outlineLevel: 2 },
  },
  inhoudstijl(1),
  inhoudstijl(2),
  {
    id: STIJL.tekening,
    name: 'Tekening',
    basedOn: STIJL.standaard,
    paragraph: { spacing: { before: pt(6), after: pt(6), ...regel(240) } },
  },
  {
    id: STIJL.tekeningtekst,
    name: 'Tekeningtekst',
    basedOn: STIJL.standaard,
    run: tekst(8),
    paragraph: { spacing: { before: 0, after: 0, ...regel(240) } },
  },
  {
    id: STIJL.toelichting,
    name: 'Toelichting',
    basedOn: STIJL.standaard,
    quickFormat: true,
    run: tekst(9.5, KLEUR.zacht),
  },
  {
    id: STIJL.nadruk,
    name: 'Nadruk alinea',
    basedOn: STIJL.standaard,
    quickFormat: true,
    run: { bold: true },
    paragraph: {
      indent: { left: twips(4) },
      border: { left: { style: BorderStyle.SINGLE, size: 18, color: KLEUR.accent, space: 8 } },
    },
  },
  {
    id: STIJL.adres,
    name: 'Adres',
    basedOn: STIJL.standaard,
    quickFormat: true,
    // The row starts at the top margin; this brings the first line to the window of the envelope.
    paragraph: { spacing: { before: twips(MAAT.adresVanBoven - MAAT.marge), after: 0 } },
  },
  {
    id: STIJL.afzender,
    name: 'Afzender',
    basedOn: STIJL.standaard,
    quickFormat: true,
    run: tekst(9.5, KLEUR.zacht),
    paragraph: { spacing: { before: 0, after: 0 } },
  },
  gegevenstijl(STIJL.gegeven.smal, 'Gegeven', LABELBREEDTE.smal),
  gegevenstijl(STIJL.gegeven.midden, 'Gegeven midden', LABELBREEDTE.midden),
  gegevenstijl(STIJL.gegeven.breed, 'Gegeven breed', LABELBREEDTE.breed),
  {
    id: STIJL.opsomming,
    name: 'List Bullet',
    basedOn: STIJL.standaard,
    quickFormat: true,
    paragraph: {
      spacing: { before: pt(2), after: pt(2) },
      indent: LIJSTINDENT,
      numbering: { reference: LIJST.opsomming, level: 0 },
    },
  },
  {
    id: STIJL.nummering,
    name: 'List Number',
    basedOn: STIJL.standaard,
    quickFormat: true,
    paragraph: {
      spacing: { before: pt(2), after: pt(2) },
      indent: LIJSTINDENT,
      numbering: { reference: LIJST.nummering, level: 0 },
    },
  },
  {
    id: STIJL.lijstvervolg,
    name: 'List Continue',
    basedOn: STIJL.standaard,
    paragraph: { spacing: { before: pt(2), after: pt(2) }, indent: { left: LIJSTINDENT.left } },
  },
  {
    id: STIJL.bijschrift,
    name: 'caption',
    basedOn: STIJL.standaard,
    next: STIJL.standaard,
    quickFormat: true,
    run: { ...tekst(10, KLEUR.accent), bold: true },
    paragraph: { spacing: { before: pt(8), after: pt(3) }, keepNext: true },
  },
  {
    id: STIJL.tabelkop,
    name: 'Tabelkop',
    basedOn: STIJL.standaard,
    quickFormat: true,
    run: { ...tekst(10, KLEUR.accent), bold: true },
    // keepNext: a header row never stands alone at the foot of a page.
    paragraph: { spacing: { before: 0, after: 0, ...regel(252) }, keepNext: true },
  },
  {
    id: STIJL.tabeltekst,
    name: 'Tabeltekst',
    basedOn: STIJL.standaard,
    quickFormat: true,
    run: tekst(10),
    paragraph: { spacing: { before: 0, after: 0, ...regel(252) } },
  },
  {
    id: STIJL.tabelpunt,
    name: 'Tabelpunt',
    basedOn: STIJL.tabeltekst,
    paragraph: { indent: LIJSTINDENT },
  },
  {
    id: STIJL.label,
    name: 'Label',
    basedOn: STIJL.standaard,
    next: STIJL.antwoord,
    quickFormat: true,
    run: { ...tekst(9.5, KLEUR.zacht), bold: true },
    // No keepNext: in a table Word takes it as "keep this row with the next", and a form would never break between
    // two questions. Rows that do not split hold a label and its answer together.
    paragraph: { spacing: { before: 0, after: 0, ...regel(240) } },
  },
  {
    id: STIJL.antwoord,
    name: 'Antwoord',
    basedOn: STIJL.standaard,
    quickFormat: true,
    paragraph: { spacing: { before: 0, after: pt(1) } },
  },
  {
    id: STIJL.keuze,
    name: 'Keuze',
    basedOn: STIJL.standaard,
    quickFormat: true,
    paragraph: {
      spacing: { before: 0, after: 0 },
      indent: { left: KEUZE_INDENT, hanging: KEUZE_INDENT },
      leftTabStop: KEUZE_INDENT,
    },
  },
  {
    id: STIJL.groet,
    name: 'Closing',
    basedOn: STIJL.standaard,
    next: STIJL.handtekening,
    quickFormat: true,
    paragraph: { spacing: { before: pt(12), after: twips(MAAT.handtekening) }, keepNext: true, keepLines: true },
  },
  {
    id: STIJL.handtekening,
    name: 'Signature',
    basedOn: STIJL.standaard,
    quickFormat: true,
    paragraph: { spacing: { before: 0, after: pt(6) }, keepLines: true },
  },
  {
    id: STIJL.koptekst,
    name: 'header',
    basedOn: STIJL.standaard,
    run: tekst(9, KLEUR.zacht),
    paragraph: { spacing: { before: 0, after: 0, ...regel(240) }, rightTabStop: TEKSTBREEDTE },
  },
  {
    id: STIJL.voettekst,
    name: 'footer',
    basedOn: STIJL.standaard,
    run: tekst(9, KLEUR.zacht),
    paragraph: {
      spacing: { before: 0, after: 0, ...regel(240) },
      border: { top: haarlijn(KLEUR.lijnZacht) },
      rightTabStop: TEKSTBREEDTE,
    },
  },
  // Word joins two tables without a paragraph between them into one.
  {
    id: STIJL.tabelscheiding,
    name: 'Tabelscheiding',
    basedOn: STIJL.standaard,
    semiHidden: true,
    run: { size: 2 },
    paragraph: { spacing: { before: pt(7), after: 0, line: pt(1), lineRule: LineRuleType.EXACT } },
  },
  // Word puts a paragraph after a table that ends a document; at its normal height that can be a blank last page.
  {
    id: STIJL.documenteinde,
    name: 'Documenteinde',
    basedOn: STIJL.standaard,
    semiHidden: true,
    run: { size: 2 },
    paragraph: { spacing: { before: 0, after: 0, line: pt(1), lineRule: LineRuleType.EXACT } },
  },
]
