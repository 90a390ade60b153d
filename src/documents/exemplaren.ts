import { type DocumentSoort, documentRegel } from '@/domain/document/soorten'
import type { Dossier } from '@/domain/dossier/dossier'
import { gemachtigde } from '@/domain/dossier/geadresseerde'
import { gesprekken } from './gedeeld'

/** Which of several documents of one kind: of this conversation, or to this complainant. */
export interface Exemplaar {
  readonly gesprekId?: string | undefined
  readonly klagerId?: string | undefined
}

/** The letters that go to the complainants: one for each (ALL-6). */
export const ontvangersVan = (dossier: Dossier): readonly { readonly klagerId: string; readonly naam: string }[] =>
  dossier.gegevens.klagers.map((klager) => ({
    klagerId: klager.id,
    naam: (gemachtigde(klager) ?? klager).naam || 'naam niet bekend',
  }))

/** One letter for each complainant and one report for each conversation; of the rest there is one. */
export function exemplaren(soort: DocumentSoort, dossier: Dossier): readonly Exemplaar[] {
  switch (documentRegel(soort).per) {
    case 'klager':
      return ontvangersVan(dossier).map(({ klagerId }) => ({ klagerId }))
    case 'gesprek':
      return gesprekken(dossier).map(({ id }) => ({ gesprekId: id }))
    case 'dossier':
      return [{}]
  }
}
