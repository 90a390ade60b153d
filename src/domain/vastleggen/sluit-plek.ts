import type { BriefSoort } from '../document/soorten'
import type { VastlegSoort } from './vast-te-leggen'

/** The place in the program where something that is open before closing is done. */
export type SluitPlek =
  | { readonly soort: 'veld'; readonly veld: string }
  | {
      readonly soort: 'stap'
      readonly stap: VastlegSoort
      readonly gesprekId?: string
      readonly welke?: string
      /** The event that is put right there, by its id. */
      readonly corrigeert?: string
    }
  | { readonly soort: 'brief'; readonly brief: BriefSoort; readonly aan: string }
