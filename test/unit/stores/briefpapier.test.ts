import { describe, expect, test, vi } from 'vitest'
import type { Host } from '@/host'
import { useBriefpapierStore } from '@/stores/briefpapier'
import { useInstellingenStore } from '@/stores/instellingen'
import { geenBriefpapier, metPlek } from '../../fixtures/briefpapier'
import { uitgepakt } from '../../fixtures/word'
import { metStores } from './hulp'

const host = vi.hoisted(() => ({
  soort: 'electron',
  openFile: vi.fn<Host['openFile']>(),
  saveFile: vi.fn<Host['saveFile']>(),
}))
vi.mock('@/host', () => ({ host }))
metStores()

const kies = async (bytes: Uint8Array) => {
  host.openFile.mockResolvedValueOnce({ soort: 'opened', name: 'papier.docx', bytes: new Uint8Array(bytes) })
  return useBriefpapierStore().kies()
}
async function proef(): Promise<Record<string, string>> {
  host.saveFile.mockResolvedValueOnce({ soort: 'saved', path: '/map/proefbrief.docx' })
  expect(await useBriefpapierStore().bewaarProef()).toMatchObject({ soort: 'gelukt' })
  return uitgepakt(host.saveFile.mock.lastCall?.[0].bytes ?? new Uint8Array())
}

describe('briefpapier', () => {
  test('gekozen: bewaard over een herstart, en Word komt erop; daarna weer zonder', async () => {
    expect(await kies(await metPlek())).toBe('papier.docx')
    await useInstellingenStore().laad()
    expect(useBriefpapierStore().gekozen?.naam).toBe('papier.docx')
    expect((await proef())['word/document.xml']).toContain('Regel onder de brief')
    await useBriefpapierStore().haalWeg()
    await useInstellingenStore().laad()
    expect(useBriefpapierStore().gekozen).toBeNull()
    expect((await proef())['word/document.xml']).not.toContain('Regel onder de brief')
  })

  test('wat niet kan, verandert niets', async () => {
    await kies(await metPlek())
    const eerst = useBriefpapierStore().gekozen
    for (const [, bytes, zin] of await geenBriefpapier()) await expect(kies(bytes)).rejects.toThrow(zin)
    host.openFile.mockResolvedValueOnce({ soort: 'failed', reason: 'too-large' })
    await expect(useBriefpapierStore().kies()).rejects.toThrow(/5 MB/)
    host.openFile.mockResolvedValueOnce({ soort: 'cancelled' })
    expect(await useBriefpapierStore().kies()).toBeUndefined()
    expect(useBriefpapierStore().gekozen).toEqual(eerst)
  })
})
