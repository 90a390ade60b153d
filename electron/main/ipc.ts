import type { IpcMain, WebContents } from 'electron'
import type { IpcNotices, IpcRequests } from '../../src/shared/ipc'
import type { TrustedSenders } from './trusted-senders'

/** What every channel must have; the mapped type makes a channel without handler or parser a type error. */
export type Handlers = {
  readonly [C in keyof IpcRequests]: {
    /** Checks what came from the window and throws on anything else: types do not survive the crossing. */
    parse(args: readonly unknown[]): Parameters<IpcRequests[C]>
    run(sender: WebContents, ...args: Parameters<IpcRequests[C]>): ReturnType<IpcRequests[C]>
  }
}

interface AnyHandler {
  parse(args: readonly unknown[]): unknown[]
  run(sender: WebContents, ...args: unknown[]): Promise<unknown>
}

/** The only place that speaks to the window unasked. */
export const notify = <C extends keyof IpcNotices>(
  contents: Pick<WebContents, 'send'>,
  channel: C,
  ...args: Parameters<IpcNotices[C]>
): void => contents.send(channel, ...args)

/** The only place that touches ipcMain: who asks, then what is asked, then the work. */
export function registerIpc(
  ipcMain: Pick<IpcMain, 'handle'>,
  handlers: Handlers,
  senders: Pick<TrustedSenders, 'check'>,
): void {
  for (const [channel, handler] of Object.entries(handlers) as [keyof IpcRequests, AnyHandler][]) {
    ipcMain.handle(channel, async (event, ...args: unknown[]) => {
      senders.check(event)
      return handler.run(event.sender, ...handler.parse(args))
    })
  }
}
