import { DOOR } from '@/shared/door'
import type { JournalRequests } from '@/shared/journal'

/** The code out of the address; the address is cleaned at once, so that it is not kept or copied. */
function takeCode(): string | undefined {
  const [, code] = new RegExp(`^#${DOOR.code}=([\\w-]+)$`).exec(location.hash) ?? []
  if (code !== undefined) history.replaceState(history.state, '', `${location.pathname}${location.search}`)
  return code
}
const code = takeCode()

/** Fixed types and no more: a page of another address could not send these without being asked about first. */
const post = (channel: string, headers: Record<string, string>, body: BodyInit) =>
  fetch(DOOR.path + channel, { method: 'POST', headers, body, cache: 'no-store', redirect: 'error' })

/** The code works once; after that the session cookie opens, also when the page is loaded again. undefined: no such server. */
async function askKey(): Promise<string | undefined> {
  try {
    const answer = await post(DOOR.begin, { 'content-type': DOOR.json }, JSON.stringify({ code }))
    if (!answer.ok) return undefined
    const { key } = (await answer.json()) as { key?: unknown }
    return typeof key === 'string' ? key : undefined
  } catch {
    return undefined
  }
}

function doorWith(key: string): JournalRequests {
  const send = async (channel: string, soort: string, body: BodyInit): Promise<Response> => {
    const answer = await post(channel, { 'content-type': soort, [DOOR.header]: key }, body)
    if (!answer.ok) throw new Error(`journal: ${answer.status}`)
    return answer
  }
  const ask =
    <A extends readonly unknown[], R>(channel: keyof JournalRequests) =>
    async (...args: A): Promise<R> =>
      (await send(channel, DOOR.json, JSON.stringify(args))).json() as Promise<R>
  return {
    'journal:open': ask('journal:open'),
    'journal:read': ask('journal:read'),
    'journal:append': ask('journal:append'),
    'journal:begin': ask('journal:begin'),
    'journal:activate': ask('journal:activate'),
    'journal:check': ask('journal:check'),
    'journal:keep-file': async (sha256, bytes) =>
      (await send(`journal:keep-file/${sha256}`, DOOR.bytes, new Uint8Array(bytes))).json() as ReturnType<
        JournalRequests['journal:keep-file']
      >,
    'journal:file': async (sha256) => {
      const answer = await send('journal:file', DOOR.json, JSON.stringify([sha256]))
      if (answer.headers.get('content-type') === DOOR.json)
        return answer.json() as ReturnType<JournalRequests['journal:file']>
      return { soort: 'file', bytes: new Uint8Array(await answer.arrayBuffer()) }
    },
  }
}

let door: Promise<JournalRequests | undefined> | undefined

/** The journal of the server that this page came from. Asked once: the answer holds as long as the page. */
export const browserJournal = (): Promise<JournalRequests | undefined> =>
  (door ??= askKey().then((key) => (key === undefined ? undefined : doorWith(key))))
