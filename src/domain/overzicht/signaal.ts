import type { Datum } from '../datum/datum'
import type { Kalender } from '../datum/kalender'
import type { Afwezigheid } from '../regeling/instellingen'
import type { Samenvatting } from './samenvatting'

export type SignaleringSoort =
  | 'behandelaar'
  | 'belang'
  | 'recht-vervallen'
  | 'eerder-dossier'
  | 'andere-kant'
  | 'uit-dienst'
  | 'onvrede-schriftelijk'
  | 'begeleider'
  | 'machtiging'
  | 'anoniem'
  | 'mondeling'
  | 'route'
  | 'route-open'
  | 'triage'
  | 'strafbaar-feit'
  | 'bsn'
  | 'vertrouwenspersoon'
  | 'afwezig'

/** Advice about a complaint. It never stops anything: the officer decides. */
export interface Signalering {
  readonly soort: SignaleringSoort
  /** Article of the procedure, or the law; '' where no text demands it and it is only good practice. */
  readonly artikel: string
  /** What was seen. */
  readonly tekst: string
  /** What the officer can do. */
  readonly watNu: string
  /** Path of the field it is about. */
  readonly veld?: string
  /** Dossiers it refers to. */
  readonly dossiers?: readonly Pick<Samenvatting, 'id' | 'nummer'>[]
}

export interface SignaleringContext {
  readonly vandaag: Datum
  readonly kalender: Kalender
  /** Who works there and could have an interest. */
  readonly huis?: Huis
  /** When the officer is away, as far as that is said here. */
  readonly afwezigheid?: readonly Afwezigheid[]
  /** Every other dossier, to find earlier ones of the same people. */
  readonly eerdere?: readonly Eerder[]
}

/** The people of the organisation that the settings name. */
export interface Huis {
  /** Who handles complaints of which the dossier names no handler. */
  readonly functionaris: string
  /** Who gets letters: the role as in a sentence, and the name that was filled in. */
  readonly rollen: readonly { readonly id: string; readonly naam: string; readonly wie: string }[]
}

export type Eerder = Pick<
  Samenvatting,
  'id' | 'nummer' | 'klager' | 'beklaagde' | 'vertrokken' | 'plaats' | 'onderwerp' | 'ontvangen'
>
