import { describe, expect, test } from 'vitest'
import { KlachtDatabase, type Omgeving, Opslag, type Sentinel, sentinelInLocalStorage } from '@/storage'
import { bijgewerkt, laatsteNummer, leesSentinel, verliesVan } from '@/storage/sentinel'
import { dag, eenDatabase, eenKlacht, eenOmgeving, eenSignaal } from './hulp'

/** A place that can be looked into. */
function eenPlek(begin?: Sentinel) {
  const plek = {
    nu: begin,
    lees: () => Promise.resolve(plek.nu),
    schrijf: (s: Sentinel) => Promise.resolve(void (plek.nu = s)),
  }
  return plek
}
type Plek = ReturnType<typeof eenPlek>

async function open(plek: Plek, naam?: string, omgeving: Omgeving = eenOmgeving()) {
  const db = eenDatabase(naam)
  const opslag = new Opslag(db, { ...omgeving, sentinel: plek })
  await opslag.open()
  return { db, opslag }
}
const wis = async (db: KlachtDatabase) => {
  db.close()
  await new KlachtDatabase(db.name).delete()
}
const bestaat = async (naam: string) => (await indexedDB.databases()).some((d) => d.name === naam)

const BEKEND: Sentinel = { installatie: 'a', aantal: 3, hoogste: { 2026: 3 }, laatst: '2026-11-20T09:00:00.000Z' }
const stand = (aantal: number, installatie: string | undefined = 'a') => ({ installatie, aantal, nummers: [] })

describe('wat er hoort te zijn naast wat er is', () => {
  test.each([
    ['niets onthouden', undefined, stand(0), undefined],
    ['evenveel', BEKEND, stand(3), undefined],
    ['de database is verder, na een klap vlak na het opslaan', BEKEND, stand(4), undefined],
    ['leeg', BEKEND, stand(0), 'leeg'],
    ['leeg en van een andere installatie', BEKEND, stand(0, 'b'), 'leeg'],
    ['minder', BEKEND, stand(2), 'minder'],
    ['een andere installatie', BEKEND, stand(9, 'b'), 'andere'],
    ['een database van voor de installatie-id', BEKEND, { ...stand(3), installatie: undefined }, undefined],
    ['er was nooit een echt dossier', { ...BEKEND, aantal: 0 }, stand(0, 'b'), undefined],
  ])('%s', (_, bekend, nu, reden) => expect(verliesVan(bekend, nu)?.reden).toBe(reden))

  test('niets gaat omlaag', () => {
    const nummers = [
      { jaar: 2026, laatste: 2 },
      { jaar: 2027, laatste: 1 },
    ]
    expect(bijgewerkt(BEKEND, 'a', { installatie: 'a', aantal: 2, nummers }, 'later')).toEqual({
      installatie: 'a',
      aantal: 3,
      hoogste: { 2026: 3, 2027: 1 },
      laatst: 'later',
    })
    expect(laatsteNummer({ ...BEKEND, hoogste: { 2027: 1, 2026: 12 } })).toEqual({ jaar: 2027, laatste: 1 })
    expect(laatsteNummer({ ...BEKEND, hoogste: {} })).toBeUndefined()
  })

  test.each([null, '', '{', '[]', '{"aantal":3}', JSON.stringify({ ...BEKEND, aantal: -1 })])(
    'wat niet te lezen is telt als niets: %s',
    (tekst) => expect(leesSentinel(tekst)).toBeUndefined(),
  )

  test('localStorage bewaart hem; een die weigert houdt niets tegen', async () => {
    const plek = sentinelInLocalStorage()
    await plek.schrijf(BEKEND)
    expect(await plek.lees()).toEqual(BEKEND)
    localStorage.clear()
    const weigert = () => {
      throw new DOMException('', 'SecurityError')
    }
    const dicht = sentinelInLocalStorage({ getItem: weigert, setItem: weigert } as never)
    await dicht.schrijf(BEKEND)
    expect(await dicht.lees()).toBeUndefined()
  })
})

