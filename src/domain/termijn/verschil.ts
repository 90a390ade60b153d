import type { Datum } from '../datum/datum'
import type { Termijn } from './termijn'

/** A term whose last day is another one under another version of the procedure. null: it has no date yet. */
export interface TermijnVerschil {
  readonly id: string
  readonly naam: string
  /** Absent: the term was not there. */
  readonly oud?: Datum | null
  /** Absent: the term goes. */
  readonly nieuw?: Datum | null
}

const laatsteDag = ({ uiterlijk, verlengdTot }: Termijn): Datum | null => verlengdTot ?? uiterlijk

/** What moves when the terms of a dossier become these, in the order of the new ones; what goes stands last. */
export function termijnVerschillen(oud: readonly Termijn[], nieuw: readonly Termijn[]): TermijnVerschil[] {
  const voor = new Map(oud.map((t) => [t.id, t]))
  const na = new Set(nieuw.map((t) => t.id))
  return [
    ...nieuw.flatMap((t): TermijnVerschil[] => {
      const eerst = voor.get(t.id)
      const { id, definitie } = t
      if (!eerst) return [{ id, naam: definitie.naam, nieuw: laatsteDag(t) }]
      return laatsteDag(eerst) === laatsteDag(t)
        ? []
        : [{ id, naam: definitie.naam, oud: laatsteDag(eerst), nieuw: laatsteDag(t) }]
    }),
    ...oud.filter((t) => !na.has(t.id)).map((t) => ({ id: t.id, naam: t.definitie.naam, oud: laatsteDag(t) })),
  ]
}
