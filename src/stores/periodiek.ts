import { computed } from 'vue'
import { useVandaag } from '@/composables/use-vandaag'
import type { Datum } from '@/domain/datum/datum'
import { periodiekeTaken } from '@/domain/regeling/periodiek'
import { useDossiersStore } from './dossiers'
import { useInstellingenStore } from './instellingen'

/** The duties that come back of the procedures in use; the first complaint under one says since when they are watched. */
export function usePeriodiek() {
  const dossiers = useDossiersStore()
  const instellingen = useInstellingenStore()
  const vandaag = useVandaag()
  return computed(() => {
    const sinds: Record<string, Datum> = {}
    for (const { ontvangen, regelingId } of dossiers.lijst)
      if (ontvangen < (sinds[regelingId] ?? '9')) sinds[regelingId] = ontvangen
    const gebruikt = instellingen.regelingen.filter((r) => r.id in sinds || r.id === instellingen.standaardRegeling?.id)
    // Until every dossier was read the first one is not known.
    return dossiers.staat === 'klaar'
      ? periodiekeTaken(gebruikt, instellingen.instellingen.periodiek, sinds, vandaag.value)
      : []
  })
}
