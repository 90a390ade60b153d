// @vitest-environment node
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serveRenderer } from '../../../electron/launch/browser-host.mjs'
import { contentSecurityPolicy, withNonce } from '../../../electron/launch/csp.mjs'
import { serveWindow } from '../../../electron/main/protocol'

let base = ''
let server: Awaited<ReturnType<typeof serveRenderer>>
let viaShell: (url: string, method?: string) => Promise<Response>

beforeAll(async () => {
  base = mkdtempSync(join(tmpdir(), 'klachtdossier-served-'))
  mkdirSync(join(base, 'renderer/assets'), { recursive: true })
  writeFileSync(join(base, 'renderer/index.html'), '<!doctype html><html><head><title>x</title></head></html>')
  writeFileSync(join(base, 'renderer/assets/a.js'), 'let a')
  writeFileSync(join(base, 'geheim.txt'), 'geheim')
  mkdirSync(join(base, 'renderer-oud'))
  writeFileSync(join(base, 'renderer-oud/x.txt'), 'geheim')
  server = await serveRenderer({ root: join(base, 'renderer'), port: 0 })
  const protocol = {
    handle: (_scheme: string, handler: (request: Request) => Promise<Response>) => {
      viaShell = (url, method = 'GET') => handler(new Request(url, { method }))
    },
  }
  serveWindow(protocol, join(base, 'renderer'))
})
afterAll(async () => {
  await server.close()
  rmSync(base, { recursive: true, force: true })
})

interface Answer {
  status: number
  headers: Record<string, unknown>
  body: string
}
/** The path goes over the line as it is: `fetch` would tidy it first. */
const viaBrowser = (path: string, options: { method?: string; host?: string } = {}) =>
  new Promise<Answer>((done, fail) => {
    const { hostname, port, host } = new URL(server.url)
    const headers = { host: options.host ?? host }
    const asking = request({ hostname, port, path, method: options.method ?? 'GET', headers }, (response) => {
      let body = ''
      response.on('data', (part) => (body += String(part)))
      response.on('end', () => done({ status: response.statusCode ?? 0, headers: response.headers, body }))
    })
    asking.on('error', fail)
    asking.end()
  })

const ESCAPES = [
  '/../geheim.txt',
  '/%2e%2e/geheim.txt',
  '/assets/%2e%2e/%2e%2e/geheim.txt',
  '/..%2fgeheim.txt',
  '/..%5cgeheim.txt',
  '/../renderer-oud/x.txt',
  '/%00',
  '/%zz',
  '/C:/Windows/win.ini',
  '/assets',
  '/bestaat-niet.js',
]

describe('the browser host', () => {
  test('serves the page with the policy and a nonce of its own each time', async () => {
    const first = await viaBrowser('/?x#y')
    const second = await viaBrowser('/index.html')
    expect(first.status).toBe(200)
    const nonceOf = ({ body }: Answer) => /property="csp-nonce" nonce="([^"]+)"/.exec(body)?.[1] ?? ''
    expect(nonceOf(first)).not.toBe(nonceOf(second))
    expect(first.headers).toMatchObject({
      'content-security-policy': contentSecurityPolicy(nonceOf(first)),
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    })
  })
  test('serves other files with their type', async () => {
    const { status, headers, body } = await viaBrowser('/assets/a.js')
    expect([status, headers['content-type'], body]).toEqual([200, 'text/javascript; charset=utf-8', 'let a'])
  })
  test.each(ESCAPES)('404 for %s', async (path) => {
    const { status, body } = await viaBrowser(path)
    expect([status, body]).toEqual([404, ''])
  })
  test('only reads', async () => {
    expect((await viaBrowser('/', { method: 'POST' })).status).toBe(405)
    expect(await viaBrowser('/', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' })
  })
  test('refuses another name for this computer', async () => {
    expect((await viaBrowser('/', { host: 'example.org' })).status).toBe(421)
    expect((await viaBrowser('/', { host: 'localhost' })).status).toBe(421)
  })
  test('a port that is taken is an error the launcher can name', async () => {
    const port = Number(new URL(server.url).port)
    await expect(serveRenderer({ root: base, port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
  })
})

describe('app:// in the shell', () => {
  test('answers the same', async () => {
    const response = await viaShell('app://klachtdossier/index.html#/dossiers')
    const [, nonce = ''] = /nonce="([^"]+)"/.exec(await response.text()) ?? []
    expect(response.headers.get('content-security-policy')).toBe(contentSecurityPolicy(nonce))
    expect((await viaShell('app://klachtdossier/', 'POST')).status).toBe(405)
  })
  test('knows one host only', async () => {
    expect((await viaShell('app://ander/index.html')).status).toBe(404)
  })
  test.each(ESCAPES)('404 for %s', async (path) => {
    expect((await viaShell(`app://klachtdossier${path}`)).status).toBe(404)
  })
})

test('the policy allows no inline script and no other origin', () => {
  const policy = contentSecurityPolicy('abc')
  expect(policy).not.toMatch(/unsafe|https?:|\*/)
  expect(policy).toContain("script-src 'self';")
  expect(withNonce('<html><head lang="nl"><title>', 'abc')).toBe(
    '<html><head lang="nl"><meta property="csp-nonce" nonce="abc" /><title>',
  )
})
