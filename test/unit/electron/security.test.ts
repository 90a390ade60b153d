// @vitest-environment node
import { EventEmitter } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { App } from 'electron'
import { describe, expect, test, vi } from 'vitest'
import { ownOrigin } from '../../../electron/main/origin'
import { guardContents, opensFromOutside } from '../../../electron/main/security'

const started = (...switches: string[]) => ({ hasSwitch: (name: string) => switches.includes(name) })

test.each(['remote-debugging-port', 'remote-debugging-pipe', 'remote-debugging-address', 'load-extension'])(
  'the package does not start with --%s',
  (name) => expect(opensFromOutside(started('lang', name))).toBe(true),
)
test('it starts with anything else', () => expect(opensFromOutside(started('lang', 'user-data-dir'))).toBe(false))

/** Contents of any kind, as the app would make them. */
function contents() {
  const app = new EventEmitter()
  guardContents(app as unknown as App, ownOrigin(undefined))
  let open: (details: object) => unknown = () => undefined
  const made = Object.assign(new EventEmitter(), {
    setWindowOpenHandler: (given: typeof open) => (open = given),
    setWebRTCIPHandlingPolicy: vi.fn(),
  })
  app.emit('web-contents-created', {}, made)
  const prevented = (event: string, url: string) => {
    const given = { url, preventDefault: vi.fn() }
    made.emit(event, given)
    return given.preventDefault.mock.calls.length === 1
  }
  return { prevented, open: (details: object) => open(details) }
}

describe('whatever is shown', () => {
  test.each(['will-navigate', 'will-frame-navigate', 'will-redirect'])('%s stays in the program', (event) => {
    const { prevented } = contents()
    for (const away of ['https://example.org/', 'file:///C:/brief.docx', 'app://ander/', 'data:text/html,x', ''])
      expect(prevented(event, away), away).toBe(true)
    expect(prevented(event, 'app://klachtdossier/index.html#/dossiers')).toBe(false)
  })
  test('no webview and no second window', () => {
    const { prevented, open } = contents()
    expect(prevented('will-attach-webview', 'app://klachtdossier/')).toBe(true)
    expect(open({ url: 'app://klachtdossier/' })).toEqual({ action: 'deny' })
  })
})

test('nothing of the shell hands an address to another program, or starts a report of a crash', () => {
  const folder = resolve(import.meta.dirname, '../../../electron')
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(ts|mjs)$/.test(name))
  expect(names.length).toBeGreaterThan(30)
  for (const name of names)
    expect(readFileSync(join(folder, name), 'utf8'), name).not.toMatch(
      /openExternal|crashReporter|webSecurity|allowRunning|BlinkFeatures/,
    )
})
