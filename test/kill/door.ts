// The window's side of the HTTP door, for a process that is no browser: it says itself what a browser would say.
import { Agent, request } from 'node:http'
import type { BackupRequests } from '../../src/shared/backup'
import { DOOR } from '../../src/shared/door'
import type { JournalRequests } from '../../src/shared/journal'
import type { VaultRequests } from '../../src/shared/vault'

export async function doorTo(
  entry: string,
): Promise<{ journal: JournalRequests; backup: BackupRequests; vault: VaultRequests }> {
  const url = new URL(entry)
  const agent = new Agent({ keepAlive: true })
  const secret: Record<string, string> = {}

  const send = (path: string, type: string, body: string | Uint8Array) =>
    new Promise<{ headers: Record<string, string | string[] | undefined>; body: Buffer }>((done, fail) => {
      const headers = { origin: url.origin, 'sec-fetch-site': 'same-origin', 'content-type': type, ...secret }
      const asking = request(
        { hostname: url.hostname, port: url.port, path: DOOR.path + path, method: 'POST', headers, agent },
        (answer) => {
          const parts: Buffer[] = []
          answer.on('data', (part: Buffer) => parts.push(part))
          answer.once('error', fail)
          answer.once('end', () => {
            if (answer.statusCode === 200) done({ headers: answer.headers, body: Buffer.concat(parts) })
            else fail(new Error(`door: ${answer.statusCode}`))
          })
        },
      )
      asking.once('error', fail)
      asking.end(body)
    })

  const code = url.hash.replace(`#${DOOR.code}=`, '')
  const begun = await send(DOOR.begin, DOOR.json, JSON.stringify({ code }))
  const [cookie = ''] = (begun.headers['set-cookie'] ?? []) as string[]
  secret['cookie'] = cookie.split(';')[0] ?? ''
  secret[DOOR.header] = (JSON.parse(begun.body.toString()) as { key: string }).key

  const ask =
    (channel: string) =>
    async (...args: unknown[]): Promise<unknown> => {
      const bytes = args.at(-1)
      const withBytes = bytes instanceof Uint8Array
      const answer = withBytes
        ? await send([channel, ...args.slice(0, -1)].join('/'), DOOR.bytes, bytes)
        : await send(channel, DOOR.json, JSON.stringify(args))
      if (answer.headers['content-type'] === DOOR.bytes) return { soort: 'file', bytes: new Uint8Array(answer.body) }
      return JSON.parse(answer.body.toString())
    }
  // A promise looks whether what it is given is one too.
  const all = new Proxy({}, { get: (_, channel: string) => (channel === 'then' ? undefined : ask(channel)) })
  return { journal: all as JournalRequests, backup: all as BackupRequests, vault: all as VaultRequests }
}
