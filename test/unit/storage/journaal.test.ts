import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { KlachtDatabase, Opslag } from '@/storage'
import { KopieOpslag } from '@/storage/reservekopie'
import { dag, eenDatabase, eenKlacht, eenOmgeving, eenPlek, NOTITIE } from './hulp'
import { alles, BYTES, generaties, journalen, laatsteDeel, map, sluit, start, vul, wis } from './journaal-hulp'

describe('de database is weg', () => {
  test('alles komt terug uit het journaal, rij voor rij, met één zin; nummers gaan verder', async () => {
    const eerst = await start(undefined)
    expect([eerst.geopend, eerst.bericht]).toEqual([undefined, ''])
    const { som } = await vul(eerst)
    const voor = await alles(eerst)
    await wis(eerst)
    const weer = await start(eerst.naam, eerst.plek)
    expect(weer.geopend).toBeUndefined()
    expect(weer.bericht).toBe(
      'Uw gegevens waren beschadigd of weg. Alle 2 dossiers zijn teruggehaald uit het journaal.',
    )
    expect(await alles(weer)).toEqual(voor)
    expect(Buffer.compare(await weer.opslag.bijlagen.lees(som), BYTES)).toBe(0)
    expect((await weer.opslag.dossiers.registreer(eenKlacht())).dossier.nummer).toBe('2026-003')
    sluit(weer)
    expect((await start(eerst.naam, eerst.plek)).bericht).toBe('')
  })

  test('de browser opent de database niet en haalt hem ook niet weg: een zin die zegt wat te doen, en dan is alles er', async () => {
    const eerst = await start(undefined)
    await vul(eerst)
    const voor = await alles(eerst)
    sluit(eerst)
    const kapot = new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError')
    vi.spyOn(KlachtDatabase.prototype, 'open').mockImplementation(() => Promise.reject(kapot) as never)
    const dicht = await start(eerst.naam, eerst.plek)
    expect(dicht.geopend?.message).toMatch(
      /^De gegevens gaan niet open\. Er is niets kwijt: .* map IndexedDB een andere naam/,
    )
    vi.restoreAllMocks()
    await wis(eerst)
    expect(await alles(await start(eerst.naam, eerst.plek))).toEqual(voor)
  })

  test('ook als wat de browser onthoudt mee weg is: geen welkom, maar de dossiers', async () => {
    const eerst = await start(undefined)
    await vul(eerst)
    const voor = await alles(eerst)
    await wis(eerst)
    const weer = await start(eerst.naam, eenPlek())
    expect(await alles(weer)).toEqual(voor)
    expect(weer.plek.nu).toMatchObject({ aantal: 2, hoogste: { 2026: 2 } })
  })

  test('ook wat er al stond voordat er een journaal was', async () => {
    const oud = eenDatabase()
    const plek = eenPlek()
    const zonder = new Opslag(oud, { ...eenOmgeving('oud'), sentinel: plek })
    await zonder.open()
    const { dossier } = await zonder.dossiers.registreer(eenKlacht())
    const som = await zonder.bijlagen.bewaar(BYTES)
    await zonder.concepten.bewaar('klacht/nieuw', { onderwerp: 'half' })
    zonder.sluit()
    const eerst = await start(oud.name, plek)
    expect(eerst.bericht).toMatch(/^Er is een nieuw journaal begonnen/)
    await eerst.opslag.dossiers.legVast(dossier.id, NOTITIE)
    const voor = await alles(eerst)
    await wis(eerst)
    const weer = await start(oud.name, plek)
    expect(await alles(weer)).toEqual(voor)
    expect(Buffer.compare(await weer.opslag.bijlagen.lees(som), BYTES)).toBe(0)
    expect(await weer.opslag.concepten.lees('klacht/nieuw')).toMatchObject({ waarde: { onderwerp: 'half' } })
  })

  test('ook na het terugzetten van een andere administratie', async () => {
    const eerst = await start(undefined)
    await vul(eerst)
    const proef = KopieOpslag.proef(eenOmgeving('p'), 'proef-journaal')
    const bron = await new Opslag(eenDatabase('bron-journaal'), eenOmgeving('bron')).dossiers.registreer(eenKlacht())
    const rijen = eenDatabase('bron-journaal')
    await proef.vul([
      { tabel: 'gebeurtenissen', soort: 'zet', rijen: await rijen.gebeurtenissen.toArray() },
      { tabel: 'samenvattingen', soort: 'zet', rijen: await rijen.samenvattingen.toArray() },
      { tabel: 'nummers', soort: 'zet', rijen: await rijen.nummers.toArray() },
    ])
    const opzij = KopieOpslag.opzij(eenOmgeving('o'), 'opzij-journaal')
    await eerst.opslag.zetTerug(proef, opzij)
    await proef.gooiWeg()
    await opzij.gooiWeg()
    const voor = await alles(eerst)
    expect(voor['samenvattingen']).toMatchObject([{ id: bron.dossier.id }])
    await wis(eerst)
    const weer = await start(eerst.naam, eerst.plek)
    expect(await alles(weer)).toEqual(voor)
  })

  test('halverwege gestopt: bij de volgende start opnieuw, met dezelfde uitkomst', async () => {
    const eerst = await start(undefined)
    await vul(eerst)
    const voor = await alles(eerst)
    await wis(eerst)
    let keer = 0
    const stuk = await start(eerst.naam, eerst.plek, {
      deur: (d) => ({
        ...d,
        'journal:read': (...a) => (++keer > 0 ? Promise.reject(new Error('weg')) : d['journal:read'](...a)),
      }),
    })
    expect(stuk.geopend).toBeInstanceOf(Error)
    sluit(stuk)
    const weer = await start(eerst.naam, eerst.plek)
    expect(weer.geopend).toBeUndefined()
    expect(await alles(weer)).toEqual(voor)
  })

  test('een bestand dat niet meer naast het journaal staat: de rest komt terug, en dat wordt gezegd', async () => {
    const eerst = await start(undefined)
    const { som } = await vul(eerst)
    await wis(eerst)
    rmSync(join(map, 'bestanden'), { recursive: true })
    const weer = await start(eerst.naam, eerst.plek)
    expect(weer.bericht).toContain('Niet elk bestand is er nog')
    await expect(weer.opslag.bijlagen.lees(som)).rejects.toMatchObject({ soort: 'beschadigd' })
    expect((await weer.opslag.dossiers.samenvattingen()).rijen).toHaveLength(2)
  })

  test('en het journaal is in het midden veranderd: niets wordt weggehaald of half teruggezet', async () => {
    const eerst = await start(undefined)
    await vul(eerst)
    await wis(eerst)
    const pad = laatsteDeel()
    writeFileSync(pad, readFileSync(pad, 'utf8').replace('Afspraak', 'Afsprook'))
    const weer = await start(eerst.naam, eerst.plek)
    expect(weer.geopend).toMatchObject({ soort: 'verdwenen' })
    // The officer goes on by choice: another journal, and this one stays beside it.
    await weer.opslag.laatLos()
    await weer.opslag.open()
    expect((await weer.opslag.dossiers.registreer(eenKlacht())).dossier.nummer).toBe('2026-003')
    expect(generaties()).toHaveLength(2)
    sluit(weer)
    const daarna = await start(eerst.naam, eerst.plek)
    expect([daarna.geopend, daarna.bericht]).toEqual([undefined, ''])
  })
})

