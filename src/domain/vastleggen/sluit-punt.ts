import type { SluitPlek } from './sluit-plek'

/**
 * One line of what the procedure asks before a dossier closes: ticked by the facts and never by hand. past-niet: contradicts the
 * ground that was chosen (`sluitbezwaren`).
 */
export interface SluitPunt {
  readonly id: string
  readonly staat: 'past-niet' | 'open' | 'gedaan'
  /** The duty, or a whole sentence where something does not fit. */
  readonly wat: string
  /** What the dossier says of it. */
  readonly stand: string
  /** '' where no text demands it. */
  readonly artikel: string
  /** Where it is done; absent where there is nothing left to do, or nothing that can be done now. */
  readonly naar?: SluitPlek
}
