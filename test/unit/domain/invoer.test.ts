// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Datum, datum, isDatum } from '@/domain/datum/datum'
import { leesDatum } from '@/domain/datum/invoer'
import { cijfers, kort, metDag, metWeekdag, voluit } from '@/domain/datum/opmaak'
import { naarNummer, vanNummer } from '../../fixtures/orakel'

const VANDAAG = datum('2026-11-20')
const lees = (tekst: string) => leesDatum(tekst, VANDAAG)

describe('een datum typen', () => {
  it.each([
    ['5-12-2026', '2026-12-05'],
    ['05-12-2026', '2026-12-05'],
    ['05122026', '2026-12-05'],
    ['051226', '2026-12-05'],
    ['5/12/26', '2026-12-05'],
    ['5.12.2026', '2026-12-05'],
    ['5 12 2026', '2026-12-05'],
    ['5-12', '2026-12-05'],
    ['5.12', '2026-12-05'],
    ['5 dec 2026', '2026-12-05'],
    ['5 dec. 2026', '2026-12-05'],
    ['5 december', '2026-12-05'],
    ['5december2026', '2026-12-05'],
    ['5-mrt-2027', '2027-03-05'],
    ['1 maart 27', '2027-03-01'],
    ['3 sept 2026', '2026-09-03'],
    ['di 24 november 2026', '2026-11-24'],
    ['Dinsdag 24 November 2026', '2026-11-24'],
    ['za. 21-11-2026', '2026-11-21'],
    ['2026-12-05', '2026-12-05'],
    ['2026-1-5', '2026-01-05'],
    ['  5-12-2026  ', '2026-12-05'],
    ['５-１２-２０２６', '2026-12-05'],
    ['29-2-2028', '2028-02-29'],
    ['1-1-45', '1945-01-01'],
    ['1-1-36', '2036-01-01'],
    ['1-1-37', '1937-01-01'],
    ['12-1-2026', '2026-01-12'],
  ])('%s wordt %s', (tekst, uit) => {
    expect(lees(tekst)).toEqual({ datum: uit })
  })

  it.each([
    '31-02-2026',
    '29-2-2026',
    '31-4-2026',
    '32-1-2026',
    '0-1-2026',
    '5-13-2026',
    '13-13',
    '5-0-2026',
    '2026-02-30',
    '1-1-1899',
    '1-1-2200',
    '5 foo 2026',
    '5 decem 2026',
    '5-12-202',
    '5-12-20266',
    '5-12-2026 10:00',
    '-5-12-2026',
    '5--12-2026',
    '5122026',
    'maart',
    '2026',
    'morgen',
    '1e6',
    '5,12,2026',
  ])('%s wordt niet stilletjes een andere datum, maar geeft een zin', (tekst) => {
    const uit = lees(tekst)
    expect(uit).toHaveProperty('fout')
    if ('fout' in uit) expect(uit.fout).toMatch(/^(Dit|Deze|Het|\d).+\.$/)
  })

  it.each([
    ['3 jan', '2027-01-03'],
    ['19-11', '2027-11-19'],
    ['20-11', '2026-11-20'],
    ['5-12', '2026-12-05'],
    ['3-1-2026', '2026-01-03'],
    ['3-1-26', '2026-01-03'],
  ])('ALL-3 %s is in een veld voor een dag die nog komt %s', (tekst, uit) => {
    expect(leesDatum(tekst, VANDAAG, true)).toEqual({ datum: uit })
  })

  it('29 februari zonder jaar bestaat alleen als het komende jaar hem heeft', () => {
    expect(leesDatum('29-2', datum('2027-11-20'), true)).toEqual({ datum: '2028-02-29' })
    expect(leesDatum('29-2', VANDAAG, true)).toHaveProperty('fout')
  })

  it.each(['', '   ', '\t'])('niets getypt (%j) is leeg, geen fout', (tekst) => {
    expect(lees(tekst)).toEqual({ leeg: true })
  })

  it('leest elke datum terug zoals het programma hem zelf schrijft', () => {
    const dag = fc.integer({ min: naarNummer('1900-01-01'), max: naarNummer('2199-12-31') })
    const aaneen = (d: string) => d.slice(8) + d.slice(5, 7) + d.slice(0, 4)
    fc.assert(
      fc.property(dag, (n) => {
        const d = vanNummer(n) as Datum
        const streep = cijfers(d)
        const vormen = [
          d,
          streep,
          streep.replaceAll('-', '/'),
          streep.replaceAll('-', '.'),
          streep.replaceAll('-', ' '),
        ]
        for (const tekst of [...vormen, aaneen(d), voluit(d), metDag(d), metWeekdag(d), kort(d), kort(d, d)])
          expect(leesDatum(tekst, d), tekst).toEqual({ datum: d })
      }),
      { numRuns: 1000 },
    )
  })

  it('geeft op willekeurige tekst een bestaande datum, een zin of niets, en gooit nooit', () => {
    const tekst = fc.oneof(
      fc.string(),
      fc.stringMatching(/^\d{0,4}[-/. ]?\d{0,3}[-/. ]?\d{0,5}$/),
      fc.stringMatching(/^(ma|di|za)? ?\d{1,2} ?(jan|feb|mrt|mei|okt)?[a-z]{0,3} ?\d{0,4}$/),
    )
    fc.assert(
      fc.property(tekst, (t) => {
        const uit = lees(t)
        if ('datum' in uit) {
          expect(isDatum(uit.datum)).toBe(true)
          // Never coerced: the day that was typed is the day that comes out.
          const getallen = (t.normalize('NFKC').match(/\d+/g) ?? []).join(' ')
          expect(getallen).toContain(String(Number(uit.datum.slice(8))))
        } else expect('fout' in uit ? uit.fout : '').not.toContain('undefined')
      }),
      { numRuns: 5000 },
    )
  })
})
