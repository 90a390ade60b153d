import type { Datum } from '../datum/datum'
import type { Einde } from '../dossier/dossier'
import type { GebeurtenisSoort } from '../gebeurtenis/gebeurtenis'
import type { Moment } from '../gebeurtenis/moment'
import type { Kenmerk, TermijnDefinitie } from '../regeling/regeling'

/** One occurrence of a moment. `id`: the event behind it. `eerder`: dates that were corrected, oldest first. */
export interface Voorval {
  readonly datum: Datum
  readonly id?: string
  /** Place in the order in which things happened; absent for a fact about the complaint. */
  readonly nr?: number
  /** What happened, where the moment does not say it by itself. */
  readonly soort?: GebeurtenisSoort
  /** Where a term asks for it: the addressee of a notice, the ground of a closure or refusal. Absent: counts for any. */
  readonly wat?: string
  readonly eerder?: readonly { readonly datum: Datum; readonly vastgelegdOp: string }[]
}

export interface Verdaging {
  readonly termijnId: string
  readonly tot: Datum
  readonly reden: string
  readonly datum: Datum
  /** The complainant consented in writing. */
  readonly klagerAkkoord?: boolean
}

/**
 * `toezegging`: not of the procedure; somebody promised it in this dossier, for that day. `corrigeert`: it is done by filling in
 * what is still open in this event, by its id. `afgesprokenBij`: where the day was said, before a date.
 */
export type Definitie = TermijnDefinitie & {
  readonly toezegging?: true
  readonly corrigeert?: string
  readonly afgesprokenBij?: string
}

/** What was promised, as the term that follows it up, with what began it and what fulfilled it. */
export interface ToezeggingInZaak {
  readonly definitie: Definitie
  readonly momenten: Zaak['momenten']
}

/** All that the terms of a dossier depend on; small and plain, so that a list of thousands can hold it. */
export interface Zaak {
  readonly route: string
  /** Occurrences in the order in which they happened. */
  readonly momenten: Readonly<Partial<Record<Moment, readonly Voorval[]>>>
  /** When handling of the complaint itself ended. */
  readonly einde?: Einde
  /** When it ended again, after a next step had opened the dossier. */
  readonly latereEindes?: readonly Einde[]
  readonly kenmerken: readonly Kenmerk[]
  readonly verdagingen: readonly Verdaging[]
  /** Absent where nothing was promised. */
  readonly toezeggingen?: readonly ToezeggingInZaak[]
}

/** True when `a` happened after `b`: on a later day, or later on that day. */
export const isNa = (a: Pick<Voorval, 'datum' | 'nr'>, b: Pick<Voorval, 'datum' | 'nr'>): boolean =>
  a.datum > b.datum || (a.datum === b.datum && (a.nr ?? Infinity) > (b.nr ?? -1))
