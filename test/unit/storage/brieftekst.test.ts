import { describe, expect, test } from 'vitest'
import { metEigenTekst, eigenTekstOp, TEKSTEN_BEWAARD } from '@/domain/document/eigen-tekst'
import { eenDatabase, eenOpslag, inhoud } from './hulp'

const EIGEN = { tekst: 'Onderwerp: x\n\nEigen.', van: 'Onderwerp: x\n\nEerst.' }

describe('eigen teksten van brieven', () => {
  test('komen erbij, ook uit een ander venster; het concept gaat in dezelfde beurt weg', async () => {
    const { db, opslag } = eenOpslag()
    const ander = eenOpslag(eenDatabase(db.name)).opslag
    await opslag.concepten.bewaar('brieftekst/ons-welzijn/besluit/tekst', { tekst: 'x' })
    await opslag.instellingen.nieuweBrieftekst('ons-welzijn', 'besluit', EIGEN, 'brieftekst/ons-welzijn/besluit/tekst')
    await ander.instellingen.nieuweBrieftekst('ons-welzijn', 'besluit', { ...EIGEN, tekst: 'Tweede' })
    await opslag.instellingen.nieuweBrieftekst('stadsring51', 'besluit', EIGEN)
    const { instellingen } = await opslag.instellingen.lees()
    expect(instellingen.brieven['ons-welzijn']?.besluit?.map((t) => t.tekst)).toEqual([EIGEN.tekst, 'Tweede'])
    expect(instellingen.brieven.stadsring51?.besluit).toHaveLength(1)
    expect(await opslag.concepten.alle()).toEqual([])
    // No date depends on it.
    expect(instellingen.versies).toEqual({})
  })

  test('die niet te lezen zijn, worden niet overschreven', async () => {
    const { db, opslag } = eenOpslag()
    await db.instellingen.put({ sleutel: 'brieven', waarde: { 'ons-welzijn': { besluit: [{ tekst: 3 }] } } })
    const voor = await inhoud(db)
    await expect(opslag.instellingen.nieuweBrieftekst('ons-welzijn', 'besluit', EIGEN)).rejects.toThrow(/niet te lezen/)
    expect(await inhoud(db)).toEqual(voor)
    expect((await opslag.instellingen.lees()).beschadigd).toEqual(['eigen teksten van brieven'])
  })

  test('staan in het bestand van de redding', async () => {
    const { opslag } = eenOpslag()
    await opslag.instellingen.nieuweBrieftekst('ons-welzijn', 'besluit', EIGEN)
    expect(JSON.stringify((await opslag.redding()).instellingen)).toContain('Eigen.')
  })
})

describe('de lijst', () => {
  test('dezelfde tekst maakt geen nieuwe, de oudste gaat weg, en leeg is weer die van het programma', () => {
    const met = (n: number) => ({
      ...EIGEN,
      tekst: `t${n}`,
      sinds: `2026-11-20T10:00:${String(n).padStart(2, '0')}.000Z`,
    })
    let alle = metEigenTekst({}, 'r', 'besluit', { ...EIGEN, tekst: '', sinds: '' })
    expect(alle).toEqual({})
    for (let n = 0; n < TEKSTEN_BEWAARD + 3; n++) alle = metEigenTekst(alle, 'r', 'besluit', met(n))
    expect(metEigenTekst(alle, 'r', 'besluit', { ...met(TEKSTEN_BEWAARD + 2), sinds: 'later' })).toBe(alle)
    expect(alle.r?.besluit).toHaveLength(TEKSTEN_BEWAARD)
    expect(eigenTekstOp(alle.r ?? {}, 'besluit', '2026-11-20T10:00:05.500Z')?.tekst).toBe('t5')
    expect(eigenTekstOp(alle.r ?? {}, 'besluit', '2026-11-20T10:00:01.000Z')).toBeUndefined()
    const terug = metEigenTekst(alle, 'r', 'besluit', { ...EIGEN, tekst: '', sinds: '2026-11-21T00:00:00.000Z' })
    expect(eigenTekstOp(terug.r ?? {}, 'besluit')).toBeUndefined()
    expect(eigenTekstOp(terug.r ?? {}, 'constructor')).toBeUndefined()
  })
})
