import { onMounted, type Ref } from 'vue'

/** So long after the key that opens a field it is waited for; then the keyboard is let go of. */
const HOOGSTENS = 3000

let gevangen: { tekst: string; enter: boolean } | undefined
let wekker: ReturnType<typeof setTimeout> | undefined

/** In a field the keyboard goes where it should. */
const inVeld = (e: KeyboardEvent) => e.target instanceof HTMLElement && e.target.matches('input, textarea, select')

function vang(e: KeyboardEvent) {
  if (!gevangen || e.isComposing || e.ctrlKey || e.metaKey || e.altKey || inVeld(e)) return
  if (e.key === 'Escape') return laatLos()
  if (e.key === 'Enter') gevangen.enter = true
  else if (e.key === 'Backspace') gevangen.tekst = gevangen.tekst.slice(0, -1)
  else if (e.key.length === 1) gevangen.tekst += e.key
  else return
  e.preventDefault()
  e.stopPropagation()
}

function laatLos(): void {
  window.removeEventListener('keydown', vang, true)
  clearTimeout(wekker)
  gevangen = undefined
}

/** A key opens a window with a field to type in: what is typed before that field is there, is kept for it. */
export function vangVroegeToetsen(): void {
  laatLos()
  gevangen = { tekst: '', enter: false }
  window.addEventListener('keydown', vang, true)
  wekker = setTimeout(laatLos, HOOGSTENS)
}

/** Gives what was typed too early to this field, once it has the keyboard; `bijEnter`: that was pressed too. */
export function useVroegeToetsen(veld: Ref<HTMLInputElement | undefined>, tekst: Ref<string>, bijEnter: () => void) {
  onMounted(() => {
    const el = veld.value
    if (!gevangen || !el) return
    el.addEventListener(
      'focus',
      () => {
        const { tekst: vroeg = '', enter = false } = gevangen ?? {}
        laatLos()
        tekst.value = vroeg + tekst.value
        if (enter) bijEnter()
      },
      { once: true },
    )
  })
}
