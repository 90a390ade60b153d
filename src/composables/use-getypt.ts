import { nextTick, onBeforeUnmount, watch } from 'vue'

/** Reports what was typed, right after each key and before the form disappears. Nothing is reported before something was typed. */
export function useGetypt(bron: () => unknown, meld: () => void) {
  let getypt = false
  let overslaan = false
  function nu() {
    if (!getypt) return
    getypt = false
    meld()
  }
  watch(
    bron,
    () => {
      if (overslaan || getypt) return
      getypt = true
      // One report for all that a key changes.
      void nextTick(nu)
    },
    // A form that disappears by that same key still knows it.
    { deep: true, flush: 'sync' },
  )
  onBeforeUnmount(nu)
  return {
    /** Forgets what was not reported yet: it is being saved for good, or the form begins anew. */
    vergeet: () => {
      getypt = false
      overslaan = true
      void nextTick(() => (overslaan = false))
    },
  }
}
