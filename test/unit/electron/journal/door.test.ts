// @vitest-environment node
import { request } from 'node:http'
import { createHash } from 'node:crypto'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createDoor } from '../../../../electron/browser'
import { serveRenderer } from '../../../../electron/launch/browser-host.mjs'
import { JOURNAL_START } from '../../../../src/shared/journal'
import { aFolder } from './helper'

let server: Awaited<ReturnType<typeof serveRenderer>>
let folder = ''
beforeEach(async () => {
  folder = join(aFolder(), 'journaal')
  server = await serveRenderer({ root: aFolder(), port: 0, door: createDoor({ folder, dataFolder: dirname(folder) }) })
})
afterEach(() => server.close())

interface Answer {
  status: number
  headers: Record<string, string | string[] | undefined>
  body: Buffer
}
type Headers = Record<string, string | undefined>

/** A real request, with whatever a program may send: a browser would not let a page set these. */
function send(path: string, headers: Headers, body: Buffer | string = '', method = 'POST'): Promise<Answer> {
  const { hostname, port, host, origin } = new URL(server.url)
  const all: Headers = {
    host,
    origin,
    'sec-fetch-site': 'same-origin',
    'content-type': 'application/json',
    ...headers,
  }
  const given = Object.entries(all).filter(([, value]) => value !== undefined) as [string, string][]
  return new Promise((done, fail) => {
    const asking = request(
      { hostname, port, path: `/schil/${path}`, method, agent: false, headers: Object.fromEntries(given) },
      (response) => {
        const parts: Buffer[] = []
        response.on('data', (part: Buffer) => parts.push(part))
        response.on('end', () =>
          done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
        )
      },
    )
    asking.on('error', fail)
    asking.end(body)
  })
}

const codeOf = (entry: string) => new URL(entry).hash.replace('#begin=', '')
const begin = (code: unknown, headers: Headers = {}) => send('begin', headers, JSON.stringify({ code }))

/** What a window has after it came in. */
async function comeIn(): Promise<Headers> {
  const { headers, body } = await begin(codeOf(server.entry()))
  const [cookie = ''] = (headers['set-cookie'] ?? []) as string[]
  return {
    cookie: cookie.split(';')[0],
    'x-klachtdossier': (JSON.parse(body.toString()) as { key: string }).key,
  }
}
const ask = (channel: string, args: unknown, headers: Headers) => send(channel, headers, JSON.stringify(args))

describe('who comes in', () => {
  test('the code of the address works once; the cookie is for this server, this page and no script', async () => {
    const code = codeOf(server.entry())
    const first = await begin(code)
    expect(first.status).toBe(200)
    expect(String(first.headers['set-cookie'])).toMatch(/; Path=\/schil\/; HttpOnly; SameSite=Strict$/)
    expect((await begin(code)).status).toBe(403)
    expect((await begin(code.slice(1))).status).toBe(403)
  })
  test('a page that is loaded again, or a second window, comes in with the cookie', async () => {
    const { cookie, 'x-klachtdossier': key } = await comeIn()
    const again = await begin(undefined, { cookie })
    expect(JSON.parse(again.body.toString())).toEqual({ key })
  })
  test('a code that was not used stops working when others were given out after it', async () => {
    const old = codeOf(server.entry())
    for (let i = 0; i < 4; i++) server.entry()
    expect((await begin(old)).status).toBe(403)
  })
  test.each([
    ['nothing', {}],
    ['a cookie that is not of this start', { cookie: 'klachtdossier=x' }],
  ])('not with %s', async (_what, headers) => {
    expect((await begin(undefined, headers)).status).toBe(403)
    expect((await begin({ toString: () => 'x' }, headers)).status).toBe(403)
  })
  test('the cookie alone, or the key alone, opens nothing', async () => {
    const { cookie, 'x-klachtdossier': key } = await comeIn()
    for (const half of [{ cookie }, { 'x-klachtdossier': key }, {}])
      expect((await ask('journal:open', [], half)).status).toBe(403)
    expect((await ask('journal:open', [], { cookie, 'x-klachtdossier': key })).status).toBe(200)
  })
  test('another start has other secrets', async () => {
    const inside = await comeIn()
    const other = createDoor({ folder, dataFolder: dirname(folder) })
    const { port } = new URL(server.url)
    await server.close()
    server = await serveRenderer({ root: aFolder(), port: Number(port), door: other })
    expect((await ask('journal:open', [], inside)).status).toBe(403)
    expect((await begin(undefined, { cookie: inside.cookie })).status).toBe(403)
  })
})

