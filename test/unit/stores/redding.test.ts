import { forceCloseDatabase } from 'fake-indexeddb'
import { flushPromises } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { effectScope, nextTick, ref } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { host } from '@/host'
import { routes } from '@/router'
import { begin, startfout } from '@/start'
import { KlachtDatabase, Opslag, sentinelInLocalStorage } from '@/storage'
import { useDossiersStore } from '@/stores/dossiers'
import { useGegevensplekStore } from '@/stores/gegevensplek'
import { useInstellingenStore } from '@/stores/instellingen'
import { gebruikOpslag, omgeving, opslag, opslagstop } from '@/stores/opslag'
import { useReddingStore } from '@/stores/redding'
import { useConcept } from '@/schermdelen/use-concept'
import { useVerliesStore } from '@/stores/verlies'
import { wachtTot } from '../../fixtures/wachten'
import { eenDatabase, eenKlacht } from '../storage/hulp'
import { metStores } from './hulp'

metStores()
// The window is never quiet here: the backup of the day has tests of its own.
beforeEach(() => vi.stubGlobal('requestIdleCallback', () => 0))

/** The program as it starts: on this database, with the sentinel of this computer. */
function metSentinel(naam?: string) {
  const db = eenDatabase(naam)
  gebruikOpslag(new Opslag(db, { ...omgeving(), sentinel: sentinelInLocalStorage() }))
  return db
}
/** Where an address leads, without the screens themselves. */
const wegen = routes.map((r) => ('component' in r && r.component ? { ...r, component: { render: () => null } } : r))
async function start() {
  startfout.value = ''
  const router = createRouter({ history: createMemoryHistory(), routes: wegen })
  begin(router)
  await router.push('/').catch(() => undefined)
  return router
}

describe('de start', () => {
  test('dossiers weg: niet het welkom maar het scherm dat zegt wat er weg is; pas na de keuze verder', async () => {
    localStorage.clear()
    const db = metSentinel()
    await useInstellingenStore().laad()
    await useDossiersStore().registreer(eenKlacht())
    db.close()
    await new KlachtDatabase(db.name).delete()
    metSentinel(db.name)
    setActivePinia(createPinia())
    const router = await start()
    expect(router.currentRoute.value.name).toBe('verdwenen')
    await router.push('/klacht/nieuw')
    expect(router.currentRoute.value.name).toBe('verdwenen')
    expect(useVerliesStore().verlies).toMatchObject({ reden: 'leeg', bekend: { aantal: 1 } })
    expect(startfout.value).toBe('')

    await useVerliesStore().gaVerder()
    await router.push('/werkvoorraad')
    expect(router.currentRoute.value.name).toBe('start')
    expect((await useDossiersStore().registreer(eenKlacht())).nummer).toBe('2026-002')
    localStorage.clear()
  })

  test('zonder verlies leidt niets naar dat scherm', async () => {
    const router = await start()
    expect(router.currentRoute.value.name).toBe('start')
    await router.push('/verdwenen')
    expect(router.currentRoute.value.name).toBe('start')
  })
})

