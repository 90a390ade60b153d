import type { Datum } from '../datum/datum'
import type { Gebeurtenis } from '../gebeurtenis/gebeurtenis'
import { bijDeCommissie, teLaatMetMeerPersonen, tevredenGesloten, vandaagBevestigen } from './ons-welzijn'
import { andereOrganisatie, ingetrokkenMetBrieven, naHetStandpunt } from './ons-welzijn-brieven'
import { langerDanEenJaar, nietOndertekend, verschovenEnVerdaagd } from './stadsring51'
import {
  anoniemSignaal,
  onvredeOpgelost,
  ouderDanTweeJaar,
  signaalKlachtIngetrokken,
  stilGebleven,
} from './sterker-sociaal-werk'
import { bijDeJeugdcommissie, overEenBesluit } from './sterker-sociaal-werk-besluit'
import { beslistOverCoordinator, doorverwezen, prognoseketen } from './wijksteunpunten-wonen'
import {
  ingetrokkenBijSteunpunt,
  opgelostBijSteunpunt,
  overDeWerkwijze,
  overStedelijkBureau,
} from './wijksteunpunten-wonen-brieven'
import { herhaalklacht, vandaagBinnen } from './wonen-midden-delfland'
import { ingetrokkenDoorHuurder, naarRegionaleCommissie, overHuurprijs } from './wonen-midden-delfland-brieven'
import { beleidHierAnders, beleidNaarHetMt, beleidOntbreekt, beleidUitgelegd } from './wonen-midden-delfland-kaders'

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
  // From here on each is there for letters that none of the others needs.
  naHetStandpunt,
  ingetrokkenMetBrieven,
  andereOrganisatie,
  nietOndertekend,
  naarRegionaleCommissie,
  overHuurprijs,
  ingetrokkenDoorHuurder,
  overEenBesluit,
  bijDeJeugdcommissie,
  ingetrokkenBijSteunpunt,
  overStedelijkBureau,
  opgelostBijSteunpunt,
  overDeWerkwijze,
  beleidUitgelegd,
  beleidNaarHetMt,
  beleidHierAnders,
  beleidOntbreekt,
]

/**
 * The practice dossiers: invented people, the five procedures, every state. One log per dossier, ready to store. All dates
 * are counted from `vandaag`, so the cases are as fresh, as urgent and as late on whatever day they are loaded.
 */
export const oefendossiers = (vandaag: Datum): Gebeurtenis[][] => GEVALLEN.map((geval) => geval(vandaag))
