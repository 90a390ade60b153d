import type { Gemaakt, Papier } from '@/documents/op-papier'
import type { Inhoud } from '@/domain/document/inhoud'
import type { WordVraag } from './word.worker'

type Uitslag = Gemaakt | 'afgebroken'

/**
 * The one door to a Word document in the window. In a worker, because a whole dossier takes seconds and the window must go on
 * answering; it ends after each document, so that nothing of it stays in memory. Where no worker can start the window makes it
 * itself: to be held up is better than to have no document.
 */
export async function wordApart(inhoud: Inhoud, papier: Papier, signaal?: AbortSignal): Promise<Uitslag> {
  if (signaal?.aborted) return 'afgebroken'
  const uitslag = await inWerker({ inhoud: JSON.stringify(inhoud), papier }, signaal)
  if (uitslag !== 'geen-werker') return uitslag
  const { wordOpPapier } = await import('@/documents/op-papier')
  const gemaakt = await wordOpPapier(inhoud, papier)
  return signaal?.aborted ? 'afgebroken' : gemaakt
}

const inWerker = (vraag: WordVraag, signaal?: AbortSignal): Promise<Uitslag | 'geen-werker'> =>
  new Promise((klaar) => {
    let worker: Worker
    try {
      worker = new Worker(new URL('./word.worker.ts', import.meta.url), { type: 'module' })
    } catch {
      klaar('geen-werker')
      return
    }
    const einde = (uitslag: Uitslag | 'geen-werker') => {
      worker.terminate()
      signaal?.removeEventListener('abort', afgebroken)
      klaar(uitslag)
    }
    const afgebroken = () => einde('afgebroken')
    signaal?.addEventListener('abort', afgebroken)
    worker.addEventListener('message', ({ data }: MessageEvent<Gemaakt>) => einde(data))
    worker.addEventListener('error', () => einde('geen-werker'))
    worker.postMessage(vraag)
  })
