import { readonly, ref, type Ref } from 'vue'

export interface Melding {
  readonly id: number
  readonly soort: 'gelukt' | 'fout'
  readonly tekst: string
  /** Takes back what the message says; the message then shows "Ongedaan maken". */
  readonly maakOngedaan: (() => unknown) | undefined
}

const meldingen = ref<Melding[]>([])
let volgende = 1

function toon(soort: Melding['soort'], tekst: string, maakOngedaan?: () => unknown) {
  // The same sentence twice is one message: a button pressed twice must not fill the corner of the window.
  const andere = meldingen.value.filter((m) => m.soort !== soort || m.tekst !== tekst)
  meldingen.value = [...andere, { id: volgende++, soort, tekst, maakOngedaan }].slice(-4)
}

/** Short messages in the corner of the window. An error stays until it is closed. */
export function useMelding(): {
  meldingen: Readonly<Ref<readonly Melding[]>>
  meld: (tekst: string, maakOngedaan?: () => unknown) => void
  meldFout: (tekst: string) => void
  sluit: (id: number) => void
} {
  return {
    meldingen: readonly(meldingen),
    meld: (tekst, maakOngedaan) => toon('gelukt', tekst, maakOngedaan),
    meldFout: (tekst) => toon('fout', tekst),
    sluit: (id) => {
      meldingen.value = meldingen.value.filter((m) => m.id !== id)
    },
  }
}
