import type { SoortTabel } from '../beschrijving'
import { AFRONDING } from './afronding'
import { BESLISSING } from './beslissing'
import { CONTACT } from './contact'
import { HOREN } from './horen'
import { OPENING } from './opening'
import { OVERIG } from './overig'

/** Every kind of event. One that is not described yet is an error here. */
export const SOORTEN: SoortTabel = { ...OPENING, ...CONTACT, ...HOREN, ...BESLISSING, ...AFRONDING, ...OVERIG }
