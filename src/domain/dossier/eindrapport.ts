import { documentOpRoute } from '../regeling/document-op-route'
import type { Regeling } from '../regeling/regeling'
import type { Dossier } from './dossier'

/** Withdrawn, not admitted or referred elsewhere: that ended it, so there is no judgement to report on. */
const eindigdeZonderOordeel = ({ einde, geldig }: Dossier, { sluitgronden }: Regeling): boolean =>
  einde !== undefined &&
  geldig.some(
    (g) =>
      g.datum === einde.datum &&
      (g.soort === 'intrekking' ||
        g.soort === 'doorverwijzing' ||
        (g.soort === 'ontvankelijkheid_gemeld' && !g.gegevens.ontvankelijk) ||
        (g.soort === 'afsluiting' && sluitgronden.some((s) => s.zonderOordeel && s.id === g.gegevens.grond))),
  )

/** Whether a final report can be made (WSW-7c: not on every route). One that was recorded as ready can be made again. */
export const heeftEindrapport = (dossier: Dossier, regeling: Regeling): boolean =>
  dossier.geldig.some((g) => g.soort === 'eindrapport_gereed') ||
  (dossier.soort === 'klacht' &&
    documentOpRoute('eindrapport', regeling, dossier.gegevens.route) &&
    !eindigdeZonderOordeel(dossier, regeling))
