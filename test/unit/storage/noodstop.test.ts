import { forceCloseDatabase } from 'fake-indexeddb'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { NieuweGebeurtenis } from '@/domain/gebeurtenis/gebeurtenis'
import { type OpslagFout, Opslag } from '@/storage'
import { leesTabel } from '@/storage/redding'
import { dag, eenDatabase, eenKlacht, eenOmgeving } from './hulp'

afterEach(() => vi.restoreAllMocks())

const NOTITIE: NieuweGebeurtenis = { soort: 'notitie', datum: dag('2026-11-19'), gegevens: { tekst: 'Gebeld.' } }

function opslagMetStop() {
  const db = eenDatabase()
  const stops: (OpslagFout['soort'] | undefined)[] = []
  const opslag = new Opslag(db, { ...eenOmgeving(), bijStop: (stop) => stops.push(stop?.soort) })
  return { db, opslag, stops }
}
/** The browser fails every reading of this kind, as it does when the files turn out damaged. */
const leesfout = (van: object, wat: string, naam = 'UnknownError') =>
  vi.spyOn(van as Record<string, () => unknown>, wat).mockImplementation(() => {
    throw new DOMException('Corruption detected, unable to continue', naam)
  })
const verbreek = (db: ReturnType<typeof eenDatabase>) =>
  forceCloseDatabase(db.backendDB() as unknown as Parameters<typeof forceCloseDatabase>[0])

describe('een leesfout terwijl het programma draait', () => {
  test.each(['UnknownError', 'NotReadableError'])('%s: vanaf dan wordt niets meer geschreven', async (naam) => {
    const { db, opslag, stops } = opslagMetStop()
    const { dossier } = await opslag.dossiers.registreer(eenKlacht())
    const stuk = leesfout(IDBIndex.prototype, 'getAll', naam)
    await expect(opslag.dossiers.dossier(dossier.id)).rejects.toMatchObject({ soort: 'onleesbaar' })
    stuk.mockRestore()
    const zin = { soort: 'onleesbaar', message: expect.stringMatching(/niets meer opgeslagen.*Bewaar eerst/) as string }
    await expect(opslag.dossiers.legVast(dossier.id, NOTITIE)).rejects.toMatchObject(zin)
    await expect(opslag.dossiers.registreer(eenKlacht())).rejects.toMatchObject(zin)
    await expect(opslag.instellingen.bewaar({ thema: 'donker' })).rejects.toMatchObject(zin)
    await expect(opslag.concepten.bewaar('klacht/nieuw', { onderwerp: 'half' })).rejects.toMatchObject(zin)
    expect([await db.gebeurtenissen.count(), await db.concepten.count(), await db.instellingen.count()]).toEqual([
      1, 0, 0,
    ])
    expect(stops).toEqual(['onleesbaar'])
    // What can still be read, is.
    expect((await opslag.dossiers.dossier(dossier.id))?.id).toBe(dossier.id)
  })

  test('een verkeerde vraag of een afgebroken lezing is geen schade', async () => {
    const { opslag, stops } = opslagMetStop()
    const { dossier } = await opslag.dossiers.registreer(eenKlacht())
    const stuk = leesfout(IDBIndex.prototype, 'getAll', 'AbortError')
    await expect(opslag.dossiers.dossier(dossier.id)).rejects.toMatchObject({ soort: 'afgebroken' })
    stuk.mockRestore()
    await expect(opslag.dossiers.legVast(dossier.id, NOTITIE)).resolves.toBeDefined()
    expect(stops).toEqual([])
  })
})

