import type { DocumentSoort, Regeling } from './regeling'

/**
 * Does the term that asks for this document exist on this route? Without such a term the document is free, and as long as no
 * route is chosen it can be any.
 */
export function documentOpRoute(soort: DocumentSoort, { termijnen }: Regeling, route: string): boolean {
  const routes = termijnen.filter((t) => t.document === soort).map((t) => t.routes)
  return route === '' || routes.length === 0 || routes.some((r) => !r || r.includes(route))
}
