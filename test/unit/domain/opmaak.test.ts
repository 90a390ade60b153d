// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { datum } from '@/domain/datum/datum'
import {
  cijfers,
  dagen,
  duurTekst,
  kort,
  maandKort,
  metDag,
  metWeekdag,
  voluit,
  weekdagNaam,
  werkdagen,
} from '@/domain/datum/opmaak'

const d = datum('2026-03-03')

describe('datums op het scherm en in brieven', () => {
  it.each([
    [voluit(d), '3 maart 2026'],
    [metDag(d), 'di 3 maart 2026'],
    [metWeekdag(d), 'dinsdag 3 maart 2026'],
    [cijfers(d), '3-3-2026'],
    [kort(d), 'di 3 mrt 2026'],
    [kort(d, datum('2026-11-20')), 'di 3 mrt'],
    [kort(d, datum('2027-01-01')), 'di 3 mrt 2026'],
    [weekdagNaam(d), 'dinsdag'],
  ])('%s', (uit, verwacht) => {
    expect(uit).toBe(verwacht)
  })

  it('kort de maanden af zoals gebruikelijk', () => {
    const maanden = Array.from({ length: 12 }, (_, i) => maandKort(datum(`2026-${String(i + 1).padStart(2, '0')}-01`)))
    expect(maanden.join(' ')).toBe('jan feb mrt apr mei jun jul aug sep okt nov dec')
  })

  it.each([
    [duurTekst({ aantal: 1, eenheid: 'weken' }), '1 week'],
    [duurTekst({ aantal: 6, eenheid: 'weken' }), '6 weken'],
    [duurTekst({ aantal: 1, eenheid: 'maanden' }), '1 maand'],
    [duurTekst({ aantal: 2, eenheid: 'jaren' }), '2 jaar'],
    [duurTekst({ aantal: 0, eenheid: 'dagen' }), '0 dagen'],
    [dagen(1), '1 dag'],
    [werkdagen(5), '5 werkdagen'],
  ])('%s', (uit, verwacht) => {
    expect(uit).toBe(verwacht)
  })
})
