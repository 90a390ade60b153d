import { afterEach, describe, expect, test, vi } from 'vitest'
import { vanSoort } from '@/domain/dossier/dossier'
import type { NieuweGebeurtenis } from '@/domain/dossier/controle'
import { legeBeklaagde, legeKlager, leegPunt } from '@/domain/dossier/gegevens'
import { ControleFout, type KlachtDatabase, Repository } from '@/storage'
import { dag, eenDatabase, eenKlacht, eenOmgeving, eenOpslag, eenSignaal, VANDAAG } from './hulp'

afterEach(() => vi.restoreAllMocks())

const BEVESTIGD: NieuweGebeurtenis = {
  soort: 'bevestiging_verzonden',
  datum: dag('2026-11-18'),
  gegevens: { wijze: 'e-mail' },
}
const NOTITIE: NieuweGebeurtenis = { soort: 'notitie', datum: dag('2026-11-19'), gegevens: { tekst: 'Gebeld.' } }

/** Everything that is stored, to see that a refused or failed write changed nothing. */
const inhoud = async (db: KlachtDatabase) =>
  Object.fromEntries(await Promise.all(db.tables.map(async (t) => [t.name, await t.toArray()] as const)))

describe('registreren', () => {
  test('schrijft gebeurtenis, dossier en samenvatting, met het eerste nummer van het jaar van registratie', async () => {
    const { db, opslag } = eenOpslag()
    // Received last year, registered this year: the number is this year's.
    const { dossier, samenvatting } = await opslag.registreer(eenKlacht({}, '2025-12-30'))
    expect(dossier.nummer).toBe('2026-001')
    expect(await opslag.dossier(dossier.id)).toEqual(dossier)
    expect(await opslag.samenvattingen()).toEqual({ rijen: [samenvatting], beschadigd: [] })
    expect(await db.nummers.toArray()).toEqual([{ jaar: 2026, laatste: 1 }])
    expect(samenvatting).toMatchObject({ klager: 'R. de Vries', plaats: 'Oss', open: 1 })
  })

  test('elk nieuw jaar begint de telling opnieuw, en het patroon van de organisatie geldt', async () => {
    let vandaag = dag('2026-12-31')
    const { opslag } = eenOpslag(
      undefined,
      eenOmgeving('id', () => vandaag),
    )
    await opslag.bewaarInstellingen({ nummerpatroon: 'K{jaar}/{volgnummer:4}'.replace('/', '.') })
    const nummers = [(await opslag.registreer(eenKlacht())).dossier.nummer]
    vandaag = dag('2027-01-01')
    nummers.push((await opslag.registreer(eenKlacht())).dossier.nummer)
    nummers.push((await opslag.registreer(eenSignaal())).dossier.nummer)
    expect(nummers).toEqual(['K2026.0001', 'K2027.0001', 'K2027.0002'])
  })

  test('een nummer komt nooit terug: niet na een mislukte registratie en niet na een ander patroon en terug', async () => {
    const { db, opslag } = eenOpslag()
    const gegeven = [(await opslag.registreer(eenKlacht())).dossier.nummer]
    const stuk = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError')
    })
    await expect(opslag.registreer(eenKlacht())).rejects.toMatchObject({ kind: 'schijf-vol' })
    stuk.mockRestore()
    gegeven.push((await opslag.registreer(eenKlacht())).dossier.nummer)
    await opslag.bewaarInstellingen({ nummerpatroon: '{volgnummer}-{jaar}' })
    gegeven.push((await opslag.registreer(eenKlacht())).dossier.nummer)
    await opslag.bewaarInstellingen({ nummerpatroon: '{jaar}-{volgnummer:3}' })
    gegeven.push((await opslag.registreer(eenKlacht())).dossier.nummer)
    // Also when the count itself is lost: what is in use is skipped.
    await db.nummers.clear()
    gegeven.push((await opslag.registreer(eenKlacht())).dossier.nummer)
    expect(new Set(gegeven).size).toBe(5)
    expect(gegeven).toEqual(['2026-001', '2026-002', '3-2026', '2026-004', '2026-003'])
  })

  test('twee vensters tegelijk: veertig registraties, veertig verschillende nummers zonder gat', async () => {
    const db = eenDatabase()
    const vensters = [
      eenOpslag(db, eenOmgeving('links')).opslag,
      eenOpslag(eenDatabase(db.name), eenOmgeving('rechts')).opslag,
    ]
    const geschreven = await Promise.all(
      Array.from({ length: 40 }, (_, i) =>
        (vensters[i % 2] as Repository).registreer(eenKlacht({ onderwerp: `${i}` })),
      ),
    )
    const nummers = geschreven.map(({ dossier }) => dossier.nummer).sort()
    expect(nummers).toEqual(Array.from({ length: 40 }, (_, i) => `2026-${String(i + 1).padStart(3, '0')}`))
    const { rijen } = await eenOpslag(db).opslag.samenvattingen()
    expect(rijen.map((s) => s.nummer).sort()).toEqual(nummers)
  })

  test('neemt gebeurtenissen die erbij horen mee, alles of niets, en ruimt het concept op', async () => {
    const { db, opslag } = eenOpslag()
    await opslag.bewaarConcept('klacht/nieuw', { onderwerp: 'half' })
    const voor = await inhoud(db)
    const teVroeg = { ...NOTITIE, datum: dag('2026-11-01') }
    await expect(
      opslag.registreer(eenKlacht(), { vervolg: [BEVESTIGD, teVroeg], concept: 'klacht/nieuw' }),
    ).rejects.toBeInstanceOf(ControleFout)
    expect(await inhoud(db)).toEqual(voor)
    const { dossier } = await opslag.registreer(eenKlacht(), { vervolg: [BEVESTIGD], concept: 'klacht/nieuw' })
    expect(dossier.log.map((g) => g.soort)).toEqual(['ontvangst', 'bevestiging_verzonden'])
    expect(await opslag.concept('klacht/nieuw')).toBeUndefined()
  })

  test('ALL-6 meer klagers, beklaagden en klachtpunten komen heel terug', async () => {
    const { opslag } = eenOpslag()
    const velden = {
      klagers: [
        { ...legeKlager('k1'), naam: 'Özlem Yılmaz' },
        { ...legeKlager('k2'), naam: 'Łukasz Nowak', plaats: 'Oss' },
      ],
      beklaagden: [
        { ...legeBeklaagde('b1'), naam: 'J. Smit' },
        { ...legeBeklaagde('b2'), functie: 'teamleider', uitDienst: true },
      ],
      punten: [
        { ...leegPunt('p1'), omschrijving: 'Te laat', oordeel: 'gegrond' as const },
        { ...leegPunt('p2'), omschrijving: 'Onbeleefd', oordeel: 'geen oordeel' as const },
      ],
    }
    const { dossier, samenvatting } = await opslag.registreer(eenKlacht(velden))
    expect((await opslag.dossier(dossier.id))?.gegevens).toMatchObject(velden)
    expect(samenvatting).toMatchObject({ klager: 'Özlem Yılmaz, Łukasz Nowak', beklaagde: 'J. Smit, teamleider' })
  })

  test('een reactief object van een formulier wordt gewoon opgeslagen', async () => {
    const { opslag } = eenOpslag()
    const gevangen = new Proxy(eenKlacht().gegevens.gegevens, {})
    const { dossier } = await opslag.registreer({
      ...eenKlacht(),
      gegevens: { ...eenKlacht().gegevens, gegevens: gevangen },
    } as never)
    expect((await opslag.dossier(dossier.id))?.gegevens.onderwerp).toBe('Afspraak niet nagekomen')
  })
})

