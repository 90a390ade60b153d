import { describe, expect, test } from 'vitest'
import type { NieuweGebeurtenis } from '@/domain/gebeurtenis/gebeurtenis'
import { eenDatabase, eenKlacht, eenOpslag, VANDAAG } from './hulp'

describe('instellingen en concepten', () => {
  test('alleen wat is meegegeven verandert, ook vanuit twee vensters', async () => {
    const db = eenDatabase()
    const { opslag } = eenOpslag(db)
    const { opslag: ander } = eenOpslag(eenDatabase(db.name))
    await Promise.all([
      opslag.instellingen.bewaar({ thema: 'licht' }),
      ander.instellingen.bewaar({ nummerpatroon: '{jaar}-{volgnummer:4}' }),
    ])
    expect((await opslag.instellingen.lees()).instellingen).toMatchObject({
      thema: 'licht',
      nummerpatroon: '{jaar}-{volgnummer:4}',
    })
  })

  test.each([
    [{ nummerpatroon: 'vast' }, /moet \{volgnummer\} bevatten/],
    [{ eigenDagen: [{ datum: '2026-02-30', naam: 'Studiedag' }] }, /bestaande datum/],
    [{ thema: 'paars' }, /licht of donker/],
  ])('%o wordt geweigerd met een zin', async (patch, zin) => {
    const { db, opslag } = eenOpslag()
    await expect(opslag.instellingen.bewaar(patch as never)).rejects.toThrow(zin)
    expect(await db.instellingen.count()).toBe(0)
  })

  test('wat een ander venster intussen vastlegde, wordt niet ongezien overschreven', async () => {
    const { opslag } = eenOpslag()
    const { dossier } = await opslag.dossiers.registreer(eenKlacht())
    const wijzig = (onderwerp: string): NieuweGebeurtenis => ({
      soort: 'gegevens_gewijzigd',
      datum: VANDAAG,
      gegevens: { wijziging: { onderwerp } },
    })
    await opslag.dossiers.legVast(dossier.id, wijzig('Daar'), { gezien: 1 })
    await expect(opslag.dossiers.legVast(dossier.id, wijzig('Hier'), { gezien: 1 })).rejects.toThrow(
      /net in een ander venster/,
    )
    expect((await opslag.dossiers.dossier(dossier.id))?.gegevens.onderwerp).toBe('Daar')
    await opslag.dossiers.legVast(dossier.id, wijzig('Hier'), { gezien: 2 })
    expect((await opslag.dossiers.dossier(dossier.id))?.gegevens.onderwerp).toBe('Hier')
  })

  test('concepten: bewaard, het laatste eerst, en weg als het weg moet', async () => {
    const { opslag } = eenOpslag()
    await opslag.concepten.bewaar('klacht/nieuw', { onderwerp: 'Sch' })
    await opslag.concepten.bewaar('signaal/nieuw', { reden: '' })
    await opslag.concepten.bewaar('klacht/nieuw', { onderwerp: 'Schimmel' })
    expect((await opslag.concepten.alle()).map((c) => c.sleutel)).toEqual(['klacht/nieuw', 'signaal/nieuw'])
    expect(await opslag.concepten.lees('klacht/nieuw')).toMatchObject({ waarde: { onderwerp: 'Schimmel' } })
    await opslag.concepten.verwijder('klacht/nieuw')
    expect(await opslag.concepten.lees('klacht/nieuw')).toBeUndefined()
  })
})
