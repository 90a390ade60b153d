import type { BackupFailed, BackupRequests } from '@/shared/backup'
import { DOOR } from '@/shared/door'
import type { JournalFailed, JournalRequests } from '@/shared/journal'
import type { VaultRequests } from '@/shared/vault'

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

interface ShellDoor {
  readonly journal: JournalRequests
  readonly backup: BackupRequests
  readonly vault: VaultRequests
}

function doorWith(key: string): ShellDoor {
  const send = async (channel: string, soort: string, body: BodyInit): Promise<Response> => {
    const answer = await post(channel, { 'content-type': soort, [DOOR.header]: key }, body)
    if (!answer.ok) throw new Error(`door: ${answer.status}`)
    return answer
  }
  const ask =
    <A extends readonly unknown[], R>(channel: keyof JournalRequests | keyof BackupRequests | keyof VaultRequests) =>
    async (...args: A): Promise<R> =>
      (await send(channel, DOOR.json, JSON.stringify(args))).json() as Promise<R>
  /** The address carries what comes before the bytes. */
  const sendBytes = async <R>(address: string, bytes: Uint8Array): Promise<R> =>
    (await send(address, DOOR.bytes, new Uint8Array(bytes))).json() as Promise<R>
  /** Answers with bytes, or says in JSON why there are none. */
  const askBytes =
    <A extends readonly unknown[], F>(channel: 'journal:file' | 'backup:read') =>
    async (...args: A): Promise<F | { readonly soort: 'file'; readonly bytes: Uint8Array<ArrayBuffer> }> => {
      const answer = await send(channel, DOOR.json, JSON.stringify(args))
      if (answer.headers.get('content-type') === DOOR.json) return answer.json() as Promise<F>
      return { soort: 'file', bytes: new Uint8Array(await answer.arrayBuffer()) }
    }
  const journal: JournalRequests = {
    'journal:open': ask('journal:open'),
    'journal:read': ask('journal:read'),
    'journal:append': ask('journal:append'),
    'journal:begin': ask('journal:begin'),
    'journal:activate': ask('journal:activate'),
    'journal:check': ask('journal:check'),
    'journal:tidy': ask('journal:tidy'),
    'journal:forget': ask('journal:forget'),
    'journal:keep-file': (how, sha256, bytes) => sendBytes(`journal:keep-file/${how}/${sha256}`, bytes),
    'journal:file': askBytes<[string], JournalFailed>('journal:file'),
  }
  const backup: BackupRequests = {
    'backup:choose': ask('backup:choose'),
    'backup:state': ask('backup:state'),
    'backup:begin': ask('backup:begin'),
    'backup:part': (id, at, bytes) => sendBytes(`backup:part/${id}/${at}`, bytes),
    'backup:end': ask('backup:end'),
    'backup:read': askBytes<[string, string, number, number], BackupFailed>('backup:read'),
  }
  const vault: VaultRequests = {
    'vault:state': ask('vault:state'),
    'vault:create': ask('vault:create'),
    'vault:unlock': ask('vault:unlock'),
    'vault:change': ask('vault:change'),
    'vault:lock': ask('vault:lock'),
  }
  return { journal, backup, vault }
}

let door: Promise<ShellDoor | undefined> | undefined

/** Asked once: the answer holds as long as the page. */
const browserDoor = (): Promise<ShellDoor | undefined> =>
  (door ??= askKey().then((key) => (key === undefined ? undefined : doorWith(key))))

/** The journal, the folder for backups and the key, of the server that this page came from. */
export const browserJournal = async () => (await browserDoor())?.journal
export const browserBackup = async () => (await browserDoor())?.backup
export const browserVault = async () => (await browserDoor())?.vault
