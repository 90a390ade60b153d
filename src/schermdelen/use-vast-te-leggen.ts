import { computed } from 'vue'
import { vastTeLeggen } from '@/components/vastleggen/vastleg-model'
import type { VastlegSoort } from '@/components/vastleggen/velden'
import { useVandaag } from '@/composables/use-vandaag'
import { useDossierStore } from '@/stores/dossier'
import { useInstellingenStore } from '@/stores/instellingen'

/** What can be recorded now in the dossier on screen: the same for the menu and for every button. */
export function useVastTeLeggen() {
  const store = useDossierStore()
  const instellingen = useInstellingenStore()
  const vandaag = useVandaag()
  return computed((): ReadonlySet<VastlegSoort> => {
    const { dossier, regeling, termijnen } = store
    if (!dossier || !regeling) return new Set()
    return vastTeLeggen({ dossier, regeling, termijnen, kalender: instellingen.kalender, vandaag: vandaag.value })
  })
}