describe('wat er nog is', () => {
  async function weggehaald() {
    const db = eenDatabase()
    gebruikOpslag(new Opslag(db, omgeving()))
    await useDossiersStore().registreer(eenKlacht())
    const store = useReddingStore()
    const formulier = ref({ onderwerp: '' })
    const scope = effectScope()
    scope.run(() => useConcept('signaal/nieuw', formulier))
    await flushPromises()
    forceCloseDatabase(db.backendDB() as unknown as Parameters<typeof forceCloseDatabase>[0])
    indexedDB.deleteDatabase(db.name)
    await wachtTot(() => expect(store.telling).toBeDefined())
    return { store, formulier, scope }
  }

  test('het bestand heeft het dossier en wat op dat moment wordt getypt', async () => {
    const { store, formulier, scope } = await weggehaald()
    expect(store.stop?.soort).toBe('weggehaald')
    expect(store.telling).toEqual({ heel: 1, deels: 0, alleenLijst: 0, concepten: 0 })
    formulier.value.onderwerp = 'Laatste woorden'
    await nextTick()
    const bewaar = vi.spyOn(host, 'saveFile').mockResolvedValue({ soort: 'saved', path: '/map/redding.json' })
    expect(await store.bewaar()).toEqual({
      soort: 'gelukt',
      tekst: 'Het bestand redding.json staat bij uw downloads. Kijk of het er staat.',
    })
    const { name, bytes } = bewaar.mock.calls[0]?.[0] ?? { name: '', bytes: new Uint8Array() }
    expect(name).toMatch(/^klachtdossier-redding-2026-11-20-[\d-]+\.json$/)
    const inhoud = JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>
    expect(inhoud).toMatchObject({
      soort: 'klachtdossier-redding',
      dossiers: [{ nummer: '2026-001', volledig: true }],
      concepten: [
        { sleutel: expect.stringMatching(/^signaal\/nieuw\//) as string, waarde: { onderwerp: 'Laatste woorden' } },
      ],
    })
    expect(store.bewaard).toBe(true)
    scope.stop()
  })

  test('annuleren of mislukken: nog niet bewaard, met wat nu', async () => {
    const { store, scope } = await weggehaald()
    const bewaar = vi.spyOn(host, 'saveFile').mockResolvedValue({ soort: 'cancelled' })
    expect(await store.bewaar()).toMatchObject({ soort: 'geannuleerd' })
    bewaar.mockResolvedValue({ soort: 'failed', reason: 'disk-full', path: 'x' })
    expect(await store.bewaar()).toMatchObject({
      soort: 'mislukt',
      tekst: expect.stringMatching(/schijf is vol/) as string,
    })
    bewaar.mockRejectedValue(new Error('stuk'))
    expect(await store.bewaar()).toMatchObject({ soort: 'mislukt' })
    expect([store.bewaard, store.bezig]).toEqual([false, false])
    scope.stop()
  })

  test('opnieuw proberen: zodra het weer gaat, is er geen melding meer', async () => {
    const db = eenDatabase()
    gebruikOpslag(new Opslag(db, omgeving()))
    await opslag().dossiers.registreer(eenKlacht())
    const store = useReddingStore()
    const dicht = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError')
    })
    forceCloseDatabase(db.backendDB() as unknown as Parameters<typeof forceCloseDatabase>[0])
    await wachtTot(() => expect(store.stop?.soort).toBe('onbereikbaar'))
    await store.probeerOpnieuw()
    expect(store.stop?.soort).toBe('onbereikbaar')
    dicht.mockRestore()
    await store.probeerOpnieuw()
    expect([store.stop, opslagstop.value]).toEqual([undefined, undefined])
    await expect(opslag().dossiers.registreer(eenKlacht())).resolves.toBeDefined()
  })
})

describe('mogen de gegevens blijven', () => {
  test.each([
    [true, false, 'ja'],
    [false, true, 'ja'],
    [false, false, 'nee'],
  ] as const)('al toegezegd %s, gevraagd %s: %s', async (persisted, persist, blijvend) => {
    vi.stubGlobal('navigator', {
      platform: 'Win32',
      storage: { persisted: () => Promise.resolve(persisted), persist: () => Promise.resolve(persist) },
    })
    const store = useGegevensplekStore()
    await store.vraagBlijvend()
    expect(store.blijvend).toBe(blijvend)
    vi.unstubAllGlobals()
  })

  test('een browser die het niet kent, houdt de start niet op', async () => {
    vi.stubGlobal('navigator', { platform: 'Win32' })
    const store = useGegevensplekStore()
    await store.vraagBlijvend()
    expect(store).toMatchObject({ blijvend: 'onbekend', map: '%LOCALAPPDATA%\\Klachtdossier-browser' })
    vi.unstubAllGlobals()
  })
})
