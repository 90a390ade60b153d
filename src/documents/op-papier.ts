import type { Inhoud } from '@/domain/document/inhoud'
import { type Briefpapier, leesBriefpapier } from './briefpapier/lezen'
import { naarWord } from './naar-word'

/** What a Word document comes on. Bytes: it goes to another thread, and is read there. */
export interface Papier {
  /** The letterhead of the organisation, a .docx. */
  readonly briefpapier?: Uint8Array
  /** A PNG, for the style of the program; a letterhead has its own. */
  readonly logo?: Uint8Array
}

export type Gemaakt =
  | { readonly bytes: Uint8Array }
  /** What it came to nothing on. */
  | { readonly fout: 'briefpapier' | 'document' }

/** The .docx of the document on its paper. Never rejects: what it answers has to cross between threads. */
export async function wordOpPapier(inhoud: Inhoud, papier: Papier): Promise<Gemaakt> {
  let briefpapier: Briefpapier | undefined
  try {
    briefpapier = papier.briefpapier && leesBriefpapier(papier.briefpapier)
  } catch {
    return { fout: 'briefpapier' }
  }
  try {
    return { bytes: await naarWord(inhoud, briefpapier, papier.logo) }
  } catch {
    return { fout: 'document' }
  }
}
