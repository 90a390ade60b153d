import type * as Electron from 'electron'
import { chromiumContext, state } from './state'
import { strict } from './strict'

type Handler = (request: Request) => Response | Promise<Response>
const handlers = new Map<string, Handler>()

export const handlerOf = (scheme: string): Handler | undefined => handlers.get(scheme)

export const protocol = strict('protocol', {
  registerSchemesAsPrivileged: () => {
    if (state.context) throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready')
  },
  handle: (scheme, handler) => {
    chromiumContext('protocol.handle')
    if (handlers.has(scheme)) throw new Error(`The scheme has been registered: ${scheme}`)
    handlers.set(scheme, handler)
  },
  unhandle: (scheme) => void handlers.delete(scheme),
  isProtocolHandled: (scheme) => handlers.has(scheme),
} satisfies Partial<Electron.Protocol>)
