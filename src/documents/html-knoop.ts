/** An element, before it is written out as markup or built as a node. */
export type Knoop = string | Elementknoop

export interface Elementknoop {
  readonly naam: string
  readonly attributen: Readonly<Record<string, string>>
  readonly kinderen: readonly Knoop[]
}
