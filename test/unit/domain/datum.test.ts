// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  dagenInMaand,
  dagenTussen,
  dagnummer,
  type Datum,
  datum,
  type Eenheid,
  isDatum,
  isWeekend,
  plusDagen,
  plusDuur,
  weekdag,
} from '@/domain/datum/datum'
import { dagVanDeWeek, einde, naarNummer, vanNummer } from '../../fixtures/orakel'

const EERSTE = naarNummer('1900-01-01')
const LAATSTE = naarNummer('2199-12-31')
const dag = fc.integer({ min: EERSTE, max: LAATSTE })

describe('isDatum', () => {
  it.each(['1900-01-01', '2024-02-29', '2000-02-29', '2026-11-20', '2199-12-31'])('%s bestaat', (d) => {
    expect(isDatum(d)).toBe(true)
    expect(datum(d)).toBe(d)
  })

  it.each([
    '2026-02-30',
    '2025-02-29',
    '1900-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-00-10',
    '2026-13-01',
    '2026-01-00',
    '1899-12-31',
    '2200-01-01',
    '2026-1-5',
    '20261120',
    '2026-11-20T00:00',
    ' 2026-11-20',
    '2026-11-20\n',
    '20-11-2026',
    '',
    20261120,
    null,
    undefined,
    new Date(),
  ])('%s is geen datum', (d) => {
    expect(isDatum(d)).toBe(false)
    if (typeof d === 'string') expect(() => datum(d)).toThrow(RangeError)
  })

  it('kent elke dag van 1900 tot en met 2199 en geen enkele andere', () => {
    let goed = 0
    for (let jaar = 1900; jaar <= 2199; jaar++)
      for (let maand = 1; maand <= 12; maand++)
        for (let d = 1; d <= 31; d++)
          if (isDatum(`${jaar}-${String(maand).padStart(2, '0')}-${String(d).padStart(2, '0')}`)) goed++
    expect(goed).toBe(LAATSTE - EERSTE + 1)
  })
})

describe('dagen tellen', () => {
  it('geeft elke dag van 1900 tot en met 2199 hetzelfde nummer en dezelfde weekdag als de tweede kalender', () => {
    for (let n = EERSTE; n <= LAATSTE; n++) {
      const d = vanNummer(n) as Datum
      if (dagnummer(d) !== n) expect.fail(`${d}: ${dagnummer(d)} in plaats van ${n}`)
      if (weekdag(d) % 7 !== dagVanDeWeek(n)) expect.fail(`${d}: weekdag ${weekdag(d)}`)
    }
  })

  it('telt dagen heen en terug', () => {
    fc.assert(
      fc.property(dag, fc.integer({ min: -800, max: 800 }), (n, stap) => {
        fc.pre(n + stap >= EERSTE && n + stap <= LAATSTE)
        const van = vanNummer(n) as Datum
        const tot = plusDagen(van, stap)
        expect(tot).toBe(vanNummer(n + stap))
        expect(dagenTussen(van, tot)).toBe(stap)
        expect(dagenTussen(tot, van) + stap).toBe(0)
      }),
    )
  })

  it.each([
    ['2025-03-30', '2025-03-31'],
    ['2025-10-26', '2025-10-27'],
    ['2026-03-29', '2026-03-30'],
    ['2026-10-25', '2026-10-26'],
    ['2028-02-28', '2028-02-29'],
    ['2100-02-28', '2100-03-01'],
    ['2026-12-31', '2027-01-01'],
  ])('na %s komt %s, ook als de klok verspringt', (van, tot) => {
    expect(plusDagen(datum(van), 1)).toBe(tot)
    expect(dagenTussen(datum(van), datum(tot))).toBe(1)
  })

  it('weet wanneer het weekend is', () => {
    expect(['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23'].map((d) => isWeekend(datum(d)))).toEqual([
      false,
      true,
      true,
      false,
    ])
  })

  it.each([
    [2024, 29],
    [2025, 28],
    [2000, 29],
    [2100, 28],
  ])('februari %i heeft %i dagen', (jaar, aantal) => {
    expect(dagenInMaand(jaar, 2)).toBe(aantal)
  })
})

describe('termijnen in weken, maanden en jaren', () => {
  it.each<[string, number, Exclude<Eenheid, 'werkdagen'>, string, string]>([
    ['2027-04-28', 1, 'weken', '2027-05-05', 'dezelfde weekdag, inclusief'],
    ['2016-02-29', 3, 'maanden', '2016-05-29', 'HR 1 september 2017, ECLI:NL:HR:2017:2225'],
    ['2026-02-28', 1, 'maanden', '2026-03-28', 'einde maand blijft niet plakken'],
    ['2026-04-30', 3, 'maanden', '2026-07-30', 'einde maand blijft niet plakken'],
    ['2026-01-29', 1, 'maanden', '2026-02-28', 'dag bestaat niet: laatste van de maand'],
    ['2026-01-30', 1, 'maanden', '2026-02-28', 'dag bestaat niet: laatste van de maand'],
    ['2026-01-31', 1, 'maanden', '2026-02-28', 'dag bestaat niet: laatste van de maand'],
    ['2028-01-31', 1, 'maanden', '2028-02-29', 'schrikkeljaar'],
    ['2026-08-31', 6, 'maanden', '2027-02-28', 'dag bestaat niet: laatste van de maand'],
    ['2027-08-31', 6, 'maanden', '2028-02-29', 'schrikkeljaar'],
    ['2023-12-31', 2, 'maanden', '2024-02-29', 'schrikkeljaar'],
    ['2024-02-29', 1, 'maanden', '2024-03-29', 'dag 29 blijft'],
    ['2024-02-29', 1, 'jaren', '2025-02-28', 'een jaar na 29 februari'],
    ['2024-02-29', 2, 'jaren', '2026-02-28', 'twee jaar na 29 februari'],
    ['2023-02-28', 1, 'jaren', '2024-02-28', '28 februari blijft 28'],
    ['2026-03-22', 1, 'weken', '2026-03-29', 'over het begin van de zomertijd'],
    ['2026-10-24', 2, 'dagen', '2026-10-26', 'over het einde van de zomertijd'],
  ])('%s + %i %s = %s (%s)', (start, aantal, eenheid, uit) => {
    expect(plusDuur(datum(start), aantal, eenheid)).toBe(uit)
  })

  it('rijgt ingekorte maanden niet aaneen', () => {
    const start = datum('2026-01-31')
    expect(plusDuur(start, 2, 'maanden')).toBe('2026-03-31')
    expect(plusDuur(plusDuur(start, 1, 'maanden'), 1, 'maanden')).toBe('2026-03-28')
  })

  it('komt op elke start en lengte uit waar de tweede kalender uitkomt', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: EERSTE, max: LAATSTE - 3660 }),
        fc.constantFrom<Exclude<Eenheid, 'werkdagen'>>('dagen', 'weken', 'maanden', 'jaren'),
        fc.integer({ min: 0, max: 10 }),
        (n, eenheid, aantal) => {
          const start = vanNummer(n) as Datum
          expect(plusDuur(start, aantal, eenheid)).toBe(einde(start, aantal, eenheid))
        },
      ),
      { numRuns: 2000 },
    )
  })
})
