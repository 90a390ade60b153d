import { EventEmitter } from 'node:events'
import type * as Electron from 'electron'
import { decode, encode } from './codec'
import { strict } from './strict'

type Handler = (event: object, ...args: unknown[]) => unknown
const handlers = new Map<string, Handler>()

const members = {
  handle: (channel, handler) => {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`)
    handlers.set(channel, handler as Handler)
  },
  removeHandler: (channel) => void handlers.delete(channel),
} satisfies Partial<Electron.IpcMain>

export const ipcMain = strict('ipcMain', Object.assign(new EventEmitter(), members))

/** A message from the page, as text; the answer goes back as text too. */
export async function receive(event: object, soort: string, channel: string, data: string): Promise<string> {
  const args = decode(data) as unknown[]
  if (soort === 'send') {
    ipcMain.emit(channel, event, ...args)
    return encode({})
  }
  try {
    const handler = handlers.get(channel)
    if (!handler) throw new Error(`No handler registered for '${channel}'`)
    return encode({ ok: await handler(event, ...args) })
  } catch (error) {
    return encode({ error: String(error) })
  }
}
