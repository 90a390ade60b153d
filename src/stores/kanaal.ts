import { isOefening } from './oefenstand'

/**
 * What one window tells the others: which dossier was written, that settings or everything changed, or that the program was locked or
 * got its key (slot). Never content.
 */
export type Bericht =
  | { readonly soort: 'dossier'; readonly id: string }
  | { readonly soort: 'instellingen' }
  | { readonly soort: 'alles' | 'slot' }

export const KANAAL = 'klachtdossier'
/** A window that practises and one that does not have nothing to tell each other. */
const naam = () => (isOefening() ? `${KANAAL}-oefening` : KANAAL)

let kanaal: BroadcastChannel | undefined
const luisteraars = new Set<(bericht: Bericht) => void>()

function open(): BroadcastChannel {
  if (!kanaal) {
    kanaal = new BroadcastChannel(naam())
    kanaal.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (isBericht(data)) luisteraars.forEach((luister) => luister(data))
    }
  }
  return kanaal
}

const isBericht = (data: unknown): data is Bericht => {
  const { soort, id } = (data ?? {}) as { soort?: unknown; id?: unknown }
  return (
    soort === 'instellingen' || soort === 'alles' || soort === 'slot' || (soort === 'dossier' && typeof id === 'string')
  )
}

/** Tells the other windows; this one does not hear it. */
export const meldAnderen = (bericht: Bericht): void => open().postMessage(bericht)

/** Listens to the other windows until the returned function is called. */
export function hoorAnderen(luister: (bericht: Bericht) => void): () => void {
  open()
  luisteraars.add(luister)
  return () => luisteraars.delete(luister)
}
