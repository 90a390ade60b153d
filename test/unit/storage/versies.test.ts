import { describe, expect, test } from 'vitest'
import { GEWOON } from '@/storage/codec'
import { leesGebeurtenis } from '@/storage/log'
import { GEBEURTENIS_STAPPEN } from '@/storage/gebeurtenis-versies'
import { opVersie, type Stap, versieVan } from '@/storage/versies'
import { BEVESTIGD, eenKlacht, eenOpslag, NOTITIE } from './hulp'

/** As a program of later would have them: a field gets another name, and then a unit. */
const STAPPEN_LATER: readonly Stap[] = [
  (oud) => {
    const { wijze, ...rest } = oud as { wijze: string }
    return { ...rest, weg: wijze }
  },
  (oud) => ({ ...(oud as object), eenheid: 'dag' }),
]

describe('een inhoud van toen', () => {
  test.each([
    ['de oudste gaat door alle stappen', { wijze: 'post' }, 1, { weg: 'post', eenheid: 'dag' }],
    ['een die halverwege is, door de rest', { weg: 'post' }, 2, { weg: 'post', eenheid: 'dag' }],
    ['een van nu blijft wat zij is', { weg: 'post', eenheid: 'uur' }, 3, { weg: 'post', eenheid: 'uur' }],
  ])('%s', (_, voor, versie, na) => expect(opVersie(voor, versie, STAPPEN_LATER)).toEqual(na))

  test('een van een nieuwer programma wordt niet geraden', () => {
    expect(() => opVersie({}, 4, STAPPEN_LATER)).toThrow(/nieuwere versie/)
  })

  test('een rij van voor de versies is de gebeurtenis zelf', async () => {
    const { db, opslag } = eenOpslag()
    const { dossier } = await opslag.dossiers.registreer(eenKlacht())
    const { dossier: langer } = await opslag.dossiers.legVastMeer(dossier.id, [BEVESTIGD, NOTITIE])
    await db.table('gebeurtenissen').bulkPut(langer.log.map((g, i) => ({ ...g, volgnummer: i + 1 })))
    expect(await opslag.dossiers.dossier(dossier.id)).toEqual(langer)
    expect((await opslag.dossiers.legVast(dossier.id, NOTITIE)).dossier.log).toHaveLength(4)
  })

  test('wat wordt geschreven draagt de versie van nu; een hogere stopt het lezen en zegt waarom', async () => {
    const { db, opslag } = eenOpslag()
    const { dossier } = await opslag.dossiers.registreer(eenKlacht())
    const [rij] = await db.gebeurtenissen.toArray()
    expect(rij?.v).toBe(versieVan(GEBEURTENIS_STAPPEN))
    await db.gebeurtenissen.update(rij?.id ?? '', { v: 99 })
    await expect(opslag.dossiers.dossier(dossier.id)).rejects.toMatchObject({ soort: 'nieuwere-versie' })
  })

  test('de gebeurtenis hoort bij haar rij: een verwisselde inhoud valt op', async () => {
    const { db, opslag } = eenOpslag()
    const { dossier } = await opslag.dossiers.registreer(eenKlacht())
    const [rij] = await db.gebeurtenissen.toArray()
    if (!rij) expect.fail()
    expect(await leesGebeurtenis(rij, GEWOON)).toEqual(dossier.log[0])
    expect(await leesGebeurtenis({ ...rij, id: 'ander' }, GEWOON)).toBeUndefined()
    expect(await leesGebeurtenis({ ...rij, dossierId: 'ander' }, GEWOON)).toBeUndefined()
  })
})
