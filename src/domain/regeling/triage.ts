/** One answer to the procedure's own test, with what follows from it. */
export interface TriageAntwoord {
  readonly id: string
  readonly naam: string
  /** What it is then, by the procedure. */
  readonly dan: 'klacht' | 'signaal'
  /** What to do, in one or two plain sentences. */
  readonly gevolg: string
  readonly artikel: string
}

/** The test by which the procedure tells a complaint from what is (still) none (WMD-1.2, WSW-A1, STK-6). */
export interface Triage {
  readonly vraag: string
  readonly antwoorden: readonly TriageAntwoord[]
}

type MetTriage = { readonly triage?: Triage }

/** The answer with this id; undefined where the procedure has no such answer, or none was given. */
export const triageAntwoord = ({ triage }: MetTriage, id: string | undefined): TriageAntwoord | undefined =>
  triage?.antwoorden.find((a) => a.id === id)
