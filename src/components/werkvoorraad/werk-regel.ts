import type { Datum } from '@/domain/datum/datum'
import type { LaatsteStap } from '@/domain/overzicht/laatste-stap'
import type { Samenvatting } from '@/domain/overzicht/samenvatting'
import type { Termijn } from '@/domain/termijn/termijnen'

/** What every line of the work list shows. */
export interface DossierRegel {
  readonly sleutel: string
  readonly samenvatting: Samenvatting
}

/** A term that waits. */
export interface WerkRegel extends DossierRegel {
  readonly termijn: Termijn
  /** The day to act by. */
  readonly dag: Datum
}

/** An open dossier that no term reminds of. */
export interface StilleRegel extends DossierRegel {
  readonly laatste: LaatsteStap
}
