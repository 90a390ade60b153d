import type { Bestand } from './gebeurtenis'

const EENHEDEN = ['bytes', 'kB', 'MB'] as const

/** "brief.pdf (1,2 MB)": as the officer sees it. */
export function bestandTekst({ naam, grootte }: Pick<Bestand, 'naam' | 'grootte'>): string {
  let aantal = grootte
  let eenheid = 0
  while (aantal >= 1000 && eenheid < EENHEDEN.length - 1) {
    aantal /= 1000
    eenheid++
  }
  const getal = eenheid === 0 || aantal >= 10 ? String(Math.round(aantal)) : aantal.toFixed(1).replace('.', ',')
  return `${naam} (${getal} ${EENHEDEN[eenheid] ?? ''})`
}
