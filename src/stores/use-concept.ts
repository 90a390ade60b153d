import { getCurrentScope, onScopeDispose, ref, shallowRef, toRaw, type Ref, watch } from 'vue'
import type { ConceptRij } from '@/storage'
import { opslag } from './opslag'

/** Typed text waits at most this long before it is on disk. */
const WACHT = 800

/** The forms that are being filled in now, each as what keeps it. */
const open = new Set<() => Promise<void>>()

/** Hands over what was typed in every open form, without waiting; a form that could not be kept says so itself. */
export async function bewaarAlles(): Promise<void> {
  await Promise.all([...open].map((bewaar) => bewaar()))
}

export interface Aanbod<T> {
  /** Where it is kept. */
  readonly sleutel: string
  readonly waarde: T
  /** ISO instant of the last keystroke that was kept. */
  readonly bijgewerktOp: string
}

/**
 * Keeps a half-filled form while it is typed and offers it again when the form is next opened, also after a crash.
 * `sleutel`: which form ("klacht/nieuw", "<dossier id>/hoorzitting"). `formulier`: a ref of the whole form.
 *
 * Nothing is written as long as nothing is typed. What was kept is offered, never filled in unasked; typing over an offer
 * replaces it on disk, but it can be taken up as long as the form is open. `naast`: each time the form is about something
 * new, so that what is typed is kept beside an offer that was not taken up, and beside what is typed in another window.
 * `gevraagd`: of several such drafts the one that was pointed at; asked for, so it is taken up at once.
 */
export function useConcept<T extends object>(
  sleutel: string,
  formulier: Ref<T>,
  { naast = false, gevraagd }: { naast?: boolean; gevraagd?: string | undefined } = {},
) {
  const leeg = structuredClone(toRaw(formulier.value))
  let plek = naast ? `${sleutel}/${crypto.randomUUID()}` : sleutel
  const aanbod = shallowRef<Aanbod<T>>()
  /** Why the form could not be kept; '' when it is. */
  const fout = ref('')
  let wekker: ReturnType<typeof setTimeout> | undefined
  let bezig: Promise<unknown> = Promise.resolve()
  let klaar = false

  const gelezen = (naast ? openConcepten().then(kies) : opslag().concept(sleutel))
    .then((rij) => {
      if (!rij || klaar) return
      aanbod.value = { ...rij, waarde: rij.waarde as T }
      if (rij.sleutel === gevraagd) neemOver()
    })
    .catch(meld)

  function kies(rijen: readonly ConceptRij[]): ConceptRij | undefined {
    const eigen = rijen.filter((rij) => rij.sleutel === sleutel || rij.sleutel.startsWith(`${sleutel}/`))
    return eigen.find((rij) => rij.sleutel === gevraagd) ?? eigen[0]
  }
  function meld(e: unknown): void {
    fout.value = e instanceof Error ? e.message : 'Het formulier kon niet worden bewaard.'
  }

  /** Writes now what was typed, without waiting. */
  async function bewaarNu(): Promise<void> {
    if (wekker === undefined || klaar) return
    clearTimeout(wekker)
    wekker = undefined
    // The offer is read before the first write replaces it.
    bezig = gelezen
      .then(() => opslag().bewaarConcept(plek, toRaw(formulier.value)))
      .then(() => {
        fout.value = ''
      })
      .catch(meld)
    await bezig
  }

  const stop = watch(
    formulier,
    () => {
      // Not started anew at each keystroke: somebody who types on and on must be kept too.
      if (!klaar) wekker ??= setTimeout(() => void bewaarNu(), WACHT)
    },
    { deep: true },
  )

  /** Takes up what was offered. */
  function neemOver(): void {
    if (!aanbod.value) return
    plek = aanbod.value.sleutel
    formulier.value = inVorm(leeg, structuredClone(aanbod.value.waarde))
    aanbod.value = undefined
  }

  /** Throws away what was offered or typed. */
  async function gooiWeg(): Promise<void> {
    const weg = aanbod.value?.sleutel ?? plek
    aanbod.value = undefined
    if (weg === plek) {
      clearTimeout(wekker)
      wekker = undefined
      await bezig
    }
    await opslag().verwijderConcept(weg)
  }

  /**
   * Runs the recording of the form; pass it on as `{ concept }`, so that the draft goes in the same transaction.
   * Succeeds: nothing more is kept. Fails: the form is kept as it stands and the error passes on.
   */
  async function bijVastleggen<R>(leg: (concept: string) => Promise<R>): Promise<R> {
    // First of all: what is typed or reported while the record is being written must not bring the draft back.
    klaar = true
    clearTimeout(wekker)
    wekker = undefined
    await bezig
    try {
      const uitkomst = await leg(plek)
      aanbod.value = undefined
      return uitkomst
    } catch (e) {
      klaar = false
      wekker = setTimeout(() => void bewaarNu(), 0)
      throw e
    }
  }

  /** The form stays open after it was recorded: what is typed from now on is kept again. */
  function hervat(): void {
    klaar = false
  }

  open.add(bewaarNu)
  // A window that is closed or hidden may never come back.
  const bijVerbergen = () => void bewaarNu()
  window.addEventListener('pagehide', bijVerbergen)
  document.addEventListener('visibilitychange', bijVerbergen)
  if (getCurrentScope())
    onScopeDispose(() => {
      stop()
      open.delete(bewaarNu)
      window.removeEventListener('pagehide', bijVerbergen)
      document.removeEventListener('visibilitychange', bijVerbergen)
      void bewaarNu()
    })

  return { aanbod, fout, gelezen, neemOver, gooiWeg, bewaarNu, bijVastleggen, hervat }
}

/** A draft of an older program misses fields, and a damaged one may hold anything: what does not fit stays empty. */
function inVorm<T>(leeg: T, bewaard: unknown): T {
  const soort = (waarde: unknown) => (Array.isArray(waarde) ? 'lijst' : waarde === null ? 'niets' : typeof waarde)
  if (soort(leeg) !== soort(bewaard)) return leeg
  if (soort(leeg) !== 'object') return bewaard as T
  const delen = bewaard as Record<string, unknown>
  const velden = { ...delen }
  for (const [veld, waarde] of Object.entries(leeg as object)) velden[veld] = inVorm<unknown>(waarde, delen[veld])
  return velden as T
}

/** All forms that were not finished, the last one touched first. */
export const openConcepten = (): Promise<ConceptRij[]> => opslag().concepten()
