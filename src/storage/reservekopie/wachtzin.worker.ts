import type { Kdf } from './formaat'
import { leidAf } from './wachtzin'

/** What the window asks of the worker, and what it answers. */
export interface Vraag {
  readonly wachtzin: string
  readonly kdf: Kdf
}
export type Antwoord = { readonly sleutel: Uint8Array<ArrayBuffer> } | { readonly fout: string }

addEventListener('message', ({ data }: MessageEvent<Vraag>) => {
  const antwoord = (bericht: Antwoord) => postMessage(bericht)
  leidAf(data.wachtzin, data.kdf).then(
    (sleutel) => antwoord({ sleutel }),
    (fout: unknown) => antwoord({ fout: String(fout) }),
  )
})
