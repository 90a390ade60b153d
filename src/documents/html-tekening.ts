import type { Blok, Vorm } from '@/domain/document/inhoud'
import { TEKENING, VORMKLEUR } from './huisstijl'
import type { Elementknoop } from './html-knoop'
import { enkeleRegel } from './schone-tekst'

type Attributen = Readonly<Record<string, string | number>>

const el = (naam: string, attributen: Attributen, kinderen: readonly (Elementknoop | string)[] = []): Elementknoop => ({
  naam,
  attributen: Object.fromEntries(Object.entries(attributen).map(([n, w]) => [n, String(w)])),
  kinderen,
})

/** The same shapes as in Word; colours as attributes, because the page allows no styles in its markup. */
export const svg = ({ beschrijving, breedte, hoogte, vormen }: Extract<Blok, { soort: 'tekening' }>): Elementknoop =>
  el('svg', { class: 'tekening', viewBox: `0 0 ${breedte} ${hoogte}`, role: 'img' }, [
    el('title', {}, [enkeleRegel(beschrijving)]),
    ...vormen.map(vorm),
  ])

const ANKER = { links: 'start', midden: 'middle', rechts: 'end' } as const

function vorm(v: Vorm): Elementknoop {
  const kleur = `#${VORMKLEUR[v.kleur]}`
  switch (v.vorm) {
    case 'streep': {
      const { dikte, onderbroken, x1, x2, y1, y2 } = v
      return el('line', {
        x1,
        y1,
        x2,
        y2,
        stroke: kleur,
        'stroke-width': dikte,
        ...(onderbroken && { 'stroke-dasharray': '4 3' }),
      })
    }
    case 'tekst':
      return el(
        'text',
        {
          x: v.x,
          y: v.y + TEKENING.letter,
          fill: kleur,
          'font-size': TEKENING.letter,
          'text-anchor': ANKER[v.kant],
          ...(v.vet && { 'font-weight': 'bold' }),
        },
        [enkeleRegel(v.tekst)],
      )
    default: {
      const { breedte: width, hoogte: height, x, y } = v
      const inkt = { fill: v.rand ? `#${VORMKLEUR.papier}` : kleur, stroke: kleur, 'stroke-width': 1.5 }
      if (v.vorm === 'vlak') return el('rect', { x, y, width, height, ...inkt })
      const [mx, my] = [x + width / 2, y + height / 2]
      return v.vorm === 'rondje'
        ? el('ellipse', { cx: mx, cy: my, rx: width / 2, ry: height / 2, ...inkt })
        : el('polygon', { points: `${mx},${y} ${x + width},${my} ${mx},${y + height} ${x},${my}`, ...inkt })
    }
  }
}
