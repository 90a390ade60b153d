import type { Dossier } from '../dossier/dossier'
import type { Fout } from '../fout'
import type { NieuweGebeurtenis } from '../gebeurtenis/gebeurtenis'
import { lengteFouten } from '../gebeurtenis/lengtes'

/** The texts of an event that are too long for this dossier, each at its field; see lengteFouten. */
export function teLangIn(dossier: Dossier | undefined, nieuw: NieuweGebeurtenis): Fout[] {
  const verbeterd = dossier?.geldig.find((g) => g.id === nieuw.corrigeert)
  return lengteFouten(getypt(nieuw), [dossier?.gegevens, verbeterd && getypt(verbeterd)], nieuw.soort)
}

/** What the officer typed, with the paths that the forms use. A document that was made or kept is the program's own. */
function getypt(g: NieuweGebeurtenis): object {
  switch (g.soort) {
    case 'ontvangst':
      return g.gegevens.gegevens
    case 'signaal':
      return { ...g.gegevens.gegevens, reden: g.gegevens.reden }
    case 'gegevens_gewijzigd':
      return g.gegevens.wijziging
    case 'document_gemaakt':
    case 'dossier_verstrekt':
    case 'woorden_weggehaald':
    case 'bij_vervanger':
      return {}
    default:
      return 'bewaard' in g.gegevens ? { ...g.gegevens, bewaard: undefined } : g.gegevens
  }
}
