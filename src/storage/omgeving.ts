import type { Datum } from '@/domain/datum/datum'
import type { Codec } from './codec'
import type { JournaalZegel } from './kluis/journaal-zegel'
import type { OpslagFout } from './opslagfout'
import type { Gemaakt } from './reservekopie/formaat'
import type { KopieSleutel } from './reservekopie/sleutel'
import type { SentinelPlek } from './sentinel'

/** What is stored, as it stands before the tables are brought to this version. */
export interface VanVoor {
  readonly installatie: string
  /** Writes a backup of it, part by part. */
  readonly maakKopie: (
    sleutel: KopieSleutel,
    uit: (bytes: Uint8Array<ArrayBuffer>) => Promise<void>,
  ) => Promise<Gemaakt>
}

/** What the store needs from outside: the clock and ids. Tests give fixed ones. */
export interface Omgeving {
  /** ISO instant of now, for the log. */
  readonly nu: () => string
  readonly vandaag: () => Datum
  /** A new unique id. */
  readonly nieuwId: () => string
  /** How payloads lie in the database; absent: plain. */
  readonly codec?: Codec
  /** Seals the journal; undefined as long as there is no key. */
  readonly zegel?: () => JournaalZegel | undefined
  /** Told of every write while it runs, so that the window can show whether everything is on disk. */
  readonly tijdens?: <T>(schrijf: () => Promise<T>) => Promise<T>
  /** Where it is remembered, outside the database, what the database must hold. */
  readonly sentinel?: SentinelPlek
  /**
   * Before the tables are brought to a newer version: a backup can be made of what is there. It is waited for, and what goes wrong in it
   * keeps nobody from going on.
   */
  readonly voorBijwerken?: (vanVoor: VanVoor) => Promise<void>
  /** Told how far it is with making the database again from the journal, from 0 to 1; undefined: it is done. */
  readonly bijHerbouw?: (deel: number | undefined) => void
  /** Told when nothing is written any more, and why; undefined: writing goes on again. */
  readonly bijStop?: (stop: OpslagFout | undefined) => void
}
