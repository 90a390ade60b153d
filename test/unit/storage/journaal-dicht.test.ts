import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { NOTITIE } from './hulp'
import { alles, laatsteDeel, map, sluit, start, vul, wis } from './journaal-hulp'

describe('er kan niets worden opgeslagen', () => {
  test.each([
    ['ENOSPC', 'schijf-vol', /schijf is vol/],
    ['EROFS', 'journaal', /mag niet schrijven/],
  ])('%s: een zin, niets half vastgelegd, en later weer wel', async (code, soort, zin) => {
    const eerst = await start(undefined)
    const { id } = await vul(eerst)
    const voor = await alles(eerst)
    sluit(eerst)
    const { diskFiles } = await import('../../../electron/main/handlers/journal/files')
    let stuk = false
    const files = {
      ...diskFiles,
      extend: (...a: Parameters<typeof diskFiles.extend>) =>
        stuk ? Promise.reject(Object.assign(new Error(code), { code })) : diskFiles.extend(...a),
    }
    const weer = await start(eerst.naam, eerst.plek, { files })
    stuk = true
    await expect(weer.opslag.dossiers.legVast(id, NOTITIE)).rejects.toMatchObject({
      soort,
      message: expect.stringMatching(zin) as string,
    })
    expect(await alles(weer)).toEqual(voor)
    stuk = false
    await weer.opslag.dossiers.legVast(id, NOTITIE)
    expect(weer.stops.filter(Boolean)).toEqual([])
  })

  test('de map verdwijnt terwijl het programma draait', async () => {
    const eerst = await start(undefined)
    const { id } = await vul(eerst)
    renameSync(map, `${map}-weg`)
    await expect(eerst.opslag.dossiers.legVast(id, NOTITIE)).rejects.toThrow(/map met het journaal is er niet meer/)
    expect((await eerst.opslag.dossiers.dossier(id))?.log).toHaveLength(3)
    renameSync(`${map}-weg`, map)
    await eerst.opslag.dossiers.legVast(id, NOTITIE)
  })

  test('niemand antwoordt: een zin, en bij de volgende start is er niets dubbel', async () => {
    const eerst = await start(undefined)
    const { id } = await vul(eerst)
    sluit(eerst)
    let weg = false
    const weer = await start(eerst.naam, eerst.plek, {
      // The line is written, and the answer does not come.
      deur: (d) => ({
        ...d,
        'journal:append': async (...a) => {
          const antwoord = await d['journal:append'](...a)
          if (weg) throw new TypeError('Failed to fetch')
          return antwoord
        },
        'journal:open': () => (weg ? Promise.reject(new TypeError('Failed to fetch')) : d['journal:open']()),
      }),
    })
    weg = true
    await expect(weer.opslag.dossiers.legVast(id, NOTITIE)).rejects.toThrow(/niet meer bereiken/)
    weg = false
    // What was told not to be saved is taken back first.
    await weer.opslag.dossiers.legVast(id, { ...NOTITIE, gegevens: { tekst: 'Tweede keer.' } })
    const voor = await alles(weer)
    expect(voor['gebeurtenissen']).toHaveLength(5)
    await wis(weer)
    expect(await alles(await start(eerst.naam, eerst.plek))).toEqual(voor)
  })

  test('een regel in het midden is veranderd: lezen wel, schrijven niet, tot een nieuw journaal begint', async () => {
    const eerst = await start(undefined)
    const { id } = await vul(eerst)
    await eerst.opslag.kijkJournaalNa()
    expect(eerst.stops.filter(Boolean)).toEqual([])
    writeFileSync(laatsteDeel(), readFileSync(laatsteDeel(), 'utf8').replace('Afspraak', 'Afsprook'))
    await eerst.opslag.kijkJournaalNa()
    expect(eerst.stops.at(-1)).toMatchObject({ soort: 'journaal-beschadigd' })
    await expect(eerst.opslag.dossiers.legVast(id, NOTITIE)).rejects.toMatchObject({ soort: 'journaal-beschadigd' })
    expect((await eerst.opslag.dossiers.dossier(id))?.log).toHaveLength(3)
    await eerst.opslag.beginNieuwJournaal()
    expect(eerst.stops.at(-1)).toBeUndefined()
    await eerst.opslag.dossiers.legVast(id, NOTITIE)
    const voor = await alles(eerst)
    await wis(eerst)
    expect(await alles(await start(eerst.naam, eerst.plek))).toEqual(voor)
  })

  test('geen weg naar het journaal: wat er is kan worden gelezen, en niets wordt geschreven', async () => {
    const eerst = await start(undefined)
    const { id } = await vul(eerst)
    sluit(eerst)
    const weer = await start(eerst.naam, eerst.plek, { deur: () => undefined })
    expect(weer.stops.at(-1)).toMatchObject({ soort: 'alleen-lezen' })
    await expect(weer.opslag.dossiers.legVast(id, NOTITIE)).rejects.toMatchObject({ soort: 'alleen-lezen' })
    expect((await weer.opslag.dossiers.dossier(id))?.log).toHaveLength(3)
  })

  test('de map kan niet worden gemaakt: het programma opent, en zegt waarom het niets opslaat', async () => {
    writeFileSync(map, 'een bestand')
    const eerst = await start(undefined)
    expect(eerst.geopend).toBeUndefined()
    expect(eerst.stops.at(-1)).toMatchObject({ soort: 'alleen-lezen' })
    expect(existsSync(map)).toBe(true)
  })
})