describe('vastleggen', () => {
  test('ALL-5 alles staat in de volgorde van vastleggen in het log', async () => {
    const { db, opslag } = eenOpslag()
    const { dossier } = await opslag.registreer(eenKlacht())
    await opslag.legVast(dossier.id, NOTITIE)
    const { dossier: nu } = await opslag.legVastMeer(dossier.id, [BEVESTIGD, NOTITIE])
    expect(nu.log.map((g) => g.soort)).toEqual(['ontvangst', 'notitie', 'bevestiging_verzonden', 'notitie'])
    expect((await db.gebeurtenissen.toArray()).map((r) => r.volgnummer).sort()).toEqual([1, 2, 3, 4])
    expect(await opslag.dossier(dossier.id)).toEqual(nu)
  })

  test('ALL-2 een correctie laat beide staan en het dossier rekent met de laatste', async () => {
    const { opslag } = eenOpslag()
    const { dossier } = await opslag.registreer(eenKlacht())
    const bevestigd = (await opslag.legVast(dossier.id, BEVESTIGD)).dossier.log[1]
    const { dossier: nu, samenvatting } = await opslag.legVast(dossier.id, {
      ...BEVESTIGD,
      datum: dag('2026-11-17'),
      corrigeert: bevestigd?.id,
    })
    expect(nu.log.map((g) => g.datum)).toEqual(['2026-11-16', '2026-11-18', '2026-11-17'])
    expect(vanSoort(nu, 'bevestiging_verzonden').map((g) => g.datum)).toEqual(['2026-11-17'])
    expect(samenvatting.zaak.momenten.bevestiging_verzonden?.[0]).toMatchObject({
      datum: '2026-11-17',
      eerder: [{ datum: '2026-11-18' }],
    })
  })

  test('ALL-2 ongedaan maken kan één keer; een correctie verandert de soort niet', async () => {
    const { db, opslag } = eenOpslag()
    const { dossier } = await opslag.registreer(eenKlacht())
    const id = (await opslag.legVast(dossier.id, BEVESTIGD)).dossier.log[1]?.id as string
    await expect(opslag.legVast(dossier.id, { ...NOTITIE, corrigeert: id })).rejects.toThrow(
      /kan de soort niet veranderen/,
    )
    const weg = { ...BEVESTIGD, corrigeert: id, vervalt: true } as NieuweGebeurtenis
    const { dossier: zonder } = await opslag.legVast(dossier.id, weg)
    expect(vanSoort(zonder, 'bevestiging_verzonden')).toEqual([])
    expect(zonder.log).toHaveLength(3)
    const voor = await inhoud(db)
    await expect(opslag.legVast(dossier.id, weg)).rejects.toThrow(/al ongedaan gemaakt/)
    expect(await inhoud(db)).toEqual(voor)
  })

  test('ALL-4 ingetrokken: de samenvatting is niet meer open, na heropenen weer wel', async () => {
    const { opslag } = eenOpslag()
    const { dossier } = await opslag.registreer(eenKlacht())
    const ingetrokken = await opslag.legVast(dossier.id, {
      soort: 'intrekking',
      datum: VANDAAG,
      gegevens: { mondeling: true },
    })
    expect(ingetrokken.samenvatting).toMatchObject({ status: 'ingetrokken', open: 0 })
    expect((await opslag.samenvattingen({ alleenOpen: true })).rijen).toEqual([])
    await opslag.legVast(dossier.id, { soort: 'heropening', datum: VANDAAG, gegevens: { reden: 'Toch niet' } })
    expect((await opslag.samenvattingen({ alleenOpen: true })).rijen).toMatchObject([{ status: 'in behandeling' }])
  })

  test('WSW-A1 een signaal wordt een klacht: zelfde nummer, ook als er een ander wordt meegegeven, en de geschiedenis blijft', async () => {
    const { opslag } = eenOpslag()
    const { dossier: signaal } = await opslag.registreer(eenSignaal())
    await opslag.legVast(signaal.id, { ...NOTITIE, datum: dag('2026-11-12') })
    const ontvangst = { ...eenKlacht(), gegevens: { ...eenKlacht().gegevens, nummer: '1999-999' } } as NieuweGebeurtenis
    const { dossier, samenvatting } = await opslag.legVast(signaal.id, ontvangst)
    expect(dossier).toMatchObject({ soort: 'klacht', nummer: signaal.nummer, status: 'in behandeling' })
    expect(dossier.log.map((g) => g.soort)).toEqual(['signaal', 'notitie', 'ontvangst'])
    expect(samenvatting).toMatchObject({ soort: 'klacht', nummer: '2026-001', ontvangen: '2026-11-16' })
  })

  test.each([
    ['na vandaag', { ...NOTITIE, datum: dag('2026-11-21') }, /ligt na vandaag/],
    ['voor de ontvangst', { ...NOTITIE, datum: dag('2026-11-15') }, /ligt voor ma 16 november 2026/],
    ['een dag die niet bestaat', { ...NOTITIE, datum: '2026-02-31' }, /bestaande datum/],
    ['onvolledig', { ...NOTITIE, gegevens: {} }, /niet volledig/],
  ])('%s: een zin, en er verandert niets', async (_, nieuw, zin) => {
    const { db, opslag } = eenOpslag()
    const { dossier } = await opslag.registreer(eenKlacht())
    const voor = await inhoud(db)
    await expect(opslag.legVast(dossier.id, nieuw as NieuweGebeurtenis)).rejects.toThrow(zin)
    expect(await inhoud(db)).toEqual(voor)
  })

  test('een dossier dat niet bestaat', async () => {
    const { opslag } = eenOpslag()
    expect(await opslag.dossier('weg')).toBeUndefined()
    await expect(opslag.legVast('weg', NOTITIE)).rejects.toThrow(/bestaat niet/)
  })

  test('twee vensters in hetzelfde dossier: alles blijft, en wie te laat is wordt opnieuw gecontroleerd', async () => {
    const db = eenDatabase()
    const links = eenOpslag(db, eenOmgeving('links')).opslag
    const rechts = eenOpslag(eenDatabase(db.name), eenOmgeving('rechts')).opslag
    const { dossier } = await links.registreer(eenKlacht())
    await Promise.all(
      Array.from({ length: 12 }, (_, i) =>
        (i % 2 ? links : rechts).legVast(dossier.id, { ...NOTITIE, gegevens: { tekst: `${i}` } }),
      ),
    )
    const nu = await links.dossier(dossier.id)
    expect(new Set(vanSoort(nu as never, 'notitie').map((g) => g.gegevens.tekst)).size).toBe(12)

    const sluit: NieuweGebeurtenis = { soort: 'afsluiting', datum: VANDAAG, gegevens: { grond: 'tevreden' } }
    await links.legVast(dossier.id, sluit)
    const heropen: NieuweGebeurtenis = { soort: 'heropening', datum: VANDAAG, gegevens: { reden: 'nog iets' } }
    const uitkomsten = await Promise.allSettled([
      links.legVast(dossier.id, heropen),
      rechts.legVast(dossier.id, heropen),
    ])
    expect(uitkomsten.map((u) => u.status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(uitkomsten.find((u) => u.status === 'rejected')?.reason).toBeInstanceOf(ControleFout)
  })
})

describe('alles of niets', () => {
  test.each(['gebeurtenissen', 'dossiers', 'samenvattingen', 'nummers'] as const)(
    'een fout halverwege, bij %s: niets geschreven, daarna werkt het weer',
    async (tabel) => {
      const { db, opslag } = eenOpslag()
      const { dossier } = await opslag.registreer(eenKlacht())
      const voor = await inhoud(db)
      const midden = vi.fn(() => {
        throw new Error('midden')
      })
      db[tabel].hook('creating', midden)
      db[tabel].hook('updating', midden)
      await expect(opslag.registreer(eenKlacht())).rejects.toMatchObject({ kind: 'onbekend' })
      if (tabel !== 'nummers')
        await expect(opslag.legVast(dossier.id, NOTITIE)).rejects.toMatchObject({
          kind: 'onbekend',
          message: expect.stringMatching(/Er is niets opgeslagen/) as string,
        })
      expect(midden).toHaveBeenCalled()
      expect(await inhoud(db)).toEqual(voor)

      db[tabel].hook('creating').unsubscribe(midden)
      db[tabel].hook('updating').unsubscribe(midden)
      expect((await opslag.registreer(eenKlacht())).dossier.nummer).toBe('2026-002')
    },
  )

  test('meer gebeurtenissen tegelijk: is er één fout, dan staat er geen enkele', async () => {
    const { db, opslag } = eenOpslag()
    const { dossier } = await opslag.registreer(eenKlacht())
    const voor = await inhoud(db)
    await expect(
      opslag.legVastMeer(dossier.id, [BEVESTIGD, { ...NOTITIE, datum: dag('2026-11-30') }]),
    ).rejects.toBeInstanceOf(ControleFout)
    await expect(opslag.legVastMeer(dossier.id, [])).resolves.toBeDefined()
    expect(await inhoud(db)).toEqual(voor)
  })

  test('elke schrijvende transactie vraagt om strikte duurzaamheid', async () => {
    const transactie = vi.spyOn(IDBDatabase.prototype, 'transaction')
    const { opslag } = eenOpslag()
    const { dossier } = await opslag.registreer(eenKlacht())
    await opslag.legVast(dossier.id, NOTITIE)
    await opslag.bewaarConcept('x', {})
    await opslag.bewaarInstellingen({ thema: 'donker' })
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
  ])('%s: %s, met wat te doen', async (naam, kind, zin) => {
    const { db, opslag } = eenOpslag()
    const { dossier } = await opslag.registreer(eenKlacht())
    const voor = await inhoud(db)
    const stuk = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('', naam)
    })
    const fout = await opslag.legVast(dossier.id, NOTITIE).catch((e: unknown) => e)
    stuk.mockRestore()
    expect(fout).toMatchObject({ name: 'OpslagFout', kind, message: expect.stringMatching(zin) as string })
    expect((fout as Error).message).toMatch(/niets opgeslagen/)
    expect(await inhoud(db)).toEqual(voor)
  })

  test('de schijf blijkt pas vol als alles al is aangeboden', async () => {
    const { db, opslag } = eenOpslag()
    const { dossier } = await opslag.registreer(eenKlacht())
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
    await expect(opslag.legVast(dossier.id, NOTITIE)).rejects.toMatchObject({ kind: 'schijf-vol' })
    expect(vol).toHaveBeenCalled()
    vol.mockRestore()
    expect(await inhoud(db)).toEqual(voor)
  })

  test('een gesloten database zegt: sluit dit venster', async () => {
    const { db, opslag } = eenOpslag()
    await opslag.registreer(eenKlacht())
    db.close()
    await expect(opslag.registreer(eenKlacht())).rejects.toMatchObject({
      kind: 'gesloten',
      message: expect.stringMatching(/open het programma opnieuw/) as string,
    })
  })

  test('de voet van het venster hoort van elke echte schrijfactie, niet van een afgewezen formulier', async () => {
    const tijdens = vi.fn((schrijf: () => Promise<unknown>) => schrijf())
    const db = eenDatabase()
    const opslag = new Repository(db, { ...eenOmgeving(), tijdens: tijdens as never })
    const { dossier } = await opslag.registreer(eenKlacht())
    expect(tijdens).toHaveBeenCalledTimes(1)
    await expect(opslag.legVast(dossier.id, { ...NOTITIE, datum: dag('2030-01-01') })).rejects.toThrow()
    expect(tijdens).toHaveBeenCalledTimes(1)
  })
})

