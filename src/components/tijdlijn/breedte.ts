import { onBeforeUnmount, onMounted, ref, type Ref } from 'vue'

/** Width in px of an A4 inside the margins of stijl/afdruk.css. */
const PAPIER = 680
const KLEINSTE = 280

/** The width that a drawing gets: of its frame on the screen, of the paper while printing. */
export function useBreedte(
  kader: Ref<HTMLElement | undefined>,
  { begin = 900, papier = PAPIER }: { begin?: number; papier?: number } = {},
): Ref<number> {
  const breedte = ref(begin)
  let scherm = begin
  let afdrukken = false
  const zet = () => {
    breedte.value = afdrukken ? papier : Math.max(KLEINSTE, scherm)
  }
  const druk = (nu: boolean) => () => {
    afdrukken = nu
    zet()
  }
  const voor = druk(true)
  const na = druk(false)
  let kijker: ResizeObserver | undefined
  onMounted(() => {
    window.addEventListener('beforeprint', voor)
    window.addEventListener('afterprint', na)
    if (!kader.value) return
    kijker = new ResizeObserver(([vak]) => {
      const nu = Math.floor(vak?.contentRect.width ?? 0)
      if (nu === 0 || nu === scherm || afdrukken) return
      scherm = nu
      zet()
    })
    kijker.observe(kader.value)
  })
  onBeforeUnmount(() => {
    window.removeEventListener('beforeprint', voor)
    window.removeEventListener('afterprint', na)
    kijker?.disconnect()
  })
  return breedte
}
