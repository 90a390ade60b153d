import type { Datum } from '@/domain/datum/datum'
import { Kalender } from '@/domain/datum/kalender'
import { vouw } from '@/domain/dossier/dossier'
import { oefendossiers } from '@/domain/oefening'
import { REGELINGEN, regelingTekst } from '@/domain/regeling'
import { organisatieVan } from '@/domain/regeling/instellingen'
import type { Regeling } from '@/domain/regeling/regeling'
import { beschikbareDocumenten, document, type Inhoud } from './index'
import { exemplaren } from '@/domain/dossier/exemplaren'
import { metBewaardeBrieven, oefenbron } from './oefenbrieven'
import { dossierstuk } from './dossierstuk'

export interface Voorbeeld {
  /** In the folder of its dossier or its procedure: number and kind. */
  readonly pad: string
  readonly inhoud: Inhoud
}

/** Every document of the practice dossiers, the dossier itself as it goes to the archive, and the blank forms of the five procedures. */
export function voorbeelden(vandaag: Datum, kalender = new Kalender()): Voorbeeld[] {
  return [...vanOefendossiers(vandaag, kalender), ...blanco(vandaag, kalender)]
}

function vanOefendossiers(vandaag: Datum, kalender: Kalender): Voorbeeld[] {
  const bron = oefenbron(vandaag, {}, kalender)
  return oefendossiers(vandaag)
    .map((log) => vouw(metBewaardeBrieven(log, bron)))
    .flatMap((dossier) => {
      const regeling = regelingTekst(dossier.regelingId, dossier.regelingVersie)
      if (!regeling) return []
      const vraag = { regeling, organisatie: organisatieVan(regeling), vandaag, kalender, dossier }
      const losse = beschikbareDocumenten(regeling, dossier).flatMap((soort) =>
        exemplaren(soort, dossier, regeling).map((exemplaar) => document(soort, { ...vraag, ...exemplaar })),
      )
      return [...losse, dossierstuk({ ...vraag, lezer: { soort: 'archief' } })].map((inhoud) =>
        bestand(dossier.nummer, inhoud),
      )
    })
}

const blanco = (vandaag: Datum, kalender: Kalender): Voorbeeld[] =>
  REGELINGEN.flatMap((regeling: Regeling) =>
    beschikbareDocumenten(regeling).map((soort) => {
      const inhoud = document(soort, { regeling, organisatie: organisatieVan(regeling), vandaag, kalender })
      return { pad: `Leeg ${regeling.id}/Leeg ${soort} ${regeling.id}.docx`, inhoud }
    }),
  )

const bestand = (map: string, inhoud: Inhoud): Voorbeeld => ({ pad: `${map}/${inhoud.bestandsnaam}.docx`, inhoud })
