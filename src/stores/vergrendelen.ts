import { bewaarAlles } from './concepten'
import { hoorAnderen, meldAnderen } from './kanaal'
import { kluisstand, sluitKluis } from './kluis'
import { isOefening } from './oefenstand'

/** Whether there is something to lock. */
export const kanVergrendelen = (): boolean => kluisstand.value.soort === 'open'

/**
 * What is half typed is kept, the shell forgets the key, and every window begins anew: it holds nothing then. Rejects when what was
 * typed can not be kept: a lock must not lose it.
 */
export async function vergrendel(): Promise<void> {
  // The practice holds nothing to hide; the way back from it asks for the passphrase.
  if (isOefening()) return await sluitKluis()
  if (!kanVergrendelen()) return
  await bewaarAlles()
  await sluitKluis()
  meldAnderen({ soort: 'slot' })
  location.reload()
}

/** Another window locked the program, or gave it a key. */
export const volgSlot = (): (() => void) =>
  hoorAnderen(({ soort }) => {
    if (soort === 'slot') void bewaarAlles().finally(() => location.reload())
  })
