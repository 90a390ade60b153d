import type { Datum } from '@/domain/datum/datum'
import { type BriefSoort, briefRegel, type DocumentSoort, isBrief } from '@/domain/document/soorten'
import { type Dossier, vanSoort } from '@/domain/dossier/dossier'
import { zoalsToen } from '@/domain/dossier/toen'
import type { Exemplaar } from './exemplaren'
import type { MetDossier } from './gedeeld'

/** What this complainant was sent; a letter of which the log does not say to whom it went counts for each. */
function verzonden(soort: BriefSoort, dossier: Dossier, klagerId: string | undefined) {
  const klager = dossier.gegevens.klagers.find((k) => k.id === klagerId)
  const { legtVast } = briefRegel(soort)
  return (
    legtVast && vanSoort(dossier, legtVast).findLast(({ gegevens: { aan } }) => !aan || !klager || aan === klager.naam)
  )
}

/** When this complainant was written to. */
export const vastgelegdOp = (soort: DocumentSoort, dossier: Dossier, { klagerId }: Exemplaar): Datum | undefined =>
  isBrief(soort) ? verzonden(soort, dossier, klagerId)?.datum : undefined

/**
 * What a letter is made of. One that was sent stays as it was when that was recorded, under the day on which it went out; one
 * to a complainant who was not in the dossier then is made of what is known now.
 */
export function briefStand(soort: BriefSoort, vraag: MetDossier): MetDossier & { readonly verzondenOp?: Datum } {
  const brief = verzonden(soort, vraag.dossier, vraag.klagerId)
  if (!brief) return vraag
  const toen = zoalsToen(vraag.dossier, brief.id)
  const bekend = !vraag.klagerId || toen.gegevens.klagers.some((k) => k.id === vraag.klagerId)
  return { ...vraag, dossier: bekend ? toen : vraag.dossier, vandaag: brief.datum, verzondenOp: brief.datum }
}
