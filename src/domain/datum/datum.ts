/**
 * Calendar dates without time or time zone. A `Datum` is an ISO string (`2026-11-20`): it sorts, compares and stores as it is.
 * Calculation goes through Temporal.PlainDate; day numbers (days since 1 January 1970) serve differences and weekdays.
 */
export type Datum = string & { readonly __datum: unique symbol }

export type Eenheid = 'dagen' | 'werkdagen' | 'weken' | 'maanden' | 'jaren'

/** Length of a term: `{ aantal: 6, eenheid: 'weken' }`. */
export interface Duur {
  readonly aantal: number
  readonly eenheid: Eenheid
}

const ISO = /^\d{4}-\d{2}-\d{2}$/
const EERSTE_JAAR = 1900
const LAATSTE_JAAR = 2199

/** True for an existing calendar date from 1900 through 2199, written as `jjjj-mm-dd`. */
export function isDatum(tekst: unknown): tekst is Datum {
  if (typeof tekst !== 'string' || !ISO.test(tekst)) return false
  const [jaar, maand, dag] = delen(tekst as Datum)
  return (
    jaar >= EERSTE_JAAR &&
    jaar <= LAATSTE_JAAR &&
    maand >= 1 &&
    maand <= 12 &&
    dag >= 1 &&
    dag <= dagenInMaand(jaar, maand)
  )
}

/** The text as a date. Throws a RangeError when it is not an existing date. */
export function datum(tekst: string): Datum {
  if (!isDatum(tekst)) throw new RangeError(`Geen bestaande datum: ${tekst}`)
  return tekst
}

export const delen = (d: Datum): [jaar: number, maand: number, dag: number] => [
  Number(d.slice(0, 4)),
  Number(d.slice(5, 7)),
  Number(d.slice(8, 10)),
]

export function dagenInMaand(jaar: number, maand: number): number {
  if (maand === 2) return (jaar % 4 === 0 && jaar % 100 !== 0) || jaar % 400 === 0 ? 29 : 28
  return maand === 4 || maand === 6 || maand === 9 || maand === 11 ? 30 : 31
}

/** The date of a year, month and day that exist. */
export const vanDelen = (jaar: number, maand: number, dag: number): Datum =>
  `${jaar}-${String(maand).padStart(2, '0')}-${String(dag).padStart(2, '0')}` as Datum

// Dates repeat endlessly within an office's files: remembering their day number makes 10,000 dossiers cheap.
const dagnummers = new Map<Datum, number>()
const EPOCH = () => Temporal.PlainDate.from('1970-01-01')

/** Days since 1 January 1970. */
export function dagnummer(d: Datum): number {
  let n = dagnummers.get(d)
  if (n === undefined) {
    n = EPOCH().until(Temporal.PlainDate.from(d), { largestUnit: 'days' }).days
    dagnummers.set(d, n)
  }
  return n
}

/** Days from `van` to `tot`; negative when `tot` lies earlier. */
export const dagenTussen = (van: Datum, tot: Datum): number => dagnummer(tot) - dagnummer(van)

/** 1 = Monday … 7 = Sunday. */
export const weekdag = (d: Datum): number => ((((dagnummer(d) + 3) % 7) + 7) % 7) + 1

export const isWeekend = (d: Datum): boolean => weekdag(d) >= 6

export const plusDagen = (d: Datum, dagen: number): Datum =>
  Temporal.PlainDate.from(d).add({ days: dagen }).toString() as Datum

/**
 * Adds calendar units, counted from the day itself (day 0). Months and years keep the day number; where the month is too
 * short, its last day (HR 1 September 2017, ECLI:NL:HR:2017:2225). Working days need a calendar: see kalender.ts.
 */
export function plusDuur(d: Datum, aantal: number, eenheid: Exclude<Eenheid, 'werkdagen'>): Datum {
  const start = Temporal.PlainDate.from(d)
  const duur = {
    dagen: { days: aantal },
    weken: { weeks: aantal },
    maanden: { months: aantal },
    jaren: { years: aantal },
  }[eenheid]
  return start.add(duur, { overflow: 'constrain' }).toString() as Datum
}

export const vroegste = (a: Datum, b: Datum): Datum => (a <= b ? a : b)
export const laatste = (a: Datum, b: Datum): Datum => (a >= b ? a : b)
export const jaarVan = (d: Datum): number => Number(d.slice(0, 4))
