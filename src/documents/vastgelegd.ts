import type { Datum } from '@/domain/datum/datum'
import { voluit } from '@/domain/datum/opmaak'
import type { Inhoud } from '@/domain/document/inhoud'
import { documentRegel, type DocumentSoort } from '@/domain/document/soorten'
import type { Dossier } from '@/domain/dossier/dossier'
import { type Vastlegging, vastgelegdDoor } from '@/domain/dossier/vastlegging'
import { dossierNa } from '@/domain/dossier/na-gebeurtenis'
import { type Exemplaar, exemplaren, sleutelUit } from '@/domain/dossier/exemplaren'
import type { MetDossier } from './gedeeld'

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
