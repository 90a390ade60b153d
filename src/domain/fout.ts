/** What is wrong with something that the officer wants to record or save. `veld`: where to show it. */
export interface Fout {
  readonly veld: string
  readonly tekst: string
}
