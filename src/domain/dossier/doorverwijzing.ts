import type { Regeling, Vervolgstap } from '../regeling/regeling'
import { vervolgstappenOp } from '../regeling/vervolg'
import type { Dossier } from './dossier'
import type { GebeurtenisGegevens } from './gebeurtenis'

/**
 * Whether a complaint that was passed on stays here: a next level (manager, board, steering group, committee: ONS
 * Beroepsmogelijkheden, Sterker 8, WSW 4c and 9, Wonen Midden-Delfland 1.3) ends nothing, a referral elsewhere does.
 */
export const isVolgendeStap = ({ stap }: Pick<GebeurtenisGegevens['doorverwijzing'], 'stap'>): boolean => stap === true

/** The next steps of the procedure that the complainant has not taken. */
export const nogTeNemen = ({ gegevens, geldig }: Pick<Dossier, 'gegevens' | 'geldig'>, regeling: Regeling) =>
  vervolgstappenOp(regeling, gegevens.route).filter((stap) => !geldig.some((g) => isStapNaar(g, stap)))

const isStapNaar = (g: Dossier['geldig'][number], { commissie, id }: Vervolgstap): boolean =>
  (g.soort === 'voorgelegd_aan_commissie' && commissie === true) ||
  (g.soort === 'doorverwijzing' && g.gegevens.vervolgstap === id)
