import type { GebeurtenisGegevens } from './gebeurtenis'

/**
 * Whether a complaint that was passed on stays here: a next level (manager, board, steering group, committee: ONS
 * Beroepsmogelijkheden, Sterker 8, WSW 4c and 9, Wonen Midden-Delfland 1.3) ends nothing, a referral elsewhere does.
 */
export const isVolgendeStap = ({ stap }: Pick<GebeurtenisGegevens['doorverwijzing'], 'stap'>): boolean => stap === true
