import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Datum, dagenTussen, type Eenheid, plusDuur, weekdag } from '@/domain/datum/datum'

/** A calendar that others wrote: Temporal.PlainDate, as the standard defines it. */
const dag = fc
  .integer({ min: -25_500, max: 83_900 })
  .map((n) => Temporal.PlainDate.from('1970-01-01').add({ days: n }).toString() as Datum)
const EENHEDEN = { dagen: 'days', weken: 'weeks', maanden: 'months', jaren: 'years' } as const
type Kalendereenheid = Exclude<Eenheid, 'werkdagen'>

test('days, weeks, months and years are added as Temporal.PlainDate adds them', () => {
  fc.assert(
    fc.property(
      dag,
      fc.integer({ min: 0, max: 30 }),
      fc.constantFrom<Kalendereenheid>('dagen', 'weken', 'maanden', 'jaren'),
      (d, aantal, eenheid) => {
        const anders = Temporal.PlainDate.from(d).add({ [EENHEDEN[eenheid]]: aantal }, { overflow: 'constrain' })
        expect(plusDuur(d, aantal, eenheid)).toBe(anders.toString())
      },
    ),
    { numRuns: 3000 },
  )
})

test('differences and weekdays are those of Temporal.PlainDate', () => {
  fc.assert(
    fc.property(dag, dag, (a, b) => {
      const anders = Temporal.PlainDate.from(a).until(Temporal.PlainDate.from(b), { largestUnit: 'days' }).days
      expect(dagenTussen(a, b)).toBe(anders)
      expect(weekdag(a)).toBe(Temporal.PlainDate.from(a).dayOfWeek)
    }),
    { numRuns: 2000 },
  )
})
