import { describe, expect, test } from 'vitest'
import { vanSoort } from '@/domain/dossier/dossier'
import type { NieuweGebeurtenis } from '@/domain/gebeurtenis/gebeurtenis'
import { ControleFout } from '@/storage'
import {
  dag,
  eenDatabase,
  eenKlacht,
  eenOmgeving,
  eenOpslag,
  eenSignaal,
  VANDAAG,
  BEVESTIGD,
  NOTITIE,
  inhoud,
} from './hulp'

describe('vastleggen', () => {
  test('ALL-5 alles staat in de volgorde van vastleggen in het log', async () => {
    const { db, opslag } = eenOpslag()
    const { dossier } = await opslag.dossiers.registreer(eenKlacht())
    await opslag.dossiers.legVast(dossier.id, NOTITIE)
    const { dossier: nu } = await opslag.dossiers.legVastMeer(dossier.id, [BEVESTIGD, NOTITIE])
    expect(nu.log.map((g) => g.soort)).toEqual(['ontvangst', 'notitie', 'bevestiging_verzonden', 'notitie'])
    expect((await db.gebeurtenissen.toArray()).map((r) => r.volgnummer).sort()).toEqual([1, 2, 3, 4])
    expect(await opslag.dossiers.dossier(dossier.id)).toEqual(nu)
  })

  test('ALL-2 een correctie laat beide staan en het dossier rekent met de laatste', async () => {
    const { opslag } = eenOpslag()
    const { dossier } = await opslag.dossiers.registreer(eenKlacht())
    const bevestigd = (await opslag.dossiers.legVast(dossier.id, BEVESTIGD)).dossier.log[1]
    const { dossier: nu, samenvatting } = await opslag.dossiers.legVast(dossier.id, {
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
    const { dossier } = await opslag.dossiers.registreer(eenKlacht())
    const id = (await opslag.dossiers.legVast(dossier.id, BEVESTIGD)).dossier.log[1]?.id as string
    await expect(opslag.dossiers.legVast(dossier.id, { ...NOTITIE, corrigeert: id })).rejects.toThrow(
      /kan de soort niet veranderen/,
    )
    const weg = { ...BEVESTIGD, corrigeert: id, vervalt: true } as NieuweGebeurtenis
    const { dossier: zonder } = await opslag.dossiers.legVast(dossier.id, weg)
    expect(vanSoort(zonder, 'bevestiging_verzonden')).toEqual([])
    expect(zonder.log).toHaveLength(3)
    const voor = await inhoud(db)
    await expect(opslag.dossiers.legVast(dossier.id, weg)).rejects.toThrow(/al ongedaan gemaakt/)
    expect(await inhoud(db)).toEqual(voor)
  })

  test('ALL-4 ingetrokken: de samenvatting is niet meer open, na heropenen weer wel', async () => {
    const { opslag } = eenOpslag()
    const { dossier } = await opslag.dossiers.registreer(eenKlacht())
    const ingetrokken = await opslag.dossiers.legVast(dossier.id, {
      soort: 'intrekking',
      datum: VANDAAG,
      gegevens: { mondeling: true },
    })
    expect(ingetrokken.samenvatting).toMatchObject({ status: 'ingetrokken', open: 0 })
    expect((await opslag.dossiers.samenvattingen({ alleenOpen: true })).rijen).toEqual([])
    await opslag.dossiers.legVast(dossier.id, { soort: 'heropening', datum: VANDAAG, gegevens: { reden: 'Toch niet' } })
    expect((await opslag.dossiers.samenvattingen({ alleenOpen: true })).rijen).toMatchObject([
      { status: 'in behandeling' },
    ])
  })

  test('WSW-A1 een signaal wordt een klacht: zelfde nummer, ook als er een ander wordt meegegeven, en de geschiedenis blijft', async () => {
    const { opslag } = eenOpslag()
    const { dossier: signaal } = await opslag.dossiers.registreer(eenSignaal())
    await opslag.dossiers.legVast(signaal.id, { ...NOTITIE, datum: dag('2026-11-12') })
    const ontvangst = { ...eenKlacht(), gegevens: { ...eenKlacht().gegevens, nummer: '1999-999' } } as NieuweGebeurtenis
    const { dossier, samenvatting } = await opslag.dossiers.legVast(signaal.id, ontvangst)
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
    const { dossier } = await opslag.dossiers.registreer(eenKlacht())
    const voor = await inhoud(db)
    await expect(opslag.dossiers.legVast(dossier.id, nieuw as NieuweGebeurtenis)).rejects.toThrow(zin)
    expect(await inhoud(db)).toEqual(voor)
  })

  test('een dossier dat niet bestaat', async () => {
    const { opslag } = eenOpslag()
    expect(await opslag.dossiers.dossier('weg')).toBeUndefined()
    await expect(opslag.dossiers.legVast('weg', NOTITIE)).rejects.toThrow(/bestaat niet/)
  })

  test('twee vensters in hetzelfde dossier: alles blijft, en wie te laat is wordt opnieuw gecontroleerd', async () => {
    const db = eenDatabase()
    const links = eenOpslag(db, eenOmgeving('links')).opslag
    const rechts = eenOpslag(eenDatabase(db.name), eenOmgeving('rechts')).opslag
    const { dossier } = await links.dossiers.registreer(eenKlacht())
    await Promise.all(
      Array.from({ length: 12 }, (_, i) =>
        (i % 2 ? links : rechts).dossiers.legVast(dossier.id, { ...NOTITIE, gegevens: { tekst: `${i}` } }),
      ),
    )
    const nu = await links.dossiers.dossier(dossier.id)
    expect(new Set(vanSoort(nu as never, 'notitie').map((g) => g.gegevens.tekst)).size).toBe(12)

    const sluit: NieuweGebeurtenis = { soort: 'afsluiting', datum: VANDAAG, gegevens: { grond: 'tevreden' } }
    await links.dossiers.legVast(dossier.id, sluit)
    const heropen: NieuweGebeurtenis = { soort: 'heropening', datum: VANDAAG, gegevens: { reden: 'nog iets' } }
    const uitkomsten = await Promise.allSettled([
      links.dossiers.legVast(dossier.id, heropen),
      rechts.dossiers.legVast(dossier.id, heropen),
    ])
    expect(uitkomsten.map((u) => u.status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(uitkomsten.find((u) => u.status === 'rejected')?.reason).toBeInstanceOf(ControleFout)
  })
})
