// @vitest-environment node
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { windowOptions } from '../../../electron/main/window-options'

const preferences = (isDevelopment: boolean) =>
  windowOptions({ preload: '/p.cjs', icon: '/i.png', isDevelopment }).webPreferences

test('the window is closed off', () => {
  expect(preferences(false)).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webviewTag: false,
    devTools: false,
  })
})

test('no other option is given: each could open something', () => {
  expect(Object.keys(preferences(false) ?? {}).sort()).toEqual([
    'contextIsolation',
    'devTools',
    'nodeIntegration',
    'preload',
    'sandbox',
    'spellcheck',
    'webviewTag',
  ])
})

test('only who develops can look inside', () => {
  expect(preferences(true)).toEqual({ ...preferences(false), devTools: true })
})

const bytes = (naam: string) => readFileSync(new URL(`../../../resources/${naam}`, import.meta.url))

test('every picture of the icon is as large as it says, also inside the .ico', () => {
  const width = (png: Buffer) => [png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)]
  for (const maat of [16, 24, 32, 48, 64, 128, 256, 512])
    expect(width(bytes(`icoon/${maat}x${maat}.png`))).toEqual(['PNG', maat, maat])
  const ico = bytes('public/icoon.ico')
  const inside = Array.from({ length: ico.readUInt16LE(4) }, (_, i) => {
    const [length, begin] = [ico.readUInt32LE(14 + 16 * i), ico.readUInt32LE(18 + 16 * i)]
    return [ico.readUInt8(6 + 16 * i) || 256, ...width(ico.subarray(begin, begin + length))]
  })
  expect(inside).toEqual([16, 24, 32, 48, 64, 128, 256].map((maat) => [maat, 'PNG', maat, maat]))
})
