import type { Datum } from '@/domain/datum/datum'
import { voorbeelden } from '@/documents/voorbeelden'
import { InvoerFout } from './fout'
import type { Opties } from './opties'
import { dagUit, schrijf } from './schrijven'

/** Writes the documents of the practice dossiers, each in a folder of its own, and the blank forms by procedure. */
export async function voorbeeldUit({ uit, vandaag }: Opties, nu: () => Datum): Promise<string[]> {
  if (uit === undefined)
    throw new InvoerFout('De opdracht voorbeeld heeft een map nodig; geef bijvoorbeeld --uit voorbeelden.')
  return schrijf(uit, voorbeelden(dagUit(vandaag, nu)))
}