describe('beschadigde rijen', () => {
  test.each([
    ['een gebeurtenis zonder gegevens', { gegevens: null }],
    ['een datum die niet bestaat', { datum: '2026-02-31' }],
    ['een onbekende soort', { soort: 'bestaat-niet' }],
    ['een gat in het log', { volgnummer: 7 }],
  ])('%s: alleen dat dossier, met nummer en zin, en de rij blijft staan', async (_, stuk) => {
    const { db, opslag } = eenOpslag()
    const { dossier: goed } = await opslag.registreer(eenKlacht())
    const { dossier } = await opslag.registreer(eenKlacht())
    const { dossier: langer } = await opslag.legVast(dossier.id, NOTITIE)
    await db.table('gebeurtenissen').update(langer.log[1]?.id, stuk)
    const voor = await inhoud(db)

    await expect(opslag.dossier(dossier.id)).rejects.toMatchObject({
      kind: 'beschadigd',
      dossier: { id: dossier.id, nummer: '2026-002' },
      message: expect.stringMatching(/Dossier 2026-002 is beschadigd.*niets weggegooid.*back-up/) as string,
    })
    await expect(opslag.legVast(dossier.id, NOTITIE)).rejects.toMatchObject({ kind: 'beschadigd' })
    expect(await inhoud(db)).toEqual(voor)
    expect((await opslag.samenvattingen()).rijen).toHaveLength(2)
    expect((await opslag.legVast(goed.id, NOTITIE)).dossier.log).toHaveLength(2)
  })

  test('een verdwenen laatste gebeurtenis valt op', async () => {
    const { db, opslag } = eenOpslag()
    const { dossier } = await opslag.registreer(eenKlacht())
    const { dossier: langer } = await opslag.legVast(dossier.id, NOTITIE)
    await db.gebeurtenissen.delete(langer.log[1]?.id as string)
    await expect(opslag.dossier(dossier.id)).rejects.toMatchObject({ kind: 'beschadigd' })
  })

  test('duizenden samenvattingen komen in porties, en allemaal', async () => {
    const { db, opslag } = eenOpslag()
    const { samenvatting } = await opslag.registreer(eenKlacht())
    const erbij = Array.from({ length: 1000 }, (_, i) => ({ ...samenvatting, id: `x${i}`, nummer: `x${i}` }))
    await db.samenvattingen.bulkPut(erbij)
    const gezien: string[] = []
    const { rijen } = await opslag.samenvattingen({ bijRij: ({ id }) => gezien.push(id) })
    expect(rijen.map((r) => r.id).toSorted()).toEqual([samenvatting.id, ...erbij.map((r) => r.id)].toSorted())
    expect(gezien).toEqual(rijen.map((r) => r.id))
  })

  test('een beschadigde samenvatting wordt uit het log opnieuw gemaakt', async () => {
    const { db, opslag } = eenOpslag()
    const { dossier, samenvatting } = await opslag.registreer(eenKlacht())
    await db.table('samenvattingen').update(dossier.id, { zaak: 'stuk' })
    expect(await opslag.samenvattingen()).toEqual({ rijen: [samenvatting], beschadigd: [] })
    expect(await opslag.samenvatting(dossier.id)).toEqual(samenvatting)
  })

  test('samenvatting en log allebei stuk: het dossier staat apart, de lijst gaat open', async () => {
    const { db, opslag } = eenOpslag()
    const { dossier } = await opslag.registreer(eenKlacht())
    const { samenvatting: goed } = await opslag.registreer(eenKlacht())
    await db.table('samenvattingen').update(dossier.id, { zaak: 'stuk' })
    await db.table('gebeurtenissen').update(dossier.log[0]?.id, { gegevens: 'stuk' })
    const { rijen, beschadigd } = await opslag.samenvattingen()
    expect(rijen).toEqual([goed])
    expect(beschadigd).toMatchObject([{ id: dossier.id, nummer: '2026-001', tekst: expect.any(String) as string }])
  })

  test('een beschadigde instelling houdt haar standaard en wordt genoemd; de andere blijven', async () => {
    const { db, opslag } = eenOpslag()
    await opslag.bewaarInstellingen({ thema: 'donker', nummerpatroon: 'K{jaar}-{volgnummer}' })
    await db.instellingen.put({ sleutel: 'nummerpatroon', waarde: 'zonder' })
    const { instellingen, beschadigd } = await opslag.instellingen()
    expect(instellingen).toMatchObject({ thema: 'donker', nummerpatroon: '{jaar}-{volgnummer:3}' })
    expect(beschadigd).toEqual(['nummering'])
  })
})

