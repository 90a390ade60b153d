import type { DocumentVraag } from '@/documents'
import type { Datum } from '@/domain/datum/datum'
import { eigenTekstenVan } from '@/domain/document/eigen-tekst'
import { isGeleend, organisatieVan } from '@/domain/regeling/instellingen'
import type { Regeling } from '@/domain/regeling/regeling'
import type { useInstellingenStore } from './instellingen'

/** What every document under this procedure is made from, beside the dossier. */
export function documentBron(
  regeling: Regeling,
  instellingen: ReturnType<typeof useInstellingenStore>,
  vandaag: Datum,
): DocumentVraag {
  const { kalender, organisatie } = instellingen
  return {
    regeling,
    // A practice dossier of another procedure bears the name of that organisation.
    organisatie: isGeleend(regeling, instellingen.instellingen)
      ? { ...organisatieVan(regeling), klachtenfunctionaris: organisatie.klachtenfunctionaris }
      : organisatie,
    vandaag,
    kalender,
    brieven: eigenTekstenVan(instellingen.instellingen.brieven, regeling.id),
  }
}
