import type { Bewaking } from './bewaking'
import type { KlachtDatabase } from './database'
import type { Omgeving } from './omgeving'
import type { Gezien } from './gezien'
import type { Toegang } from './toegang'

/** What the parts of the store share. */
export interface Onderdelen {
  readonly db: KlachtDatabase
  readonly omgeving: Omgeving
  readonly toegang: Toegang
  readonly bewaking: Bewaking
  readonly gezien: Gezien
}
