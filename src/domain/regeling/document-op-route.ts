import { documentRegel, DOCUMENTSOORTEN, isBrief } from '../document/soorten'
import type { DocumentSoort, Regeling } from './regeling'

/**
 * The documents that a procedure knows. A letter exists where a term asks for its event too, also when that is an own norm.
 */
export function documentenVan({ documenten, termijnen }: Pick<Regeling, 'documenten' | 'termijnen'>): DocumentSoort[] {
  const gevraagd = new Set<string>(termijnen.flatMap((t) => t.vervuldDoor))
  return DOCUMENTSOORTEN.filter(
    (soort) => documenten.includes(soort) || (isBrief(soort) && gevraagd.has(documentRegel(soort).legtVast ?? '')),
  )
}

/**
 * Does the term that asks for this document exist on this route? Without such a term the document is free, and as long as no
 * route is chosen it can be any.
 */
export function documentOpRoute(soort: DocumentSoort, { termijnen }: Regeling, route: string): boolean {
  const routes = termijnen.filter((t) => t.document === soort).map((t) => t.routes)
  return route === '' || routes.length === 0 || routes.some((r) => !r || r.includes(route))
}
