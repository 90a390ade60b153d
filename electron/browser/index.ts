import type { IncomingMessage, ServerResponse } from 'node:http'
import { DOOR } from '../../src/shared/door'
import type { BackupRequests } from '../../src/shared/backup'
import type { JournalRequests } from '../../src/shared/journal'
import type { VaultRequests } from '../../src/shared/vault'
import { createBackup } from '../main/handlers/backup/index'
import { BACKUP_PARSERS } from '../main/handlers/backup/parse'
import { createJournal } from '../main/handlers/journal/index'
import { JOURNAL_PARSERS } from '../main/handlers/journal/parse'
import { createVault } from '../main/handlers/vault/index'
import { VAULT_PARSERS } from '../main/handlers/vault/parse'
import { newNonce } from '../launch/csp.mjs'
import { securityHeaders } from '../launch/headers.mjs'
import { createSecret } from './secret'

const COOKIE = 'klachtdossier'
/** The longest text of a line, as JSON within JSON. */
const LARGEST_BODY = 16 * 1024 * 1024

class Refused extends Error {
  constructor(readonly status: number) {
    super(`refused: ${status}`)
  }
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > LARGEST_BODY) throw new Refused(413)
  const parts: Buffer[] = []
  let size = 0
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length
    if (size > LARGEST_BODY) throw new Refused(413)
    parts.push(part)
  }
  return Buffer.concat(parts)
}

function jsonIn(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    throw new Refused(400)
  }
}

const cookieOf = ({ headers }: IncomingMessage): string | undefined =>
  (headers.cookie ?? '')
    .split(/;\s*/)
    .map((each) => each.split('='))
    .find(([name]) => name === COOKIE)?.[1]

type Requests = JournalRequests & BackupRequests & VaultRequests
const PARSERS = { ...JOURNAL_PARSERS, ...BACKUP_PARSERS, ...VAULT_PARSERS }
const isChannel = (name: string): name is keyof Requests => Object.hasOwn(PARSERS, name)

/** What comes as bytes, with so many arguments before them in the address. */
const WITH_BYTES: Readonly<Record<string, number>> = { 'journal:keep-file': 2, 'backup:part': 2 }
const inAddress = (text: string) => (/^\d{1,15}$/.test(text) ? Number(text) : text)

/**
 * The same handlers as the shell has, for the page that this server served and no other: over HTTP, on this computer only. Every
 * refusal comes before anything is read or done.
 */
export function createDoor({ folder, dataFolder }: { readonly folder: string; readonly dataFolder: string }) {
  const journal = createJournal({ folder })
  const backup = createBackup({ dataFolder })
  const vault = createVault({ dataFolder, copyFolder: folder })
  const functions: Requests = { ...journal.functions, ...backup.functions, ...vault.functions }
  const secret = createSecret()

  function check(request: IncomingMessage, host: string, soort: string): void {
    const { headers, method } = request
    if (method !== 'POST') throw new Refused(405)
    if (headers.host !== host) throw new Refused(421)
    if (headers.origin !== `http://${host}` || headers['sec-fetch-site'] !== 'same-origin') throw new Refused(403)
    if (headers['content-type'] !== soort) throw new Refused(415)
  }

  async function begin(request: IncomingMessage, response: ServerResponse): Promise<unknown> {
    const { code } = Object(jsonIn(await bodyOf(request))) as { code?: unknown }
    if (!secret.useCode(code) && !secret.isCookie(cookieOf(request))) throw new Refused(403)
    response.setHeader('set-cookie', `${COOKIE}=${secret.cookie}; Path=${DOOR.path}; HttpOnly; SameSite=Strict`)
    return { key: secret.key }
  }

  async function run(channel: keyof Requests, args: readonly unknown[]): Promise<unknown> {
    let parsed: unknown[]
    try {
      parsed = PARSERS[channel](args)
    } catch {
      throw new Refused(400)
    }
    return (functions[channel] as (...args: unknown[]) => Promise<unknown>)(...parsed)
  }

  async function answer(request: IncomingMessage, response: ServerResponse, host: string): Promise<unknown> {
    const [name = '', ...before] = (request.url ?? '').slice(DOOR.path.length).split('/')
    const expected = Object.hasOwn(WITH_BYTES, name) ? (WITH_BYTES[name] ?? 0) : 0
    check(request, host, expected > 0 ? DOOR.bytes : DOOR.json)
    if (name === DOOR.begin && before.length === 0) return begin(request, response)
    const key = request.headers[DOOR.header]
    if (!secret.isCookie(cookieOf(request)) || !secret.isKey(typeof key === 'string' ? key : undefined))
      throw new Refused(403)
    if (!isChannel(name) || before.length !== expected) throw new Refused(404)
    const body = await bodyOf(request)
    if (expected > 0) return run(name, [...before.map(inAddress), new Uint8Array(body)])
    const args = jsonIn(body)
    if (!Array.isArray(args)) throw new Refused(400)
    return run(name, args)
  }

  async function handle(request: IncomingMessage, response: ServerResponse, host: string): Promise<void> {
    for (const [name, value] of Object.entries(securityHeaders(newNonce()))) response.setHeader(name, value)
    response.setHeader('cache-control', 'no-store')
    try {
      const answered = await answer(request, response, host)
      const bytes = (answered as { bytes?: unknown }).bytes
      if (bytes instanceof Uint8Array) response.writeHead(200, { 'content-type': DOOR.bytes }).end(bytes)
      else response.writeHead(200, { 'content-type': DOOR.json }).end(JSON.stringify(answered))
    } catch (error) {
      // Nothing more of what was refused is read.
      response.writeHead(error instanceof Refused ? error.status : 500, { connection: 'close' }).end()
      if (!request.complete) response.once('finish', () => request.destroy())
    }
  }

  return {
    path: DOOR.path,
    handle,
    /** The address for one window: it works once. */
    entry: (url: string) => `${url}#${DOOR.code}=${secret.newCode()}`,
    close: async () => {
      await backup.close()
      await journal.close()
    },
  }
}
