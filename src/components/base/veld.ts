/** What every field has in common. */
export interface VeldProps {
  label: string
  /** Read out, not seen: what stands in the field says it. */
  labelVerborgen?: boolean
  /** One sentence under the field. */
  help?: string | undefined
  /** A few words of help: they stand at the end of the line of the label. */
  helpNaast?: boolean
  /** The Dutch sentence: what is wrong and what to do. Marks the field as invalid. */
  fout?: string | undefined
  verplicht?: boolean
  /** Id of the control: the error summary links to it. */
  id?: string
}

/** A choice as a list, radio group or check group shows it. */
export interface Optie<T extends string = string> {
  readonly waarde: T
  readonly tekst: string
  readonly uitleg?: string
}

/** A choice that may still be open. */
export type OfLeeg<T extends string> = T | ''

/** What a form must know of a date field beside the date: no date can mean "nothing typed" or "typed, but no date". */
export interface DatumToestand {
  readonly geldig: boolean
  readonly fout: string | undefined
  /** What stands in the field, as it was typed. */
  readonly tekst: string
}
