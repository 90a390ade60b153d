export { KopieOpslag, type Nagekeken } from './kopie-opslag'
export { pastBij } from './lees'
export { leidAfInVenster } from './wachtzin-venster'
