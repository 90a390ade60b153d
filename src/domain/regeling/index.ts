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

/** The text as it is today. A dossier has a version of its own: regelingVan (versies.ts) finds that one. */
export const regelingMet = (id: string): Regeling | undefined => REGELINGEN.find((r) => r.id === id)

/** The text of a version; the choices of the organisation make "2019-07-19/2" of "2019-07-19", with the same text. */
export const regelingTekst = (id: string, versie: string): Regeling | undefined =>
  REGELINGEN.find((r) => r.id === id && r.versie === versie.split(/[/~]/)[0])
