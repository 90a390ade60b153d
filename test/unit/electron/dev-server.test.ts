// @vitest-environment node
import { describe, expect, test } from 'vitest'
import pkg from '../../../package.json' with { type: 'json' }
import { developmentServer } from '../../../electron/main/dev-server'

const ADDRESS = 'http://127.0.0.1:5273'
const [, given = ''] = pkg.scripts.dev.split(' -- ')
const start = (change: Partial<Parameters<typeof developmentServer>[0]> = {}) =>
  developmentServer({ isPackaged: false, args: ['electron', '.', given], address: ADDRESS, ...change })

describe('the development server', () => {
  test('is used by `npm run dev`', () => expect(start()).toBe(ADDRESS))

  test.each([
    ['the program as it is delivered', { isPackaged: true }],
    ['a start without the switch', { args: ['electron', '.'] }],
    ['a switch that only looks like it', { args: ['electron', '.', '--development=http://127.0.0.1:5273'] }],
    ['a start without an address', { address: undefined }],
  ])('not by %s', (_what, change) => expect(start(change)).toBeUndefined())

  test.each([
    '',
    'http://127.0.0.1:5274',
    'http://127.0.0.1:52730',
    'http://127.0.0.1',
    'https://127.0.0.1:5273',
    'ws://127.0.0.1:5273',
    'http://localhost:5273',
    'http://localhost.evil.example:5273',
    'http://127.0.0.1.evil.example:5273',
    'http://127.0.0.1:5273.evil.example',
    'http://127.0.0.1:5273@evil.example',
    'http://evil.example@127.0.0.1:5273',
    'http://127.0.0.1:5273/',
    'http://127.0.0.1:5273/../../evil',
    'http://127.0.0.1:5273/@fs/etc/passwd',
    'http://127.0.0.1:5273?next=https://evil.example',
    'http://127.0.0.1:5273#',
    'http://127.1:5273',
    'http://2130706433:5273',
    'http://[::1]:5273',
    'HTTP://127.0.0.1:5273',
    ' http://127.0.0.1:5273',
    'http://127.0.0.1:5273\n',
    'http:\\\\127.0.0.1:5273',
    'https://evil.example/?http://127.0.0.1:5273',
    'file:///tmp/index.html',
    'javascript:alert(1)',
  ])('not at %j', (address) => expect(start({ address })).toBeUndefined())
})
