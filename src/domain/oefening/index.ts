import type { Datum } from '../datum/datum'
import type { Gebeurtenis } from '../gebeurtenis/gebeurtenis'
import { bijDeCommissie, teLaatMetMeerPersonen, tevredenGesloten, vandaagBevestigen } from './ons-welzijn'
import { langerDanEenJaar, verschovenEnVerdaagd } from './stadsring51'
import {
  anoniemSignaal,
  onvredeOpgelost,
  ouderDanTweeJaar,
  signaalKlachtIngetrokken,
  stilGebleven,
} from './sterker-sociaal-werk'
import { beslistOverCoordinator, doorverwezen, prognoseketen } from './wijksteunpunten-wonen'
import { herhaalklacht, vandaagBinnen } from './wonen-midden-delfland'

/** In the order of their numbers, which is the order in which they were registered. */
const GEVALLEN: readonly ((vandaag: Datum) => Gebeurtenis[])[] = [
  bijDeCommissie,
  tevredenGesloten,
  beslistOverCoordinator,
  verschovenEnVerdaagd,
  signaalKlachtIngetrokken,
  ouderDanTweeJaar,
  herhaalklacht,
  langerDanEenJaar,
  prognoseketen,
  teLaatMetMeerPersonen,
  doorverwezen,
  vandaagBevestigen,
  anoniemSignaal,
  vandaagBinnen,
  onvredeOpgelost,
  stilGebleven,
]

/**
 * The practice dossiers: invented people, the five procedures, every state. One log per dossier, ready to store. All dates
 * are counted from `vandaag`, so the cases are as fresh, as urgent and as late on whatever day they are loaded.
 */
export const oefendossiers = (vandaag: Datum): Gebeurtenis[][] => GEVALLEN.map((geval) => geval(vandaag))
