import type { Datum } from '../datum/datum'
import type { Definitie, Verdaging, Voorval } from './zaak'

/**
 * niet-gestart: its start has not happened and nothing can be forecast · prognose: counted from a planned start ·
 * voorwaardelijk: binds only when the complaint is not handled, and no ground for that was chosen ·
 * loopt / bijna (three working days or fewer to the plan date) / te-laat: open · verdaagd: a later date was agreed ·
 * gehaald / te-laat-gehaald: done · gemist: not done when handling ended · vervallen: no longer needed ·
 * wacht / mogelijk: waiting, to and including the end / possible from the day after · verlopen: the right has lapsed.
 */
export type TermijnStaat =
  | 'niet-gestart'
  | 'prognose'
  | 'voorwaardelijk'
  | 'loopt'
  | 'bijna'
  | 'te-laat'
  | 'verdaagd'
  | 'gehaald'
  | 'te-laat-gehaald'
  | 'gemist'
  | 'vervallen'
  | 'wacht'
  | 'mogelijk'
  | 'verlopen'

export interface Termijn {
  readonly id: string
  readonly definitie: Definitie
  /** Day 0: the day of the event it starts from, or its forecast. */
  readonly vanaf: Datum | null
  /** The event it starts from. */
  readonly start?: Voorval
  /** The governing end, to and including 24:00 of that day. `verval`: last good day. `niet-eerder`: last day of waiting. */
  readonly uiterlijk: Datum | null
  /** The day to act by: last office day on or before the end; for `direct` the first office day on or after. */
  readonly plan: Datum | null
  /** End after the Algemene termijnenwet, whether or not it governs; null where art. 4 excludes the term. */
  readonly atw: Datum | null
  /** True when the start is itself only a planned date. */
  readonly prognose: boolean
  readonly staat: TermijnStaat
  readonly vervuld?: Voorval
  /** From today to the end; negative when passed. Absent when done, ended or without a date. */
  readonly dagenOver?: number
  /** Working days from today to the end, under the procedure's reading. */
  readonly werkdagenOver?: number
  readonly verdaging?: Verdaging
  /** The end after a lengthening that the law allows and that was given in time; the original stays in `uiterlijk`. */
  readonly verlengdTot?: Datum
  /** Attempts to reach the complainant that are still to be made before it is possible. */
  readonly pogingenOver?: number
  /** Why the term ended without being fulfilled. */
  readonly reden?: string
}
