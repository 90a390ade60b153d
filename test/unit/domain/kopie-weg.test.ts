import { describe, expect, it } from 'vitest'
import { datum, plusDagen } from '@/domain/datum/datum'
import { type Kopie, wanneerWeg } from '@/domain/overzicht/kopie-weg'
import { codeOf, nameOf, ownNames, tooOld } from '../../../electron/main/handlers/backup/names'

const kopie = (dag: string, tijd = '09.00.00'): Kopie => ({ naam: `${dag} ${tijd}`, dag: datum(dag), tijd })
const vandaag = datum('2026-11-20')
const weg = (...dagen: string[]) => {
  const alle = dagen.map((dag) => kopie(dag))
  return Object.fromEntries(wanneerWeg(alle, alle, vandaag).map((k) => [k.dag, k.weg]))
}

describe('wanneer een reservekopie plaatsmaakt', () => {
  it('na veertien nieuwere dagen, of na twaalf nieuwere maanden als zij de laatste van haar maand is', () => {
    expect(weg('2026-11-20')).toEqual({ '2026-11-20': '2026-12-04' })
    // The one of today is still to be made.
    expect(weg('2026-11-19')).toEqual({ '2026-11-19': '2026-12-03' })
    expect(weg('2026-10-31', '2026-11-19')).toEqual({ '2026-10-31': '2027-10-01', '2026-11-19': '2026-12-03' })
    expect(weg('2026-10-30', '2026-10-31')).toEqual({ '2026-10-30': '2026-12-02', '2026-10-31': '2027-10-01' })
  })

  it('van één dag gaat de oudste meteen', () => {
    const twee = [kopie('2026-11-20', '08.00.00'), kopie('2026-11-20', '09.00.00')]
    expect(wanneerWeg(twee, twee, vandaag).map((k) => [k.tijd, k.weg])).toEqual([
      ['08.00.00', '2026-11-20'],
      ['09.00.00', '2026-12-04'],
    ])
  })

  it('precies als de map zelf opruimt, dag voor dag', () => {
    const code = codeOf('i')
    const dagen = ['2025-12-31', '2026-03-02', '2026-03-03', '2026-10-30', '2026-10-31', '2026-11-18', '2026-11-20']
    const alle = dagen.map((dag) => ({ naam: nameOf(code, `${dag} 09.00.00`), dag: datum(dag), tijd: '09.00.00' }))
    const verwacht = new Map(wanneerWeg(alle, alle, vandaag).map((k) => [k.naam, k.weg]))
    expect(verwacht.size).toBe(dagen.length)
    let map = alle.map(({ naam }) => naam)
    const echt = new Map<string, string>()
    for (let dag = plusDagen(vandaag, 1), n = 0; n < 430; dag = plusDagen(dag, 1), n++) {
      map.push(nameOf(code, `${dag} 09.00.00`))
      for (const { name } of tooOld(ownNames(code, map))) {
        if (verwacht.has(name)) echt.set(name, dag)
        map = map.filter((naam) => naam !== name)
      }
    }
    expect(echt).toEqual(verwacht)
  })
})
