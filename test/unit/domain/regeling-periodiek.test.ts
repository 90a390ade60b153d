// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { datum, type Datum } from '@/domain/datum/datum'
import { REGELINGEN, regelingMet } from '@/domain/regeling'
import {
  afgesproken,
  afgevinkt,
  isAanDeBeurt,
  type NieuwePeriodiekRegel,
  type Periodiek,
  periodiekeTaken,
  teruggenomen,
} from '@/domain/regeling/periodiek'

const VANDAAG = datum('2026-11-20')
const log = (...regels: readonly NieuwePeriodiekRegel[][]) =>
  regels.flat().map((r, i) => ({ ...r, vastgelegdOp: `2026-11-20T09:00:0${i}Z` }))

function stand(
  regelingId: string,
  id: string,
  { gedaan = [], sinds, vandaag = VANDAAG }: { gedaan?: ReturnType<typeof log>; sinds?: string; vandaag?: Datum } = {},
): Periodiek {
  const regeling = regelingMet(regelingId)
  if (!regeling) throw new Error(regelingId)
  const taken = periodiekeTaken([regeling], gedaan, sinds ? { [regelingId]: datum(sinds) } : {}, vandaag)
  const gevonden = taken.find((t) => t.taak.id === id)
  if (!gevonden) throw new Error(`geen taak ${id}`)
  return gevonden
}

describe('ONS-13 de werkwijze evalueren: eerst op 1 juli 2020, dan elke drie jaar', () => {
  const evaluatie = (gedaan: ReturnType<typeof log> = [], vandaag = VANDAAG) =>
    stand('ons-welzijn', 'ons-evaluatie', { gedaan, vandaag, sinds: '2020-01-01' })

  it('ONS-13 wie later begint, is niet te laat met wat daarvoor was: de eerste dag vanaf het begin telt', () => {
    const sinds = (dag: string, vandaag = VANDAAG) => stand('ons-welzijn', 'ons-evaluatie', { sinds: dag, vandaag })
    expect(stand('ons-welzijn', 'ons-evaluatie')).toMatchObject({ datum: '2029-07-01', teLaat: false, ookGemist: [] })
    expect(sinds('2026-11-03')).toMatchObject({ datum: '2029-07-01', teLaat: false })
    expect(sinds('2026-07-01')).toMatchObject({ datum: '2026-07-01', teLaat: true })
    // What passed since then stays, also when the next one has passed too.
    expect(sinds('2026-11-03', datum('2033-01-01'))).toMatchObject({ datum: '2029-07-01', ookGemist: ['2032-07-01'] })
  })

  it('de eerste die is gemist blijft staan, met hoe vaak daarna', () => {
    expect(evaluatie()).toMatchObject({
      datum: '2020-07-01',
      teLaat: true,
      genoemd: true,
      ookGemist: ['2023-07-01', '2026-07-01'],
    })
    expect(evaluatie([], datum('2030-01-01')).datum).toBe('2020-07-01')
    expect(evaluatie([], datum('2020-07-01'))).toMatchObject({ datum: '2020-07-01', teLaat: false, ookGemist: [] })
  })

  it('alleen wat is afgevinkt gaat weg; wat daarna kwam staat er nog', () => {
    const een = log(afgevinkt(evaluatie(), datum('2020-07-01'), datum('2020-06-20'), ''))
    expect(evaluatie(een)).toMatchObject({ datum: '2023-07-01', ookGemist: ['2026-07-01'] })
    const alle = log(afgevinkt(evaluatie(), datum('2026-07-01'), datum('2026-11-18'), ' Verslag op de schijf. '))
    expect(evaluatie(alle)).toMatchObject({ datum: '2029-07-01', teLaat: false })
    expect(evaluatie(alle).gedaan.map((g) => [g.voor, g.op, g.notitie])).toEqual([
      ['2026-07-01', '2026-11-18', 'Verslag op de schijf.'],
      ['2023-07-01', '2026-11-18', 'Verslag op de schijf.'],
      ['2020-07-01', '2026-11-18', 'Verslag op de schijf.'],
    ])
  })

  it('teruggenomen staat het er weer, en weer afgevinkt niet', () => {
    const regels = afgevinkt(evaluatie(), datum('2026-07-01'), datum('2026-11-18'), '')
    expect(evaluatie(log(regels, teruggenomen(regels)))).toMatchObject({ datum: '2020-07-01', gedaan: [] })
    expect(evaluatie(log(regels, teruggenomen(regels), regels)).datum).toBe('2029-07-01')
  })

  it('voor zijn tijd gedaan vraagt het de volgende keer', () => {
    const vandaag = datum('2020-06-01')
    const gedaan = log(afgevinkt(evaluatie([], vandaag), null, vandaag, ''))
    expect(evaluatie(gedaan, vandaag)).toMatchObject({ datum: '2023-07-01', teLaat: false })
  })
})

