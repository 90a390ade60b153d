// @vitest-environment node
import type { Session } from 'electron'
import { describe, expect, test } from 'vitest'
import { blockRequests } from '../../../electron/main/network'
import { ownOrigin } from '../../../electron/main/origin'

type Listener = (details: { url: string }, done: (answer: { cancel: boolean }) => void) => void

function cancels(devServer: string | undefined): (url: string) => boolean {
  let listener: Listener = () => undefined
  const session = { webRequest: { onBeforeRequest: (given: Listener) => (listener = given) } }
  blockRequests(session as unknown as Session, ownOrigin(devServer))
  return (url) => {
    let cancelled = false
    listener({ url }, ({ cancel }) => (cancelled = cancel))
    return cancelled
  }
}

describe('requests', () => {
  test.each([
    ['app://klachtdossier/assets/a.js', false],
    ['blob:app://klachtdossier/1', false],
    ['data:image/png;base64,AA', false],
    ['app://ander/', true],
    ['https://example.org/', true],
    ['http://127.0.0.1:5273/', true],
    ['ws://127.0.0.1:5273/', true],
    ['wss://example.org/', true],
    ['file:///etc/passwd', true],
    ['ftp://example.org/', true],
  ])('%s cancelled: %s', (url, cancelled) => expect(cancels(undefined)(url)).toBe(cancelled))

  test('while developing the development server and its hot reload pass, nothing else', () => {
    const developing = cancels('http://127.0.0.1:5273')
    expect(developing('http://127.0.0.1:5273/main.ts')).toBe(false)
    expect(developing('ws://127.0.0.1:5273/?token=x')).toBe(false)
    expect(developing('ws://127.0.0.1:9999/')).toBe(true)
    expect(developing('https://example.org/')).toBe(true)
  })
})
