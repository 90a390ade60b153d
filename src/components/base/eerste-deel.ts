import { computed, nextTick, ref, type Ref } from 'vue'
import { useAfdrukken } from '@/composables/use-afdrukken'

/** Enough for almost every dossier; of a longer list the rest comes when it is asked for. */
const EERSTE = 50
/** For fewer than this a button would take more room than it saves. */
const LOONT = 10

/**
 * The first rows of a list that may be very long: a dossier of a thousand events must open as fast as one of ten. Paper gets
 * all of them.
 */
export function useEersteDeel<T>(rijen: Ref<readonly T[]>) {
  const alles = ref(false)
  const afdrukken = useAfdrukken()

  const past = computed(() => alles.value || rijen.value.length < EERSTE + LOONT)
  return {
    deel: computed(() => (past.value || afdrukken.value ? rijen.value : rijen.value.slice(0, EERSTE))),
    verborgen: computed(() => (past.value ? 0 : rijen.value.length - EERSTE)),
    /** The button goes with what it asked for: the keyboard goes on at the first row that came. */
    toonAlles: async (eersteNieuwe: (al: number) => Element | null | undefined) => {
      alles.value = true
      await nextTick()
      const rij = eersteNieuwe(EERSTE)
      if (!(rij instanceof HTMLElement)) return
      rij.tabIndex = -1
      rij.focus()
    },
  }
}
