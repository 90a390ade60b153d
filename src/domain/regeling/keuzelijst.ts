export interface KeuzeOptie {
  readonly id: string
  readonly naam: string
  readonly uitleg?: string
  /** Of a repeat complaint: as many in a row as this, and the answer to it is the last (Wonen Midden-Delfland 2.6). */
  readonly laatsteBij?: number
}

/**
 * What the procedure asks once a frame was chosen, or a repeat complaint came in: one step, that is recorded with what came of it
 * (Wonen Midden-Delfland 2.4, 2.6).
 */
export interface Opvolging {
  readonly id: string
  /** The duty, and what the log says when it is done. */
  readonly naam: string
  readonly gedaan: string
  readonly artikel: string
  /** After which choice: of a frame, or of what gave rise to the last repeat complaint. */
  readonly bij: { readonly kader?: readonly string[]; readonly herhaalklacht?: readonly string[] }
  /** What the form asks: what came of it. */
  readonly vraag: string
  /** Asks for a name. */
  readonly wie?: string
  /** It is done on a day that can be still to come; then it is on the work list until it is known what came of it. */
  readonly dag?: string
  /** What can have come of it, where that is one of a few. */
  readonly uitkomsten?: readonly { readonly id: string; readonly naam: string }[]
  /** Stays with the organisation: in no letter and no report. */
  readonly intern?: true
}

export interface Keuzelijst {
  readonly label: string
  readonly opties: readonly KeuzeOptie[]
  /** "Anders" asks for a text. */
  readonly anders?: string
}
