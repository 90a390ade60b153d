import { describe, expect, test } from 'vitest'
import {
  codeOf,
  isTemporaryOf,
  nameOf,
  ownNames,
  temporaryOf,
  tooOld,
} from '../../../../electron/main/handlers/backup/names'

const code = codeOf('installatie-1')
const days = (first: string, count: number) =>
  Array.from({ length: count }, (_, i) => new Date(Date.parse(first) + i * 86_400_000).toISOString().slice(0, 10))
const names = (moments: readonly string[]) => moments.map((moment) => nameOf(code, moment))
/** What stays of backups that are made one after the other, as the program does: room is made after each. */
function after(moments: readonly string[]): string[] {
  let there: string[] = []
  for (const moment of moments) {
    there.push(nameOf(code, moment))
    const old = new Set(tooOld(ownNames(code, there)).map(({ name }) => name))
    there = there.filter((name) => !old.has(name))
  }
  return ownNames(code, there).map(({ day, time }) => `${day} ${time}`)
}

describe('which backups stay', () => {
  test.each([
    ['one', ['2026-11-30 09.00.00'], ['2026-11-30 09.00.00']],
    ['the newest of a day', ['2026-11-30 09.00.00', '2026-11-30 17.05.09'], ['2026-11-30 17.05.09']],
    ['two days', ['2026-11-30 23.59.59', '2026-12-01 00.00.00'], ['2026-12-01 00.00.00', '2026-11-30 23.59.59']],
  ])('%s', (_, made, left) => expect(after(made)).toEqual(left))

  test('each day for three years: fourteen days, and the last day of each month before them', () => {
    const left = after(days('2024-01-01', 3 * 365).map((day) => `${day} 09.00.00`)).map((each) => each.slice(0, 10))
    // 1 January 2024 and 1095 days end on 30 December 2026.
    expect(left.slice(0, 14)).toEqual(days('2026-12-17', 14).toReversed())
    expect(left.slice(14)).toEqual([
      '2026-11-30',
      '2026-10-31',
      '2026-09-30',
      '2026-08-31',
      '2026-07-31',
      '2026-06-30',
      '2026-05-31',
      '2026-04-30',
      '2026-03-31',
      '2026-02-28',
      '2026-01-31',
    ])
  })
  test('once a week for two years: fourteen weeks, and twelve months', () => {
    const left = after(days('2025-01-06', 728).flatMap((day, i) => (i % 7 === 0 ? [`${day} 09.00.00`] : [])))
    expect(left.length).toBe(14 + 8)
    expect(new Set(left.map((each) => each.slice(0, 7))).size).toBe(12)
  })
  test('a long time without one takes nothing away', () => {
    const made = days('2026-01-01', 14).map((day) => `${day} 09.00.00`)
    expect(after([...made, '2029-05-01 09.00.00']).length).toBe(14)
  })
  test('a clock that was wrong once takes the place of one day', () => {
    const left = after(['2099-01-01 09.00.00', ...days('2026-11-01', 20).map((day) => `${day} 09.00.00`)])
    expect(left.length).toBe(14)
    expect(left).toContain('2026-11-20 09.00.00')
  })
  test('the newest is never too old', () => {
    for (let count = 1; count < 60; count++) {
      const all = names(days('2026-01-01', count).map((day) => `${day} 09.00.00`))
      expect(tooOld(ownNames(code, all)).map(({ name }) => name)).not.toContain(all.at(-1))
    }
  })
})

test('only what this installation made counts', () => {
  const own = nameOf(code, '2026-11-30 09.00.00')
  const others = [
    nameOf(codeOf('installatie-2'), '2026-11-30 09.00.00'),
    own.replace('.klachtkopie', '.klachtkopie.bak'),
    `kopie van ${own}`,
    own.toUpperCase(),
    'Klachtdossier reservekopie 2026-11-30.klachtkopie',
    'begroting.xlsx',
  ]
  expect(ownNames(code, [...others, own]).map(({ name }) => name)).toEqual([own])
  expect(isTemporaryOf(code, temporaryOf(code, '0123456789ab'))).toBe(true)
  expect(
    [temporaryOf(codeOf('x'), '0123456789ab'), own, '.klachtdossier-1.tmp'].map((n) => isTemporaryOf(code, n)),
  ).toEqual([false, false, false])
})
