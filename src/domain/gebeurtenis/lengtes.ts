import type { VeldInhoud } from './beschrijving'
import { veldenVan } from './soort'
import type { Fout } from '../fout'
import type { GebeurtenisSoort } from './gebeurtenis'

/** The most characters in the name of a person, an organisation or a document. */
export const NAAM = 300
/** The most characters in any other text of one line. */
export const REGEL = 1000

/**
 * Texts of one line in the data of a complaint and in the settings, by the name of their field; those of an event say so in its
 * description. What is not here has several lines and no limit, or is chosen from a list.
 */
const HOOGSTENS: Readonly<Record<string, number>> = {
  ...van(NAAM, [
    'naam',
    'leidinggevende',
    'behandelaar',
    'ondertekenaar',
    'klachtenfunctionaris',
    'doorgeleidNaar',
    'verbeterEigenaar',
    'maatregelWie',
