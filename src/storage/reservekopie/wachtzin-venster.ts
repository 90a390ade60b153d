import type { LeidAf } from './wachtzin-regels'
import type { Antwoord, Vraag } from './wachtzin.worker'

/**
 * In a worker: the window keeps answering, and only there compiled code may run that is not a script (the worker has a policy
 * of its own for that). It ends after each key, so that nothing of the passphrase stays in memory.
 */
export const leidAfInVenster: LeidAf = (wachtzin, kdf) =>
  new Promise((klaar, mislukt) => {
    const worker = new Worker(new URL('./wachtzin.worker.ts', import.meta.url), { type: 'module' })
    const einde = () => worker.terminate()
    worker.addEventListener('message', ({ data }: MessageEvent<Antwoord>) => {
      einde()
      if ('sleutel' in data) klaar(data.sleutel)
      else mislukt(new Error(data.fout))
    })
    worker.addEventListener('error', ({ message }) => {
      einde()
      mislukt(new Error(message))
    })
    worker.postMessage({ wachtzin, kdf } satisfies Vraag)
  })
