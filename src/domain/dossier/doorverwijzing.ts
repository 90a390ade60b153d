import type { Regeling, Vervolgstap } from '../regeling/regeling'
import { vervolgstappenOp } from '../regeling/vervolg'
import type { Dossier } from './dossier'

/** The next steps of the procedure that the complainant has not taken. */
export const nogTeNemen = ({ gegevens, geldig }: Pick<Dossier, 'gegevens' | 'geldig'>, regeling: Regeling) =>
  vervolgstappenOp(regeling, gegevens.route).filter((stap) => !geldig.some((g) => isStapNaar(g, stap)))

/** Whether this is the step to that level. */
export const isStapNaar = (g: Dossier['geldig'][number], { commissie, id }: Vervolgstap): boolean =>
  (g.soort === 'voorgelegd_aan_commissie' && commissie === true) ||
  (g.soort === 'doorverwijzing' && g.gegevens.vervolgstap === id)
