import { computed } from 'vue'
import { type VastlegSoort, vastTeLeggen } from '@/domain/vastleggen/vast-te-leggen'
import { useDossierStore } from '@/stores/dossier'

/** What can be recorded now in the dossier on screen: the same for the menu and for every button. */
export function useVastTeLeggen() {
  const store = useDossierStore()
  return computed((): ReadonlySet<VastlegSoort> => {
    const { dossier, regeling, termijnen } = store
    return dossier && regeling ? vastTeLeggen({ dossier, regeling, termijnen }) : new Set()
  })
}
