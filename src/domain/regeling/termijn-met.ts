import type { Regeling, TermijnDefinitie } from './regeling'

/** Own norms and those of the law are among them, whether they count or not. */
export const alleTermijnen = ({ awbTermijnen = [], eigenNormen, termijnen }: Regeling): TermijnDefinitie[] => [
  ...termijnen,
  ...eigenNormen,
  ...awbTermijnen,
]

/** A term of the procedure by its id, whether it counts or not. */
export const termijnMet = (regeling: Regeling, id: string): TermijnDefinitie | undefined =>
  alleTermijnen(regeling).find((t) => t.id === id)

/** Its name where others look too: on the timeline and in the title of an event. */
export const neutraleTermijnNaam = ({ naam, neutraleNaam }: TermijnDefinitie): string => neutraleNaam ?? naam
