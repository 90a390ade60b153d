import { AFRONDING } from './afronding'
import { BESLISSING } from './beslissing'
import { CONTACT } from './contact'
import { HOREN } from './horen'
import { OPENING } from './opening'
import { OVERIG } from './overig'
import type { Vormen } from './vorm'

export type { Tip, Veld, VeldContext, Vorm } from './vorm'

/** The groups of the menu. A new kind of event gets its fields in the file of its group, at the place it has in the menu. */
export const GROEPEN = {
  'Contact en brieven': CONTACT,
  'Onderzoek en horen': HOREN,
  Beslissen: BESLISSING,
  Afronden: AFRONDING,
  Overig: OVERIG,
} as const

/** The fields of every kind. One that has none yet is an error here. */
export const VORMEN: Vormen = { ...OPENING, ...CONTACT, ...HOREN, ...BESLISSING, ...AFRONDING, ...OVERIG }