describe('instellingen en concepten', () => {
  test('alleen wat is meegegeven verandert, ook vanuit twee vensters', async () => {
    const db = eenDatabase()
    const { opslag } = eenOpslag(db)
    const { opslag: ander } = eenOpslag(eenDatabase(db.name))
    await Promise.all([
      opslag.bewaarInstellingen({ thema: 'licht' }),
      ander.bewaarInstellingen({ perRegeling: { stadsring51: { atw: true, eigenNormen: true } } }),
    ])
    expect((await opslag.instellingen()).instellingen).toMatchObject({
      thema: 'licht',
      perRegeling: { stadsring51: { atw: true, eigenNormen: true } },
    })
  })

  test.each([
    [{ nummerpatroon: 'vast' }, /moet \{volgnummer\} bevatten/],
    [{ eigenDagen: [{ datum: '2026-02-30', naam: 'Studiedag' }] }, /bestaande datum/],
    [{ thema: 'paars' }, /licht of donker/],
  ])('%o wordt geweigerd met een zin', async (patch, zin) => {
    const { db, opslag } = eenOpslag()
    await expect(opslag.bewaarInstellingen(patch as never)).rejects.toThrow(zin)
    expect(await db.instellingen.count()).toBe(0)
  })

  test('wat een ander venster intussen vastlegde, wordt niet ongezien overschreven', async () => {
    const { opslag } = eenOpslag()
    const { dossier } = await opslag.registreer(eenKlacht())
    const wijzig = (onderwerp: string): NieuweGebeurtenis => ({
      soort: 'gegevens_gewijzigd',
      datum: VANDAAG,
      gegevens: { wijziging: { onderwerp } },
    })
    await opslag.legVast(dossier.id, wijzig('Daar'), { gezien: 1 })
    await expect(opslag.legVast(dossier.id, wijzig('Hier'), { gezien: 1 })).rejects.toThrow(/net in een ander venster/)
    expect((await opslag.dossier(dossier.id))?.gegevens.onderwerp).toBe('Daar')
    await opslag.legVast(dossier.id, wijzig('Hier'), { gezien: 2 })
    expect((await opslag.dossier(dossier.id))?.gegevens.onderwerp).toBe('Hier')
  })

  test('concepten: bewaard, het laatste eerst, en weg als het weg moet', async () => {
    const { opslag } = eenOpslag()
    await opslag.bewaarConcept('klacht/nieuw', { onderwerp: 'Sch' })
    await opslag.bewaarConcept('signaal/nieuw', { reden: '' })
    await opslag.bewaarConcept('klacht/nieuw', { onderwerp: 'Schimmel' })
    expect((await opslag.concepten()).map((c) => c.sleutel)).toEqual(['klacht/nieuw', 'signaal/nieuw'])
    expect(await opslag.concept('klacht/nieuw')).toMatchObject({ waarde: { onderwerp: 'Schimmel' } })
    await opslag.verwijderConcept('klacht/nieuw')
    expect(await opslag.concept('klacht/nieuw')).toBeUndefined()
  })
})