describe('what is refused, with the right secrets too', () => {
  test.each([
    ['another name for this computer', { host: 'localhost' }, 421],
    ['a name of elsewhere', { host: 'example.org' }, 421],
    ['another origin', { origin: 'http://example.org' }, 403],
    ['another port of this computer', { origin: 'http://127.0.0.1:1' }, 403],
    ['no origin', { origin: undefined }, 403],
    ['a page of elsewhere', { 'sec-fetch-site': 'cross-site' }, 403],
    ['another page of this computer', { 'sec-fetch-site': 'same-site' }, 403],
    ['something typed in the address', { 'sec-fetch-site': 'none' }, 403],
    ['a program that is no browser', { 'sec-fetch-site': undefined }, 403],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['plain text', { 'content-type': 'text/plain' }, 415],
    ['a type with more in it', { 'content-type': 'application/json; charset=utf-8' }, 415],
  ])('%s', async (_what, headers, status) => {
    const inside = await comeIn()
    expect((await ask('journal:begin', ['j1', '', 'x'], { ...inside, ...headers })).status).toBe(status)
    expect((await begin(codeOf(server.entry()), headers)).status).toBe(status)
    expect(JSON.parse((await ask('journal:open', [], inside)).body.toString())).toEqual({ soort: 'none' })
  })
  test.each(['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS'])('%s', async (method) => {
    const answer = await send('journal:open', await comeIn(), '', method)
    expect(answer.status).toBe(405)
    expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([])
  })
  test.each([
    ['a channel that is not there', 'journal:wis', [], 404],
    ['a name of every object', 'constructor', [], 404],
    ['a path below', 'journal:open/x', [], 404],
    ['no list', 'journal:open', {}, 400],
    ['too much', 'journal:open', [1], 400],
    ['too little', 'journal:append', ['j1'], 400],
    ['a folder for a name', 'journal:begin', ['../j1', '', 'x'], 400],
    ['a place that is none', 'journal:read', ['j1', { n: -1, sum: JOURNAL_START.sum }], 400],
    ['a line of an unknown kind', 'journal:append', ['j1', JOURNAL_START, { soort: 'begin', id: 'a', text: '' }], 400],
    ['a path for a file', 'journal:file', ['../../geheim'], 400],
  ])('%s', async (_what, channel, args, status) => {
    const inside = await comeIn()
    expect((await ask(channel, args, inside)).status).toBe(status)
    expect(JSON.parse((await ask('journal:open', [], inside)).body.toString())).toEqual({ soort: 'none' })
  })
  test('what is no JSON', async () => {
    for (const body of ['', '{', '\u0000', 'undefined'])
      expect((await send('journal:open', await comeIn(), body)).status).toBe(400)
  })
  test('too large, said before or found out on the way', async () => {
    const inside = await comeIn()
    const said = { ...inside, 'content-length': String(17 * 1024 * 1024) }
    expect((await send('journal:open', said, '[').catch(() => ({ status: 413 }))).status).toBe(413)
    const large = Buffer.alloc(17 * 1024 * 1024, 0x20)
    const found = await send('journal:open', { ...inside, 'transfer-encoding': 'chunked' }, large).catch(
      () => undefined,
    )
    // The server stops reading: whoever goes on sending may find the line closed before the answer.
    if (found) expect(found.status).toBe(413)
    expect((await ask('journal:open', [], inside)).status).toBe(200)
  })
})

test('the same handlers as in the shell: a line and a file go in and come out, byte for byte', async () => {
  const inside = await comeIn()
  const json = async (channel: string, args: unknown) =>
    JSON.parse((await ask(channel, args, inside)).body.toString()) as Record<string, unknown>
  const { end } = await json('journal:begin', ['j1', '', 'begin'])
  await json('journal:append', ['j1', end, { soort: 'entry', id: 'a', key: '', text: 'één 🙂' }])
  await json('journal:activate', ['j1'])
  expect(await json('journal:read', ['j1', end])).toMatchObject({ lines: [{ id: 'a', text: 'één 🙂' }], last: true })
  const bytes = Buffer.from(Array.from({ length: 3000 }, (_, i) => i % 256))
  const sum = createHash('sha256').update(bytes).digest('hex')
  const kept = await send(
    `journal:keep-file/plain/${sum}`,
    { ...inside, 'content-type': 'application/octet-stream' },
    bytes,
  )
  expect(JSON.parse(kept.body.toString())).toEqual({ soort: 'done' })
  const found = await ask('journal:file', [sum], inside)
  expect(found.headers['content-type']).toBe('application/octet-stream')
  expect(found.body.equals(bytes)).toBe(true)
  expect(await json('journal:file', ['0'.repeat(64)])).toEqual({ soort: 'failed', reason: 'absent' })
})

test('a backup goes in by the same door, in parts, and comes out in pieces', async () => {
  const inside = await comeIn()
  const json = async (channel: string, args: unknown) =>
    JSON.parse((await ask(channel, args, inside)).body.toString()) as Record<string, unknown>
  const octets = { ...inside, 'content-type': 'application/octet-stream' }
  const map = aFolder()
  expect(await json('backup:choose', ['kopieen'])).toMatchObject({ soort: 'failed', reason: 'not-absolute' })
  expect(await json('backup:choose', [map])).toEqual({ soort: 'chosen', folder: map })
  const { id } = await json('backup:begin', ['i1', '2026-11-30 09.00.00'])
  const bytes = Buffer.from(Array.from({ length: 3000 }, (_, i) => i % 256))
  const part = `backup:part/${String(id)}`
  expect((await send(part, octets, bytes)).status).toBe(404)
  expect((await send(`${part}/x`, octets, bytes)).status).toBe(400)
  expect((await send(`${part}/0/0`, octets, bytes)).status).toBe(404)
  expect(JSON.parse((await send(`${part}/0`, octets, bytes)).body.toString())).toEqual({ soort: 'taken' })
  const { file } = await json('backup:end', [id, 3000])
  const { name } = file as { name: string }
  expect((await ask('backup:read', ['i1', name, 5, 2000], inside)).body.equals(bytes.subarray(5, 2000))).toBe(true)
  expect(await json('backup:read', ['i1', 'iets-anders', 0, 1])).toMatchObject({ soort: 'failed' })
})
