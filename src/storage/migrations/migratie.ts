import type { Transaction } from 'dexie'

/**
 * One step of the database. Released steps never change. `upgrade` declares the row types it reads and writes itself and
 * never imports today's domain: the domain moves on, the rows of then do not. It may throw: then the whole step is undone
 * and the program does not start.
 */
export interface Migratie {
  readonly version: number
  readonly name: string
  /** Only the tables that this step adds or changes. */
  readonly stores: Readonly<Record<string, string | null>>
  readonly upgrade?: (tx: Transaction) => Promise<void>
}
