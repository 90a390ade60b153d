export { DATABASE_NAAM, KlachtDatabase } from './database'
export { ControleFout, OpslagFout, type OpslagFoutSoort } from './opslagfout'
export {
  type BeschadigdDossier,
  type Geschreven,
  type NieuweOpening,
  type Omgeving,
  Repository,
  type SchrijfOpties,
} from './repository'
export type { ConceptRij } from './rijen'
