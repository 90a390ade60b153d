import type { RouteLocationRaw } from 'vue-router'
import { getyptIn, isVastlegConcept, vormVan } from '@/components/vastleggen/vastleg-model'
import { NIEUW } from '@/components/document/document-keuze'
import {
  briefRegel,
  documentNaam,
  documentRegel,
  type DocumentSoort,
  isBrief,
  isDocumentSoort,
} from '@/domain/document/soorten'
import { sleutelVan } from '@/domain/dossier/geadresseerde'

const BLADEN: Readonly<Record<string, string | undefined>> = {
  gegevens: 'de gegevens',
  punten: 'de klachtpunten',
  afhandeling: 'de afhandeling',
  rapport: 'het eindrapport',
}
/** What a draft under this key is a draft of, and the way back to it. */
export function conceptPlek(
  sleutel: string,
  waarde: unknown,
  nummerVan: (dossierId: string) => string | undefined,
): { wat: string; to: RouteLocationRaw } {
  const query = { concept: sleutel }
  if (sleutel.startsWith('klacht/nieuw')) return { wat: 'een nieuwe klacht', to: { name: 'nieuwe-klacht', query } }
  if (sleutel.startsWith('signaal/nieuw')) return { wat: 'een signaal', to: { name: 'nieuw-signaal', query } }
  const [id = '', deel = '', soort = '', aan = ''] = sleutel.split('/')
  if (id === 'brieftekst' && isDocumentSoort(soort))
    return {
      wat: `de tekst van de brief “${documentNaam(soort)}”`,
      to: { name: 'brieftekst', params: { id: deel, soort } },
    }
  if (deel === 'brief' && isDocumentSoort(soort))
    return {
      wat: `${documentRegel(soort).woord} met uw eigen tekst in ${nummerVan(id) ?? 'een dossier'}`,
      to: { name: 'dossierdocument', params: { id, soort }, query: naarBrief(soort, aan) },
    }
  const blad = BLADEN[deel]
  const vorm = isVastlegConcept(waarde) ? `“${vormVan(waarde.soort).titel}”` : 'een vastlegging'
  const wat = blad ?? (deel === 'correctie' ? `een correctie van ${vorm}` : vorm)
  return {
    wat: `${wat} in ${nummerVan(id) ?? 'een dossier'}`,
    to: { name: 'dossier', params: { id }, query: { ...(blad && { blad: deel }), ...query } },
  }
}

/** The letter to this addressee; of one that can go out again the next. A complainant stands there by the id alone. */
const naarBrief = (soort: DocumentSoort, aan: string) => ({
  aan: aan === '' || /^(beklaagde|rol)\./.test(aan) ? aan || undefined : sleutelVan({ soort: 'klager', id: aan }),
  ...(isBrief(soort) && briefRegel(soort).vaker && { welke: NIEUW }),
})

/** What was typed in a record, to know it again by: the longest of its large fields. */
export function langsteTekst(waarde: unknown): string {
  if (!isVastlegConcept(waarde)) return ''
  const teksten = vormVan(waarde.soort)
    .velden.filter((v) => v.soort === 'vak')
    .map((v) => getyptIn(waarde.waarden, v.naam).trim())
  return teksten.toSorted((a, b) => b.length - a.length)[0] ?? ''
}
