import type { GeldigeGebeurtenis } from '../dossier/dossier'
import type { NieuweGebeurtenis } from '../gebeurtenis/gebeurtenis'

/** Says that an event did not happen. Both stay in the log. */
export function ongedaan({ id, soort, datum, gegevens }: GeldigeGebeurtenis): NieuweGebeurtenis {
  return { soort, datum, gegevens, corrigeert: id, vervalt: true } as NieuweGebeurtenis
}