describe('journaal en database lopen niet gelijk', () => {
  test('een klap tussen het journaal en de database: bij de start alsnog, met één zin', async () => {
    const eerst = await start(undefined)
    const { id } = await vul(eerst)
    // The program ends between the two: the database gets nothing and nothing is taken back.
    const weg = eerst.db.transaction.bind(eerst.db)
    vi.spyOn(eerst.db, 'transaction').mockImplementation(((...a: Parameters<typeof weg>) =>
      a[0] === 'rw' ? Promise.reject(new Error('kill')) : weg(...a)) as never)
    const [journaal] = journalen
    if (!journaal) throw new Error('geen journaal')
    const voegToe = journaal.functions['journal:append']
    journaal.functions['journal:append'] = (j, na, regel) =>
      regel.soort === 'withdrawn' ? Promise.reject(new Error('kill')) : voegToe(j, na, regel)
    await expect(
      eerst.opslag.dossiers.legVast(id, { ...NOTITIE, gegevens: { tekst: 'Net op tijd.' } }),
    ).rejects.toThrow()
    vi.restoreAllMocks()
    sluit(eerst)
    const weer = await start(eerst.naam, eerst.plek)
    expect(weer.bericht).toMatch(/^Eén vastlegging stond wel in het journaal/)
    const dossier = await weer.opslag.dossiers.dossier(id)
    expect(dossier?.log.at(-1)).toMatchObject({ gegevens: { tekst: 'Net op tijd.' } })
    expect((await weer.opslag.dossiers.samenvatting(id))?.laatsteStap).toEqual(
      (await weer.db.samenvattingen.get(id))?.inhoud && (await weer.opslag.dossiers.samenvatting(id))?.laatsteStap,
    )
    expect((await weer.db.samenvattingen.get(id))?.lengte).toBe(4)
    sluit(weer)
    expect((await start(eerst.naam, eerst.plek)).bericht).toBe('')
  })

  test('wat de database niet aannam, telt nergens, en daarna gaat het gewoon verder', async () => {
    const eerst = await start(undefined)
    const { id } = await vul(eerst)
    const stuk = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError')
    })
    for (let i = 0; i < 2; i++)
      await expect(eerst.opslag.dossiers.legVast(id, NOTITIE)).rejects.toMatchObject({ soort: 'schijf-vol' })
    stuk.mockRestore()
    await eerst.opslag.dossiers.legVast(id, { ...NOTITIE, gegevens: { tekst: 'Wel.' } })
    const voor = await alles(eerst)
    expect(voor['gebeurtenissen']).toHaveLength(5)
    await wis(eerst)
    expect(await alles(await start(eerst.naam, eerst.plek))).toEqual(voor)
  })

  test('het journaal is weg: er komt een nieuw, met alles', async () => {
    const eerst = await start(undefined)
    await vul(eerst)
    const voor = await alles(eerst)
    sluit(eerst)
    rmSync(map, { recursive: true })
    const weer = await start(eerst.naam, eerst.plek)
    expect(weer.bericht).toMatch(/^Er is een nieuw journaal begonnen/)
    await wis(weer)
    expect(await alles(await start(eerst.naam, eerst.plek))).toEqual(voor)
  })

  test('een oudere kopie van het journaal is teruggezet: er komt een nieuw, en het oude blijft ernaast', async () => {
    const eerst = await start(undefined)
    const { id } = await vul(eerst)
    for (const journaal of journalen.splice(0)) await journaal.close()
    cpSync(map, `${map}-oud`, { recursive: true })
    sluit(eerst)
    const tweede = await start(eerst.naam, eerst.plek)
    await tweede.opslag.dossiers.legVast(id, NOTITIE)
    const voor = await alles(tweede)
    sluit(tweede)
    for (const journaal of journalen.splice(0)) await journaal.close()
    rmSync(map, { recursive: true })
    renameSync(`${map}-oud`, map)
    const weer = await start(eerst.naam, eerst.plek)
    expect(weer.bericht).toMatch(/^Er is een nieuw journaal begonnen/)
    expect(await alles(weer)).toEqual(voor)
    expect(generaties()).toHaveLength(2)
    await wis(weer)
    expect(await alles(await start(eerst.naam, eerst.plek))).toEqual(voor)
  })

  test('de laatste regel is niet heel: eraf gehaald, gezegd, en niets is kwijt', async () => {
    const eerst = await start(undefined)
    await vul(eerst)
    const voor = await alles(eerst)
    sluit(eerst)
    for (const journaal of journalen.splice(0)) await journaal.close()
    writeFileSync(laatsteDeel(), readFileSync(laatsteDeel(), 'utf8') + 'half')
    const weer = await start(eerst.naam, eerst.plek)
    expect(weer.bericht).toMatch(/niet heel/)
    expect(await alles(weer)).toEqual(voor)
  })
})

