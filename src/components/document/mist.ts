import type { RouteLocationRaw } from 'vue-router'

/** Something that a document would say if it were known. Without `naar` it is written in the letter itself. */
export interface Mist {
  readonly tekst: string
  readonly naar?: RouteLocationRaw
}
