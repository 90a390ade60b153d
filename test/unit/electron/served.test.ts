// @vitest-environment node
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serveRenderer } from '../../../electron/launch/browser-host.mjs'
import { contentSecurityPolicy, keyWorkerPolicy, withNonce, workerPolicy } from '../../../electron/launch/csp.mjs'
import { securityHeaders } from '../../../electron/launch/headers.mjs'
import { answer } from '../../../electron/launch/static-files.mjs'
import { serveWindow } from '../../../electron/main/protocol'

let base = ''
let server: Awaited<ReturnType<typeof serveRenderer>>
let viaShell: (url: string, method?: string) => Promise<Response>

beforeAll(async () => {
  base = mkdtempSync(join(tmpdir(), 'klachtdossier-served-'))
  mkdirSync(join(base, 'renderer/assets'), { recursive: true })
  writeFileSync(join(base, 'renderer/index.html'), '<!doctype html><html><head><title>x</title></head></html>')
  writeFileSync(join(base, 'renderer/assets/a.js'), 'let a')
  for (const name of ['wachtzin', 'word'])
    writeFileSync(join(base, `renderer/assets/${name}.worker-aB3_x-9.js`), 'let w')
  writeFileSync(join(base, 'geheim.txt'), 'geheim')
  mkdirSync(join(base, 'renderer-oud'))
  writeFileSync(join(base, 'renderer-oud/x.txt'), 'geheim')
  const link = (target: string, name: string) => symlinkSync(join(base, target), join(base, name))
  link('geheim.txt', 'renderer/naar-buiten.txt')
  link('renderer-oud', 'renderer/naar-map')
  link('renderer-oud', 'renderer/assets/diep')
  link('nergens', 'renderer/gebroken.js')
  link('renderer/rond.js', 'renderer/rond.js')
  link('renderer/assets/a.js', 'renderer/naar-binnen.js')
  link('renderer', 'map-als-koppeling')
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
  '/naar-buiten.txt',
  '/naar-map/x.txt',
  '/assets/diep/x.txt',
  '/gebroken.js',
  '/rond.js',
]
/** All but the policy: that has a nonce of its own in every answer. */
const FIXED: Record<string, string> = Object.fromEntries(
  Object.entries(securityHeaders('')).filter(([name]) => name !== 'content-security-policy'),
)

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
  test.each([
    ['a page', '/', {}],
    ['a file', '/assets/a.js', {}],
    ['no file', '/bestaat-niet.js', {}],
    ['a refused method', '/', { method: 'POST' }],
    ['a refused name', '/', { host: 'example.org' }],
  ])('says with %s what may not be done with it', async (_what, path, options) => {
    const { headers } = await viaBrowser(path, options)
    expect(headers).toMatchObject(FIXED)
    expect(headers['content-security-policy']).toContain("default-src 'none'")
  })
  test('serves other files with their type', async () => {
    const { status, headers, body } = await viaBrowser('/assets/a.js')
    expect([status, headers['content-type'], body]).toEqual([200, 'text/javascript; charset=utf-8', 'let a'])
  })
  test('follows a link that stays inside, also when the folder itself is reached by one', async () => {
    expect((await viaBrowser('/naar-binnen.js')).body).toBe('let a')
    expect((await answer(join(base, 'map-als-koppeling'), 'GET', '/assets/a.js')).status).toBe(200)
    expect((await answer(join(base, 'map-als-koppeling'), 'GET', '/naar-buiten.txt')).status).toBe(404)
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
  test.each([
    ['a page', 'app://klachtdossier/', 'GET'],
    ['a file', 'app://klachtdossier/assets/a.js', 'GET'],
    ['no file', 'app://klachtdossier/bestaat-niet.js', 'GET'],
    ['a refused method', 'app://klachtdossier/', 'POST'],
    ['another host', 'app://ander/index.html', 'GET'],
  ])('says with %s what may not be done with it', async (_what, url, method) => {
    const { headers } = await viaShell(url, method)
    expect(Object.fromEntries(headers)).toMatchObject(FIXED)
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
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

test('other programs get nothing of a page, and the page itself nothing of the computer but the clipboard to copy to', () => {
  expect(FIXED).toMatchObject({
    'cross-origin-resource-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
  })
  const rules = (FIXED['permissions-policy'] ?? '').split(', ').map((rule) => rule.split('='))
  expect(rules.map(([name]) => name)).toEqual(expect.arrayContaining(['camera', 'microphone', 'geolocation', 'usb']))
  expect(rules.filter(([, who]) => who !== '()')).toEqual([['clipboard-write', '(self)']])
})

test('only the worker of the passphrase may compile code, and no worker can reach anything', async () => {
  const policies = async (path: string) => [
    (await viaBrowser(path)).headers['content-security-policy'],
    (await viaShell(`app://klachtdossier${path}`)).headers.get('content-security-policy'),
  ]
  expect(await policies('/assets/wachtzin.worker-aB3_x-9.js')).toEqual([keyWorkerPolicy, keyWorkerPolicy])
  expect(keyWorkerPolicy).toBe("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'")
  expect(await policies('/assets/word.worker-aB3_x-9.js')).toEqual([workerPolicy, workerPolicy])
  expect(workerPolicy).toBe("default-src 'none'; script-src 'self'")
  for (const policy of [
    ...(await policies('/assets/a.js')),
    ...(await policies('/')),
    ...(await policies('/x.worker-1.html')),
  ])
    expect(policy).not.toContain('unsafe-eval')
})
