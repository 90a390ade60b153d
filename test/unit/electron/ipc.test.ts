// @vitest-environment node
import type { IpcMain, IpcMainInvokeEvent } from 'electron'
import { describe, expect, test, vi } from 'vitest'
import { parseNothing, parseSaveRequest, parseText, parseWritten } from '../../../electron/main/handlers/parse'
import { print } from '../../../electron/main/handlers/print'
import { type Handlers, registerIpc } from '../../../electron/main/ipc'
import { ownOrigin } from '../../../electron/main/origin'
import { createTrustedSenders } from '../../../electron/main/trusted-senders'

const origin = ownOrigin(undefined)

describe('what is a page of our own', () => {
  test.each([
    ['app://klachtdossier/index.html#/dossiers', true],
    ['app://klachtdossier/', true],
    ['app://klachtdossier.example.org/', false],
    ['app://ander/', false],
    ['https://klachtdossier/', false],
    ['https://example.org/?next=app://klachtdossier', false],
    ['file:///index.html', false],
    ['data:text/html,app://klachtdossier', false],
    ['', false],
  ])('%s: %s', (url, own) => expect(origin.isOwn(url)).toBe(own))

  test('while developing it is the development server, port included', () => {
    const developing = ownOrigin('http://127.0.0.1:5273')
    expect(developing.isOwn('http://127.0.0.1:5273/x')).toBe(true)
    expect(developing.isOwn('http://127.0.0.1:5274/x')).toBe(false)
    expect(developing.isOwn('app://klachtdossier/')).toBe(false)
  })
})

describe('who may ask', () => {
  const sender = (id: number, url: string) => ({ id, mainFrame: { url }, once: vi.fn() })
  const event = (from: ReturnType<typeof sender>, frame: unknown = from.mainFrame) =>
    ({ sender: from, senderFrame: frame }) as unknown as IpcMainInvokeEvent
  const own = 'app://klachtdossier/index.html'

  test('the main frame of a known window that shows our page', () => {
    const senders = createTrustedSenders(origin)
    const window = sender(1, own)
    senders.add(window)
    expect(() => senders.check(event(window))).not.toThrow()
  })

  test('nobody else', () => {
    const senders = createTrustedSenders(origin)
    const window = sender(1, own)
    senders.add(window)
    expect(() => senders.check(event(sender(2, own)))).toThrow('geweigerd') // a window that was not made here
    expect(() => senders.check(event(window, { url: own }))).toThrow('geweigerd') // a frame inside the page
    expect(() => senders.check(event(window, null))).toThrow('geweigerd') // a page that is gone
    window.mainFrame.url = 'https://example.org/'
    expect(() => senders.check(event(window))).toThrow('geweigerd')
  })

  test('a closed window is forgotten', () => {
    const senders = createTrustedSenders(origin)
    const window = sender(1, own)
    senders.add(window)
    const [, destroyed] = window.once.mock.calls[0] as [string, () => void]
    destroyed()
    expect(() => senders.check(event(window))).toThrow('geweigerd')
  })
})

test('a request is checked for its sender, then its shape, then run', async () => {
  const registered = new Map<string, (event: unknown, ...args: unknown[]) => Promise<unknown>>()
  const ipcMain = { handle: (name: string, run: never) => registered.set(name, run) } as unknown as IpcMain
  const run = vi.fn(() => Promise.resolve('0.1.0'))
  const check = vi.fn()
  registerIpc(ipcMain, { 'app:version': { parse: parseNothing, run } } as unknown as Handlers, { check })
  const ask = registered.get('app:version')
  expect(await ask?.({ sender: 'window' })).toBe('0.1.0')
  await expect(ask?.({ sender: 'window' }, 'te veel')).rejects.toThrow('Ongeldig verzoek')
  check.mockImplementation(() => {
    throw new Error('geweigerd')
  })
  await expect(ask?.({ sender: 'window' })).rejects.toThrow('geweigerd')
  expect(run).toHaveBeenCalledTimes(1)
})

describe('the shape of requests', () => {
  const bytes = new Uint8Array(2)
  test('a file', () => {
    expect(parseSaveRequest([{ name: 'a', bytes, path: '/x' }])).toEqual([{ name: 'a', bytes }]) // a path does not pass
  })
  test.each([
    [[]],
    [[null]],
    [['a', bytes]],
    [[{ name: 'a' }]],
    [[{ bytes }]],
    [[{ name: 'a', bytes: [1, 2] }]],
    [[{ name: 'a'.repeat(1001), bytes }]],
    [[{ name: 'a', bytes }, 1]],
  ])('%j is no file', (args) => expect(() => parseSaveRequest(args)).toThrow('Ongeldig verzoek'))
  test('what became of the writing is one of two words', () => {
    expect(parseWritten(['failed'])).toEqual(['failed'])
    for (const args of [[], ['none'], [true], ['written', 1]])
      expect(() => parseWritten(args)).toThrow('Ongeldig verzoek')
  })
  test('a text has a longest length', () => {
    expect(parseText(['abc'], 3)).toEqual(['abc'])
    expect(() => parseText(['abcd'], 3)).toThrow('Ongeldig verzoek')
  })
})

describe('printing', () => {
  const outcome = (success: boolean, reason: string) => print({ print: (_options, done) => done?.(success, reason) })
  test('printed, and cancelled in either spelling', async () => {
    expect(await outcome(true, '')).toEqual({ soort: 'printed' })
    expect(await outcome(false, 'cancelled')).toEqual({ soort: 'cancelled' })
    expect(await outcome(false, 'Print job canceled')).toEqual({ soort: 'cancelled' })
  })
  test.each([
    ['Print job failed', 'unknown'],
    ['Invalid printer settings', 'settings'],
    ['Invalid deviceName provided', 'settings'],
    ['No printers available on the network', 'no-printer'],
    ['', 'unknown'],
  ])('failed with "%s" is %s, and keeps those words', async (message, reason) => {
    expect(await outcome(false, message)).toEqual({ soort: 'failed', reason, message })
  })
})
