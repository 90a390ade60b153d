import { documentOpRoute } from '../regeling/document-op-route'
import type { Regeling } from '../regeling/regeling'
import { afwijzingVan } from './afwijzing'
import type { Dossier } from './dossier'

/** Withdrawn, not admitted or referred elsewhere: that ended it, so there is no judgement to report on. */
export function eindigdeZonderOordeel({ einde, geldig }: Dossier, { sluitgronden }: Regeling): boolean {
  const door = einde?.nr === undefined ? undefined : geldig[einde.nr]
  return door?.soort === 'afsluiting'
    ? sluitgronden.some((s) => s.zonderOordeel && s.id === door.gegevens.grond)
    : door !== undefined
}

/**
 * Whether a final report can be made (WSW-7c: not on every route). One that was recorded as ready can be made again; a complaint
 * that was refused gets none when a committee looks at it.
 */
export const heeftEindrapport = (dossier: Dossier, regeling: Regeling): boolean =>
  dossier.geldig.some((g) => g.soort === 'eindrapport_gereed') ||
  (dossier.soort === 'klacht' &&
    documentOpRoute('eindrapport', regeling, dossier.gegevens.route) &&
    afwijzingVan(dossier) === undefined &&
    !eindigdeZonderOordeel(dossier, regeling))
