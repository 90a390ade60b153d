import type { Inhoud } from '@/domain/document/inhoud'
import {
  type BriefSoort,
  type DocumentRegel,
  documentRegel,
  DOCUMENTSOORTEN,
  geadresseerdeSoorten,
  isBrief,
} from '@/domain/document/soorten'
import type { Dossier } from '@/domain/dossier/dossier'
import { documentenVan, documentOpRoute } from '@/domain/regeling/document-op-route'
import type { DocumentSoort, Regeling } from '@/domain/regeling/regeling'
import { exemplaren } from '@/domain/dossier/exemplaren'
import type { DocumentVraag } from './gedeeld'
import { makerVan } from './makers'
import { type Ontbrekend, uitInstellingen } from './ontbrekend'
import { vastleggingen } from '@/domain/dossier/vastlegging'
import { bewaardeInhoud } from './vastgelegd'

export type { Inhoud } from '@/domain/document/inhoud'
export { metGebeurtenis, opPapier, type TeBewaren, teBewaren } from './bewaren'
export type { DocumentVraag, MetDossier } from './gedeeld'
export { leegGebleven } from './leeg-gebleven'
export { houdtTegen, type Ontbrekend } from './ontbrekend'
export { type Gesorteerd, gesorteerd } from './volgorde'
export { alsVerzonden, geadresseerdeMetNaam, nogInTeVullen } from './verzenden'
export { vastgelegdOp } from './vastgelegd'

/** The kinds that exist without a dossier: to print and fill in by hand. */
export const BLANCO: readonly DocumentSoort[] = DOCUMENTSOORTEN.filter((soort) => documentRegel(soort).blanco)

/**
 * A document, ready for naarWord and naarHtml: as it was kept, or made now. Pure. Throws a RangeError with a Dutch sentence when
 * a letter or report is asked for without a dossier.
 */
export const document = (soort: DocumentSoort, vraag: DocumentVraag): Inhoud =>
  (vraag.dossier && bewaardeInhoud(soort, vraag.dossier, vraag)) ?? makerVan(soort).maak(vraag)

/** What is still empty in this document, in the order in which it would stand there; [] when it is complete. */
export function ontbrekendeGegevens(soort: DocumentSoort, vraag: DocumentVraag): Ontbrekend[] {
  const { dossier } = vraag
  // What was fixed can not be filled in any more.
  if (dossier && bewaardeInhoud(soort, dossier, vraag)) return []
  return [...uitInstellingen(soort, vraag), ...(dossier ? makerVan(soort).ontbreekt({ ...vraag, dossier }) : [])]
}

/**
 * The documents that can be made, in the order of the procedure. Without a dossier: the blank forms. What is one for each
 * conversation needs a conversation; a letter that the procedure ties to some routes exists only there.
 */
export const beschikbareDocumenten = (regeling: Regeling, dossier?: Dossier): DocumentSoort[] =>
  documentenVan(regeling).filter((soort) =>
    dossier ? isErBij(dossier, soort, documentRegel(soort), regeling) : documentRegel(soort).blanco,
  )

/** The letters of a procedure, whatever the dossier. */
export const brievenVan = (regeling: Regeling): BriefSoort[] => documentenVan(regeling).filter(isBrief)

function isErBij(dossier: Dossier, soort: DocumentSoort, regel: DocumentRegel, regeling: Regeling): boolean {
  // What was kept can always be opened.
  const stuks = exemplaren(soort, dossier, regeling)
  if (stuks.some((e) => bewaardeInhoud(soort, dossier, e))) return true
  if (dossier.soort === 'signaal' && !regel.bijSignaal) return false
  // A complainant may still be filled in.
  if (stuks.length === 0 && !geadresseerdeSoorten(soort).includes('klager')) return false
  if (isBrief(soort) && !documentOpRoute(soort, regeling, dossier.gegevens.route)) return false
  if (!regel.naEinde && dossier.eindes.length > 0 && !stuks.some((e) => vastleggingen(soort, dossier, e).length > 0))
    return false
  return makerVan(soort).bestaat?.(dossier, regeling) ?? true
}
