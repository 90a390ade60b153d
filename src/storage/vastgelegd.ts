import type { Dossier } from '@/domain/dossier/dossier'
import type { Samenvatting } from '@/domain/overzicht/samenvatting'

/** What a dossier became by what was recorded. */
export interface Geschreven {
  readonly dossier: Dossier
  readonly samenvatting: Samenvatting
}

export interface SchrijfOpties {
  /** Key of the draft that this record came from: it goes in the same transaction. */
  readonly concept?: string
  /** How many events the officer had in sight. When there are more by now, nothing is written over them. */
  readonly gezien?: number
}
