import { onBeforeUnmount, onMounted, shallowRef, type ShallowRef } from 'vue'

export interface Kaart<T> {
  readonly doel: T
  readonly sleutel: string
  readonly bij: Element
  /** Opened by pointing: goes when the pointer goes. */
  readonly vluchtig: boolean
}

/**
 * Counted from the last movement: sweeping over the drawing opens nothing, pausing does. Nor does a marker that comes to lie
 * under a mouse at rest, when a dialog closes.
 */
const OPEN_NA = 400
/** Time to move from the marker into the card. */
const DICHT_NA = 250

/** Which explanation is open, and beside what. A press stays open; pointing opens and closes by itself. */
export function useKaart<T>(sleutelVan: (doel: T) => string): {
  kaart: ShallowRef<Kaart<T> | undefined>
  kies: (doel: T, bij: Element) => void
  wijs: (doel: T, bij: Element) => void
  weg: () => void
  blijf: () => void
  sluit: () => void
} {
  const kaart = shallowRef<Kaart<T>>()
  let klok: ReturnType<typeof setTimeout> | undefined
  const wacht = (ms: number, doe: () => void) => {
    clearTimeout(klok)
    klok = setTimeout(doe, ms)
  }
  const toon = (doel: T, bij: Element, vluchtig: boolean) => {
    clearTimeout(klok)
    kaart.value = { doel, bij, vluchtig, sleutel: `${sleutelVan(doel)}${vluchtig ? '?' : ''}` }
  }
  const sluit = () => {
    clearTimeout(klok)
    kaart.value = undefined
  }
  // What the card points at is marked in the drawing, and that does not belong on paper.
  onMounted(() => window.addEventListener('beforeprint', sluit))
  onBeforeUnmount(() => {
    window.removeEventListener('beforeprint', sluit)
    clearTimeout(klok)
  })
  return {
    kaart,
    kies: (doel, bij) => {
      const nu = kaart.value
      if (nu && !nu.vluchtig && nu.bij === bij) sluit()
      else toon(doel, bij, false)
    },
    wijs: (doel, bij) => {
      if (kaart.value && !kaart.value.vluchtig) return
      if (kaart.value?.bij === bij) clearTimeout(klok)
      else wacht(OPEN_NA, () => toon(doel, bij, true))
    },
    weg: () => {
      if (!kaart.value) clearTimeout(klok)
      else if (kaart.value.vluchtig) wacht(DICHT_NA, sluit)
    },
    blijf: () => clearTimeout(klok),
    sluit,
  }
}
