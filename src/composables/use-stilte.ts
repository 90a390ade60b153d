import { onBeforeUnmount, onMounted } from 'vue'

/** Of all windows: who works in one is not away from the other. */
const SLEUTEL = 'klachtdossier-laatst-bezig'
/** A movement of the mouse is many events. */
const ZUINIG = 5_000
const KIJK = 10_000
const TEKENS = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const

/** Calls `doe` when nobody touched the program for so many minutes, also after the computer slept. 0: never. */
export function useStilte(minuten: () => number, doe: () => void): void {
  let gezien = 0
  let klok: ReturnType<typeof setInterval> | undefined

  function bezig() {
    const nu = Date.now()
    if (nu - gezien < ZUINIG && nu >= gezien) return
    gezien = nu
    localStorage.setItem(SLEUTEL, String(nu))
  }
  function kijk() {
    const elders = Number(localStorage.getItem(SLEUTEL))
    const stil = Date.now() - Math.max(gezien, elders)
    if (minuten() === 0 || stil < minuten() * 60_000) return
    // What could not be done now is tried after as long again.
    gezien = 0
    bezig()
    doe()
  }
  onMounted(() => {
    bezig()
    for (const teken of TEKENS) window.addEventListener(teken, bezig, { capture: true, passive: true })
    klok = setInterval(kijk, KIJK)
  })
  onBeforeUnmount(() => {
    for (const teken of TEKENS) window.removeEventListener(teken, bezig, { capture: true })
    clearInterval(klok)
  })
}
