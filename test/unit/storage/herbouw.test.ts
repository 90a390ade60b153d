import { describe, expect, it } from 'vitest'
import { type Dossier, vouw } from '@/domain/dossier/dossier'
import type { Gebeurtenis } from '@/domain/gebeurtenis/gebeurtenis'
import { samenvattingVan } from '@/domain/overzicht/samenvatten'
import { type Samenvatting, SAMENVATTING_VERSIE } from '@/domain/overzicht/samenvatting'
import type { KlachtDatabase, Opslag } from '@/storage'
import { gebeurtenisRij, samenvattingRij } from '@/storage/dossier-rijen'
import { Logboek } from '../../fixtures/logboek'
import { eenDatabase, eenOpslag } from './hulp'

const alles = async (opslag: Opslag) => {
  const stappen = []
  for await (const { gedaan, totaal, rijen } of opslag.werkSamenvattingenBij())
    stappen.push({ gedaan, totaal, gemaakt: rijen.length })
  return stappen
}

/** Each dossier has its own ids and its own number. */
const eenLog = (id: string): Gebeurtenis[] =>
  new Logboek('wonen-midden-delfland', id)
    .ontvangst('2026-11-02')
    .en('afsluiting', '2026-11-12', { grond: 'opgelost' })
    .en('herhaalklacht_ontvangen', '2026-11-16', { aanleiding: 'nieuwe feiten' })
    .log.map((g) => ({ ...g, id: `${id}-${g.id}` }))
    .map((g) => (g.soort === 'ontvangst' ? { ...g, gegevens: { ...g.gegevens, nummer: id } } : g))

/** A dossier as an older program left it: the summary knows nothing of what came after the closing. */
async function metOudeRij(
  db: KlachtDatabase,
  id = 'd1',
  deel: (s: Samenvatting) => object = (s) => s,
): Promise<Dossier> {
  const log = eenLog(id)
  const oud = { ...samenvattingVan(vouw(log.slice(0, 1))), status: 'gesloten', open: 0 } as const
  await db.samenvattingen.put({ ...samenvattingRij(oud, 3), v: SAMENVATTING_VERSIE - 1, inhoud: deel(oud) })
  await db.gebeurtenissen.bulkPut(log.map((g, i) => gebeurtenisRij(g, i + 1)))
  return vouw(log)
}

describe('samenvattingen van een ander programma', () => {
  it('worden een keer opnieuw gemaakt uit de gebeurtenissen', async () => {
    const { db, opslag } = eenOpslag()
    const dossier = await metOudeRij(db)
    expect(await alles(opslag)).toEqual([{ gedaan: 1, totaal: 1, gemaakt: 1 }])
    expect(await db.samenvattingen.get('d1')).toEqual(samenvattingRij(samenvattingVan(dossier), 3))
    expect(await alles(opslag)).toEqual([])
  })

  it('staan tot dan gewoon in de lijst, en wat erin ontbreekt is geen schade', async () => {
    const { db, opslag } = eenOpslag()
    await metOudeRij(db, 'd1')
    const zonderVeld = ({ laatsteStap: _, complex: __, ...rest }: Samenvatting) => rest
    const dossier = await metOudeRij(db, 'd2', zonderVeld)
    const { rijen, beschadigd } = await opslag.dossiers.samenvattingen()
    expect(beschadigd).toEqual([])
    expect(rijen).toEqual([expect.objectContaining({ id: 'd1', status: 'gesloten' }), samenvattingVan(dossier)])
  })

  it('een beschadigd dossier houdt zijn rij en de lengte van zijn log, en de andere worden wel gemaakt', async () => {
    const { db, opslag } = eenOpslag()
    await metOudeRij(db, 'd1')
    await metOudeRij(db, 'd2')
    await metOudeRij(db, 'd3')
    await db.table('gebeurtenissen').update('d1-e2', { 'inhoud.datum': 'kapot' })
    await db.gebeurtenissen.delete('d2-e3')
    expect(await alles(opslag)).toEqual([{ gedaan: 3, totaal: 3, gemaakt: 1 }])
    for (const id of ['d1', 'd2'])
      expect(await db.samenvattingen.get(id)).toMatchObject({ lengte: 3, inhoud: { status: 'gesloten' } })
    expect(await db.samenvattingen.get('d3')).toMatchObject({ v: SAMENVATTING_VERSIE })
  })

  it('halverwege gestopt gaat de volgende keer verder waar het was', async () => {
    const { db, opslag } = eenOpslag()
    for (let i = 0; i < 120; i++) await metOudeRij(db, `d${i}`)
    await opslag.werkSamenvattingenBij().next()
    expect(await db.samenvattingen.where('v').equals(SAMENVATTING_VERSIE).count()).toBe(50)
    expect((await alles(eenOpslag(db).opslag)).at(-1)).toEqual({ gedaan: 70, totaal: 70, gemaakt: 20 })
  })

  it('twee vensters tegelijk, en wat intussen wordt vastgelegd, blijft staan', async () => {
    const db = eenDatabase()
    for (let i = 0; i < 60; i++) await metOudeRij(db, `d${i}`)
    const { opslag: links } = eenOpslag(db)
    const { opslag: rechts } = eenOpslag(eenDatabase(db.name))
    const notitie = { soort: 'notitie', datum: eenLog('x')[2]?.datum, gegevens: { tekst: 'Tussendoor' } } as never
    const [l, r] = await Promise.all([alles(links), alles(rechts), links.dossiers.legVast('d59', notitie)])
    const gemaakt = [...l, ...r].reduce((som, stap) => som + stap.gemaakt, 0)
    expect(gemaakt).toBeLessThanOrEqual(60)
    expect(await db.samenvattingen.where('v').equals(SAMENVATTING_VERSIE).count()).toBe(60)
    expect(await db.samenvattingen.get('d59')).toMatchObject({ lengte: 4 })
  })
})
