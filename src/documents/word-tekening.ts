import { AlignmentType, Paragraph, TextRun } from 'docx'
import { type IShapeGroupChildOptions, ShapeGroupRun } from 'docx/shapes'
import type { Blok, Vorm } from '@/domain/document/inhoud'
import { TEKENING, VORMKLEUR } from './huisstijl'
import { STIJL } from './huisstijl-word'
import { enkeleRegel } from './schone-tekst'

type Tekening = Extract<Blok, { soort: 'tekening' }>

/** Word counts the size of a drawing in 96 to the inch. */
const PX_PER_MM = 96 / 25.4
/** What a heading of its own, with a line of text, takes of the page. */
const KOP = 26
/** Twips of the paper to pixels. */
const px = (twips: number): number => (twips / 1440) * 96

/** The room between the margins, in twips. */
export interface Ruimte {
  readonly breedte: number
  readonly hoogte: number
}

/**
 * Shapes of Word itself: sharp at every size, no picture that something else must draw first, and every text in it can be
 * found and read aloud. Too high for a page, it becomes smaller.
 */
export function woordTekening(
  { beschrijving, breedte, hoogte, vormen }: Tekening,
  nieuwePagina: boolean,
  ruimte: Ruimte,
): Paragraph {
  const schaal = Math.min(px(ruimte.breedte) / breedte, (px(ruimte.hoogte) - KOP * PX_PER_MM) / hoogte)
  // The group is as large as what is in it: an edge without colour gives it the size of the drawing.
  const kader = vorm({ vorm: 'vlak', x: 0, y: 0, breedte, hoogte, kleur: 'papier' }, schaal)
  return new Paragraph({
    style: STIJL.tekening,
    ...(nieuwePagina && { pageBreakBefore: true }),
    children: [
      new ShapeGroupRun({
        children: [kader, ...vormen.map((v) => vorm(v, schaal))],
        altText: { name: 'Tijdlijn', description: enkeleRegel(beschrijving) },
      }),
    ],
  })
}

function vorm(v: Vorm, s: number): IShapeGroupChildOptions {
  if (v.vorm === 'tekst') return tekst(v, s)
  const kleur = VORMKLEUR[v.kleur]
  if (v.vorm === 'streep') {
    return {
      type: 'line',
      transformation: {
        offset: { left: Math.round(Math.min(v.x1, v.x2) * s), top: Math.round(Math.min(v.y1, v.y2) * s) },
        // Level or upright: one that is a point wide stands askew.
        width: Math.round(Math.abs(v.x2 - v.x1) * s),
        height: Math.round(Math.abs(v.y2 - v.y1) * s),
      },
      line: { color: kleur, width: v.dikte * s * 0.75, ...(v.onderbroken && { dash: 'dash' as const }) },
    }
  }
  return {
    type: v.vorm === 'rondje' ? 'ellipse' : v.vorm === 'ruit' ? 'diamond' : 'rectangle',
    transformation: plek(v.x * s, v.y * s, v.breedte * s, v.hoogte * s),
    fill: v.rand ? VORMKLEUR.papier : kleur,
    line: { color: kleur, width: 1.2 },
  }
}

/** Wide enough for letters of any width: a line of a drawing never wraps. */
const LETTERBREEDTE = 0.72

function tekst(
  { kant, kleur, tekst: woorden, vet, x, y }: Extract<Vorm, { vorm: 'tekst' }>,
  s: number,
): IShapeGroupChildOptions {
  const regel = enkeleRegel(woorden)
  const breedte = Math.max(1, regel.length) * TEKENING.letter * LETTERBREEDTE * s
  const links = x * s - (kant === 'rechts' ? breedte : kant === 'midden' ? breedte / 2 : 0)
  const uitlijning = { links: AlignmentType.LEFT, midden: AlignmentType.CENTER, rechts: AlignmentType.RIGHT }[kant]
  return {
    type: 'rectangle',
    transformation: plek(links, y * s, breedte, TEKENING.regel * s),
    line: 'none',
    children: [
      new Paragraph({
        style: STIJL.tekeningtekst,
        alignment: uitlijning,
        children: [
          new TextRun({
            text: regel,
            color: VORMKLEUR[kleur],
            size: Math.max(8, Math.floor(TEKENING.letter * s * 1.5)),
            ...(vet && { bold: true }),
          }),
        ],
      }),
    ],
    textOptions: { margins: { top: 0, right: 0, bottom: 0, left: 0 }, wrap: false },
  }
}

const plek = (left: number, top: number, width: number, height: number) => ({
  offset: { left: Math.round(left), top: Math.round(top) },
  width: Math.max(1, Math.round(width)),
  height: Math.max(1, Math.round(height)),
})
