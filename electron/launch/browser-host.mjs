import { createServer } from 'node:http'
import { answer, refusal } from './static-files.mjs'

/**
 * What the server does beside serving files: `electron/browser`, built into out/browser.
 * @typedef {{
 *   path: string,
 *   handle: (request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse, host: string) => Promise<void>,
 *   entry: (url: string) => string,
 *   close: () => Promise<void>,
 * }} Door
 */

/**
 * Serves the built window to this computer only.
 * The port belongs to the origin, and the origin owns the stored dossiers: outside tests always pass the same one.
 * @param {{ root: string, port: number, door?: Door }} options port 0 takes a free one (tests)
 * @returns {Promise<{ url: string, entry: () => string, close: () => Promise<void> }>} `entry`: the address for one window,
 *   which may then reach the door; it works once
 */
export async function serveRenderer({ root, port, door }) {
  let host = ''
  const server = createServer((request, response) => {
    /** @param {import('./static-files.mjs').Answer} answered */
    const send = ({ status, headers, body }) => {
      response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : body)
    }
    // A foreign name that was made to resolve to this computer (DNS rebinding) must not reach the program.
    if (request.headers.host !== host) return send(refusal(421))
    if (door && request.url?.startsWith(door.path)) return void door.handle(request, response, host)
    const [pathname = '/'] = (request.url ?? '/').split(/[?#]/)
    answer(root, request.method ?? '', pathname)
      .then(send)
      .catch(() => send(refusal(500)))
  })
  await new Promise((started, failed) => {
    server.once('error', failed)
    server.listen(port, '127.0.0.1', () => started(undefined))
  })
  const address = server.address()
  host = `127.0.0.1:${address !== null && typeof address === 'object' ? address.port : port}`
  const url = `http://${host}/`
  return {
    url,
    entry: () => door?.entry(url) ?? url,
    close: async () => {
      await new Promise((closed) => {
        server.close(() => closed(undefined))
        server.closeAllConnections()
      })
      await door?.close()
    },
  }
}
