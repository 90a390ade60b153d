import { describe, expect, test } from 'vitest'
import { eenKlacht, eenOmgeving, eenOpslag, eenSignaal, NOTITIE, inhoud } from './hulp'

describe('oefendossiers', () => {
  async function logs() {
    const { opslag } = eenOpslag(undefined, eenOmgeving('oefen'))
    const een = await opslag.dossiers.registreer(eenKlacht({ onderwerp: 'Oefening' }))
    const twee = await opslag.dossiers.legVast((await opslag.dossiers.registreer(eenSignaal())).dossier.id, NOTITIE)
    return [een.dossier.log, twee.dossier.log]
  }

  test('komen met hun nummers in een lege administratie; daarna gaat de telling erlangs', async () => {
    const { opslag } = eenOpslag()
    expect(await opslag.dossiers.isLeeg()).toBe(true)
    await opslag.oefening.laad(await logs())
    expect(await opslag.dossiers.isLeeg()).toBe(false)
    expect((await opslag.instellingen.lees()).instellingen.oefening).toBe(true)
    expect((await opslag.dossiers.registreer(eenKlacht())).dossier.nummer).toBe('2026-003')
  })

  test('komen nooit tussen echte dossiers', async () => {
    const { db, opslag } = eenOpslag()
    await opslag.dossiers.registreer(eenKlacht())
    const voor = await inhoud(db)
    await expect(opslag.oefening.laad(await logs())).rejects.toThrow(/Er zijn al dossiers/)
    expect(await inhoud(db)).toEqual(voor)
  })

  test('gaan weg zonder wat zelf is geregistreerd mee te nemen', async () => {
    const { db, opslag } = eenOpslag()
    await opslag.oefening.laad(await logs())
    const { dossier, samenvatting } = await opslag.dossiers.registreer(eenKlacht())
    await opslag.oefening.verwijder()
    expect((await opslag.dossiers.samenvattingen()).rijen).toEqual([samenvatting])
    expect(await opslag.dossiers.dossier(dossier.id)).toEqual(dossier)
    expect(await db.gebeurtenissen.count()).toBe(1)
    expect((await opslag.instellingen.lees()).instellingen.oefening).toBe(false)
  })
})
