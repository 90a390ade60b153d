import { dagVan } from '@/composables/use-vandaag'
import { type Datum, plusDagen } from '@/domain/datum/datum'
import { kort } from '@/domain/datum/opmaak'

/** "vandaag 10:00", "gisteren 16:45", "3 nov 09:10": when a form was last typed in. */
export function wanneer(bijgewerktOp: string, vandaag: Datum): string {
  const moment = new Date(bijgewerktOp)
  const dag = dagVan(moment)
  const tijd = moment.toLocaleTimeString('nl-NL', { hour: '2-digit', minute: '2-digit' })
  const welke = dag === vandaag ? 'vandaag' : dag === plusDagen(vandaag, -1) ? 'gisteren' : kort(dag, vandaag)
  return `${welke} ${tijd}`
}
