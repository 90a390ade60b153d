import type { Datum } from '../datum/datum'
import type { BriefSoort } from '../document/soorten'

/** A letter that still has to go out. */
export interface TeSturen {
  readonly brief: BriefSoort
  /** As the address of the screen and the log name the addressee (`sleutelVan`). */
  readonly aan: string
  readonly naam: string
  /** The day of the step that it tells of, or the first day that somebody else got the same letter. */
  readonly sinds: Datum
}

/** Which letter to whom, in one word. */
export const briefSleutel = (brief: BriefSoort, aan: string): string => `${brief}/${aan}`
