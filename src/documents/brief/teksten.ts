import type { BriefSoort } from '@/domain/document/soorten'
import namens from '../../../resources/brieven/deel-namens.txt?raw'
import vervolg from '../../../resources/brieven/deel-vervolg.txt?raw'
import ontvangstbevestiging from '../../../resources/brieven/ontvangstbevestiging.txt?raw'

/** The letters as the program brings them along. How such a text is written: docs/besluiten/12-letters-are-text.md. */
export const BRIEFTEKSTEN: Readonly<Record<BriefSoort, string>> = { ontvangstbevestiging }

/** What several letters have in common, by the name between [ and ]. */
export const DELEN: Readonly<Record<string, string>> = {
  namens,
  vervolg,
  // Each procedure says this in its own words, or says nothing of it.
  'wat er nu gebeurt': '',
}