describe('oefendossiers', () => {
  async function logs() {
    const { opslag } = eenOpslag(undefined, eenOmgeving('oefen'))
    const een = await opslag.registreer(eenKlacht({ onderwerp: 'Oefening' }))
    const twee = await opslag.legVast((await opslag.registreer(eenSignaal())).dossier.id, NOTITIE)
    return [een.dossier.log, twee.dossier.log]
  }

  test('komen met hun nummers in een lege administratie; daarna gaat de telling erlangs', async () => {
    const { opslag } = eenOpslag()
    expect(await opslag.isLeeg()).toBe(true)
    await opslag.laadVoorbeelden(await logs())
    expect(await opslag.isLeeg()).toBe(false)
    expect((await opslag.instellingen()).instellingen.oefening).toBe(true)
    expect((await opslag.registreer(eenKlacht())).dossier.nummer).toBe('2026-003')
  })

  test('komen nooit tussen echte dossiers', async () => {
    const { db, opslag } = eenOpslag()
    await opslag.registreer(eenKlacht())
    const voor = await inhoud(db)
    await expect(opslag.laadVoorbeelden(await logs())).rejects.toThrow(/Er zijn al dossiers/)
    expect(await inhoud(db)).toEqual(voor)
  })

  test('gaan weg zonder wat zelf is geregistreerd mee te nemen', async () => {
    const { db, opslag } = eenOpslag()
    await opslag.laadVoorbeelden(await logs())
    const { dossier, samenvatting } = await opslag.registreer(eenKlacht())
    await opslag.verwijderVoorbeelden()
    expect((await opslag.samenvattingen()).rijen).toEqual([samenvatting])
    expect(await opslag.dossier(dossier.id)).toEqual(dossier)
    expect(await db.gebeurtenissen.count()).toBe(1)
    expect((await opslag.instellingen()).instellingen.oefening).toBe(false)
  })
})
