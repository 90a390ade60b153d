import type { Regeling, TermijnDefinitie } from './regeling'

/** A term of the procedure by its id: its own norms and those of the law are among them, whether they count or not. */
export const termijnMet = (regeling: Regeling, id: string): TermijnDefinitie | undefined =>
  [...regeling.termijnen, ...regeling.eigenNormen, ...(regeling.awbTermijnen ?? [])].find((t) => t.id === id)

/** Its name where others look too: on the timeline and in the title of an event. */
export const neutraleTermijnNaam = ({ naam, neutraleNaam }: TermijnDefinitie): string => neutraleNaam ?? naam
