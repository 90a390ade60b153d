import { computed, type Ref, type WritableComputedRef } from 'vue'
import { type Klager, legeVertegenwoordiger, type Vertegenwoordiger } from '@/domain/gebeurtenis/gegevens'

/** Whether somebody speaks for the complainant. Whoever unticks by mistake gets back what was typed. */
export function vertegenwoordigd(klager: Ref<Klager | undefined>): WritableComputedRef<boolean> {
  let bewaard: Vertegenwoordiger | undefined
  return computed({
    get: () => klager.value?.vertegenwoordiger !== undefined,
    set: (aan) => {
      if (!klager.value) return
      if (aan) klager.value.vertegenwoordiger = bewaard ?? legeVertegenwoordiger()
      else {
        bewaard = klager.value.vertegenwoordiger
        delete klager.value.vertegenwoordiger
      }
    },
  })
}
