import { onBeforeUnmount, onMounted } from 'vue'

/** Where the reading begins on a screen: its heading, so that a screen reader says where one is. */
export function naarKop(): void {
  const inhoud = document.getElementById('inhoud')
  const kop = inhoud?.querySelector<HTMLElement>('h1') ?? inhoud
  if (!kop) return
  kop.tabIndex = -1
  kop.focus({ preventScroll: true })
}

/** To a part of the screen or a field on it, by its id; false when there is neither. */
export function naarDeel(id: string): boolean {
  const deel = id ? document.getElementById(id) : null
  const isVeld = deel?.matches('input, textarea')
  const doel = isVeld ? deel : deel?.querySelector<HTMLElement>('h2, h3')
  if (!doel) return false
  if (!isVeld) doel.tabIndex = -1
  doel.focus({ preventScroll: true })
  doel.scrollIntoView({ block: isVeld ? 'center' : 'start' })
  return true
}

/** What scrolls this element: the content of the window, or at great zoom the whole frame of it. */
export function schuiver(el: HTMLElement): HTMLElement {
  for (let p: HTMLElement | null = el; p; p = p.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(p).overflowY)) return p
  }
  return document.documentElement
}

/** A screen starts at its top, with the heading in sight: at great zoom there is a whole frame above it. */
export function naarBegin(): void {
  const inhoud = document.getElementById('inhoud')
  if (!inhoud) return
  schuiver(inhoud).scrollTop = 0
  inhoud.querySelector('h1')?.scrollIntoView({ block: 'nearest' })
}

/** Back to the first of these places that is still there; to the heading where none is. */
export function naarTerug(...plekken: readonly (Element | null | undefined)[]): void {
  const plek = plekken.find(
    (p): p is HTMLElement | SVGElement =>
      (p instanceof HTMLElement || p instanceof SVGElement) && p.isConnected && p !== document.body,
  )
  plek?.focus()
  if (document.activeElement !== plek) naarKop()
}

/** What the keyboard stands on; not what a mouse button is going down on, which must not move away under it. */
const VELD = ':is(input, select, textarea, button, a):focus-visible'

const heeftIemandFocus = () => document.activeElement !== null && document.activeElement !== document.body

/**
 * What has the keyboard can disappear under it: a row that is dealt with, a form that is saved, a heading that waited for its
 * dossier. The keyboard then goes to the heading of the screen. In a dialog Reka keeps it inside.
 */
export function useFocusWacht(): void {
  let laatste: EventTarget | null = null
  const onthoud = (e: FocusEvent) => {
    laatste = e.target
    // A bar at the foot may lie over a field, and Reka goes round in a dialog without scrolling.
    if (laatste instanceof HTMLElement && laatste.matches(VELD)) laatste.scrollIntoView({ block: 'nearest' })
  }
  const weg = () => laatste instanceof Element && !laatste.isConnected && !heeftIemandFocus()
  const wacht = new MutationObserver(() => {
    if (!weg()) return
    // A menu or message that closes brings the keyboard back itself, in the next task.
    setTimeout(() => {
      if (!weg() || document.querySelector('.dialoog[data-state="open"]')) return
      laatste = null
      naarKop()
    })
  })
  onMounted(() => {
    document.addEventListener('focusin', onthoud)
    wacht.observe(document.body, { childList: true, subtree: true })
  })
  onBeforeUnmount(() => {
    document.removeEventListener('focusin', onthoud)
    wacht.disconnect()
  })
}
