import { computed, nextTick, onBeforeUnmount, onMounted, type Ref, shallowRef } from 'vue'
import { useAfdrukken } from '@/composables/use-afdrukken'

export interface RijVensterOpties {
  readonly aan: () => boolean
  readonly aantal: () => number
  readonly sleutel: (index: number) => string
  /** Estimate in px of a row that was never in sight. */
  readonly rijhoogte: () => number
}

/** Rows that exist before and after those in sight, so that a step of the wheel or an arrow key finds them drawn. */
const MARGE = 4
/** The window moves so many rows at once: a small scroll step then draws nothing. */
const STAP = 2

/**
 * Draws only the rows in sight of a long table. The rest is two empty rows of the right height, so that the table scrolls
 * with the page as if it were whole. Paper has no sight: for printing everything is drawn.
 *
 * Heights are read only at the start of a scroll step, when the browser has them at hand, and never after a change: that
 * would make it lay out the page twice. What a row turns out to differ from the estimate, the browser itself compensates
 * (scroll anchoring).
 */
export function useRijVenster(kader: Ref<HTMLElement | undefined>, opties: RijVensterOpties) {
  const afdrukken = useAfdrukken()
  const deel = computed(() => opties.aan() && !afdrukken.value)
  /** Where the window begins and ends, in px from the top of the first row. */
  const zicht = shallowRef({ van: 0, tot: window.innerHeight })
  /** More rows than that are never drawn at once. */
  const hoogstens = computed(
    () => Math.ceil((zicht.value.tot - zicht.value.van) / opties.rijhoogte()) + 2 * MARGE + STAP,
  )
  /** Of the rows that were drawn: how much higher than the estimate, and which row that was. */
  const gemeten = new Map<number, { readonly sleutel: string; readonly meer: number }>()

  const van = computed(() => {
    const eerste = Math.floor((rijOp(zicht.value.van) - MARGE) / STAP) * STAP
    return Math.max(0, Math.min(eerste, opties.aantal() - hoogstens.value))
  })
  const tot = computed(() => {
    const na = Math.ceil((rijOp(zicht.value.tot) + MARGE) / STAP) * STAP
    return Math.min(opties.aantal(), Math.max(na, van.value + 1), van.value + hoogstens.value)
  })

  /** Where a row begins, from the top of the first. */
  function begin(index: number): number {
    let hoogte = index * opties.rijhoogte()
    for (const [i, { meer }] of gemeten) if (i < index) hoogte += meer
    return hoogte
  }

  function meet(el: HTMLElement) {
    for (const rij of el.querySelectorAll<HTMLElement>(':scope > [data-index]')) {
      const index = Number(rij.dataset.index)
      const meer = rij.getBoundingClientRect().height - opties.rijhoogte()
      if (meer === 0) gemeten.delete(index)
      else gemeten.set(index, { sleutel: opties.sleutel(index), meer })
    }
    // Another order or a narrower choice: what was measured belongs to rows that now stand elsewhere.
    for (const [i, { sleutel }] of gemeten) if (i >= opties.aantal() || opties.sleutel(i) !== sleutel) gemeten.delete(i)
  }

  /** The row that stands so many px from the top of the first. */
  function rijOp(hoogte: number): number {
    let laag = 0
    let hoog = opties.aantal()
    while (laag < hoog) {
      const midden = (laag + hoog) >> 1
      if (begin(midden + 1) > hoogte) hoog = midden
      else laag = midden + 1
    }
    return laag
  }

  function volg() {
    const el = kader.value
    if (!el || !deel.value) return
    const boven = -el.getBoundingClientRect().top
    meet(el)
    zicht.value = { van: boven, tot: boven + window.innerHeight }
  }
  onMounted(() => {
    volg()
    // What scrolls differs: the content of the window, or at great zoom the whole frame of it.
    document.addEventListener('scroll', volg, { capture: true, passive: true })
    window.addEventListener('resize', volg)
  })
  onBeforeUnmount(() => {
    document.removeEventListener('scroll', volg, { capture: true })
    window.removeEventListener('resize', volg)
  })

  return {
    indexen: computed(() =>
      deel.value
        ? Array.from({ length: tot.value - van.value }, (_, i) => van.value + i)
        : Array.from({ length: opties.aantal() }, (_, i) => i),
    ),
    ruimteVoor: computed(() => (deel.value ? begin(van.value) : 0)),
    ruimteNa: computed(() => (deel.value ? begin(opties.aantal()) - begin(tot.value) : 0)),
    /** Rows in a window change places instead of being made anew. */
    plek: (index: number): string => (deel.value ? `plek ${index % hoogstens.value}` : opties.sleutel(index)),
    /** Draws a row that is out of sight. */
    naarRij: (index: number): Promise<void> => {
      const half = window.innerHeight / 2
      zicht.value = { van: begin(index) - half, tot: begin(index) + half }
      return nextTick()
    },
  }
}
