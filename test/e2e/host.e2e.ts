import { readFileSync } from 'node:fs'
import type { Bridge } from '../../src/shared/ipc'
import { expect, type Program, test } from './fixtures'

// What both hosts promise a goal spec. Uses the page alone, so it holds whatever the program looks like.

test('the program opens on the day the test names', async ({ program }) => {
  await expect(program.page).toHaveTitle(/Klachtdossier/)
  await expect(program.page.getByRole('navigation', { name: 'Hoofdmenu' })).toBeVisible()
  expect(await program.page.evaluate(() => new Date().toISOString())).toMatch(/^2026-11-20T08:0\d/)
  await program.restart()
  await expect(program.page.getByRole('navigation', { name: 'Hoofdmenu' })).toBeVisible()
})

test('nothing is fetched from elsewhere', async ({ program }) => {
  const elsewhere = await program.page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map((entry) => new URL(entry.name).origin)
      .filter((origin) => origin !== location.origin),
  )
  expect(elsewhere).toEqual([])
})

test('the page may do nothing with the computer but copy, and other pages get nothing of it', async ({ program }) => {
  const { page } = program
  const found = await page.evaluate(async () => {
    type Policy = { features(): string[]; allowsFeature(name: string): boolean }
    const policy = (document as unknown as { featurePolicy: Policy }).featurePolicy
    const { headers } = await fetch(location.href)
    return {
      named: (headers.get('permissions-policy') ?? '').split(', ').map((rule) => rule.split('=')[0]),
      known: policy.features(),
      allowed: policy.features().filter((name) => policy.allowsFeature(name)),
      resource: headers.get('cross-origin-resource-policy'),
    }
  })
  expect(found.known).toEqual(expect.arrayContaining(found.named)) // a name that is not known does nothing
  expect(found.allowed.filter((name) => found.named.includes(name))).toEqual(['clipboard-write'])
  expect(found.resource).toBe('same-origin')
  await page.evaluate(() => {
    const { klachtdossier } = window as { klachtdossier?: Bridge }
    return klachtdossier ? klachtdossier.copyText('18 december') : navigator.clipboard.writeText('18 december')
  })
})

test('a saved file arrives whole, under the name the program suggests', async ({ program }) => {
  await program.nextSave('brief.docx')
  await program.page.evaluate(() => {
    const { klachtdossier } = window as { klachtdossier?: Bridge }
    const bytes = new Uint8Array(5_000_000).fill(7)
    if (klachtdossier) return void klachtdossier.saveFile({ name: 'Brief.docx', bytes })
    const link = Object.assign(document.createElement('a'), { download: 'Brief.docx' })
    link.href = URL.createObjectURL(new Blob([bytes]))
    link.click()
  })
  expect(readFileSync(await program.savedFile())).toHaveLength(5_000_000)
  expect(await program.suggestedName()).toBe('Brief.docx')
})

/** One value in IndexedDB, flushed as the program flushes its dossiers. Read when `value` is absent. */
const stored = ({ page }: Program, value?: string) =>
  page.evaluate(
    (value) =>
      new Promise<string>((done, fail) => {
        const opening = indexedDB.open('proef')
        opening.onupgradeneeded = () => opening.result.createObjectStore('rij')
        opening.onsuccess = () => {
          const writing = opening.result.transaction('rij', 'readwrite', { durability: 'strict' })
          const rows = writing.objectStore('rij')
          if (value !== undefined) rows.put(value, 1)
          const reading = rows.get(1)
          writing.oncomplete = () => {
            opening.result.close()
            done(String(reading.result))
          }
          writing.onerror = () => fail(writing.error ?? new Error('transaction failed'))
        }
      }),
    value,
  )

test('the window knows the day the test names, and keeps what is stored over a restart and a crash', async ({
  program,
}) => {
  const today = () => program.page.evaluate(() => new Date().toString().slice(0, 18))
  expect(await today()).toBe('Fri Nov 20 2026 09')
  await stored(program, 'eerste')
  await program.restart()
  expect(await stored(program)).toBe('eerste')
  await program.setVandaag('2026-12-24T16:00:00')
  expect(await today()).toBe('Thu Dec 24 2026 16')
  await stored(program, 'tweede')
  await program.crash()
  expect(await stored(program)).toBe('tweede')
  expect(await today()).toBe('Thu Dec 24 2026 16')
})
