import type { Optie } from '@/components/base/veld'

/** A choice between several documents of one kind: of which procedure, to whom, of which conversation. */
export interface DocumentKeuze {
  readonly naam: string
  readonly label: string
  readonly help?: string
  readonly waarde: string
  readonly opties: readonly Optie[]
}

/** In the address of a letter: not one that was sent, but the next. */
export const NIEUW = 'nieuw'
