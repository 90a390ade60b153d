import { type Datum, plusDagen, vanDelen, weekdag } from './datum'

/**
 * lid1: recognised holiday (Atw art. 3 lid 1) · lid2: Goede Vrijdag, equated for the Atw only (art. 3 lid 2) ·
 * kb: equated by royal decree (art. 3 lid 3), can not be computed.
 */
export type FeestdagSoort = 'lid1' | 'lid2' | 'kb'

export interface Feestdag {
  readonly datum: Datum
  readonly naam: string
  readonly soort: FeestdagSoort
}

/** Easter Sunday by the anonymous Gregorian algorithm (Meeus/Jones/Butcher). */
export function eerstePaasdag(jaar: number): Datum {
  const a = jaar % 19
  const b = Math.floor(jaar / 100)
  const c = jaar % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const f = Math.floor((b + 8) / 25)
  const g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return vanDelen(jaar, Math.floor(n / 31), (n % 31) + 1)
}

/** 27 April (until 2013 the Queen's day on the 30th), or the day before when that is a Sunday. Right from 1980 on. */
function koningsdag(jaar: number): Feestdag {
  const vast = vanDelen(jaar, 4, jaar < 2014 ? 30 : 27)
  const datum = weekdag(vast) === 7 ? plusDagen(vast, -1) : vast
  return { datum, naam: jaar < 2014 ? 'Koninginnedag' : 'Koningsdag', soort: 'lid1' }
}

/** Days equated by royal decree. `bekendTot`: the last year of which the decree is known; after it the program warns. */
export interface KbTabel {
  readonly bekendTot: number
  readonly dagen: readonly { readonly datum: Datum; readonly naam: string }[]
}

const kb = (naam: string, ...dagen: string[]) => dagen.map((d) => ({ datum: d as Datum, naam }))

/** Stcrt. 2016, 58653 (2017-2019) · KB of 20 September 2019 (2020-2022) · 2023-2025 · Stcrt. 2025, 24713 (2026-2028). */
export const KB_DAGEN: KbTabel = {
  bekendTot: 2028,
  dagen: [
    ...kb('Dag na Koningsdag', '2017-04-28'),
    ...kb('Dag na Hemelvaartsdag', '2017-05-26', '2018-05-11'),
    ...kb('Dag voor Eerste Kerstdag', '2018-12-24'),
    ...kb('Oudejaarsdag', '2018-12-31'),
    ...kb('Dag na Hemelvaartsdag', '2019-05-31'),
    ...kb('Dag na Tweede Kerstdag', '2019-12-27'),
    ...kb('Dag na Hemelvaartsdag', '2020-05-22', '2021-05-14', '2022-05-27'),
    ...kb('Dag na Koningsdag', '2023-04-28'),
    ...kb('Dag na Hemelvaartsdag', '2023-05-19', '2024-05-10'),
    ...kb('Dag na Tweede Kerstdag', '2024-12-27'),
    ...kb('Dag na Hemelvaartsdag', '2025-05-30'),
    ...kb('Dag na Nieuwjaarsdag', '2026-01-02'),
    ...kb('Dag na Hemelvaartsdag', '2026-05-15', '2027-05-07'),
    ...kb('Dag na Koningsdag', '2028-04-28'),
    ...kb('Dag na Hemelvaartsdag', '2028-05-26'),
  ],
}

/** All recognised and equated days of a year, in order (Atw art. 3). Easter and Whit Sunday need no entry: they are Sundays. */
export function feestdagen(jaar: number, kbTabel: KbTabel = KB_DAGEN): Feestdag[] {
  const pasen = eerstePaasdag(jaar)
  const vast: Feestdag[] = [
    { datum: vanDelen(jaar, 1, 1), naam: 'Nieuwjaarsdag', soort: 'lid1' },
    { datum: plusDagen(pasen, -2), naam: 'Goede Vrijdag', soort: 'lid2' },
    { datum: plusDagen(pasen, 1), naam: 'Tweede Paasdag', soort: 'lid1' },
    koningsdag(jaar),
    { datum: vanDelen(jaar, 5, 5), naam: 'Bevrijdingsdag', soort: 'lid1' },
    { datum: plusDagen(pasen, 39), naam: 'Hemelvaartsdag', soort: 'lid1' },
    { datum: plusDagen(pasen, 50), naam: 'Tweede Pinksterdag', soort: 'lid1' },
    { datum: vanDelen(jaar, 12, 25), naam: 'Eerste Kerstdag', soort: 'lid1' },
    { datum: vanDelen(jaar, 12, 26), naam: 'Tweede Kerstdag', soort: 'lid1' },
  ]
  const aangewezen = kbTabel.dagen
    .filter((d) => Number(d.datum.slice(0, 4)) === jaar)
    .map((d): Feestdag => ({ ...d, soort: 'kb' }))
  return [...vast, ...aangewezen].sort((a, b) => (a.datum < b.datum ? -1 : a.datum > b.datum ? 1 : 0))
}
