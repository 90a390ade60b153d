import { bijgewerkt as metRollen } from '@/domain/gebeurtenis/oude-gebeurtenis'
import { isGebeurtenis } from './gebeurtenis-schema'
import type { Stap } from './versies'

/** What was recorded before the log said by itself where a complaint went. What is damaged stays as it is. */
const metNamenAlsRol: Stap = (inhoud) => (isGebeurtenis(inhoud) ? metRollen(inhoud) : inhoud)

/** As `STAPPEN`, of the events. */
export const GEBEURTENIS_STAPPEN: readonly Stap[] = [metNamenAlsRol]
