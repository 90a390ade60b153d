import { expect, test } from 'vitest'
import { datum } from '@/domain/datum/datum'
import type { NieuwePeriodiekRegel } from '@/domain/regeling/periodiek'
import { eenDatabase, eenOpslag } from './hulp'

const regel = (voor: string, op = '2026-11-18'): NieuwePeriodiekRegel => ({
  taak: 'ons-evaluatie',
  voor: datum(voor),
  op: datum(op),
  notitie: 'x',
})

test('ONS-13 wat is afgevinkt blijft bewaard, en een ander venster schrijft er niet overheen', async () => {
  const { db, opslag } = eenOpslag()
  const ander = eenOpslag(eenDatabase(db.name)).opslag
  await opslag.instellingen.voegPeriodiekToe([regel('2020-07-01')])
  await ander.instellingen.voegPeriodiekToe([regel('2023-07-01')])
  const { periodiek } = (await opslag.instellingen.lees()).instellingen
  expect(periodiek.map((r) => r.voor)).toEqual(['2020-07-01', '2023-07-01'])
  expect(periodiek.every((r) => r.vastgelegdOp !== '')).toBe(true)
  expect(JSON.stringify((await opslag.redding()).instellingen)).toContain('2023-07-01')
})

test('een dag die nog komt wordt geweigerd', async () => {
  const { opslag } = eenOpslag()
  await expect(opslag.instellingen.voegPeriodiekToe([regel('2026-07-01', '2199-01-01')])).rejects.toThrow(
    /vandaag of eerder/,
  )
  expect((await opslag.instellingen.lees()).instellingen.periodiek).toEqual([])
})

test('wat niet te lezen is, wordt niet overschreven', async () => {
  const { db, opslag } = eenOpslag()
  await opslag.open()
  await db.instellingen.put({ sleutel: 'periodiek', waarde: [{ taak: 3 }] })
  await expect(opslag.instellingen.voegPeriodiekToe([regel('2026-07-01')])).rejects.toThrow(/niet te lezen/)
  expect((await opslag.instellingen.lees()).beschadigd).toEqual(['terugkerende taken'])
})
