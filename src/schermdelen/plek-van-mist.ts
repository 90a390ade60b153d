import type { Mist } from '@/components/document/mist'
import type { Ontbrekend } from '@/documents'
import { bladVan } from '@/domain/dossier/blad'

/** Which document it is that misses something. */
interface Waarbij {
  readonly dossierId: string | undefined
  readonly regelingId: string | undefined
  readonly soort: string | undefined
}

/** Where what is missing in a document is filled in: at its field; in the letter itself where there is no other place. */
export function plekVan(mist: Ontbrekend, { dossierId, regelingId = '', soort = '' }: Waarbij): Mist {
  const { tekst, veld, waar } = mist
  if (waar === 'brief') return { tekst: `in de brief: ${tekst}` }
  if (veld === 'brieftekst') return { tekst, naar: { name: 'brieftekst', params: { id: regelingId, soort } } }
  if (waar === 'instellingen')
    return {
      tekst,
      // Who gets a letter at the organisation gets it at the address of the organisation.
      naar: { name: 'instellingen', hash: `#organisatie-${veld === 'huisadres' ? 'adres' : veld}` },
    }
  if (waar === 'regeling') return { tekst, naar: { name: 'regeling', params: { id: regelingId } } }
  return { tekst, naar: { name: 'dossier', params: { id: dossierId }, query: { blad: bladVan(veld) } } }
}
