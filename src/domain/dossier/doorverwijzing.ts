import type { Regeling, Vervolgstap } from '../regeling/regeling'
import { vervolgstappenOp } from '../regeling/vervolg'
import type { Dossier } from './dossier'
import type { GebeurtenisGegevens } from './gebeurtenis'

type Doorverwijzing = Pick<GebeurtenisGegevens['doorverwijzing'], 'naar' | 'stap'>

/** Names by which the levels of the procedures go, for what was recorded before the log said it itself. */
const STAPPEN =
  /(?<!\p{L})(manager|bestuurder|bestuur|stuurgroep|klachtencommissie|leidinggevende|stedelijk bureau|vertrouwenspersoon)(?!\p{L})/iu

/**
 * Whether a complaint that was passed on stays here: a next level (manager, board, steering group, committee: ONS
 * Beroepsmogelijkheden, Sterker 8, WSW 4c and 9, Wonen Midden-Delfland 1.3) ends nothing, a referral elsewhere does.
 */
export const isVolgendeStap = ({ naar, stap }: Doorverwijzing): boolean => stap ?? STAPPEN.test(naar)

/** The next steps of the procedure that the complainant has not taken. */
export const nogTeNemen = ({ gegevens, geldig }: Pick<Dossier, 'gegevens' | 'geldig'>, regeling: Regeling) =>
  vervolgstappenOp(regeling, gegevens.route).filter((stap) => !geldig.some((g) => isStapNaar(g, stap)))

const isStapNaar = (g: Dossier['geldig'][number], { commissie, naam }: Vervolgstap): boolean =>
  (g.soort === 'voorgelegd_aan_commissie' && commissie === true) ||
  (g.soort === 'doorverwijzing' && g.gegevens.naar.trim().toLowerCase() === naam.toLowerCase())
