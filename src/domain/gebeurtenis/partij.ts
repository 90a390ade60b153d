import type { Gesprek } from './gebeurtenis'

/** What the two sides are called. */
export interface Zijden {
  readonly klager: string
  readonly beklaagde: string
}

/** A talk or hearing in which the complainant was heard. */
export const isMetKlager = ({ partij }: Pick<Gesprek, 'partij'>): boolean => partij === 'klager' || partij === 'beiden'

/** "de klant", "de klant en de medewerker": who was heard, inside a sentence; a name would say more than others need. */
export const dePartij = (partij: Gesprek['partij'], woorden: Zijden): string =>
  partij === 'beiden'
    ? `de ${woorden.klager} en de ${woorden.beklaagde}`
    : partij === 'ander'
      ? 'iemand anders'
      : `de ${woorden[partij]}`

/** Which side, in the words of the dossier; a name as it was typed. */
export const zijdeTekst = (wie: string, woorden: Zijden): string =>
  wie === 'klager' || wie === 'beklaagde' ? woorden[wie] : wie
