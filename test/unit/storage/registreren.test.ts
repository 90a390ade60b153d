import { afterEach, describe, expect, test, vi } from 'vitest'
import { legeBeklaagde, legeKlager, leegPunt } from '@/domain/gebeurtenis/gegevens'
import { ControleFout, Opslag } from '@/storage'
import { dag, eenDatabase, eenKlacht, eenOmgeving, eenOpslag, eenSignaal, BEVESTIGD, inhoud, NOTITIE } from './hulp'

afterEach(() => vi.restoreAllMocks())

describe('registreren', () => {
  test('schrijft gebeurtenis en samenvatting, met het eerste nummer van het jaar van registratie', async () => {
    const { db, opslag } = eenOpslag()
    // Received last year, registered this year: the number is this year's.
    const { dossier, samenvatting } = await opslag.dossiers.registreer(eenKlacht({}, '2025-12-30'))
    expect(dossier.nummer).toBe('2026-001')
    expect(await opslag.dossiers.dossier(dossier.id)).toEqual(dossier)
    expect(await opslag.dossiers.samenvattingen()).toEqual({ rijen: [samenvatting], beschadigd: [] })
    expect(await db.nummers.toArray()).toEqual([{ jaar: 2026, laatste: 1 }])
    expect(samenvatting).toMatchObject({ klager: 'R. de Vries', plaats: 'Oss', open: 1 })
  })

  test('elk nieuw jaar begint de telling opnieuw, en het patroon van de organisatie geldt', async () => {
    let vandaag = dag('2026-12-31')
    const { opslag } = eenOpslag(
      undefined,
      eenOmgeving('id', () => vandaag),
    )
    await opslag.instellingen.bewaar({ nummerpatroon: 'K{jaar}/{volgnummer:4}'.replace('/', '.') })
    const nummers = [(await opslag.dossiers.registreer(eenKlacht())).dossier.nummer]
    vandaag = dag('2027-01-01')
    nummers.push((await opslag.dossiers.registreer(eenKlacht())).dossier.nummer)
    nummers.push((await opslag.dossiers.registreer(eenSignaal())).dossier.nummer)
    expect(nummers).toEqual(['K2026.0001', 'K2027.0001', 'K2027.0002'])
  })

  test('een nummer komt nooit terug: niet na een mislukte registratie en niet na een ander patroon en terug', async () => {
    const { db, opslag } = eenOpslag()
    const gegeven = [(await opslag.dossiers.registreer(eenKlacht())).dossier.nummer]
    const stuk = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError')
    })
    await expect(opslag.dossiers.registreer(eenKlacht())).rejects.toMatchObject({ soort: 'schijf-vol' })
    stuk.mockRestore()
    gegeven.push((await opslag.dossiers.registreer(eenKlacht())).dossier.nummer)
    await opslag.instellingen.bewaar({ nummerpatroon: '{volgnummer}-{jaar}' })
    gegeven.push((await opslag.dossiers.registreer(eenKlacht())).dossier.nummer)
    await opslag.instellingen.bewaar({ nummerpatroon: '{jaar}-{volgnummer:3}' })
    gegeven.push((await opslag.dossiers.registreer(eenKlacht())).dossier.nummer)
    // Also when the count itself is lost: what is in use is skipped.
    await db.nummers.clear()
    gegeven.push((await opslag.dossiers.registreer(eenKlacht())).dossier.nummer)
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
        (vensters[i % 2] as Opslag).dossiers.registreer(eenKlacht({ onderwerp: `${i}` })),
      ),
    )
    const nummers = geschreven.map(({ dossier }) => dossier.nummer).sort()
    expect(nummers).toEqual(Array.from({ length: 40 }, (_, i) => `2026-${String(i + 1).padStart(3, '0')}`))
    const { rijen } = await eenOpslag(db).opslag.dossiers.samenvattingen()
    expect(rijen.map((s) => s.nummer).sort()).toEqual(nummers)
  })

  test('neemt gebeurtenissen die erbij horen mee, alles of niets, en ruimt het concept op', async () => {
    const { db, opslag } = eenOpslag()
    await opslag.concepten.bewaar('klacht/nieuw', { onderwerp: 'half' })
    const voor = await inhoud(db)
    const teVroeg = { ...NOTITIE, datum: dag('2026-11-01') }
    await expect(
      opslag.dossiers.registreer(eenKlacht(), { vervolg: [BEVESTIGD, teVroeg], concept: 'klacht/nieuw' }),
    ).rejects.toBeInstanceOf(ControleFout)
    expect(await inhoud(db)).toEqual(voor)
    const { dossier } = await opslag.dossiers.registreer(eenKlacht(), { vervolg: [BEVESTIGD], concept: 'klacht/nieuw' })
    expect(dossier.log.map((g) => g.soort)).toEqual(['ontvangst', 'bevestiging_verzonden'])
    expect(await opslag.concepten.lees('klacht/nieuw')).toBeUndefined()
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
    const { dossier, samenvatting } = await opslag.dossiers.registreer(eenKlacht(velden))
    expect((await opslag.dossiers.dossier(dossier.id))?.gegevens).toMatchObject(velden)
    expect(samenvatting).toMatchObject({ klager: 'Özlem Yılmaz, Łukasz Nowak', beklaagde: 'J. Smit, teamleider' })
  })

  test('een reactief object van een formulier wordt gewoon opgeslagen', async () => {
    const { opslag } = eenOpslag()
    const gevangen = new Proxy(eenKlacht().gegevens.gegevens, {})
    const { dossier } = await opslag.dossiers.registreer({
      ...eenKlacht(),
      gegevens: { ...eenKlacht().gegevens, gegevens: gevangen },
    } as never)
    expect((await opslag.dossiers.dossier(dossier.id))?.gegevens.onderwerp).toBe('Afspraak niet nagekomen')
  })
})
