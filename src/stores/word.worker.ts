import { type Gemaakt, type Papier, wordOpPapier } from '@/documents/op-papier'
import type { Inhoud } from '@/domain/document/inhoud'

/** What the window asks of the worker. The document is text, as where it is kept: what the screen holds may not be cloneable. */
export interface WordVraag {
  readonly inhoud: string
  readonly papier: Papier
}

addEventListener('message', ({ data }: MessageEvent<WordVraag>) => {
  void wordOpPapier(JSON.parse(data.inhoud) as Inhoud, data.papier).then((gemaakt: Gemaakt) =>
    postMessage(gemaakt, { transfer: 'bytes' in gemaakt ? [gemaakt.bytes.buffer] : [] }),
  )
})
