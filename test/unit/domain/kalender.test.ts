// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Datum, datum, type Duur, type Eenheid, plusDagen } from '@/domain/datum/datum'
import { buitenAtw, Kalender, type WerkdagLezing } from '@/domain/datum/kalender'
import { atw, einde, gewoneDag, kantoordagTerug, kantoordagVooruit, naarNummer, vanNummer } from '../../fixtures/orakel'

const kalender = new Kalender()
const duur = (aantal: number, eenheid: Eenheid): Duur => ({ aantal, eenheid })
const LEZINGEN = { lid1: 1, 'goede-vrijdag': 2, kb: 3 } as const
const dag = fc
  .integer({ min: naarNummer('2015-01-01'), max: naarNummer('2035-12-31') })
  .map((n) => vanNummer(n) as Datum)

describe('de steekproeven van de rekenregels', () => {
  it.each<[string, number, Eenheid, string, string, string]>([
    ['2024-03-22', 1, 'weken', '2024-03-29', '2024-04-02', '2024-03-28'],
    ['2025-03-15', 6, 'weken', '2025-04-26', '2025-04-28', '2025-04-25'],
    ['2025-05-22', 1, 'weken', '2025-05-29', '2025-06-02', '2025-05-28'],
    ['2027-04-28', 1, 'weken', '2027-05-05', '2027-05-10', '2027-05-04'],
    ['2022-03-25', 6, 'weken', '2022-05-06', '2022-05-06', '2022-05-06'],
    ['2024-02-29', 1, 'maanden', '2024-03-29', '2024-04-02', '2024-03-28'],
    ['2023-12-31', 2, 'maanden', '2024-02-29', '2024-02-29', '2024-02-29'],
    ['2016-02-29', 3, 'maanden', '2016-05-29', '2016-05-30', '2016-05-27'],
    ['2026-04-03', 6, 'weken', '2026-05-15', '2026-05-18', '2026-05-13'],
    ['2026-03-24', 6, 'weken', '2026-05-05', '2026-05-06', '2026-05-04'],
    ['2026-02-20', 6, 'weken', '2026-04-03', '2026-04-07', '2026-04-02'],
    ['2026-11-13', 6, 'weken', '2026-12-25', '2026-12-28', '2026-12-24'],
    ['2027-03-26', 6, 'weken', '2027-05-07', '2027-05-10', '2027-05-04'],
  ])('%s + %i %s = %s, met de Atw %s, plandatum %s', (start, aantal, eenheid, ruw, metAtw, plan) => {
    const uit = kalender.einde(datum(start), duur(aantal, eenheid))
    expect(uit).toBe(ruw)
    expect(kalender.atw(datum(start), duur(aantal, eenheid))).toBe(metAtw)
    expect(kalender.plan(uit)).toBe(plan)
  })

  it('WMD-2.3 telt 5 werkdagen over Bevrijdingsdag heen', () => {
    expect(kalender.einde(datum('2026-04-30'), duur(5, 'werkdagen'))).toBe('2026-05-08')
  })

  it.each<[WerkdagLezing, string]>([
    ['lid1', '2019-12-31'],
    ['goede-vrijdag', '2019-12-31'],
    ['kb', '2020-01-02'],
  ])('WMD-2.3 20-12-2019 + 5 werkdagen is met de lezing %s: %s', (lezing, uit) => {
    expect(kalender.einde(datum('2019-12-20'), duur(5, 'werkdagen'), lezing)).toBe(uit)
  })

  it.each<[WerkdagLezing, string]>([
    ['lid1', '2026-04-08'],
    ['goede-vrijdag', '2026-04-09'],
    ['kb', '2026-04-09'],
  ])('WMD-2.3 31-3-2026 + 5 werkdagen over Pasen is met de lezing %s: %s', (lezing, uit) => {
    expect(kalender.einde(datum('2026-03-31'), duur(5, 'werkdagen'), lezing)).toBe(uit)
  })

  it('WMD-2.3 geeft een ontvangst op vrijdag, zaterdag of zondag hetzelfde einde', () => {
    const uit = ['2026-11-20', '2026-11-21', '2026-11-22'].map((d) => kalender.einde(datum(d), duur(5, 'werkdagen')))
    expect(uit).toEqual(['2026-11-27', '2026-11-27', '2026-11-27'])
  })
})

