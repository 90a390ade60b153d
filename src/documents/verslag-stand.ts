import { type Dossier, type GeldigeGebeurtenis, vanSoort } from '@/domain/dossier/dossier'
import type { GebeurtenisVan } from '@/domain/dossier/gebeurtenis'
import { zoalsToen } from '@/domain/dossier/toen'
import { type GehoudenGesprek, gesprekken } from './gedeeld'

/** What the report of one conversation is made of. */
export interface VerslagStand {
  readonly dossier: Dossier
  readonly gesprek: GehoudenGesprek
  readonly vastgesteld?: GeldigeGebeurtenis & GebeurtenisVan<'verslag_vastgesteld'>
  /** Which of several; absent when there is one. */
  readonly volgnummer?: number
}

/**
 * A report that was settled stays as the one who was heard saw it. Absent `gesprekId`: of the last conversation; undefined
 * when there is none.
 */
export function verslagStand(dossier: Dossier, gesprekId: string | undefined): VerslagStand | undefined {
  const alle = gesprekken(dossier)
  const gesprek = alle.find((g) => g.id === gesprekId) ?? alle.at(-1)
  if (!gesprek) return undefined
  const volgnummer = alle.length > 1 ? { volgnummer: alle.indexOf(gesprek) + 1 } : {}
  const vastgesteld = vanSoort(dossier, 'verslag_vastgesteld').findLast((g) => g.gegevens.gesprekId === gesprek.id)
  if (!vastgesteld) return { dossier, gesprek, ...volgnummer }
  const toen = zoalsToen(dossier, vastgesteld.id)
  const zoals = gesprekken(toen).find((g) => g.id === gesprek.id)
  return { dossier: zoals ? toen : dossier, gesprek: zoals ?? gesprek, vastgesteld, ...volgnummer }
}
