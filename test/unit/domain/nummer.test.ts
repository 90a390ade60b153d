// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { nummerVan, patroonFout, STANDAARD_PATROON } from '@/domain/regeling/nummer'

describe('dossiernummers', () => {
  it.each([
    [STANDAARD_PATROON, 2026, 1, '2026-001'],
    [STANDAARD_PATROON, 2026, 1234, '2026-1234'],
    ['K{jaar}/{volgnummer}', 2027, 7, 'K2027/7'],
    ['{volgnummer:5}.{jaar}', 2026, 42, '00042.2026'],
    ['ONS {jaar}-{volgnummer:2}', 2026, 3, 'ONS 2026-03'],
  ])('%s in %i, nummer %i: %s', (patroon, jaar, n, uit) => {
    expect(nummerVan(patroon, jaar, n)).toBe(uit)
  })

  it.each(['{jaar}-{volgnummer:3}', 'K-{jaar}.{volgnummer}', '{volgnummer:9} {jaar}'])(
    '%s is een goed patroon',
    (patroon) => {
      expect(patroonFout(patroon)).toBeUndefined()
    },
  )

  it.each([
    ['{jaar}', /moet \{volgnummer\} bevatten/],
    ['{volgnummer:3}', /moet \{jaar\} bevatten/],
    ['{jaar}/{volgnummer}', /geen tekens die niet in een bestandsnaam mogen/],
    ['{jaar}-{volgnummer}-{maand}', /Alleen \{jaar\} en \{volgnummer\}/],
    ['{jaar}-{volgnummer}{', /Alleen \{jaar\} en \{volgnummer\}/],
    ['{jaar}-{volgnummer:10}', /van 1 tot en met 9/],
    ['{jaar}-{volgnummer:0}', /van 1 tot en met 9/],
    ['{jaar}-{volgnummer:99}', /van 1 tot en met 9/],
    ['{jaar}-{volgnummer:}', /van 1 tot en met 9/],
    ['', /moet \{volgnummer\} bevatten/],
  ])('%s geeft een zin die zegt wat er mis is', (patroon, zin) => {
    expect(patroonFout(patroon)).toMatch(zin)
  })

  it('geeft twee volgnummers nooit hetzelfde nummer', () => {
    const nummers = Array.from({ length: 2000 }, (_, i) => nummerVan(STANDAARD_PATROON, 2026, i + 1))
    expect(new Set(nummers).size).toBe(2000)
  })
})
