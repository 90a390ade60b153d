import { describe, expect, it } from 'vitest'
import type { Datum } from '@/domain/datum/datum'
import { REGELINGEN, regelingMet } from '@/domain/regeling'
import { periodiekeTaken, volgendeDatum } from '@/domain/regeling/periodiek'

const op = (d: string) => d as Datum
const taak = (regeling: string, id: string) => {
  const gevonden = regelingMet(regeling)?.periodiek.find((t) => t.id === id)
  if (!gevonden) throw new Error(`geen taak ${id}`)
  return gevonden
}

describe('periodic duties', () => {
  it('ONS-13 evaluation from 1 July 2020 every three years', () => {
    const evaluatie = taak('ons-welzijn', 'ons-evaluatie')
    expect(volgendeDatum(evaluatie, op('2026-11-20'))).toEqual({ datum: '2029-07-01', genoemd: true })
    expect(volgendeDatum(evaluatie, op('2026-07-01'))?.datum).toBe('2026-07-01')
    expect(volgendeDatum(evaluatie, op('2026-07-02'))?.datum).toBe('2029-07-01')
    expect(volgendeDatum(evaluatie, op('2019-12-31'))?.datum).toBe('2020-07-01')
  })

  it('a yearly or quarterly duty without a date falls in its period, and says that the date is not in the procedure', () => {
    expect(volgendeDatum(taak('ons-welzijn', 'ons-jaarverslag'), op('2026-11-20'))).toEqual({
      datum: '2026-12-31',
      genoemd: false,
    })
    const kwartaal = taak('wonen-midden-delfland', 'wmd-3.1')
    expect(volgendeDatum(kwartaal, op('2026-11-20'))?.datum).toBe('2026-12-31')
    expect(volgendeDatum(kwartaal, op('2026-02-28'))?.datum).toBe('2026-03-31')
    expect(volgendeDatum(kwartaal, op('2026-06-30'))?.datum).toBe('2026-06-30')
  })

  it('a duty "volgens afspraak" has no date', () => {
    expect(volgendeDatum(taak('stadsring51', 's51-7.1'), op('2026-11-20'))).toBeNull()
  })

  it('every duty of every procedure gives a date on or after today, or none', () => {
    for (const r of REGELINGEN)
      for (const t of r.periodiek) {
        const d = volgendeDatum(t, op('2026-11-20'))
        if (d) expect(d.datum >= '2026-11-20').toBe(true)
      }
  })

  it('all together: the first to come in front, and last what has no date', () => {
    const datums = periodiekeTaken(REGELINGEN, op('2026-11-20')).map((p) => p.volgende?.datum)
    const metDatum = datums.filter((d) => d !== undefined)
    expect(metDatum.length).toBeLessThan(datums.length)
    expect(datums.slice(0, metDatum.length)).toEqual(metDatum.toSorted())
  })
})
