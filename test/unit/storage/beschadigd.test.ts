import { describe, expect, test } from 'vitest'
import { samenvattingRij } from '@/storage/dossier-rijen'
import { eenKlacht, eenOpslag, NOTITIE, inhoud } from './hulp'

describe('beschadigde rijen', () => {
  test.each([
    ['een gebeurtenis zonder gegevens', { 'inhoud.gegevens': null }],
    ['een datum die niet bestaat', { 'inhoud.datum': '2026-02-31' }],
    ['een onbekende soort', { 'inhoud.soort': 'bestaat-niet' }],
    ['een gat in het log', { volgnummer: 7 }],
  ])('%s: alleen dat dossier, met nummer en zin, en de rij blijft staan', async (_, stuk) => {
    const { db, opslag } = eenOpslag()
    const { dossier: goed } = await opslag.dossiers.registreer(eenKlacht())
    const { dossier } = await opslag.dossiers.registreer(eenKlacht())
    const { dossier: langer } = await opslag.dossiers.legVast(dossier.id, NOTITIE)
    await db.table('gebeurtenissen').update(langer.log[1]?.id, stuk)
    const voor = await inhoud(db)

    await expect(opslag.dossiers.dossier(dossier.id)).rejects.toMatchObject({
      soort: 'beschadigd',
      dossier: { id: dossier.id, nummer: '2026-002' },
      message: expect.stringMatching(/Dossier 2026-002 is beschadigd.*niets weggegooid.*back-up/) as string,
    })
    await expect(opslag.dossiers.legVast(dossier.id, NOTITIE)).rejects.toMatchObject({ soort: 'beschadigd' })
    // Who looks through all of them goes on.
    const gelezen: (string | undefined)[] = []
    for await (const d of opslag.dossiers.elk([dossier.id, 'weg', goed.id])) gelezen.push(d?.nummer)
    expect(gelezen).toEqual([undefined, undefined, '2026-001'])
    expect(await inhoud(db)).toEqual(voor)
    expect((await opslag.dossiers.samenvattingen()).rijen).toHaveLength(2)
    expect((await opslag.dossiers.legVast(goed.id, NOTITIE)).dossier.log).toHaveLength(2)
  })

  test('een verdwenen laatste gebeurtenis valt op', async () => {
    const { db, opslag } = eenOpslag()
    const { dossier } = await opslag.dossiers.registreer(eenKlacht())
    const { dossier: langer } = await opslag.dossiers.legVast(dossier.id, NOTITIE)
    await db.gebeurtenissen.delete(langer.log[1]?.id as string)
    await expect(opslag.dossiers.dossier(dossier.id)).rejects.toMatchObject({ soort: 'beschadigd' })
  })

  test('duizenden samenvattingen komen in porties, en allemaal', async () => {
    const { db, opslag } = eenOpslag()
    const { samenvatting } = await opslag.dossiers.registreer(eenKlacht())
    const ids = Array.from({ length: 1000 }, (_, i) => `x${i}`)
    await db.samenvattingen.bulkPut(ids.map((id) => samenvattingRij({ ...samenvatting, id, nummer: id }, 1)))
    const gezien: string[] = []
    const { rijen } = await opslag.dossiers.samenvattingen({ bijRij: ({ id }) => gezien.push(id) })
    expect(rijen.map((r) => r.id).toSorted()).toEqual([samenvatting.id, ...ids].toSorted())
    expect(gezien).toEqual(rijen.map((r) => r.id))
  })

  test('een beschadigde samenvatting wordt uit het log opnieuw gemaakt', async () => {
    const { db, opslag } = eenOpslag()
    const { dossier, samenvatting } = await opslag.dossiers.registreer(eenKlacht())
    await db.table('samenvattingen').update(dossier.id, { 'inhoud.zaak': 'stuk' })
    expect(await opslag.dossiers.samenvattingen()).toEqual({ rijen: [samenvatting], beschadigd: [] })
    expect(await opslag.dossiers.samenvatting(dossier.id)).toEqual(samenvatting)
  })

  test('samenvatting en log allebei stuk: het dossier staat apart, de lijst gaat open', async () => {
    const { db, opslag } = eenOpslag()
    const { dossier } = await opslag.dossiers.registreer(eenKlacht())
    const { samenvatting: goed } = await opslag.dossiers.registreer(eenKlacht())
    await db.table('samenvattingen').update(dossier.id, { 'inhoud.zaak': 'stuk' })
    await db.table('gebeurtenissen').update(dossier.log[0]?.id, { 'inhoud.gegevens': 'stuk' })
    const { rijen, beschadigd } = await opslag.dossiers.samenvattingen()
    expect(rijen).toEqual([goed])
    expect(beschadigd).toMatchObject([{ id: dossier.id, nummer: '2026-001', tekst: expect.any(String) as string }])
  })

  test('een beschadigde instelling houdt haar standaard en wordt genoemd; de andere blijven', async () => {
    const { db, opslag } = eenOpslag()
    await opslag.instellingen.bewaar({ thema: 'donker', nummerpatroon: 'K{jaar}-{volgnummer}' })
    await db.instellingen.put({ sleutel: 'nummerpatroon', waarde: 'zonder' })
    const { instellingen, beschadigd } = await opslag.instellingen.lees()
    expect(instellingen).toMatchObject({ thema: 'donker', nummerpatroon: '{jaar}-{volgnummer:3}' })
    expect(beschadigd).toEqual(['nummering'])
  })
})
