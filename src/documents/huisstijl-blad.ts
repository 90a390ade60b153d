import {
  AlignmentType,
  BuilderElement,
  type ILevelsOptions,
  type INumberingOptions,
  type IStylesOptions,
  LevelFormat,
  StyleForCharacter,
  StyleForParagraph,
  type XmlComponent,
} from 'docx'
import { KLEUR, LETTER, LETTERTYPE } from './huisstijl'
import { el, normaleTabel, tabelstijlen } from './huisstijl-tabel'
import { alineastijlen, halfpt, LIJST, LIJSTINDENT, STIJL, TEKEN } from './huisstijl-word'
import { Eenmaal } from './word-xml'

const niveau = (format: ILevelsOptions['format'], text: string): ILevelsOptions => ({
  level: 0,
  format,
  text,
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: LIJSTINDENT }, run: { color: KLEUR.accent } },
})

export const nummering = (): INumberingOptions => ({
  config: [
    { reference: LIJST.opsomming, levels: [niveau(LevelFormat.BULLET, '•')] },
    { reference: LIJST.nummering, levels: [niveau(LevelFormat.DECIMAL, '%1.')] },
  ],
})

/**
 * With `importedStyles` docx leaves out all styles of its own, the document defaults and the normal table included, so
 * these are written here. (Its other own styles are not missed: nothing uses them.)
 */
function documentstandaard(punten: number): BuilderElement {
  const letter = { ascii: LETTERTYPE, hAnsi: LETTERTYPE, cs: LETTERTYPE, eastAsia: LETTERTYPE }
  return el('w:docDefaults', {}, [
    el('w:rPrDefault', {}, [
      el('w:rPr', {}, [
        el('w:rFonts', letter),
        el('w:sz', { val: halfpt(punten) }),
        el('w:szCs', { val: halfpt(punten) }),
        el('w:lang', { val: 'nl-NL', eastAsia: 'nl-NL', bidi: 'ar-SA' }),
      ]),
    ]),
    el('w:pPrDefault'),
  ])
}

/** Word offers hundreds of styles of its own; who writes in this document sees the ones that it is made of. */
const alleenOnze = () =>
  el('w:latentStyles', {
    defLockedState: 0,
    defUIPriority: 99,
    defSemiHidden: 1,
    defUnhideWhenUsed: 1,
    defQFormat: 0,
    count: 376,
  })

const tekenstijlen = [
  { id: TEKEN.concept, name: 'Concept', run: { bold: true, color: KLEUR.accent } },
  { id: TEKEN.gegevenlabel, name: 'Gegevenlabel', run: { bold: true, color: KLEUR.zacht } },
  { id: TEKEN.nummer, name: 'Nummer', run: { bold: true, color: KLEUR.accent } },
  { id: TEKEN.plaatshouder, name: 'Placeholder Text', run: { color: KLEUR.zacht } },
]

function blad(punten: number): XmlComponent[] {
  const alineas = alineastijlen.map((stijl) =>
    stijl.id === STIJL.standaard ? { ...stijl, run: { ...stijl.run, size: halfpt(punten) } } : stijl,
  )
  return [
    documentstandaard(punten),
    alleenOnze(),
    normaleTabel(),
    ...tabelstijlen(),
    ...alineas.map((stijl) => new StyleForParagraph(stijl)),
    ...tekenstijlen.map((stijl) => new StyleForCharacter(stijl)),
  ].map((stijl) => new Eenmaal(stijl))
}

const BLADEN = new Map<number, XmlComponent[]>()

/** The same for every document of a kind, so made once: it took longer than the text of a letter. */
export function stijlen(soort: keyof typeof LETTER): IStylesOptions {
  const punten = LETTER[soort]
  const gemaakt = BLADEN.get(punten) ?? blad(punten)
  BLADEN.set(punten, gemaakt)
  return { importedStyles: gemaakt }
}
