import type { JournaalRij } from '../rijen'
import type { Wijziging } from '../wijziging'

/**
 * What one write changes, before it is packed: the journal seals it whole. Only the bytes of files are as they will lie in the
 * database. What can be made again from it (summaries) is left out.
 */
export interface Boeking {
  readonly id: string
  /** ISO instant. */
  readonly op: string
  readonly wijzigingen: readonly Wijziging[]
}

/** A second place, outside the database, that has each write before the database has it. */
export interface Journaal {
  /**
   * Resolves when it is on disk, with where the journal stands then: that goes into the database with what was booked. `na`:
   * where the database says it stands. Rejects: then nothing is written in the database either.
   */
  boek(boeking: Boeking, na: JournaalRij | undefined): Promise<JournaalRij | undefined>
  /** The database did not take it after all, and the officer was told so: the entry does not count. */
  herroep(id: string): Promise<void>
}