describe('Algemene termijnenwet', () => {
  it.each<[number, Eenheid, boolean]>([
    [90, 'dagen', false],
    [91, 'dagen', true],
    [12, 'weken', false],
    [13, 'weken', true],
    [3, 'maanden', false],
    [4, 'maanden', true],
    [1, 'jaren', true],
    [5, 'werkdagen', false],
  ])('artikel 4: een termijn van %i %s valt erbuiten: %s', (aantal, eenheid, buiten) => {
    expect(buitenAtw(duur(aantal, eenheid))).toBe(buiten)
    expect(kalender.atw(datum('2026-01-05'), duur(aantal, eenheid)) === null).toBe(buiten)
  })

  it('artikel 2: drie dagen met maar een gewone dag worden langer', () => {
    // Goede Vrijdag, zaterdag, Pasen; art. 1 makes it Tuesday, and with Wednesday there are two ordinary days.
    expect(kalender.atw(datum('2026-04-02'), duur(3, 'dagen'))).toBe('2026-04-08')
  })

  it('artikel 2 geldt niet voor een termijn van twee dagen, ook niet als het einde verschuift', () => {
    expect(kalender.atw(datum('2026-11-20'), duur(2, 'dagen'))).toBe('2026-11-23')
  })

  it('artikel 2 doet niets bij een termijn van een week of langer, van 2017 tot en met 2035', () => {
    for (let n = naarNummer('2017-01-01'); n <= naarNummer('2035-12-31'); n++) {
      const start = vanNummer(n) as Datum
      const week = kalender.einde(start, duur(1, 'weken'))
      if (kalender.atw(start, duur(1, 'weken')) !== kantoordagVooruit(week)) expect.fail(start)
    }
  })

  it('komt op elke start en lengte uit waar de tweede kalender uitkomt', () => {
    fc.assert(
      fc.property(
        dag,
        fc.constantFrom<Eenheid>('dagen', 'werkdagen', 'weken', 'maanden', 'jaren'),
        fc.integer({ min: 1, max: 14 }),
        (start, eenheid, aantal) => {
          expect(kalender.atw(start, duur(aantal, eenheid))).toBe(atw(start, aantal, eenheid))
        },
      ),
      { numRuns: 3000 },
    )
  })

  it('verplaatst alleen het einde: nooit naar een eerdere dag en altijd naar een gewone dag', () => {
    fc.assert(
      fc.property(dag, fc.integer({ min: 1, max: 90 }), (start, aantal) => {
        const verzet = kalender.atw(start, duur(aantal, 'dagen')) as Datum
        expect(verzet >= kalender.einde(start, duur(aantal, 'dagen'))).toBe(true)
        expect(kalender.isWerkdag(verzet, 'kb')).toBe(true)
      }),
    )
  })
})

describe('werkdagen', () => {
  it('telt heen wat het terug telt, in elke lezing', () => {
    fc.assert(
      fc.property(dag, fc.integer({ min: 0, max: 300 }), fc.constantFrom(...lezingen()), (van, aantal, lezing) => {
        const tot = kalender.einde(van, duur(aantal, 'werkdagen'), lezing)
        expect(tot).toBe(einde(van, aantal, 'werkdagen', LEZINGEN[lezing]))
        expect(kalender.werkdagenTussen(van, tot, lezing)).toBe(aantal)
        expect(kalender.werkdagenTussen(tot, van, lezing) + aantal).toBe(0)
      }),
      { numRuns: 500 },
    )
  })

  it('telt tussen twee willekeurige dagen dag voor dag hetzelfde', () => {
    fc.assert(
      fc.property(dag, fc.integer({ min: 0, max: 900 }), fc.constantFrom(...lezingen()), (van, stap, lezing) => {
        let n = 0
        for (let i = 1; i <= stap; i++) if (gewoneDag(naarNummer(van) + i, LEZINGEN[lezing])) n++
        expect(kalender.werkdagenTussen(van, plusDagen(van, stap), lezing)).toBe(n)
      }),
      { numRuns: 200 },
    )
  })

  it.each<[string, WerkdagLezing, string | undefined]>([
    ['2026-11-21', 'lid1', 'zaterdag'],
    ['2026-11-22', 'lid1', 'zondag'],
    ['2026-05-05', 'lid1', 'Bevrijdingsdag'],
    ['2026-04-03', 'lid1', undefined],
    ['2026-04-03', 'goede-vrijdag', 'Goede Vrijdag'],
    ['2026-05-15', 'goede-vrijdag', undefined],
    ['2026-05-15', 'kb', 'Dag na Hemelvaartsdag (bij KB aangewezen)'],
    ['2026-12-26', 'kb', 'zaterdag'],
    ['2026-11-20', 'kb', undefined],
  ])('%s is met de lezing %s geen werkdag vanwege: %s', (d, lezing, reden) => {
    expect(kalender.geenWerkdag(datum(d), lezing)).toBe(reden)
  })
})

describe('kantoordagen', () => {
  it('ligt de plandatum op of voor het einde, op een kantoordag, en slaat geen kantoordag over', () => {
    fc.assert(
      fc.property(dag, (d) => {
        expect(kalender.plan(d)).toBe(kantoordagTerug(d))
        expect(kalender.eersteKantoordag(d)).toBe(kantoordagVooruit(d))
      }),
      { numRuns: 1000 },
    )
  })

  it('verschuift een eigen sluitingsdag alleen de plandatum, geen termijn', () => {
    const eigen = new Kalender({ eigenDagen: [{ datum: datum('2026-11-27'), naam: 'Personeelsdag' }] })
    expect(eigen.plan(datum('2026-11-27'))).toBe('2026-11-26')
    expect(eigen.geenKantoordag(datum('2026-11-27'))).toBe('Personeelsdag')
    expect(eigen.einde(datum('2026-11-20'), duur(5, 'werkdagen'))).toBe('2026-11-27')
    expect(eigen.atw(datum('2026-11-20'), duur(1, 'weken'))).toBe('2026-11-27')
  })

  it('noemt de overgeslagen dagen bij naam', () => {
    const dagen = kalender.overgeslagen(datum('2026-04-30'), datum('2026-05-08'), (d) => kalender.geenWerkdag(d))
    expect(dagen).toEqual([
      { datum: '2026-05-02', reden: 'zaterdag' },
      { datum: '2026-05-03', reden: 'zondag' },
      { datum: '2026-05-05', reden: 'Bevrijdingsdag' },
    ])
  })

  it('zegt vanaf 2029 dat de besluiten nog niet bekend zijn', () => {
    expect(kalender.kbOnbekend(datum('2028-12-31'))).toBe(false)
    expect(kalender.kbOnbekend(datum('2029-01-01'))).toBe(true)
  })
})

function lezingen(): WerkdagLezing[] {
  return Object.keys(LEZINGEN) as WerkdagLezing[]
}
