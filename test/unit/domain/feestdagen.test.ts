// @vitest-environment node
import Holidays from 'date-holidays'
import { describe, expect, it } from 'vitest'
import { type Datum, weekdag } from '@/domain/datum/datum'
import { eerstePaasdag, feestdagen, KB_DAGEN } from '@/domain/datum/feestdagen'
import { pasen } from '../../fixtures/orakel'

const jaren = (van: number, tot: number) => Array.from({ length: tot - van + 1 }, (_, i) => van + i)
const datumVan = (jaar: number, naam: string) => feestdagen(jaar).find((f) => f.naam === naam)?.datum

describe('feestdagen (Atw artikel 3)', () => {
  it('vindt Pasen van 1900 tot en met 2199 op dezelfde dag als een tweede algoritme', () => {
    for (const jaar of jaren(1900, 2199)) expect(eerstePaasdag(jaar)).toBe(pasen(jaar))
  })

  it.each([
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
    [2285, '2285-03-22'],
  ])('Pasen %i valt op %s', (jaar, dag) => {
    expect(eerstePaasdag(jaar)).toBe(dag)
  })

  it('zet Koningsdag op zaterdag 26 april als de 27e een zondag is', () => {
    const verzet = jaren(2014, 2045).filter((jaar) => datumVan(jaar, 'Koningsdag')?.endsWith('-26'))
    expect(verzet).toEqual([2014, 2025, 2031, 2036, 2042])
    for (const jaar of verzet) expect(weekdag(datumVan(jaar, 'Koningsdag') as Datum)).toBe(6)
    expect(datumVan(2026, 'Koningsdag')).toBe('2026-04-27')
  })

  it('kent voor de troonswisseling Koninginnedag', () => {
    expect(datumVan(2013, 'Koninginnedag')).toBe('2013-04-30')
    expect(datumVan(2006, 'Koninginnedag')).toBe('2006-04-29')
    expect(datumVan(2013, 'Koningsdag')).toBeUndefined()
  })

  it('viert 5 mei elk jaar, en verplaatst die nooit', () => {
    for (const jaar of jaren(2017, 2060)) expect(datumVan(jaar, 'Bevrijdingsdag')).toBe(`${jaar}-05-05`)
    expect(weekdag('2024-05-05' as Datum)).toBe(7)
  })

  it('noemt alle dagen van 2026 in volgorde, met hun soort', () => {
    expect(feestdagen(2026).map((f) => `${f.datum} ${f.naam} (${f.soort})`)).toEqual([
      '2026-01-01 Nieuwjaarsdag (lid1)',
      '2026-01-02 Dag na Nieuwjaarsdag (kb)',
      '2026-04-03 Goede Vrijdag (lid2)',
      '2026-04-06 Tweede Paasdag (lid1)',
      '2026-04-27 Koningsdag (lid1)',
      '2026-05-05 Bevrijdingsdag (lid1)',
      '2026-05-14 Hemelvaartsdag (lid1)',
      '2026-05-15 Dag na Hemelvaartsdag (kb)',
      '2026-05-25 Tweede Pinksterdag (lid1)',
      '2026-12-25 Eerste Kerstdag (lid1)',
      '2026-12-26 Tweede Kerstdag (lid1)',
    ])
  })

  it('heeft op 5 mei 2016 en 2005 twee feestdagen tegelijk, zonder er een kwijt te raken', () => {
    expect(feestdagen(2016).filter((f) => f.datum === '2016-05-05')).toHaveLength(2)
    expect(feestdagen(2005).filter((f) => f.soort === 'lid1')).toHaveLength(8)
  })

  it('komt van 2017 tot en met 2035 overeen met de bibliotheek date-holidays', () => {
    const bibliotheek = new Holidays('NL')
    // It calls Goede Vrijdag and 5 mei school holidays, adds observances and both Sundays, and knows no decree days.
    const nietInDeWet =
      /^(Eerste )?(Paasdag|Pinksterdag|Pasen|Pinksteren)$|Moederdag|Vaderdag|Sint|Prinsjesdag|Oudejaar/
    for (const jaar of jaren(2017, 2035)) {
      const daar = bibliotheek
        .getHolidays(jaar, 'nl')
        .filter((h) => h.type === 'public' || h.type === 'school')
        .filter((h) => !nietInDeWet.test(h.name) && weekdagVan(h.date) !== 7)
        .map((h) => h.date.slice(0, 10))
      const hier = feestdagen(jaar).filter((f) => f.soort !== 'kb' && weekdag(f.datum) !== 7)
      expect([...new Set(daar)].sort(), String(jaar)).toEqual([...new Set(hier.map((f) => f.datum))].sort())
    }
  })
})

const weekdagVan = (d: string) => weekdag(d.slice(0, 10) as Datum)

describe('dagen bij koninklijk besluit', () => {
  it.each([
    [2017, ['2017-04-28', '2017-05-26']],
    [2018, ['2018-05-11', '2018-12-24', '2018-12-31']],
    [2019, ['2019-05-31', '2019-12-27']],
    [2020, ['2020-05-22']],
    [2021, ['2021-05-14']],
    [2022, ['2022-05-27']],
    [2023, ['2023-04-28', '2023-05-19']],
    [2024, ['2024-05-10', '2024-12-27']],
    [2025, ['2025-05-30']],
    [2026, ['2026-01-02', '2026-05-15']],
    [2027, ['2027-05-07']],
    [2028, ['2028-04-28', '2028-05-26']],
    [2029, []],
  ])('%i: %j', (jaar, dagen) => {
    expect(
      feestdagen(jaar)
        .filter((f) => f.soort === 'kb')
        .map((f) => f.datum),
    ).toEqual(dagen)
  })

  it('zijn bekend tot en met 2028, staan op volgorde en vallen nooit in een weekend', () => {
    expect(KB_DAGEN.bekendTot).toBe(2028)
    const dagen = KB_DAGEN.dagen.map((d) => d.datum)
    expect(dagen).toEqual([...dagen].sort())
    expect(dagen.filter((d) => weekdag(d) >= 6)).toEqual([])
  })

  it('raadt niets: 31 mei 2022, 6 mei 2022, 4 mei 2026 en 26 april 2027 zijn niet aangewezen', () => {
    const alle = [2020, 2021, 2022, 2026, 2027].flatMap((j) => feestdagen(j).map((f) => String(f.datum)))
    for (const d of ['2022-05-31', '2020-05-04', '2021-04-26', '2022-05-06', '2026-05-04', '2027-04-26'])
      expect(alle).not.toContain(d)
  })

  it('komen uit de tabel die de gebruiker kan aanvullen', () => {
    const tabel = { bekendTot: 2029, dagen: [{ datum: '2029-05-11' as Datum, naam: 'Dag na Hemelvaartsdag' }] }
    expect(feestdagen(2029, tabel).find((f) => f.soort === 'kb')?.datum).toBe('2029-05-11')
    expect(feestdagen(2026, tabel).some((f) => f.soort === 'kb')).toBe(false)
  })
})
