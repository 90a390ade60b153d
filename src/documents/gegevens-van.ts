import { type Inhoud, isBriefInhoud } from '@/domain/document/inhoud'
import { enkeleRegel } from './schone-tekst'

/** A reference line of a document, by the first of these labels that it has; '' when it has none. */
export function gegevenVan({ blokken }: Pick<Inhoud, 'blokken'>, ...labels: string[]): string {
  for (const blok of blokken) {
    if (blok.soort !== 'gegevens') continue
    const regel = blok.regels.find(({ label }) => labels.includes(label))
    if (regel) return enkeleRegel(regel.waarde)
  }
  return ''
}

/** At the top of every page but the first: of a letter also its number and its day, so that a loose sheet finds its way back. */
export const vervolgkop = (inhoud: Inhoud): string =>
  [
    enkeleRegel(inhoud.organisatie),
    ...(isBriefInhoud(inhoud) ? [gegevenVan(inhoud, 'Ons kenmerk'), gegevenVan(inhoud, 'Datum')] : []),
  ]
    .filter(Boolean)
    .join(' · ')
