import { inZin } from '../dossier/zin'
import type { Regeling } from './regeling'

/** The next steps of a complainant who disagrees, to be named within a sentence. Without a route: of all routes. */
export const vervolgNamen = ({ vervolgstappen }: Regeling, route?: string): string[] => [
  ...new Set(
    vervolgstappen
      .filter((stap) => !route || !stap.routes || stap.routes.includes(route))
      .map((stap) => inZin(stap.naam)),
  ),
]