describe('de browser neemt de verbinding weg', () => {
  test('de database is er niet meer: er komt geen lege voor in de plaats', async () => {
    const { db, opslag, stops } = opslagMetStop()
    await opslag.dossiers.registreer(eenKlacht())
    verbreek(db)
    indexedDB.deleteDatabase(db.name)
    await expect(opslag.dossiers.registreer(eenKlacht())).rejects.toMatchObject({
      soort: 'weggehaald',
      message: expect.stringMatching(/niet meer.*Er wordt niets meer opgeslagen/) as string,
    })
    await expect(opslag.dossiers.samenvattingen()).rejects.toMatchObject({ soort: 'weggehaald' })
    expect(stops).toEqual(['weggehaald'])
    expect((await indexedDB.databases()).some((d) => d.name === db.name)).toBe(false)
    await opslag.heropen()
    expect(stops).toEqual(['weggehaald'])
  })

  test('alles is er nog: het gaat gewoon verder', async () => {
    const { db, opslag, stops } = opslagMetStop()
    const { dossier } = await opslag.dossiers.registreer(eenKlacht())
    verbreek(db)
    expect((await opslag.dossiers.legVast(dossier.id, NOTITIE)).dossier.log).toHaveLength(2)
    expect(stops).toEqual([])
  })

  test('de schijf is vol en niets gaat open: wachten, en na ruimte maken verder', async () => {
    const { db, opslag, stops } = opslagMetStop()
    const { dossier } = await opslag.dossiers.registreer(eenKlacht())
    const dicht = leesfout(indexedDB, 'open')
    verbreek(db)
    await expect(opslag.dossiers.legVast(dossier.id, NOTITIE)).rejects.toMatchObject({
      soort: 'onbereikbaar',
      message: expect.stringMatching(/schijf.*vol.*Opnieuw proberen/) as string,
    })
    await opslag.heropen()
    dicht.mockRestore()
    await expect(opslag.dossiers.legVast(dossier.id, NOTITIE)).rejects.toMatchObject({ soort: 'onbereikbaar' })
    await opslag.heropen()
    expect((await opslag.dossiers.legVast(dossier.id, NOTITIE)).dossier.log).toHaveLength(2)
    expect(stops.filter((s, i) => s !== stops[i - 1])).toEqual(['onbereikbaar', undefined])
  })
})

describe('wat er nog te redden is', () => {
  test('niets meer te lezen: wat door dit venster ging, met wat nog werd getypt', async () => {
    const { db, opslag } = opslagMetStop()
    const { dossier } = await opslag.dossiers.registreer(eenKlacht())
    const { dossier: langer } = await opslag.dossiers.legVast(dossier.id, NOTITIE)
    await opslag.concepten.bewaar('signaal/nieuw', { reden: 'oud' })
    verbreek(db)
    indexedDB.deleteDatabase(db.name)
    await expect(opslag.concepten.bewaar('klacht/nieuw', { onderwerp: 'half getypt' })).rejects.toThrow()
    const redding = await opslag.redding()
    expect(redding).toMatchObject({ soort: 'klachtdossier-redding', versie: 1 })
    expect(redding.dossiers).toMatchObject([{ id: dossier.id, nummer: '2026-001', volledig: true }])
    expect(redding.dossiers[0]?.log).toEqual(langer.log.map((g, i) => ({ ...g, volgnummer: i + 1 })))
    expect(redding.samenvattingen).toHaveLength(1)
    expect(redding.concepten.map((c) => c.waarde)).toEqual([{ reden: 'oud' }, { onderwerp: 'half getypt' }])
    expect(redding.onleesbaar.map((o) => o.tabel)).toHaveLength(5)
  })

  test('wat nog te lezen is komt mee, ook van dossiers die dit venster niet zag', async () => {
    const { db, opslag } = opslagMetStop()
    const { dossier } = await opslag.dossiers.registreer(eenKlacht())
    const { dossier: stuk } = await opslag.dossiers.registreer(eenKlacht())
    await opslag.dossiers.legVast(stuk.id, NOTITIE)
    await db.gebeurtenissen.where({ dossierId: stuk.id, volgnummer: 1 }).delete()
    const vers = new Opslag(db, eenOmgeving())
    const { dossiers, nummers, onleesbaar } = await vers.redding()
    expect(dossiers.find((d) => d.id === dossier.id)).toMatchObject({ volledig: true, log: [{ soort: 'ontvangst' }] })
    expect(dossiers.find((d) => d.id === stuk.id)).toMatchObject({ volledig: false, nummer: '2026-002' })
    expect(nummers).toEqual([{ jaar: 2026, laatste: 2 }])
    expect(onleesbaar).toEqual([])
  })

  test('een tabel die niet heel te lezen is, rij voor rij', async () => {
    const { db, opslag } = opslagMetStop()
    for (const n of ['a', 'b', 'c']) await opslag.concepten.bewaar(n, { n })
    const echt = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'get')?.value as (k: unknown) => IDBRequest
    leesfout(IDBObjectStore.prototype, 'getAll')
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, sleutel) {
      if (sleutel === 'b') throw new DOMException('', 'NotReadableError')
      return echt.call(this, sleutel)
    })
    const { rijen, gemist, heel } = await leesTabel(db.concepten)
    expect([rijen.map((r) => r.sleutel), gemist, heel]).toEqual([['a', 'c'], 1, false])
  })
})
