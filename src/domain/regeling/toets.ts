import type { Regeling, Toets } from './regeling'

export const toetsVan = ({ toetsen }: Pick<Regeling, 'toetsen'>, soort: Toets['soort']): Toets | undefined =>
  toetsen?.find((t) => t.soort === soort)
