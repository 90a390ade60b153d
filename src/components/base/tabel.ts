export interface Kolom {
  /** Names the column; the slot with this name draws its cells. */
  readonly sleutel: string
  readonly kop: string
  readonly rechts?: boolean
  /** CSS width. Give every column but one a width in a long list: rows come and go, columns must not move. */
  readonly breedte?: string
  readonly sorteerbaar?: boolean
  /** The heading is read out but not seen (a column with buttons). */
  readonly kopVerborgen?: boolean
}

export interface Sortering {
  readonly sleutel: string
  readonly aflopend: boolean
}
