// @vitest-environment node
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const bladzijde = readFileSync(resolve(root, 'docs/als-het-misgaat.md'), 'utf8')

/** Every numbered step, as "chapter number". */
const stappen = bladzijde
  .split(/^## /m)
  .slice(1)
  .flatMap((deel) => {
    const [kop = ''] = deel.split('\n')
    return [...deel.matchAll(/^(\d)\. /gm)].map(([, nr]) => `${kop} ${nr ?? ''}`)
  })
const rijen = [...bladzijde.matchAll(/^\| (.+ \d) +\| `(test\/.+)` +\| (.+?) +\|$/gm)].map(([, stap, pad, met]) => ({
  stap: stap ?? '',
  pad: pad ?? '',
  met: met ?? '',
}))

test('elke stap van "Als het misgaat" wordt gespeeld in een test die er is', () => {
  expect(stappen.length).toBeGreaterThan(25)
  expect(rijen.map(({ stap }) => stap)).toEqual(stappen)
  for (const { pad, met } of rijen) {
    expect(existsSync(resolve(root, pad)), pad).toBe(true)
    expect(readFileSync(resolve(root, pad), 'utf8').includes(met), `${pad}: ${met}`).toBe(true)
  }
})

test.each([
  ['docs/handleiding.md', 'als-het-misgaat.md'],
  ['README.md', 'docs/als-het-misgaat.md'],
])('%s wijst ernaar', (pad, link) => expect(readFileSync(resolve(root, pad), 'utf8')).toContain(`](${link})`))

test('elke link binnen de bladzijde komt ergens uit', () => {
  const koppen = [...bladzijde.matchAll(/^## (.+)$/gm)].map(([, kop = '']) =>
    kop
      .toLowerCase()
      .replace(/[^a-z0-9 -]/g, '')
      .replaceAll(' ', '-'),
  )
  for (const [, naar] of bladzijde.matchAll(/\]\(#([^)]+)\)/g)) expect(koppen).toContain(naar)
})
