import { computed, type ComputedRef, ref, watchEffect } from 'vue'
import { useAfdrukken } from './use-afdrukken'

/**
 * How many parts of a long screen stand: one to begin with, and each next one in a turn of its own. The first then does not
 * wait for the last, and keys and clicks come in between. Paper holds all of them.
 */
export function useBeurten(aantal: () => number): ComputedRef<number> {
  const afdrukken = useAfdrukken()
  const beurt = ref(1)
  watchEffect((bijEinde) => {
    if (beurt.value >= aantal()) return
    const wacht = setTimeout(() => beurt.value++)
    bijEinde(() => clearTimeout(wacht))
  })
  return computed(() => (afdrukken.value ? aantal() : beurt.value))
}
