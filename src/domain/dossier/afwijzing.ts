import type { Dossier, GeldigeGebeurtenis } from './dossier'
import type { GebeurtenisVan } from '../gebeurtenis/gebeurtenis'

type Gemeld = GeldigeGebeurtenis & GebeurtenisVan<'ontvankelijkheid_gemeld'>

/**
 * The refusal that stands: the last word on admissibility, unless the dossier was opened again on it. A next step (the
 * committee, a repeat complaint) leaves it as it was.
 */
export function afwijzingVan({ geldig }: Pick<Dossier, 'geldig'>): Gemeld | undefined {
  const heropend = geldig.findLastIndex((g) => g.soort === 'heropening')
  const gemeld = geldig.findLast((g, nr): g is Gemeld => g.soort === 'ontvankelijkheid_gemeld' && nr > heropend)
  return gemeld?.gegevens.ontvankelijk === false ? gemeld : undefined
}
