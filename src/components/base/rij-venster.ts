import { useVirtualizer } from '@tanstack/vue-virtual'
import { computed, onBeforeUnmount, onMounted, onUpdated, ref, shallowRef, type Ref } from 'vue'
import { useAfdrukken } from '@/composables/use-afdrukken'
import { schuiver } from '@/composables/use-focus'

export interface RijVensterOpties {
  readonly aan: () => boolean
  readonly aantal: () => number
  readonly sleutel: (index: number) => string
  readonly rijhoogte: () => number
}

/**
 * Draws only the rows in sight of a long table. The rest is two empty rows of the right height, so that the table scrolls
 * with the page as if it were whole. Paper has no sight: for printing everything is drawn.
 */
export function useRijVenster(kader: Ref<HTMLElement | undefined>, opties: RijVensterOpties) {
  const scroll = shallowRef<HTMLElement | null>(null)
  const boven = ref(0)
  const afdrukken = useAfdrukken()

  const virtueel = useVirtualizer(
    computed(() => ({
      count: opties.aantal(),
      enabled: opties.aan() && scroll.value !== null,
      getScrollElement: () => scroll.value,
      // Without this it would scroll the page to the top, also when Back has just restored the place in the list.
      initialOffset: () => scroll.value?.scrollTop ?? 0,
      getItemKey: opties.sleutel,
      estimateSize: opties.rijhoogte,
      scrollMargin: boven.value,
      overscan: 8,
    })),
  )

  function meet() {
    const el = kader.value
    if (!el || !opties.aan()) return
    scroll.value = schuiver(el)
    const rand = scroll.value === document.documentElement ? 0 : scroll.value.getBoundingClientRect().top
    const nu = Math.round(el.getBoundingClientRect().top - rand + scroll.value.scrollTop)
    if (nu !== boven.value) boven.value = nu
  }
  onMounted(() => {
    meet()
    window.addEventListener('resize', meet)
  })
  onUpdated(meet)
  onBeforeUnmount(() => {
    window.removeEventListener('resize', meet)
  })

  const deel = computed(() => opties.aan() && !afdrukken.value)
  const indexen = computed(() =>
    deel.value
      ? virtueel.value.getVirtualItems().map((i) => i.index)
      : Array.from({ length: opties.aantal() }, (_, i) => i),
  )
  const ruimteVoor = computed(() => {
    const eerste = deel.value ? virtueel.value.getVirtualItems()[0] : undefined
    return eerste ? eerste.start - boven.value : 0
  })
  const ruimteNa = computed(() => {
    if (!deel.value) return 0
    const laatste = virtueel.value.getVirtualItems().at(-1)
    return laatste ? virtueel.value.getTotalSize() - (laatste.end - boven.value) : virtueel.value.getTotalSize()
  })
  return {
    indexen,
    ruimteVoor,
    ruimteNa,
    meetRij: (el: unknown) => {
      if (deel.value && el instanceof HTMLElement) virtueel.value.measureElement(el)
    },
    naarRij: (index: number) => {
      if (deel.value) virtueel.value.scrollToIndex(index, { align: 'auto' })
    },
  }
}
