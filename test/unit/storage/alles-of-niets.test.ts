import { afterEach, describe, expect, test, vi } from 'vitest'
import { ControleFout, Opslag } from '@/storage'
import { dag, eenDatabase, eenKlacht, eenOpslag, BEVESTIGD, NOTITIE, inhoud, eenOmgeving } from './hulp'

afterEach(() => vi.restoreAllMocks())

describe('alles of niets', () => {
  test.each(['gebeurtenissen', 'samenvattingen', 'nummers'] as const)(
    'een fout halverwege, bij %s: niets geschreven, daarna werkt het weer',
    async (tabel) => {
      const { db, opslag } = eenOpslag()
      const { dossier } = await opslag.dossiers.registreer(eenKlacht())
      const voor = await inhoud(db)
      const midden = vi.fn(() => {
        throw new Error('midden')
      })
      db[tabel].hook('creating', midden)
      db[tabel].hook('updating', midden)
      await expect(opslag.dossiers.registreer(eenKlacht())).rejects.toMatchObject({ soort: 'onbekend' })
      if (tabel !== 'nummers')
        await expect(opslag.dossiers.legVast(dossier.id, NOTITIE)).rejects.toMatchObject({
          soort: 'onbekend',
          message: expect.stringMatching(/Er is niets opgeslagen/) as string,
        })
      expect(midden).toHaveBeenCalled()
      expect(await inhoud(db)).toEqual(voor)

      db[tabel].hook('creating').unsubscribe(midden)
      db[tabel].hook('updating').unsubscribe(midden)
      expect((await opslag.dossiers.registreer(eenKlacht())).dossier.nummer).toBe('2026-002')
    },
  )

  test('meer gebeurtenissen tegelijk: is er één fout, dan staat er geen enkele', async () => {
    const { db, opslag } = eenOpslag()
    const { dossier } = await opslag.dossiers.registreer(eenKlacht())
    const voor = await inhoud(db)
    await expect(
      opslag.dossiers.legVastMeer(dossier.id, [BEVESTIGD, { ...NOTITIE, datum: dag('2026-11-30') }]),
    ).rejects.toBeInstanceOf(ControleFout)
    await expect(opslag.dossiers.legVastMeer(dossier.id, [])).resolves.toBeDefined()
    expect(await inhoud(db)).toEqual(voor)
  })

  test('elke schrijvende transactie vraagt om strikte duurzaamheid', async () => {
    const transactie = vi.spyOn(IDBDatabase.prototype, 'transaction')
    const { opslag } = eenOpslag()
    const { dossier } = await opslag.dossiers.registreer(eenKlacht())
    await opslag.dossiers.legVast(dossier.id, NOTITIE)
    await opslag.concepten.bewaar('x', {})
    await opslag.instellingen.bewaar({ thema: 'donker' })
    const schrijvend = transactie.mock.calls.filter(([, mode]) => mode === 'readwrite')
    expect(schrijvend.length).toBeGreaterThanOrEqual(4)
    expect(schrijvend.every(([, , opties]) => opties?.durability === 'strict')).toBe(true)
  })
})

describe('fouten van de opslag', () => {
  test.each([
    ['QuotaExceededError', 'schijf-vol', /schijf is vol.*Maak ruimte vrij/],
    ['AbortError', 'afgebroken', /onderbroken.*Probeer het opnieuw/],
    ['UnknownError', 'onbekend', /niet gelukt.*Probeer het opnieuw/],
  ])('%s: %s, met wat te doen', async (naam, soort, zin) => {
    const { db, opslag } = eenOpslag()
    const { dossier } = await opslag.dossiers.registreer(eenKlacht())
    const voor = await inhoud(db)
    const stuk = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('', naam)
    })
    const fout = await opslag.dossiers.legVast(dossier.id, NOTITIE).catch((e: unknown) => e)
    stuk.mockRestore()
    expect(fout).toMatchObject({ name: 'OpslagFout', soort, message: expect.stringMatching(zin) as string })
    expect((fout as Error).message).toMatch(/niets opgeslagen/)
    expect(await inhoud(db)).toEqual(voor)
  })

  test('de schijf blijkt pas vol als alles al is aangeboden', async () => {
    const { db, opslag } = eenOpslag()
    const { dossier } = await opslag.dossiers.registreer(eenKlacht())
    const voor = await inhoud(db)
    const echt = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put')?.value as (
      ...rij: unknown[]
    ) => IDBRequest<IDBValidKey>
    const vol = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...rij) {
      const verzoek = echt.apply(this, rij)
      const tx = this.transaction as unknown as { _abort: (naam: string) => void }
      if (this.name === 'samenvattingen') verzoek.addEventListener('success', () => tx._abort('QuotaExceededError'))
      return verzoek
    })
    await expect(opslag.dossiers.legVast(dossier.id, NOTITIE)).rejects.toMatchObject({ soort: 'schijf-vol' })
    expect(vol).toHaveBeenCalled()
    vol.mockRestore()
    expect(await inhoud(db)).toEqual(voor)
  })

  test('een gesloten database zegt: sluit dit venster', async () => {
    const { db, opslag } = eenOpslag()
    await opslag.dossiers.registreer(eenKlacht())
    db.close()
    await expect(opslag.dossiers.registreer(eenKlacht())).rejects.toMatchObject({
      soort: 'gesloten',
      message: expect.stringMatching(/open het programma opnieuw/) as string,
    })
  })

  test('de voet van het venster hoort van elke echte schrijfactie, niet van een afgewezen formulier', async () => {
    const tijdens = vi.fn((schrijf: () => Promise<unknown>) => schrijf())
    const db = eenDatabase()
    const opslag = new Opslag(db, { ...eenOmgeving(), tijdens: tijdens as never })
    const { dossier } = await opslag.dossiers.registreer(eenKlacht())
    expect(tijdens).toHaveBeenCalledTimes(1)
    await expect(opslag.dossiers.legVast(dossier.id, { ...NOTITIE, datum: dag('2030-01-01') })).rejects.toThrow()
    expect(tijdens).toHaveBeenCalledTimes(1)
  })
})
