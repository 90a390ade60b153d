import type { Regeling, Woorden } from './regeling'

/** What the sides are called on this route: a complaint about the coordinator is about no "medewerker" (WSW 5b). */
export const woordenVan = ({ routes, woorden }: Pick<Regeling, 'routes' | 'woorden'>, route?: string): Woorden => ({
  ...woorden,
  ...routes.find((r) => r.id === route)?.woorden,
})
