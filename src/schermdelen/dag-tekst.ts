import { dagVanMoment } from '@/domain/datum/datum'
import { voluit } from '@/domain/datum/opmaak'

/** "20 november 2026": the day of a moment; '' for what is none. */
export function dagTekst(moment: string): string {
  const dag = dagVanMoment(moment)
  return dag ? voluit(dag) : ''
}
