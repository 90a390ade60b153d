import { unzipSync } from 'fflate'
import { beforeEach, expect, test, vi } from 'vitest'
import { vanSoort } from '@/domain/dossier/dossier'
import { legeBeklaagde, legeKlager } from '@/domain/gebeurtenis/gegevens'
import type { Host } from '@/host'
import { useDossierStore } from '@/stores/dossier'
import { useDossiersStore } from '@/stores/dossiers'
import { opslag } from '@/stores/opslag'
import { useVerstrekkenStore } from '@/stores/verstrekken'
import { dag, eenKlacht } from '../storage/hulp'
import { metStores } from './hulp'

const host = vi.hoisted(() => ({
  soort: 'electron',
  saveFile: vi.fn<Host['saveFile']>(),
  saveParts: vi.fn<Host['saveParts']>(),
}))
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
/** Two files: one that everyone saw, and one that the respondent never saw. */
async function metBestanden() {
  const dossier = useDossierStore()
  for (const [naam, ingezienDoorBeklaagde] of [
    ['Rooster', true],
    ['Geheime brief', false],
  ] as const) {
    const bytes = new TextEncoder().encode(`${naam} KANARIEBYTES`)
    const sha256 = await opslag().bijlagen.bewaar(bytes)
    await dossier.legVast({
      soort: 'document_toegevoegd',
      datum: dag('2026-11-18'),
      gegevens: {
        naam,
        ingebrachtDoor: 'R. de Vries',
        van: 'klager',
        ingezienDoorKlager: true,
        ingezienDoorBeklaagde,
        bestand: { sha256, naam: `${naam}.txt`, grootte: bytes.length, type: 'txt' },
      },
    })
  }
}
let delen: Uint8Array[] = []
const zip = () => new Uint8Array(Buffer.concat(delen))
beforeEach(() => {
  delen = []
  host.saveParts.mockReset().mockImplementation(async (naam, schrijf) => {
    await schrijf((deel) => {
      delen.push(deel.slice())
      return Promise.resolve()
    })
    return { soort: 'saved', path: `/klachten/${naam}` }
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

test('wie afbreekt terwijl het Word-document wordt gemaakt, heeft niets verstrekt en houdt niets over', async () => {
  await metBestanden()
  const store = useVerstrekkenStore()
  for (const doe of [store.bewaar, store.bewaarMetBestanden]) {
    const bezig = doe(BEKLAAGDE, GEEN)
    expect(store.voortgang).toEqual({ nu: 0, van: 0 })
    store.breekAf()
    expect(await bezig).toEqual({
      soort: 'geannuleerd',
      tekst: 'U hebt het opslaan afgebroken. Er is niets bewaard.',
    })
    expect(store.voortgang).toBeUndefined()
  }
  expect(host.saveFile).not.toHaveBeenCalled()
  expect(host.saveParts).not.toHaveBeenCalled()
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

test('STK-7d de stukken gaan mee in één zip, en wat niet mee mag staat er met geen byte in', async () => {
  await metBestanden()
  const store = useVerstrekkenStore()
  expect(await store.bewaarMetBestanden(BEKLAAGDE, GEEN)).toEqual({
    soort: 'gelukt',
    tekst: 'Bewaard als 2026-001 dossier beklaagde.zip.',
  })
  expect(Object.keys(unzipSync(zip()))).toEqual(['2026-001 dossier beklaagde.docx', 'K2 Rooster.txt'])
  const ruw = Buffer.from(zip()).toString('latin1')
  expect(ruw).toContain('Rooster KANARIEBYTES')
  expect(ruw).not.toMatch(/Geheime brief/)
  expect(verstrekt()[0]).toMatchObject({ stukken: ['K1', 'K2'], bestanden: ['K2'] })
  expect(store.voortgang).toBeUndefined()
})

test('wat de regels achterhouden gaat met een reden toch mee, en het logboek houdt die reden', async () => {
  await metBestanden()
  const store = useVerstrekkenStore()
  const keuzes = { weg: new Set<string>(), toch: new Map([['K3', 'Op verzoek van de klager.']]) }
  expect(store.overzicht(BEKLAAGDE, GEEN).stukken.map((s) => [s.nummer, s.kanToch])).toEqual([
    ['K1', false],
    ['A1', true],
    ['K2', false],
    ['K3', true],
  ])
  await store.bewaarMetBestanden(BEKLAAGDE, keuzes)
  expect(Object.keys(unzipSync(zip()))).toContain('K3 Geheime brief.txt')
  expect(verstrekt()[0]).toMatchObject({
    stukken: ['K1', 'K2', 'K3'],
    uitzonderingen: ['K3: Op verzoek van de klager.'],
  })
})

test('WMD-2.2 de zip van het eigen archief heeft een map per complex en nummer', async () => {
  await metBestanden()
  await useDossierStore().wijzigGegevens({ complex: 'Hof 3' })
  await useVerstrekkenStore().bewaarMetBestanden({ soort: 'archief' }, GEEN)
  expect(Object.keys(unzipSync(zip()))).toEqual([
    'Hof 3/2026-001/2026-001 dossier archief.docx',
    'Hof 3/2026-001/K2 Rooster.txt',
    'Hof 3/2026-001/K3 Geheime brief.txt',
  ])
})

test('geannuleerd, onderbroken, een volle schijf of een beschadigd bestand: niets in het logboek', async () => {
  await metBestanden()
  const store = useVerstrekkenStore()
  host.saveParts.mockResolvedValueOnce({ soort: 'cancelled' })
  expect(await store.bewaarMetBestanden(BEKLAAGDE, GEEN)).toMatchObject({ soort: 'geannuleerd' })
  host.saveParts.mockResolvedValueOnce({ soort: 'failed', reason: 'disk-full', path: '' })
  expect(await store.bewaarMetBestanden(BEKLAAGDE, GEEN)).toMatchObject({
    tekst: expect.stringMatching(/vol/) as string,
  })
  host.saveParts.mockImplementationOnce(async (_naam, schrijf) => {
    await schrijf(() => {
      expect(store.voortgang).toEqual({ nu: 1, van: 1 })
      store.breekAf()
      return Promise.resolve()
    })
    return expect.fail('hoort te stoppen')
  })
  expect(await store.bewaarMetBestanden(BEKLAAGDE, GEEN)).toMatchObject({ soort: 'geannuleerd' })
  vi.spyOn(opslag().bijlagen, 'lees').mockRejectedValue(new Error('beschadigd'))
  expect(await store.bewaarMetBestanden(BEKLAAGDE, GEEN)).toMatchObject({
    soort: 'mislukt',
    tekst: expect.stringMatching(/stuk K2 is beschadigd.*Er is niets bewaard/) as string,
  })
  expect(verstrekt()).toEqual([])
})

test('ONS-7 STK-8 WMD-1.3 zonder toestemming van de klager krijgt de commissie niets; met toestemming staat die in het log', async () => {
  const store = useVerstrekkenStore()
  const commissie = { soort: 'commissie' } as const
  const zin = 'Vul eerst in wanneer de klant goedvond dat de commissie dit dossier krijgt.'
  expect(store.bezwaar(commissie, {})).toBe(zin)
  expect(store.bezwaar(BEKLAAGDE, {})).toBeUndefined()
  expect(await store.bewaar(commissie, GEEN)).toEqual({ soort: 'mislukt', tekst: zin })
  expect(await store.bewaarMetBestanden(commissie, GEEN, { toestemmingHoe: 'op papier' })).toMatchObject({
    soort: 'mislukt',
  })
  expect(store.bezwaar(commissie, { toestemmingOp: dag('2099-01-01') })).toContain('kan niet na vandaag liggen')
  expect(host.saveFile).not.toHaveBeenCalled()
  expect(host.saveParts).not.toHaveBeenCalled()
  expect(verstrekt()).toEqual([])

  const toestemming = { toestemmingOp: dag('2026-11-19'), toestemmingHoe: 'per e-mail' }
  expect(await store.bewaar(commissie, GEEN, toestemming)).toMatchObject({ soort: 'gelukt' })
  expect(verstrekt()).toMatchObject([{ lezer: 'commissie', ...toestemming }])
  expect(store.eerdereToestemming(commissie)).toEqual(toestemming)
  // What was said about the committee says nothing about another reader.
  await store.bewaar(BEKLAAGDE, GEEN, toestemming)
  expect(verstrekt().at(-1)).not.toHaveProperty('toestemmingOp')
  const archief = JSON.stringify(store.maak({ soort: 'archief' }, GEEN))
  expect(archief).toContain('per e-mail')
  expect(JSON.stringify(store.maak(BEKLAAGDE, GEEN))).not.toContain('Toestemming van')
})
