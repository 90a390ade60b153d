import { onsWelzijn } from './ons-welzijn'
import type { Regeling } from './regeling'
import { stadsring51 } from './stadsring51'
import { sterkerSociaalWerk } from './sterker-sociaal-werk'
import { wijksteunpuntenWonen } from './wijksteunpunten-wonen'
import { wonenMiddenDelfland } from './wonen-midden-delfland'

export type { Regeling } from './regeling'

/** The procedures that the program brings along. The first one is the default. */
export const REGELINGEN: readonly Regeling[] = [
  onsWelzijn,
  stadsring51,
  wonenMiddenDelfland,
  sterkerSociaalWerk,
  wijksteunpuntenWonen,
]

export const regelingMet = (id: string): Regeling | undefined => REGELINGEN.find((r) => r.id === id)
