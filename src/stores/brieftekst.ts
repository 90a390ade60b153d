import type { Brieftekst } from '@/domain/document/brieftekst'
import { type Exemplaar, sleutelUit } from '@/domain/dossier/exemplaren'
import type { DocumentSoort } from '@/domain/document/soorten'
import { hoortBij } from './bewaarder'
import { openConcepten } from './concepten'

/** A letter as the officer changed it, until it is recorded as sent. `van`: the text of the program when that was begun. */
export interface BriefConcept extends Brieftekst {
  readonly van: Brieftekst
}

/** Where the words of one letter are kept. */
export const briefPlek = (dossierId: string, soort: DocumentSoort, aan: string | undefined): string =>
  `${dossierId}/brief/${soort}/${aan ?? ''}`

/** The addressee in that place. A complainant by the id alone: so the drafts of an earlier program are found. */
export const voorWie = (exemplaar: Exemplaar): string => exemplaar.klagerId ?? sleutelUit(exemplaar)

/** The words that were changed and not sent yet, with the key under which they are kept; undefined when there are none. */
export async function leesBriefConcept(plek: string): Promise<{ sleutel: string; tekst: BriefConcept } | undefined> {
  for (const { sleutel, waarde } of await openConcepten())
    if (hoortBij(plek, sleutel) && isBriefConcept(waarde)) return { sleutel, tekst: waarde }
  return undefined
}

/** A damaged draft may hold anything. */
const isBriefConcept = (waarde: unknown): waarde is BriefConcept =>
  isBrieftekst(waarde) && isBrieftekst((waarde as Partial<BriefConcept>).van)

function isBrieftekst(waarde: unknown): waarde is Brieftekst {
  const { onderwerp, stukken } = (waarde ?? {}) as Partial<Brieftekst>
  return (
    typeof onderwerp === 'string' &&
    Array.isArray(stukken) &&
    stukken.every((s: unknown) => typeof (s as Brieftekst['stukken'][number] | null)?.tekst === 'string')
  )
}
