import { extensieVan, schoneNaam, zonderExtensie } from '../document/bestandsnaam'
import type { Dossier } from '../dossier/dossier'
import type { VoorLezer } from './voor-lezer'

/** A file that goes along with the dossier, under the number of its piece. */
export interface BestandMee {
  readonly nummer: string
  /** Its name in the archive, without a folder. */
  readonly naam: string
  readonly sha256: string
  /** In bytes. */
  readonly grootte: number
}

/**
 * The files that this reader gets, in the order of the inventory. Only a piece that goes along has one. How a file was called
 * where it came from is known to the office only: others get it under the name that the officer gave the piece.
 */
export function bestandenMee({ lezer, stukken }: VoorLezer): BestandMee[] {
  return stukken.flatMap(({ gebeurtenis: g, grond, nummer, wat }) => {
    const bestand = g.soort === 'document_toegevoegd' ? g.gegevens.bestand : undefined
    if (grond !== undefined || !bestand) return []
    const naam = schoneNaam(lezer.soort === 'archief' ? zonderExtensie(bestand.naam) : wat) || 'stuk'
    const einde = extensieVan(bestand.naam)
    const { grootte, sha256 } = bestand
    return [{ nummer, naam: `${nummer} ${naam}${einde ? `.${einde}` : ''}`, sha256, grootte }]
  })
}

/**
 * The folder inside the archive of the office itself: per complex, or where there is none per area (WMD-2.2). Others get no
 * folder: a complex is as good as an address.
 */
export function mapIn({ lezer }: VoorLezer, { gegevens, nummer }: Dossier): string {
  if (lezer.soort !== 'archief') return ''
  return [gegevens.complex.trim() || gegevens.gebied.trim(), nummer]
    .map(schoneNaam)
    .filter(Boolean)
    .map((deel) => `${deel}/`)
    .join('')
}
