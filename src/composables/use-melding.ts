import { readonly, ref, type Ref } from 'vue'

export interface Melding {
  readonly id: number
  readonly soort: 'gelukt' | 'fout'
  readonly tekst: string
  /** Takes back what the message says; the message then shows "Ongedaan maken". */
  readonly maakOngedaan: (() => unknown) | undefined
  /** When it was said, in milliseconds. */
  readonly sinds: number
}

/** More would pile up: what is older has been seen. */
const HOOGSTENS = 2
/** A step that leads to another screen says its message just before it goes there. */
const BIJ_DE_STAP = 1000

const meldingen = ref<Melding[]>([])
let volgende = 1

function toon(soort: Melding['soort'], tekst: string, maakOngedaan?: () => unknown) {
  // The same sentence twice is one message: a button pressed twice must not fill the window.
  const andere = meldingen.value.filter((m) => m.soort !== soort || m.tekst !== tekst)
  const nieuw = { id: volgende++, soort, tekst, maakOngedaan, sinds: Date.now() }
  meldingen.value = [...andere, nieuw].slice(-HOOGSTENS)
}

async function neemTerug(maakOngedaan: () => unknown) {
  try {
    await maakOngedaan()
    toon('gelukt', 'Ongedaan gemaakt. In het logboek staat het nu doorgestreept.')
  } catch (e) {
    toon('fout', `Ongedaan maken is mislukt. ${e instanceof Error ? e.message : 'Probeer het in het logboek opnieuw.'}`)
  }
}

/** Short messages at the foot of the window. An error stays until it is closed. */
export function useMelding() {
  return {
    meldingen: readonly(meldingen) as Readonly<Ref<readonly Melding[]>>,
    meld: (tekst: string, maakOngedaan?: () => unknown) =>
      toon('gelukt', tekst, maakOngedaan && (() => neemTerug(maakOngedaan))),
    meldFout: (tekst: string) => toon('fout', tekst),
    sluit: (id: number) => {
      meldingen.value = meldingen.value.filter((m) => m.id !== id)
    },
    /** On another screen only what can still be undone stays, and what was said with the step that led there. */
    ruimOp: () => {
      meldingen.value = meldingen.value.filter((m) => m.maakOngedaan || Date.now() - m.sinds < BIJ_DE_STAP)
    },
  }
}
