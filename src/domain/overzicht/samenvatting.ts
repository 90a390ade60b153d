import type { Datum } from '../datum/datum'
import type { Dossier, DossierStatus } from '../dossier/dossier'
import type { TeSturen } from '../dossier/te-sturen'
import type { Vervanger } from '../dossier/vervanger'
import type { Zaak } from '../termijn/zaak'

/** What was done last for the complaint or signal. */
export interface LaatsteStap {
  /** The kind of thing that happened, never the story: a list is printed and seen over shoulders. */
  readonly naam: string
  readonly datum: Datum
}

/** One more whenever a summary comes to hold something else. Stored summaries are then made again from the events. */
export const SAMENVATTING_VERSIE = 7

/** The small row that lists, search and the work list read: one per dossier, folded with it, never edited. */
export interface Samenvatting {
  readonly id: string
  readonly nummer: string
  readonly regelingId: string
  readonly regelingVersie: string
  readonly soort: Dossier['soort']
  readonly status: DossierStatus
  /** Day of receipt, or of the signal. */
  readonly ontvangen: Datum
  readonly onderwerp: string
  readonly klager: string
  /** As others read it (`beklaagdenNaarBuiten`). */
  readonly beklaagde: string
  /** Who is not named there any more and is still looked for. */
  readonly vertrokken?: string
  readonly plaats: string
  readonly behandelaar: string
  readonly complex: string
  readonly zaak: Zaak
  /** Absent in a row of an earlier version, and under a procedure that is not known. */
  readonly laatsteStap?: LaatsteStap
  /** Letters that still have to go out; absent when there are none. */
  readonly teSturen?: readonly TeSturen[]
  /** Talks to come, and those that were taken back; absent when there are none. */
  readonly gepland?: readonly GeplandInRij[]
  /** With a substitute, or of somebody who has one here; absent otherwise. */
  readonly vervanger?: Vervanger
  /** 1 while something may still have to be done: an open complaint or signal. A number, because the database indexes it. */
  readonly open: 0 | 1
}

/** A planned talk as lists and the calendar have it: without names, and without a place that gives one away. */
export interface GeplandInRij {
  /** Of the event that planned it first: a moved talk keeps it. */
  readonly id: string
  readonly dag: Datum
  readonly begin: string
  readonly einde: string
  readonly plaats: string
  readonly afgezegd: boolean
}
