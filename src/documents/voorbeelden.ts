import type { Datum } from '@/domain/datum/datum'
import { Kalender } from '@/domain/datum/kalender'
import { vouw } from '@/domain/dossier/dossier'
import { oefendossiers } from '@/domain/oefening'
import { REGELINGEN, regelingTekst } from '@/domain/regeling'
import { organisatieVan } from '@/domain/regeling/instellingen'
import type { Regeling } from '@/domain/regeling/regeling'
import { beschikbareDocumenten, document, type Inhoud } from './index'
import { exemplaren } from '@/domain/dossier/exemplaren'

export interface Voorbeeld {
  /** File name with extension, without a folder: number and kind. */
  readonly pad: string
  readonly inhoud: Inhoud
}

/** Every document of the practice dossiers, and the blank forms of the five procedures. */
export function voorbeelden(vandaag: Datum, kalender = new Kalender()): Voorbeeld[] {
  return [...vanOefendossiers(vandaag, kalender), ...blanco(vandaag, kalender)]
}

function vanOefendossiers(vandaag: Datum, kalender: Kalender): Voorbeeld[] {
  return oefendossiers(vandaag)
    .map((log) => vouw(log))
    .flatMap((dossier) => {
      const regeling = regelingTekst(dossier.regelingId, dossier.regelingVersie)
      if (!regeling) return []
      const vraag = { regeling, organisatie: organisatieVan(regeling), vandaag, kalender, dossier }
      return beschikbareDocumenten(regeling, dossier).flatMap((soort) =>
        exemplaren(soort, dossier, regeling).map((exemplaar) => bestand(document(soort, { ...vraag, ...exemplaar }))),
      )
    })
}

const blanco = (vandaag: Datum, kalender: Kalender): Voorbeeld[] =>
  REGELINGEN.flatMap((regeling: Regeling) =>
    beschikbareDocumenten(regeling).map((soort) => {
      const inhoud = document(soort, { regeling, organisatie: organisatieVan(regeling), vandaag, kalender })
      return { pad: `Leeg ${soort} ${regeling.id}.docx`, inhoud }
    }),
  )

const bestand = (inhoud: Inhoud): Voorbeeld => ({ pad: `${inhoud.bestandsnaam}.docx`, inhoud })
