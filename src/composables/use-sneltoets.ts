import { onBeforeUnmount, onMounted } from 'vue'

/** `Control+K`, `Alt+N`, `F2`: written as in aria-keyshortcuts, so that one string serves both. */
export type Sneltoets = `${'Control+' | 'Alt+' | ''}${string}`

export function past(toets: Sneltoets, e: KeyboardEvent): boolean {
  const delen = toets.split('+')
  const naam = delen.pop() ?? ''
  // Alt with a letter gives another character on some keyboards, so a letter is known by its place (KeyN).
  const zelfde = /^[A-Z]$/.test(naam) ? e.code === `Key${naam}` || e.key.toUpperCase() === naam : e.key === naam
  return (
    zelfde &&
    (e.ctrlKey || e.metaKey) === delen.includes('Control') &&
    e.altKey === delen.includes('Alt') &&
    e.shiftKey === delen.includes('Shift')
  )
}

/** Listens while the component is on screen. Not while a dialog is open: what is typed there would be left behind. */
export function useSneltoets(toets: Sneltoets, doe: () => void): void {
  function luister(e: KeyboardEvent) {
    if (e.defaultPrevented || e.repeat || !past(toets, e)) return
    if (document.querySelector('.dialoog[data-state="open"]')) return
    e.preventDefault()
    doe()
  }
  onMounted(() => window.addEventListener('keydown', luister))
  onBeforeUnmount(() => window.removeEventListener('keydown', luister))
}
