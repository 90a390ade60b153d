import type { Datum } from '@/domain/datum/datum'
import { voluit } from '@/domain/datum/opmaak'
import type { Inhoud } from '@/domain/document/inhoud'
import { type DocumentRegel, documentRegel, type DocumentSoort } from '@/domain/document/soorten'
import type { Dossier, GeldigeGebeurtenis } from '@/domain/dossier/dossier'
import type { GebeurtenisVan } from '@/domain/gebeurtenis/gebeurtenis'
import { dossierNa } from '@/domain/dossier/na-gebeurtenis'
import { type Exemplaar, exemplaren, sleutelUit } from './exemplaren'
import { gesprekUit, type MetDossier } from './gedeeld'

/** The events that fix a document: sent, settled or ready. */
type Vastlegging = GeldigeGebeurtenis & GebeurtenisVan<NonNullable<DocumentRegel['legtVast']>>

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
    (g): g is Vastlegging => g.soort === legtVast && isVanSoort(g, soort) && isVan(g, dossier, exemplaar),
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

export const vastgelegdOp = (soort: DocumentSoort, dossier: Dossier, exemplaar: Exemplaar): Datum | undefined =>
  vastgelegdDoor(soort, dossier, exemplaar)?.datum

/** The document as it was kept when it was fixed; undefined when it was not, or by a program that did not keep it. */
export function bewaardeInhoud(soort: DocumentSoort, dossier: Dossier, exemplaar: Exemplaar): Inhoud | undefined {
  const door = vastgelegdDoor(soort, dossier, exemplaar)
  const bewaard = door?.gegevens.bewaard
  return bewaard && { ...bewaard, stand: standBewaard(soort, door.datum) }
}

/**
 * What a document is made of that an older program fixed without keeping it: of the dossier as it was when that was recorded.
 * Who was not in it then is answered from what is known now.
 */
export function dossierToen(vraag: MetDossier, soort: DocumentSoort, door: Vastlegging): Dossier {
  const toen = dossierNa(vraag.dossier, door.id)
  const gevraagd = vraag.gesprekId ?? sleutelUit(vraag)
  const stond = exemplaren(soort, toen, vraag.regeling).some((e) => (e.gesprekId ?? sleutelUit(e)) === gevraagd)
  return gevraagd === '' || stond ? toen : vraag.dossier
}

/** What the screen says beside a document that is as it was fixed. */
const standBewaard = (soort: DocumentSoort, dag: Datum) => ({
  titel: OP_SCHERM[documentRegel(soort).vorm].titel,
  uitleg: `Dit is ${OP_SCHERM[documentRegel(soort).vorm].zoals(voluit(dag))}. Wat daarna is vastgelegd of gewijzigd, staat er niet in.${anders(soort)}`,
})

/** And beside one that an older program fixed, so that it is made again. */
export const standOpnieuw = (soort: DocumentSoort, dag: Datum) => ({
  titel: 'Opnieuw gemaakt',
  uitleg: `De tekst van ${OP_SCHERM[documentRegel(soort).vorm].welke(voluit(dag))}, is niet bewaard. U ziet wat het programma maakt uit wat er toen was vastgelegd. Wat u daarna zelf in Word of op papier hebt veranderd, staat er niet in.${anders(soort)}`,
})

const OP_SCHERM = {
  brief: {
    titel: 'Zoals verzonden',
    zoals: (dag: string) => `de brief zoals die op ${dag} is verzonden`,
    welke: (dag: string) => `de brief die op ${dag} is verzonden`,
    weer: '',
  },
  verslag: {
    titel: 'Vastgesteld',
    zoals: (dag: string) => `het verslag zoals het op ${dag} is vastgesteld`,
    welke: (dag: string) => `het verslag dat op ${dag} is vastgesteld`,
    weer: 'het verslag is vastgesteld',
  },
  rapport: {
    titel: 'Gereed',
    zoals: (dag: string) => `het rapport zoals het op ${dag} gereed was`,
    welke: (dag: string) => `het rapport dat op ${dag} gereed was`,
    weer: 'het rapport gereed is',
  },
  formulier: { titel: '', zoals: () => '', welke: () => '', weer: '' },
}
const anders = (soort: DocumentSoort): string => {
  const { weer } = OP_SCHERM[documentRegel(soort).vorm]
  return weer === '' ? '' : ` Moet het anders, leg dan opnieuw vast dat ${weer}.`
}
