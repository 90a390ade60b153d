import type { Datum } from '@/domain/datum/datum'
import { type Dossier, vanSoort } from '@/domain/dossier/dossier'
import { zoalsToen } from '@/domain/dossier/toen'
import type { MetDossier } from './gedeeld'

/** What this complainant was sent; a letter of which the log does not say to whom it went counts for each. */
function verzonden(dossier: Dossier, klagerId: string | undefined) {
  const klager = dossier.gegevens.klagers.find((k) => k.id === klagerId)
  return vanSoort(dossier, 'bevestiging_verzonden').findLast(
    ({ gegevens: { aan } }) => !aan || !klager || aan === klager.naam,
  )
}

/** When this complainant was written to. */
export const bevestigdOp = (dossier: Dossier, klagerId: string | undefined): Datum | undefined =>
  verzonden(dossier, klagerId)?.datum

/**
 * What a letter is made of. One that was sent stays as it was when that was recorded, under the day on which it went out; one
 * to a complainant who was not in the dossier then is made of what is known now.
 */
export function briefStand(vraag: MetDossier): MetDossier & { readonly verzondenOp?: Datum } {
  const brief = verzonden(vraag.dossier, vraag.klagerId)
  if (!brief) return vraag
  const toen = zoalsToen(vraag.dossier, brief.id)
  const bekend = !vraag.klagerId || toen.gegevens.klagers.some((k) => k.id === vraag.klagerId)
  return { ...vraag, dossier: bekend ? toen : vraag.dossier, vandaag: brief.datum, verzondenOp: brief.datum }
}
