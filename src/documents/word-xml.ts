import { FileChild, type IXmlableObject, XmlComponent } from 'docx'
import { LIJST } from './huisstijl-word'

/**
 * The body of a document as the objects that docx writes XML from. Its classes for paragraphs, runs and cells build a tree of
 * components and turn that into these objects: for a dossier of thirty pages that was half of all the work.
 */
export type Xml = IXmlableObject
type Waarden = Readonly<Record<string, string | number | boolean>>

export const w = (waarden: Waarden): Xml => ({
  _attr: Object.fromEntries(Object.entries(waarden).map(([naam, waarde]) => [`w:${naam}`, waarde])),
})
const LEEG = Object.freeze({})
/** `<w:keepNext/>` and the like. */
export const kaal = (naam: string): Xml => ({ [naam]: LEEG })
export const metWaarde = (naam: string, val: string | number): Xml => ({ [naam]: w({ val }) })

type Context = Parameters<FileChild['prepForXml']>[0]

/** One paragraph or table that is ready to be written, between the components of docx. */
export class Klaar extends FileChild {
  constructor(
    private readonly xml: Xml,
    /** The numbered list in it, if any: each one counts from 1 again. */
    private readonly lijst?: number,
  ) {
    super(Object.keys(xml)[0] ?? '')
  }

  override prepForXml(context: Context): Xml {
    if (this.lijst !== undefined) context.file.Numbering.createConcreteNumberingInstance(LIJST.nummering, this.lijst)
    return this.xml
  }
}

/** A style or other fixed piece of docx, which is turned into XML objects the first time only. */
export class Eenmaal extends XmlComponent {
  #xml: Xml | undefined

  constructor(private readonly deel: XmlComponent) {
    super('')
  }

  override prepForXml(context: Context): Xml | undefined {
    // Each document counts its lists itself, and a style that numbers refers to one of them.
    for (const lijst of Object.values(LIJST)) context.file.Numbering.createConcreteNumberingInstance(lijst, 0)
    return (this.#xml ??= this.deel.prepForXml(context))
  }
}

/** What a paragraph has of its own beyond its style. */
export interface Extra {
  readonly keepNext?: boolean
  readonly keepLines?: boolean
  readonly pageBreakBefore?: boolean
  /** The numbered list that it is a point of. */
  readonly lijst?: number
  /** A line to write on up to here, in twips. */
  readonly invullijn?: number
  readonly bidi?: boolean
  readonly onder?: number
  /** The level of a heading, from 0, where that is not the one of its style. */
  readonly niveau?: number
}

/** In the order of the schema. The same properties come by hundreds of times, so they are made once. */
const GEMAAKT = new Map<string, Xml>()
function eigenschappen(stijl: string, extra: Extra): Xml {
  const sleutel = `${stijl} ${String(extra.keepNext)} ${String(extra.keepLines)} ${String(extra.pageBreakBefore)} ${String(extra.lijst)} ${String(extra.invullijn)} ${String(extra.bidi)} ${String(extra.onder)} ${String(extra.niveau)}`
  const bekend = GEMAAKT.get(sleutel)
  if (bekend) return bekend
  const delen: Xml[] = [metWaarde('w:pStyle', stijl)]
  if (extra.keepNext) delen.push(kaal('w:keepNext'))
  if (extra.keepLines) delen.push(kaal('w:keepLines'))
  if (extra.pageBreakBefore) delen.push(kaal('w:pageBreakBefore'))
  if (extra.lijst !== undefined)
    delen.push({
      // docx puts the number of the list here that it gave it.
      'w:numPr': [metWaarde('w:ilvl', 0), metWaarde('w:numId', `{${LIJST.nummering}-${String(extra.lijst)}}`)],
    })
  if (extra.invullijn !== undefined)
    delen.push({ 'w:tabs': [{ 'w:tab': w({ val: 'right', pos: extra.invullijn, leader: 'underscore' }) }] })
  if (extra.bidi) delen.push(kaal('w:bidi'))
  if (extra.onder !== undefined) delen.push({ 'w:spacing': w({ before: 0, after: extra.onder }) })
  if (extra.niveau !== undefined) delen.push(metWaarde('w:outlineLvl', extra.niveau))
  const gemaakt = { 'w:pPr': delen }
  GEMAAKT.set(sleutel, gemaakt)
  return gemaakt
}

export const paragraaf = (stijl: string, delen: readonly Xml[], extra: Extra = {}): Xml => ({
  'w:p': [eigenschappen(stijl, extra), ...delen],
})

export const TAB = kaal('w:tab')
const BEWAAR = { _attr: { 'xml:space': 'preserve' } }
/** Word leaves out white space at the edges of a text unless it is told to keep it. */
export const woorden = (tekst: string): Xml => ({ 'w:t': /^\s|\s$|\s\s/.test(tekst) ? [BEWAAR, tekst] : [tekst] })

export function run(inhoud: readonly Xml[], { rtl, stijl }: Tekenstijl = {}): Xml {
  if (stijl === undefined && !rtl) return { 'w:r': inhoud }
  const rPr = [...(stijl === undefined ? [] : [metWaarde('w:rStyle', stijl)]), ...(rtl ? [kaal('w:rtl')] : [])]
  return { 'w:r': [{ 'w:rPr': rPr }, ...inhoud] }
}

export interface Tekenstijl {
  readonly stijl?: string | undefined
  readonly rtl?: boolean
}

/** A table of fixed columns; its rows are `<w:tr>`. `naam` and `beschrijving` are for who hears it instead of seeing it. */
export function tabel(
  stijl: string,
  breedtes: readonly number[],
  rijen: readonly Xml[],
  { beschrijving, kijk, naam }: { beschrijving?: string; kijk?: Xml; naam?: string } = {},
): Xml {
  return {
    'w:tbl': [
      {
        'w:tblPr': [
          metWaarde('w:tblStyle', stijl),
          { 'w:tblW': w({ type: 'dxa', w: breedtes.reduce((som, b) => som + b, 0) }) },
          { 'w:tblLayout': w({ type: 'fixed' }) },
          ...(kijk ? [kijk] : []),
          ...(naam ? [metWaarde('w:tblCaption', naam)] : []),
          ...(beschrijving ? [metWaarde('w:tblDescription', beschrijving)] : []),
        ],
      },
      { 'w:tblGrid': breedtes.map((breedte) => ({ 'w:gridCol': w({ w: breedte }) })) },
      ...rijen,
    ],
  }
}

export const cel = (breedte: number, inhoud: readonly Xml[], eigen: readonly Xml[] = []): Xml => ({
  'w:tc': [{ 'w:tcPr': [{ 'w:tcW': w({ type: 'dxa', w: breedte }) }, ...eigen] }, ...inhoud],
})

export function rij(
  cellen: readonly Xml[],
  { heel, hoogte, kop }: { heel: boolean; hoogte?: number | undefined; kop?: boolean },
): Xml {
  const eigen: Xml[] = []
  if (heel) eigen.push(kaal('w:cantSplit'))
  if (hoogte !== undefined) eigen.push({ 'w:trHeight': w({ val: hoogte, hRule: 'atLeast' }) })
  if (kop) eigen.push(kaal('w:tblHeader'))
  return { 'w:tr': [...(eigen.length > 0 ? [{ 'w:trPr': eigen }] : []), ...cellen] }
}
