export interface VeldFout {
  /** The id of the field, as given to TekstVeld, DatumVeld, KeuzeGroep, … */
  readonly veld: string
  /** The Dutch sentence: what is wrong and what to do. */
  readonly tekst: string
}

const BEDIENBAAR = 'input, select, textarea, button, a[href], [tabindex]'

/** Brings the keyboard to a field; for a group to its first choice, for a folded section after opening it. */
export function focusVeld(id: string): void {
  const el = document.getElementById(id)
  if (!el) return
  const dicht = el.closest('details:not([open])')
  if (dicht instanceof HTMLDetailsElement) dicht.open = true
  const doel = el.matches(BEDIENBAAR) ? el : el.querySelector<HTMLElement>(BEDIENBAAR)
  doel?.scrollIntoView({ block: 'center' })
  doel?.focus({ preventScroll: true })
}
