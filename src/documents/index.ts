import type { Dossier } from '@/domain/dossier/dossier'
import { heeftEindrapport } from '@/domain/dossier/eindrapport'
import { documentOpRoute } from '@/domain/regeling/document-op-route'
import type { DocumentSoort, Regeling } from '@/domain/regeling/regeling'
import { eindrapport } from './eindrapport'
import { documentNaam, DOCUMENTSOORTEN, type DocumentVraag, gesprekken, type MetDossier } from './gedeeld'
import { hoorverslag } from './hoorverslag'
import type { Inhoud } from './inhoud'
import { meldingsformulier } from './meldingsformulier'
import { ontvangstbevestiging } from './ontvangstbevestiging'
import { registratieformulier } from './registratieformulier'

export { bevestigdOp } from './brief-stand'
export { documentNaam, gesprekken, isDocumentSoort } from './gedeeld'
export type { DocumentVraag } from './gedeeld'
export type { Inhoud } from './inhoud'
export { leegGebleven } from './leeg-gebleven'
export { type Ontbrekend, ontbrekendeGegevens } from './ontbrekend'
export { ontvangersVan } from './ontvangstbevestiging'

/** The kinds that exist without a dossier: to print and fill in by hand. */
export const BLANCO: readonly DocumentSoort[] = ['registratieformulier', 'meldingsformulier', 'hoorverslag']

/**
 * A document, ready for naarWord and naarHtml. Pure. Throws a RangeError with a Dutch sentence when a letter or report is
 * asked for without a dossier.
 */
export function document(soort: DocumentSoort, vraag: DocumentVraag): Inhoud {
  switch (soort) {
    case 'registratieformulier':
      return registratieformulier(vraag)
    case 'meldingsformulier':
      return meldingsformulier(vraag)
    case 'hoorverslag':
      return hoorverslag(vraag)
    case 'ontvangstbevestiging':
      return ontvangstbevestiging(metDossier(soort, vraag))
    case 'eindrapport':
      return eindrapport(metDossier(soort, vraag))
  }
}

function metDossier(soort: DocumentSoort, vraag: DocumentVraag): MetDossier {
  const { dossier } = vraag
  if (!dossier)
    throw new RangeError(`${documentNaam(soort)}: dit document bestaat alleen bij een dossier. Open eerst een dossier.`)
  return { ...vraag, dossier }
}

/**
 * The documents that can be made, in the order of the procedure. Without a dossier: the blank forms. A signal has no letter
 * and no report, nor has what ended without a judgement a report; a hearing report needs a conversation; a document that the
 * procedure ties to some routes exists only there (WSW-7c); an acknowledgement exists where a term asks for it, also when that
 * is an own norm, and once handling has ended only when it was sent: it would announce what no longer comes.
 */
export function beschikbareDocumenten(regeling: Regeling, dossier?: Dossier): DocumentSoort[] {
  const bevestigen = regeling.termijnen.some((t) => t.vervuldDoor.includes('bevestiging_verzonden'))
  const alle = DOCUMENTSOORTEN.filter(
    (soort) => regeling.documenten.includes(soort) || (soort === 'ontvangstbevestiging' && bevestigen),
  )
  if (!dossier) return alle.filter((soort) => BLANCO.includes(soort))
  return alle.filter((soort) => {
    if (soort === 'hoorverslag') return gesprekken(dossier).length > 0
    if (soort === 'eindrapport') return heeftEindrapport(dossier, regeling)
    if (soort === 'ontvangstbevestiging')
      return (
        dossier.soort === 'klacht' &&
        documentOpRoute(soort, regeling, dossier.gegevens.route) &&
        (dossier.eindes.length === 0 || dossier.geldig.some((g) => g.soort === 'bevestiging_verzonden'))
      )
    return true
  })
}
