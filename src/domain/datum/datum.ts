/**
 * Calendar dates without time or time zone. A `Datum` is an ISO string (`2026-11-20`): it sorts, compares and stores as it is.
 * Counting is done on whole day numbers (days since 1 January 1970): a list of thousands is computed at every look.
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

/** The digits from `van` up to `tot` as a number, without making a string in between. */
function getal(d: Datum, van: number, tot: number): number {
  let n = 0
  for (let i = van; i < tot; i++) n = n * 10 + d.charCodeAt(i) - 48
  return n
}

export const delen = (d: Datum): [jaar: number, maand: number, dag: number] => [
  getal(d, 0, 4),
  getal(d, 5, 7),
  getal(d, 8, 10),
]

export const jaarVan = (d: Datum): number => getal(d, 0, 4)

const isSchrikkeljaar = (jaar: number): boolean => (jaar % 4 === 0 && jaar % 100 !== 0) || jaar % 400 === 0

export function dagenInMaand(jaar: number, maand: number): number {
  if (maand === 2) return isSchrikkeljaar(jaar) ? 29 : 28
  return maand === 4 || maand === 6 || maand === 9 || maand === 11 ? 30 : 31
}

/** The date of a year, month and day that exist. */
export const vanDelen = (jaar: number, maand: number, dag: number): Datum =>
  `${jaar}-${String(maand).padStart(2, '0')}-${String(dag).padStart(2, '0')}` as Datum

/** Days from 1 January of year 1 to 1 January of this year. */
const dagenVoorJaar = (jaar: number): number => {
  const j = jaar - 1
  return 365 * j + Math.floor(j / 4) - Math.floor(j / 100) + Math.floor(j / 400)
}
const EPOCH = dagenVoorJaar(1970)
const DAGEN_VOOR_MAAND = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]

/** Days since 1 January 1970. */
export function dagnummer(d: Datum): number {
  const jaar = getal(d, 0, 4)
  const maand = getal(d, 5, 7)
  const schrikkeldag = maand > 2 && isSchrikkeljaar(jaar) ? 1 : 0
  return dagenVoorJaar(jaar) - EPOCH + (DAGEN_VOOR_MAAND[maand - 1] ?? 0) + schrikkeldag + getal(d, 8, 10) - 1
}

// The same days come back endlessly in an office's files: writing each of them once makes 10,000 dossiers cheap.
const geschreven = new Map<number, Datum>()

/** The date of a day number. */
function vanDagnummer(n: number): Datum {
  let d = geschreven.get(n)
  if (d === undefined) {
    let jaar = 1970 + Math.floor(n / 365.2425)
    while (dagenVoorJaar(jaar + 1) - EPOCH <= n) jaar++
    while (dagenVoorJaar(jaar) - EPOCH > n) jaar--
    let rest = n - (dagenVoorJaar(jaar) - EPOCH)
    let maand = 1
    while (rest >= dagenInMaand(jaar, maand)) rest -= dagenInMaand(jaar, maand++)
    d = vanDelen(jaar, maand, rest + 1)
    geschreven.set(n, d)
  }
  return d
}

/** Days from `van` to `tot`; negative when `tot` lies earlier. */
export const dagenTussen = (van: Datum, tot: Datum): number => dagnummer(tot) - dagnummer(van)

/** 1 = Monday … 7 = Sunday. */
export const weekdag = (d: Datum): number => ((((dagnummer(d) + 3) % 7) + 7) % 7) + 1

export const isWeekend = (d: Datum): boolean => weekdag(d) >= 6

export const plusDagen = (d: Datum, dagen: number): Datum => vanDagnummer(dagnummer(d) + dagen)

/**
 * Adds calendar units, counted from the day itself (day 0). Months and years keep the day number; where the month is too
 * short, its last day (HR 1 September 2017, ECLI:NL:HR:2017:2225). Working days need a calendar: see kalender.ts.
 */
export function plusDuur(d: Datum, aantal: number, eenheid: Exclude<Eenheid, 'werkdagen'>): Datum {
  switch (eenheid) {
    case 'dagen':
      return plusDagen(d, aantal)
    case 'weken':
      return plusDagen(d, 7 * aantal)
    case 'maanden':
      return plusMaanden(d, aantal)
    case 'jaren':
      return plusMaanden(d, 12 * aantal)
  }
}

function plusMaanden(d: Datum, aantal: number): Datum {
  const [jaar, maand, dag] = delen(d)
  const maanden = jaar * 12 + maand - 1 + aantal
  const naarJaar = Math.floor(maanden / 12)
  const naarMaand = maanden - naarJaar * 12 + 1
  // By way of the day number, so that equal dates are one and the same string.
  return plusDagen(vanDelen(naarJaar, naarMaand, 1), Math.min(dag, dagenInMaand(naarJaar, naarMaand)) - 1)
}

export const vroegste = (a: Datum, b: Datum): Datum => (a <= b ? a : b)
export const laatste = (a: Datum, b: Datum): Datum => (a >= b ? a : b)

/** Made when it is first asked for: it takes longer than all else in this file, and no start of the program needs it. */
let inNederland: Intl.DateTimeFormat | undefined
const dagInNederland = (moment: number): string =>
  (inNederland ??= new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' })).format(moment)

const MOMENT = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})/

/** The Dutch calendar day of an instant in UTC (`2026-11-20T23:30:00.000Z` is 21 November); undefined when it is none. */
export function dagVanMoment(moment: string): Datum | undefined {
  const [, dag, uur, minuut] = MOMENT.exec(moment) ?? []
  if (!isDatum(dag)) return undefined
  const uit = dagInNederland(((dagnummer(dag) * 24 + Number(uur)) * 60 + Number(minuut)) * 60_000)
  return isDatum(uit) ? uit : undefined
}
