import { nextTick, onBeforeUnmount, onMounted, watch } from 'vue'

const RUST = 150

/**
 * Reports what was typed shortly after a key, and at once when the form disappears or the window closes. Nothing is
 * reported before something was typed.
 */
export function useConcept(bron: () => unknown, meld: () => void) {
  let wacht: ReturnType<typeof setTimeout> | undefined
  let overslaan = false
  function nu() {
    if (wacht === undefined) return
    clearTimeout(wacht)
    wacht = undefined
    meld()
  }
  watch(
    bron,
    () => {
      // Not started anew at each key: somebody who types on and on must be kept too.
      if (!overslaan) wacht ??= setTimeout(nu, RUST)
    },
    { deep: true },
  )
  onMounted(() => window.addEventListener('pagehide', nu))
  onBeforeUnmount(() => {
    window.removeEventListener('pagehide', nu)
    nu()
  })
  return {
    /** Forgets what was not reported yet: it is being saved for good, or the form begins anew. */
    vergeet: () => {
      clearTimeout(wacht)
      wacht = undefined
      overslaan = true
      void nextTick(() => (overslaan = false))
    },
  }
}