describe('bij het openen', () => {
  test('een lege database waar dossiers waren: een verlies met wat bekend is, en er komt geen nieuwe database', async () => {
    const plek = eenPlek()
    const { db, opslag } = await open(plek)
    await opslag.dossiers.registreer(eenKlacht())
    await opslag.dossiers.registreer(eenSignaal())
    expect(plek.nu).toMatchObject({ aantal: 2, hoogste: { 2026: 2 } })
    await wis(db)
    await expect(open(plek, db.name)).rejects.toMatchObject({
      soort: 'verdwenen',
      verlies: { reden: 'leeg', aanwezig: 0, bekend: plek.nu },
    })
    expect(await bestaat(db.name)).toBe(false)
  })

  test('minder dossiers dan bekend: er wordt niets geschreven', async () => {
    const plek = eenPlek()
    const { db, opslag } = await open(plek)
    const { dossier } = await opslag.dossiers.registreer(eenKlacht())
    await opslag.dossiers.registreer(eenKlacht())
    await db.samenvattingen.delete(dossier.id)
    const voor = { ...plek.nu }
    await expect(open(plek, db.name)).rejects.toMatchObject({ verlies: { reden: 'minder', aanwezig: 1 } })
    expect(plek.nu).toEqual(voor)
  })

  test('een database van een andere installatie is geen stille vervanging', async () => {
    const plek = eenPlek()
    const { opslag } = await open(plek)
    await opslag.dossiers.registreer(eenKlacht())
    const ander = await open(eenPlek(), undefined, eenOmgeving('ander'))
    await ander.opslag.dossiers.registreer(eenKlacht())
    await expect(open(plek, ander.db.name)).rejects.toMatchObject({ verlies: { reden: 'andere', aanwezig: 1 } })
  })

  test('toch verder: de nummers gaan door boven het hoogste dat bekend is', async () => {
    const plek = eenPlek()
    const { db, opslag } = await open(plek)
    for (let i = 0; i < 3; i++) await opslag.dossiers.registreer(eenKlacht())
    await wis(db)
    const opnieuw = new Opslag(eenDatabase(db.name), { ...eenOmgeving('nieuw'), sentinel: plek })
    await expect(opnieuw.open()).rejects.toMatchObject({ soort: 'verdwenen' })
    await opnieuw.laatLos()
    await opnieuw.open()
    expect(await opnieuw.dossiers.isLeeg()).toBe(true)
    expect((await opnieuw.dossiers.registreer(eenKlacht())).dossier.nummer).toBe('2026-004')
    expect(plek.nu).toMatchObject({ aantal: 1, hoogste: { 2026: 4 } })
    // From now on this is what must be there.
    await expect(open(plek, db.name)).resolves.toBeDefined()
  })

  test('verder met wat er nog is: dat is voortaan wat er hoort te zijn', async () => {
    const plek = eenPlek()
    const { db, opslag } = await open(plek)
    const { dossier } = await opslag.dossiers.registreer(eenKlacht())
    await opslag.dossiers.registreer(eenKlacht())
    await db.samenvattingen.delete(dossier.id)
    await opslag.laatLos()
    const { opslag: verder } = await open(plek, db.name)
    expect(plek.nu?.aantal).toBe(1)
    expect((await verder.dossiers.registreer(eenKlacht())).dossier.nummer).toBe('2026-003')
  })

  test('de sentinel is weg en de database vol: hij wordt opnieuw gemaakt, met dezelfde installatie', async () => {
    const plek = eenPlek()
    const { db, opslag } = await open(plek)
    await opslag.dossiers.registreer(eenKlacht())
    const voor = plek.nu
    plek.nu = undefined
    await open(plek, db.name)
    expect(plek.nu).toEqual({ ...voor, laatst: '' })
  })

  test('een database van voor de sentinel krijgt er een', async () => {
    const db = eenDatabase()
    await new Opslag(db, eenOmgeving()).dossiers.registreer(eenKlacht())
    db.close()
    const plek = eenPlek()
    await open(plek, db.name)
    expect(plek.nu).toMatchObject({ aantal: 1, hoogste: { 2026: 1 } })
  })

  test('zonder echte dossiers is een lege database gewoon een begin', async () => {
    const plek = eenPlek()
    const { db } = await open(plek)
    await wis(db)
    await expect(open(plek, db.name)).resolves.toBeDefined()
  })
})

describe('nummers en schrijven', () => {
  test('een nummer komt niet terug als de telling in de database weg is, ook niet na een ander patroon', async () => {
    const plek = eenPlek()
    const { db, opslag } = await open(plek)
    await opslag.dossiers.registreer(eenKlacht())
    await opslag.instellingen.bewaar({ nummerpatroon: '{volgnummer}-{jaar}' })
    expect((await opslag.dossiers.registreer(eenKlacht())).dossier.nummer).toBe('2-2026')
    await opslag.instellingen.bewaar({ nummerpatroon: '{jaar}-{volgnummer:3}' })
    await db.nummers.clear()
    expect((await opslag.dossiers.registreer(eenKlacht())).dossier.nummer).toBe('2026-003')
  })

  test('wat niet is opgeslagen, wordt niet onthouden', async () => {
    const plek = eenPlek()
    const { db, opslag } = await open(plek)
    await opslag.dossiers.registreer(eenKlacht())
    const voor = plek.nu
    db.samenvattingen.hook('creating', () => {
      throw new Error('midden')
    })
    await expect(opslag.dossiers.registreer(eenKlacht())).rejects.toThrow()
    expect(plek.nu).toBe(voor)
  })

  test('twee vensters: de stand is die van beide', async () => {
    const plek = eenPlek()
    const { db, opslag } = await open(plek)
    const { opslag: ander } = await open(plek, db.name, eenOmgeving('ander'))
    await Promise.all([
      opslag.dossiers.registreer(eenKlacht()),
      ander.dossiers.registreer(eenKlacht()),
      opslag.dossiers.registreer(eenKlacht()),
    ])
    expect(plek.nu).toMatchObject({ aantal: 3, hoogste: { 2026: 3 } })
  })

  test('het tijdstip is dat van de laatste vastlegging', async () => {
    const plek = eenPlek()
    const { opslag } = await open(plek)
    const { dossier } = await opslag.dossiers.registreer(eenKlacht())
    const eerst = plek.nu?.laatst ?? ''
    await opslag.dossiers.legVast(dossier.id, {
      soort: 'notitie',
      datum: dag('2026-11-19'),
      gegevens: { tekst: 'Gebeld.' },
    })
    expect(plek.nu?.laatst && plek.nu.laatst > eerst).toBe(true)
  })
})
