import { beforeEach, expect, test, vi } from 'vitest'
import { vanSoort } from '@/domain/dossier/dossier'
import { legeBeklaagde, legeKlager } from '@/domain/gebeurtenis/gegevens'
import type { Host } from '@/host'
import { useDossierStore } from '@/stores/dossier'
import { useDossiersStore } from '@/stores/dossiers'
import { useVerstrekkenStore } from '@/stores/verstrekken'
import { dag, eenKlacht } from '../storage/hulp'
import { metStores } from './hulp'

const host = vi.hoisted(() => ({ soort: 'electron', saveFile: vi.fn<Host['saveFile']>() }))
vi.mock('@/host', () => ({ host }))
metStores()

const BEKLAAGDE = { soort: 'beklaagde', id: 'b1' } as const
const GEEN = { weg: new Set<string>(), toch: new Map<string, string>() }

beforeEach(async () => {
  host.saveFile
    .mockReset()
    .mockImplementation(({ name }) => Promise.resolve({ soort: 'saved', path: `C:\\Klachten\\${name}` }))
  const { id } = await useDossiersStore().registreer(
    eenKlacht({
      klagers: [{ ...legeKlager('k1'), naam: 'R. de Vries' }],
      beklaagden: [{ ...legeBeklaagde('b1'), naam: 'J. Smit' }],
    }),
  )
  const dossier = useDossierStore()
  await dossier.laad(id)
  await dossier.legVast({ soort: 'bevestiging_verzonden', datum: dag('2026-11-18'), gegevens: { wijze: 'brief' } })
  await dossier.legVast({
    soort: 'personeelsmaatregel',
    datum: dag('2026-11-18'),
    gegevens: { toelichting: 'KANARIE' },
  })
})
const verstrekt = () => {
  const { dossier } = useDossierStore()
  return dossier ? vanSoort(dossier, 'dossier_verstrekt').map((g) => g.gegevens) : []
}

test('STK-7d het logboek houdt aan wie het dossier ging, met welke stukken en zonder welke', async () => {
  const store = useVerstrekkenStore()
  expect(store.overzicht(BEKLAAGDE, GEEN).stukken.map((s) => [s.nummer, s.altijd, s.grond])).toEqual([
    ['K1', true, undefined],
    ['A1', false, 'andere-geadresseerde'],
  ])
  expect(await store.bewaar(BEKLAAGDE, GEEN)).toEqual({
    soort: 'gelukt',
    tekst: 'Bewaard als 2026-001 dossier beklaagde.docx.',
  })
  expect(verstrekt()).toEqual([
    { lezer: 'beklaagde.b1', stukken: ['K1'], weggelaten: ['A1: brief aan iemand anders'], uitzonderingen: [] },
  ])
})

test('wie het opslaan afbreekt, of een volle schijf heeft, heeft niets verstrekt', async () => {
  const store = useVerstrekkenStore()
  host.saveFile.mockResolvedValueOnce({ soort: 'cancelled' })
  expect(await store.bewaar(BEKLAAGDE, GEEN)).toMatchObject({ soort: 'geannuleerd' })
  host.saveFile.mockResolvedValueOnce({ soort: 'failed', reason: 'disk-full', path: '' })
  expect(await store.bewaar(BEKLAAGDE, GEEN)).toMatchObject({ soort: 'mislukt' })
  expect(verstrekt()).toEqual([])
})

test('ONS-12 wat apart blijft, staat in geen dossier; voor het archief is het een eigen bestand', async () => {
  const store = useVerstrekkenStore()
  const archief = { soort: 'archief' } as const
  expect(JSON.stringify(store.maak(archief, GEEN))).not.toContain('KANARIE')
  expect(store.overzicht(archief, GEEN).verzegeld).toBe(1)
  expect(await store.bewaarVerzegeld(archief, GEEN)).toMatchObject({ soort: 'gelukt' })
  expect(host.saveFile.mock.calls[0]?.[0].name).toBe('2026-001 dossier bijlage verzegeld.docx')
})
