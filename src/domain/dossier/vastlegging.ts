import { type DocumentRegel, documentRegel, type DocumentSoort } from '../document/soorten'
import type { GebeurtenisVan } from '../gebeurtenis/gebeurtenis'
import type { Dossier, GeldigeGebeurtenis } from './dossier'
import { type Exemplaar, sleutelUit } from './exemplaren'
import { gesprekUit } from './gesprekken'
import { dossierNa } from './na-gebeurtenis'

/** The events that fix a document: sent, settled or ready. */
export type Vastlegging = GeldigeGebeurtenis & GebeurtenisVan<NonNullable<DocumentRegel['legtVast']>>

/** The event that fixed this one: the last, or the one that is asked for; undefined as long as it can still change. */
export const vastgelegdDoor = (
  soort: DocumentSoort,
  dossier: Dossier,
  exemplaar: Exemplaar,
): Vastlegging | undefined =>
  exemplaar.opnieuw
    ? undefined
    : vastleggingen(soort, dossier, exemplaar).findLast(
        ({ id }) => exemplaar.verzondenId === undefined || id === exemplaar.verzondenId,
      )

/** Every time that it was fixed, in the order in which that happened. */
export function vastleggingen(soort: DocumentSoort, dossier: Dossier, exemplaar: Exemplaar): Vastlegging[] {
  const { legtVast } = documentRegel(soort)
  return dossier.geldig.filter(
    (g): g is Vastlegging =>
      // A letter to who was told already is no second notice (verzenden.ts).
      (g.soort === legtVast || (legtVast === 'doorgegeven' && g.soort === 'brief_verzonden')) &&
      isVanSoort(g, soort) &&
      isVan(g, dossier, exemplaar),
  )
}

/** Several kinds of letter are recorded with one kind of event, which then says which. */
const isVanSoort = (g: GeldigeGebeurtenis, soort: DocumentSoort): boolean =>
  !('brief' in g.gegevens || g.soort === 'doorgegeven' || g.soort === 'directie_ingelicht') ||
  ('brief' in g.gegevens && g.gegevens.brief === soort)

/**
 * Whether this event is about this one. A letter of which the log does not say to whom it went counts for each complainant who
 * was in the dossier then. Who was renamed since still had the letter, and who got that name since had not.
 */
function isVan(g: GeldigeGebeurtenis, dossier: Dossier, exemplaar: Exemplaar): boolean {
  const { gesprekId, klagerId } = exemplaar
  if (g.soort === 'doorgegeven' || g.soort === 'directie_ingelicht' || g.soort === 'brief_verzonden')
    return (g.gegevens.voor ?? '') === sleutelUit(exemplaar)
  if (g.soort === 'verslag_vastgesteld') return g.gegevens.gesprekId === gesprekUit(dossier, gesprekId)?.id
  const klager = dossier.gegevens.klagers.find((k) => k.id === klagerId)
  if (!klager || !('wijze' in g.gegevens)) return true
  const aan = 'aan' in g.gegevens ? g.gegevens.aan : undefined
  const { klagers } = dossierNa(dossier, g.id).gegevens
  if (!aan) return klagers.some((k) => k.id === klager.id)
  const ontvanger = klagers.find((k) => k.naam === aan)
  return ontvanger ? ontvanger.id === klager.id : aan === klager.naam
}
