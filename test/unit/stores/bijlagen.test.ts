import { describe, expect, test, vi } from 'vitest'
import type { Host } from '@/host'
import { useBijlagenStore } from '@/stores/bijlagen'
import { opslag } from '@/stores/opslag'
import { metStores } from './hulp'

const host = vi.hoisted(() => ({
  soort: 'electron',
  openFile: vi.fn<Host['openFile']>(),
  saveFile: vi.fn<Host['saveFile']>(),
}))
vi.mock('@/host', () => ({ host }))
metStores()

const bytes = Uint8Array.from({ length: 1000 }, (_, i) => i & 255)

describe('bestanden bij een dossier', () => {
  test('gekozen, bewaard, en byte voor byte teruggegeven', async () => {
    host.openFile.mockResolvedValue({ soort: 'opened', name: 'Brief van 3 mei.PDF', bytes })
    const bestand = await useBijlagenStore().kies()
    expect(bestand).toMatchObject({ naam: 'Brief van 3 mei.PDF', grootte: 1000, type: 'pdf' })
    host.saveFile.mockResolvedValue({ soort: 'saved', path: 'C:\\map\\Brief van 3 mei.PDF' })
    if (!bestand) expect.fail()
    expect(await useBijlagenStore().bewaarAls(bestand)).toEqual({
      soort: 'gelukt',
      tekst: 'Bewaard als Brief van 3 mei.PDF.',
    })
    expect(host.saveFile).toHaveBeenLastCalledWith({ name: 'Brief van 3 mei.PDF', bytes })
  })

  test('afgebroken: niets; te groot of niet te lezen: een zin, en er is niets bewaard', async () => {
    const { kies } = useBijlagenStore()
    host.openFile.mockResolvedValueOnce({ soort: 'cancelled' })
    expect(await kies()).toBeUndefined()
    const bewaar = vi.spyOn(opslag().bijlagen, 'bewaar')
    for (const [reason, zin] of [
      ['too-large', /groter dan 50 MB.*niets toegevoegd/],
      ['unreadable', /kan niet worden gelezen.*niets toegevoegd/],
    ] as const) {
      host.openFile.mockResolvedValueOnce({ soort: 'failed', reason })
      await expect(kies()).rejects.toThrow(zin)
    }
    expect(bewaar).not.toHaveBeenCalled()
  })

  test('beschadigd, afgebroken of mislukt opslaan: de uitkomst zegt het', async () => {
    const { bewaarAls, kies } = useBijlagenStore()
    host.openFile.mockResolvedValue({ soort: 'opened', name: 'zonder extensie', bytes })
    const bestand = (await kies()) ?? expect.fail()
    expect(bestand.type).toBe('')
    host.saveFile.mockResolvedValueOnce({ soort: 'cancelled' })
    expect((await bewaarAls(bestand)).soort).toBe('geannuleerd')
    host.saveFile.mockResolvedValueOnce({ soort: 'failed', reason: 'disk-full', path: 'x' })
    expect(await bewaarAls(bestand)).toMatchObject({
      soort: 'mislukt',
      tekst: expect.stringMatching(/schijf is vol/) as string,
    })
    host.saveFile.mockClear()
    expect(await bewaarAls({ ...bestand, sha256: '0'.repeat(64) })).toMatchObject({ soort: 'mislukt' })
    expect(host.saveFile).not.toHaveBeenCalled()
  })
})
