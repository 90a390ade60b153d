import { metHoofdletter } from '../datum/opmaak'
import type { Regeling, Woorden } from './regeling'

/** What the sides are called on this route: a complaint about the coordinator is about no "medewerker" (WSW 5b). */
export const woordenVan = ({ routes, woorden }: Pick<Regeling, 'routes' | 'woorden'>, route?: string): Woorden => ({
  ...woorden,
  ...routes.find((r) => r.id === route)?.woorden,
})

/** A text of the program in the procedure's own word for who complains: "de klager" is "de huurder". All of them take "de". */
export const inWoorden = (tekst: string, { klager }: Woorden): string =>
  tekst.replace(/\bklager\b/gi, (woord) => (woord.startsWith('K') ? metHoofdletter(klager) : klager))
