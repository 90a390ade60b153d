import type { Regeling } from '../regeling/regeling'
import { isMetKlager } from '../gebeurtenis/partij'
import type { Dossier } from './dossier'
import { type GehoudenGesprek, gesprekken } from './gesprekken'

/**
 * The talks with one complained about that were held before the complainant was heard, where the procedure asks for the other
 * order (ONS Gesprekken). It stays visible: what happened in another order happened so.
 */
export function teVroegGehoord(dossier: Pick<Dossier, 'geldig'>, { toetsen }: Regeling): readonly GehoudenGesprek[] {
  if (!toetsen?.some((t) => t.soort === 'eerst-klager')) return []
  const alle = gesprekken(dossier)
  const eerste = alle.findIndex(({ gegevens }) => isMetKlager(gegevens))
  return (eerste < 0 ? alle : alle.slice(0, eerste)).filter(({ gegevens }) => gegevens.partij === 'beklaagde')
}
