import { BuilderElement } from 'docx'
import { KLEUR, twips } from './huisstijl'

/** Table styles. */
export const TABEL = { dossier: 'Dossiertabel', formulier: 'Formuliertabel', indeling: 'Indeling' } as const

/** An element that docx has no class for. */
export const el = (
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
  children: BuilderElement[] = [],
) =>
  new BuilderElement<Record<string, string | number>>({
    name,
    attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, { key: `w:${key}`, value }])),
    children,
  })

const rand = (zijde: string, kleur: string, dikte = 4): BuilderElement =>
  el(`w:${zijde}`, { val: 'single', sz: dikte, space: 0, color: kleur })

interface Tabelstijl {
  readonly id: string
  readonly naam: string
  readonly randen: BuilderElement[]
  readonly celmarge: { readonly verticaal: number; readonly links: number; readonly rechts: number }
  readonly eersteRij?: BuilderElement[]
}

/** docx has no class for table styles; as real styles the officer can restyle every table of a document at once. */
function tabelstijl({ id, naam, randen, celmarge, eersteRij }: Tabelstijl): BuilderElement {
  const marge = (zijde: string, mm: number) => el(`w:${zijde}`, { w: twips(mm), type: 'dxa' })
  return el('w:style', { type: 'table', customStyle: '1', styleId: id }, [
    el('w:name', { val: naam }),
    el('w:basedOn', { val: 'TableNormal' }),
    el('w:uiPriority', { val: 59 }),
    el('w:qFormat'),
    el('w:tblPr', {}, [
      ...(randen.length > 0 ? [el('w:tblBorders', {}, randen)] : []),
      el('w:tblCellMar', {}, [
        marge('top', celmarge.verticaal),
        marge('left', celmarge.links),
        marge('bottom', celmarge.verticaal),
        marge('right', celmarge.rechts),
      ]),
    ]),
    ...(eersteRij ? [el('w:tblStylePr', { type: 'firstRow' }, eersteRij)] : []),
  ])
}

/** The padding of cells, also needed to place tab stops inside them. In millimetres. */
export const CELMARGE = { formulier: 1.8, tabel: 1.5 } as const

export const tabelstijlen = (): BuilderElement[] => [
  tabelstijl({
    id: TABEL.dossier,
    naam: 'Dossiertabel',
    randen: [rand('bottom', KLEUR.lijnZacht), rand('insideH', KLEUR.lijnZacht)],
    celmarge: { verticaal: 0.9, links: 0, rechts: 2 * CELMARGE.tabel },
    eersteRij: [el('w:tcPr', {}, [el('w:tcBorders', {}, [rand('bottom', KLEUR.accent, 8)])])],
  }),
  tabelstijl({
    id: TABEL.formulier,
    naam: 'Formuliertabel',
    randen: ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((zijde) => rand(zijde, KLEUR.lijn)),
    celmarge: { verticaal: 0.8, links: CELMARGE.formulier, rechts: CELMARGE.formulier },
  }),
  tabelstijl({
    id: TABEL.indeling,
    naam: 'Indeling',
    randen: [],
    celmarge: { verticaal: 0, links: 0, rechts: 0 },
  }),
]

export const normaleTabel = (): BuilderElement =>
  el('w:style', { type: 'table', default: '1', styleId: 'TableNormal' }, [
    el('w:name', { val: 'Normal Table' }),
    el('w:uiPriority', { val: 99 }),
    el('w:semiHidden'),
    el('w:unhideWhenUsed'),
    el('w:tblPr', {}, [el('w:tblInd', { w: 0, type: 'dxa' })]),
  ])
