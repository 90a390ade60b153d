import { describe, expect, test } from 'vitest'
import { REGELINGEN } from '@/domain/regeling'
import { kalenderVan } from '@/domain/regeling/instellingen'
import { onsWelzijn } from '@/domain/regeling/ons-welzijn'
import { stadsring51 } from '@/domain/regeling/stadsring51'
import { regelingVan } from '@/domain/regeling/versies'
import { termijnen } from '@/domain/termijn/termijnen'
import { zaakVan } from '@/domain/termijn/zaak-van'
import { eenDatabase, eenKlacht, eenOpslag, VANDAAG } from './hulp'

const KEUZES = { 'ons-welzijn': { atw: true }, stadsring51: { awb: true, eigenNormen: true } }
const zetOud = (db: ReturnType<typeof eenDatabase>, waarde: unknown) =>
  db.instellingen.put({ sleutel: 'perRegeling', waarde })

describe('keuzes van voor de versies', () => {
  // 30 October 2026 + eight weeks is 25 December.
  test('dossiers van toen houden dezelfde datums, ook als daarna een versie bijkomt', async () => {
    const { db, opslag } = eenOpslag()
    const { dossier } = await opslag.dossiers.registreer(eenKlacht({}, '2026-10-30', 'stadsring51'))
    await zetOud(db, KEUZES)

    const datums = async () => {
      const { instellingen, beschadigd } = await opslag.instellingen.lees()
      expect(beschadigd).toEqual([])
      const nu = await opslag.dossiers.dossier(dossier.id)
      if (!nu) throw new Error('geen dossier')
      const regeling = regelingVan(nu.regelingId, nu.regelingVersie, instellingen)
      if (!regeling) throw new Error('geen regeling')
      return termijnen(regeling, zaakVan(nu), VANDAAG, kalenderVan(instellingen)).map((t) => `${t.id} ${t.uiterlijk}`)
    }
    // As the program computed it before: the text, the own norm and the term of the Awb.
    const voor = [
      's51-5.1b null',
      's51-6.1 2026-10-30',
      's51-6.3 2026-11-06',
      's51-5.3 2026-11-27',
      's51-6.8 2026-12-25',
      's51-6.11 2027-12-25',
      's51-streef-6w 2026-12-11',
      's51-awb-9.11 2026-12-11',
    ]
    expect((await datums()).filter((d) => !d.startsWith('s51-5.3'))).toEqual(
      voor.filter((d) => !d.startsWith('s51-5.3')),
    )
    await opslag.instellingen.nieuweVersie(stadsring51, { atw: true })
    expect((await datums()).filter((d) => !d.startsWith('s51-5.3'))).toEqual(
      voor.filter((d) => !d.startsWith('s51-5.3')),
    )
    expect((await opslag.instellingen.lees()).instellingen.versies).toEqual({
      'ons-welzijn': [{ versie: '2019-07-19', sinds: '', keuzes: { atw: true } }],
      stadsring51: [
        { versie: '1', sinds: '', keuzes: { awb: true, eigenNormen: true } },
        { versie: '1/2', sinds: VANDAAG, keuzes: { atw: true } },
      ],
    })
  })

  test.each([
    ['perRegeling', { 'ons-welzijn': { werkdag: 'zondag' } }],
    ['versies', { 'ons-welzijn': [{ versie: '2019-07-19', sinds: '', keuzes: { werkdag: 'zondag' } }] }],
  ])('%s dat niet te lezen is, wordt genoemd, niet overschreven en door niets vervangen', async (sleutel, waarde) => {
    const { db, opslag } = eenOpslag()
    await db.instellingen.put({ sleutel, waarde })
    const { instellingen, beschadigd } = await opslag.instellingen.lees()
    expect(beschadigd).toEqual(['versies van de regelingen'])
    expect(REGELINGEN.map((r) => regelingVan(r.id, r.versie, instellingen))).toEqual(REGELINGEN.map(() => undefined))
    await expect(opslag.instellingen.nieuweVersie(onsWelzijn, { atw: true })).rejects.toThrow('zijn niet te lezen')
    expect(await db.instellingen.toArray()).toEqual([{ sleutel, waarde }])
  })
})

describe('een nieuwe versie bewaren', () => {
  test('twee vensters tegelijk krijgen elk een eigen versie', async () => {
    const db = eenDatabase()
    const { opslag } = eenOpslag(db)
    const { opslag: ander } = eenOpslag(eenDatabase(db.name))
    await Promise.all([
      opslag.instellingen.nieuweVersie(onsWelzijn, { atw: true }),
      ander.instellingen.nieuweVersie(onsWelzijn, { werkdag: 'kb' }),
    ])
    const lijst = (await opslag.instellingen.lees()).instellingen.versies['ons-welzijn'] ?? []
    expect(lijst.map((v) => v.versie)).toEqual(['2019-07-19', '2019-07-19/2', '2019-07-19/3'])
    expect(
      lijst
        .slice(1)
        .map((v) => JSON.stringify(v.keuzes))
        .toSorted(),
    ).toEqual(['{"atw":true}', '{"werkdag":"kb"}'])
  })

  test('andere instellingen opslaan laat de versies staan', async () => {
    const { opslag } = eenOpslag()
    await opslag.instellingen.nieuweVersie(onsWelzijn, { atw: true })
    await opslag.instellingen.bewaar({ thema: 'donker' })
    expect((await opslag.instellingen.lees()).instellingen.versies['ons-welzijn']).toHaveLength(2)
  })

  test('elke meegeleverde regeling heeft een versie zonder schuine streep', () => {
    for (const { versie } of REGELINGEN) expect(versie).not.toContain('/')
  })
})
