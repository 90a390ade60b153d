import type { Datum } from '../datum/datum'
import type { WerkdagLezing } from '../datum/kalender'

/** What the organisation sets for a procedure where its text leaves room; absent: as the procedure says. */
export interface RegelingAanpassing {
  /** The organisation declares the Algemene termijnenwet applicable. */
  readonly atw?: boolean
  readonly werkdag?: WerkdagLezing
  /** The organisation's own norms count as terms too, marked as own norm. */
  readonly eigenNormen?: boolean
  /** The Awb applies to these complaints: its terms count beside those of the procedure. */
  readonly awb?: boolean
}

/** A procedure as the organisation applies it: its text with these choices. It never changes once it is there. */
export interface RegelingVersie {
  /** "2019-07-19": the text by itself, or with what was chosen before versions were kept; then "2019-07-19/2" and on. */
  readonly versie: string
  /** The day from which new complaints follow it; '' for the first. */
  readonly sinds: Datum | ''
  readonly keuzes: RegelingAanpassing
}

/**
 * By the id of the procedure, the first version in front. Without a list there is the text by itself; of an empty list no
 * version is known.
 */
export type RegelingVersies = Readonly<Record<string, readonly RegelingVersie[]>>
