import type { Datum } from '@/domain/datum/datum'
import type { Samenvatting } from '@/domain/dossier/samenvatting'
import type { Termijn } from '@/domain/termijn/termijnen'

/** One line of the work list as it is shown. */
export interface WerkRegel {
  readonly sleutel: string
  readonly samenvatting: Samenvatting
  readonly termijn: Termijn
  /** The day to act by. */
  readonly dag: Datum
}
