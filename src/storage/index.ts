export { DATABASE_NAAM, KlachtDatabase } from './database'
export type { InstellingPatch } from './instellingen-schema'
export type { Omgeving } from './omgeving'
export { ControleFout, OpslagFout, type OpslagFoutSoort, VerliesFout } from './opslagfout'
export type { Redding } from './redding'
export {
  type BeschadigdDossier,
  type Geschreven,
  type NieuweOpening,
  Repository,
  type SchrijfOpties,
} from './repository'
export { laatsteNummer, type Sentinel, type SentinelPlek, type Verlies } from './sentinel'
export { SENTINEL_SLEUTEL, sentinelInLocalStorage } from './sentinel-local-storage'
export type { ConceptRij } from './rijen'
