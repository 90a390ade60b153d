import type { Bestand } from './gebeurtenis'

const EENHEDEN = ['bytes', 'kB', 'MB'] as const

/** "brief.pdf (3 bladzijden, 1,2 MB)": as the officer sees it. */
export function bestandTekst({ bladzijden, naam, grootte }: Pick<Bestand, 'bladzijden' | 'naam' | 'grootte'>): string {
  let aantal = grootte
  let eenheid = 0
  while (aantal >= 1000 && eenheid < EENHEDEN.length - 1) {
    aantal /= 1000
    eenheid++
  }
  const getal = eenheid === 0 || aantal >= 10 ? String(Math.round(aantal)) : aantal.toFixed(1).replace('.', ',')
  const hoeveel = bladzijden === undefined ? '' : bladzijden === 1 ? '1 bladzijde, ' : `${bladzijden} bladzijden, `
  return `${naam} (${hoeveel}${getal} ${EENHEDEN[eenheid] ?? ''})`
}