describe('waar de regeling geen dag noemt, is het einde van de periode de laatste dag', () => {
  it.each([
    ['WMD-3.1', 'wonen-midden-delfland', 'wmd-3.1', '2026-02-10', '2026-03-31', ['2026-06-30', '2026-09-30']],
    ['WMD-3.2', 'wonen-midden-delfland', 'wmd-3.2-kwartaal', '2026-08-31', '2026-09-30', []],
    ['WMD-3.2', 'wonen-midden-delfland', 'wmd-3.2-jaar', '2025-05-01', '2025-12-31', []],
    ['S51-7', 'stadsring51', 's51-7.2', '2024-12-31', '2024-12-31', ['2025-12-31']],
    ['STK-9.1', 'sterker-sociaal-werk', 'sterker-9.3', '2025-01-01', '2025-12-31', []],
    ['WSW-7c', 'wijksteunpunten-wonen', 'wsw-7c', '2025-06-01', '2025-12-31', []],
    ['ONS-11', 'ons-welzijn', 'ons-jaarverslag', '2025-06-01', '2025-12-31', []],
  ])('%s %s %s: gemist vanaf de periode van de eerste klacht', (_, regeling, id, sinds, eerste, daarna) => {
    expect(stand(regeling, id, { sinds })).toMatchObject({
      datum: eerste,
      teLaat: true,
      genoemd: false,
      ookGemist: daarna,
    })
  })

  it('zonder eerdere klacht telt de periode van nu; de laatste dag is nog op tijd', () => {
    expect(stand('wonen-midden-delfland', 'wmd-3.1')).toMatchObject({ datum: '2026-12-31', teLaat: false })
    expect(stand('wonen-midden-delfland', 'wmd-3.1', { vandaag: datum('2026-06-30') }).datum).toBe('2026-06-30')
    const opDeDag = stand('stadsring51', 's51-7.2', { sinds: '2026-01-05', vandaag: datum('2026-12-31') })
    expect(opDeDag).toMatchObject({ datum: '2026-12-31', teLaat: false })
  })

  it('op de werkvoorraad vier weken vooraf, en zolang het te laat is', () => {
    const op = (dag: string) => {
      const vandaag = datum(dag)
      return isAanDeBeurt(stand('ons-welzijn', 'ons-jaarverslag', { sinds: '2026-01-05', vandaag }), vandaag)
    }
    expect([op('2026-12-02'), op('2026-12-03'), op('2027-08-01')]).toEqual([false, true, true])
  })
})

describe('STK-9.7 evalueren volgens afspraak: het kantoor spreekt de dag af', () => {
  const evaluatie = (gedaan: ReturnType<typeof log> = []) =>
    stand('sterker-sociaal-werk', 'sterker-9.7', { gedaan, sinds: '2024-01-01' })

  it('zonder afspraak is er geen dag, en dan staat het niet op de werkvoorraad', () => {
    expect(evaluatie()).toMatchObject({ datum: null, teLaat: false })
    expect(isAanDeBeurt(evaluatie(), VANDAAG)).toBe(false)
  })

  it('een afgesproken dag kan gemist worden, verschuiven en gedaan zijn; dan volgt de volgende', () => {
    const eerst = log(afgesproken(evaluatie(), datum('2026-10-01')))
    expect(evaluatie(eerst)).toMatchObject({ datum: '2026-10-01', teLaat: true })
    const later = [...eerst, ...log(afgesproken(evaluatie(eerst), datum('2026-12-01')))]
    expect(evaluatie(later)).toMatchObject({ datum: '2026-12-01', teLaat: false, ookGemist: [] })
    const klaar = [...later, ...log(afgevinkt(evaluatie(later), null, VANDAAG, ''))]
    expect(evaluatie(klaar)).toMatchObject({ datum: null, gedaan: [{ voor: '2026-12-01', op: VANDAAG }] })
    const weer = [...klaar, ...log(afgesproken(evaluatie(klaar), datum('2027-12-01')))]
    expect(evaluatie(weer).datum).toBe('2027-12-01')
  })

  it('gedaan zonder afspraak staat op de dag zelf, en gaat teruggenomen weer weg', () => {
    const regels = afgevinkt(evaluatie(), null, VANDAAG, 'Met de kwaliteitsfunctionaris.')
    expect(evaluatie(log(regels))).toMatchObject({ datum: null, gedaan: [{ voor: VANDAAG, op: VANDAAG }] })
    expect(evaluatie(log(regels, teruggenomen(regels)))).toMatchObject({ datum: null, gedaan: [] })
  })
})

it('alle samen: eerst wat eerst moet, en achteraan wat geen dag heeft', () => {
  const datums = periodiekeTaken(REGELINGEN, [], {}, VANDAAG).map((p) => p.datum)
  const metDatum = datums.filter((d) => d !== null)
  expect(metDatum.length).toBeLessThan(datums.length)
  expect(datums.slice(0, metDatum.length)).toEqual(metDatum.toSorted())
})
