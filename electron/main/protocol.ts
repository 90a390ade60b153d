import type { Protocol } from 'electron'
import { answer, refusal } from '../launch/static-files.mjs'
import { HOST, SCHEME } from './origin'

/** Must run before the app is ready: makes app:// a secure context with storage, as https is. */
export function registerScheme(protocol: Pick<Protocol, 'registerSchemesAsPrivileged'>): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
}

/** Serves the built window, and nothing outside its folder. */
export function serveWindow(protocol: Pick<Protocol, 'handle'>, folder: string): void {
  protocol.handle(SCHEME, async (request) => {
    const { host, pathname } = new URL(request.url)
    const { status, headers, body } = host === HOST ? await answer(folder, request.method, pathname) : refusal(404)
    return new Response(body, { status, headers })
  })
}
