export interface Kolom {
  /** Names the column; the slot with this name draws its cells. */
  readonly sleutel: string
  readonly kop: string
  readonly rechts?: boolean
  /** CSS width. Every column but one has a width: rows come and go, columns must not move. */
  readonly breedte?: string
  readonly sorteerbaar?: boolean
  /** The heading is read out but not seen (a column with buttons). */
  readonly kopVerborgen?: boolean
}

export interface Sortering {
  readonly sleutel: string
  readonly aflopend: boolean
}