test('de klok staat een jaar terug: niets verdwijnt of wisselt van plaats, en geen nummer komt twee keer', async () => {
  const eerst = await start(undefined)
  const { id } = await vul(eerst)
  sluit(eerst)
  const klok = { nu: () => '2025-11-20T09:00:00.000Z', vandaag: () => dag('2025-11-20') }
  const terug = await start(eerst.naam, eerst.plek, { klok })
  expect([terug.geopend, terug.bericht]).toEqual([undefined, ''])
  const voor = (await terug.opslag.dossiers.dossier(id))?.log
  await expect(terug.opslag.dossiers.legVast(id, { ...NOTITIE, datum: dag('2025-11-20') })).rejects.toThrow(
    /Deze dag ligt voor .* klacht ontvangen\. Controleer de datum/,
  )
  expect((await terug.opslag.dossiers.dossier(id))?.log).toEqual(voor)
  const toen = await terug.opslag.dossiers.registreer(eenKlacht({}, '2025-11-16'))
  expect(toen.dossier.nummer).toBe('2025-001')
  const stand = await alles(terug)
  await wis(terug)
  // And right again, with the database gone as well.
  const weer = await start(eerst.naam, eerst.plek)
  expect(await alles(weer)).toEqual(stand)
  expect((await weer.opslag.dossiers.registreer(eenKlacht())).dossier.nummer).toBe('2026-003')
})
