export { KlachtDatabase } from './database'
export type { Omgeving } from './omgeving'
export { ControleFout, OpslagFout, VerliesFout } from './opslagfout'
export type { Redding } from './redding'
export {
  type BeschadigdDossier,
  type Geschreven,
  type NieuweOpening,
  Repository,
  type SchrijfOpties,
} from './repository'
export type { Sentinel, Verlies } from './sentinel'
export { sentinelInLocalStorage } from './sentinel-local-storage'
export type { ConceptRij } from './rijen'
