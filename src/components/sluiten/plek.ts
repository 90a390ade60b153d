import type { RouteLocationRaw } from 'vue-router'
import { NIEUW } from '@/components/document/document-keuze'
import { briefRegel } from '@/domain/document/soorten'
import { bladVan } from '@/domain/dossier/blad'
import type { SluitPlek } from '@/domain/vastleggen/sluit-plek'
import type { SluitPunt } from '@/domain/vastleggen/sluit-punt'

/** The screen on which it is done; undefined for a step, which has a form of its own. */
export function schermVan(plek: SluitPlek, id: string): RouteLocationRaw | undefined {
  switch (plek.soort) {
    case 'stap':
      // What is put right stands in the log.
      return plek.corrigeert === undefined
        ? undefined
        : { name: 'dossier', params: { id }, query: { blad: bladVan('logboek'), veld: 'logboek' } }
    case 'veld':
      return { name: 'dossier', params: { id }, query: { blad: bladVan(plek.veld), veld: plek.veld } }
    case 'brief':
      return {
        name: 'dossierdocument',
        params: { id, soort: plek.brief },
        query: { aan: plek.aan, ...(briefRegel(plek.brief).vaker && { welke: NIEUW }) },
      }
  }
}

const WOORDEN: Readonly<Record<SluitPlek['soort'], string>> = {
  stap: 'Vastleggen…',
  veld: 'Invullen',
  brief: 'Brief maken',
}
export const knopWoord = ({ naar }: SluitPunt): string =>
  naar?.soort === 'veld' && ['stukken', 'gesprek', 'logboek'].includes(naar.veld)
    ? 'Bekijken'
    : naar
      ? WOORDEN[naar.soort]
      : ''
