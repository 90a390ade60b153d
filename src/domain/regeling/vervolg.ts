import { inZin } from '../gebeurtenis/zin'
import type { Regeling, Vervolgstap } from './regeling'

/** Where who disagrees can go next. Without a route: on any of them. */
export const vervolgstappenOp = ({ vervolgstappen }: Regeling, route?: string): readonly Vervolgstap[] =>
  vervolgstappen.filter((stap) => !route || !stap.routes || stap.routes.includes(route))

/** Their names within a sentence. */
export const vervolgNamen = (regeling: Regeling, route?: string): string[] => [
  ...new Set(vervolgstappenOp(regeling, route).map((stap) => inZin(stap.naam))),
]
