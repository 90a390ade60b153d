import type { IpcMainInvokeEvent, WebContents } from 'electron'
import type { Origin } from './origin'

export interface TrustedSenders {
  /** From now until its end, this window may use the shell. */
  add(contents: Pick<WebContents, 'id' | 'once'>): void
  /** Throws unless the message comes from the main frame of a window of ours that shows a page of ours. */
  check(event: Pick<IpcMainInvokeEvent, 'sender' | 'senderFrame'>): void
}

export function createTrustedSenders(origin: Origin): TrustedSenders {
  const ids = new Set<number>()
  return {
    add: (contents) => {
      const { id } = contents
      ids.add(id)
      contents.once('destroyed', () => ids.delete(id))
    },
    check: ({ sender, senderFrame }) => {
      const trusted =
        ids.has(sender.id) && senderFrame !== null && senderFrame === sender.mainFrame && origin.isOwn(senderFrame.url)
      if (!trusted) throw new Error('Verzoek geweigerd: het komt niet van het venster van Klachtdossier.')
    },
  }
}
