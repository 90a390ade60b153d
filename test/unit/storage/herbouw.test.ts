import { afterEach, describe, expect, it } from 'vitest'
import { KlachtDatabase } from '@/storage/database'
import { herbouwSamenvattingen } from '@/storage/herbouw'
import { naarGebeurtenisRij } from '@/storage/rijen'
import { samenvattingVan } from '@/domain/dossier/samenvatting'
import { Logboek } from '../../fixtures/logboek'

let db: KlachtDatabase
afterEach(() => db.delete())

/** A dossier as an older program left it: the summary knows nothing of what came after the closing. */
async function metOudeRij(): Promise<Logboek> {
  db = new KlachtDatabase(`herbouw-${crypto.randomUUID()}`)
  const l = new Logboek('wonen-midden-delfland')
    .ontvangst('2026-11-02')
    .en('afsluiting', '2026-11-12', { grond: 'opgelost' })
    .en('herhaalklacht_ontvangen', '2026-11-16', { aanleiding: 'nieuwe feiten' })
  const oud = samenvattingVan(new Logboek('wonen-midden-delfland').ontvangst('2026-11-02').dossier())
  await db.samenvattingen.put({ ...oud, status: 'gesloten', open: 0 })
  await db.gebeurtenissen.bulkPut(l.log.map((g, i) => naarGebeurtenisRij(g, i + 1)))
  return l
}

describe('samenvattingen van een ouder programma', () => {
  it('worden een keer opnieuw gemaakt uit de gebeurtenissen', async () => {
    const l = await metOudeRij()
    await herbouwSamenvattingen(db)
    expect(await db.samenvattingen.get('d1')).toEqual(samenvattingVan(l.dossier()))
    await db.samenvattingen.update('d1', { onderwerp: 'later' })
    await herbouwSamenvattingen(db)
    expect((await db.samenvattingen.get('d1'))?.onderwerp).toBe('later')
  })

  it('een beschadigd dossier houdt zijn rij, en de andere worden wel gemaakt', async () => {
    await metOudeRij()
    await db.gebeurtenissen.update('e2', { datum: 'kapot' as never })
    await herbouwSamenvattingen(db)
    expect(await db.samenvattingen.get('d1')).toMatchObject({ status: 'gesloten', open: 0 })
  })
})
