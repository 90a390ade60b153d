import { type Datum, dagnummer, dagenTussen, plusDagen } from '../datum/datum'
import { dagen, kort } from '../datum/opmaak'

/** A stretch of consecutive days drawn to scale. `x`: left edge of its first day, in px. */
export interface Segment {
  readonly van: Datum
  readonly tot: Datum
  readonly x: number
  readonly breedte: number
}

/** A quiet stretch that is left out. `tekst`: how long it is, "5 weken". */
export interface Breuk {
  readonly x: number
  readonly breedte: number
  readonly tekst: string
  readonly titel: string
}

/**
 * Days to pixels. A day has width; an item stands in the middle of its day. Every segment has the same pixels per day, so
 * lengths may be compared anywhere between two breaks.
 */
export interface Schaal {
  readonly perDag: number
  readonly segmenten: readonly Segment[]
  readonly breuken: readonly Breuk[]
  /** Left edge of the day; undefined outside the scale or in a break. */
  readonly rand: (d: Datum) => number | undefined
  /** Middle of the day. */
  readonly midden: (d: Datum) => number | undefined
}

export interface SchaalOpties {
  readonly van: Datum
  readonly tot: Datum
  /** Room for the days, from `links` to `rechts`, in px. */
  readonly links: number
  readonly rechts: number
  /** The last segment goes on with whole days up to here, in px. */
  readonly uitloop?: number
  /** Days on which something stands; a long stretch without any of them is broken. Absent: never broken. */
  readonly bezet?: readonly Datum[]
  /** Width in px that a break with this text needs. */
  readonly breukBreedte?: (tekst: string) => number
}

/** A stretch is broken when it is at least four weeks and takes more than a fifth of what is in sight. */
const STILTE_DAGEN = 28
const STILTE_DEEL = 0.2
/** Days that stay in sight on both sides of a break. */
const MARGE = 3
/** Breaks together take at most this part of the width. */
const BREUK_DEEL = 0.4

export function maakSchaal({ van, tot, links, rechts, uitloop, bezet, breukBreedte = () => 72 }: SchaalOpties): Schaal {
  const stiltes = bezet ? langeStiltes(van, tot, bezet, Math.floor(((rechts - links) * BREUK_DEEL) / 72)) : []
  const breuken = stiltes.map((s) => ({ ...s, breedte: breukBreedte(s.tekst) }))
  const dagenInZicht = dagenTussen(van, tot) + 1 - stiltes.reduce((n, s) => n + s.dagen, 0)
  const ruimte = Math.max(1, rechts - links - breuken.reduce((n, b) => n + b.breedte, 0))
  const perDag = ruimte / dagenInZicht
  const segmenten: Segment[] = []
  const getekend: Breuk[] = []
  let x = links
  let begin = van
  const segment = (einde: Datum) => {
    const breedte = (dagenTussen(begin, einde) + 1) * perDag
    segmenten.push({ van: begin, tot: einde, x, breedte })
    x += breedte
  }
  for (const b of breuken) {
    segment(plusDagen(b.van, -1))
    getekend.push({ x, breedte: b.breedte, tekst: b.tekst, titel: b.titel })
    x += b.breedte
    begin = plusDagen(b.van, b.dagen)
  }
  const extra = uitloop === undefined ? 0 : Math.max(0, Math.floor((uitloop - rechts) / perDag))
  segment(plusDagen(tot, extra))
  const rand = (d: Datum) => {
    const s = segmenten.find((deel) => d >= deel.van && d <= deel.tot)
    return s && s.x + (dagnummer(d) - dagnummer(s.van)) * perDag
  }
  const midden = (d: Datum) => {
    const links_ = rand(d)
    return links_ === undefined ? undefined : links_ + perDag / 2
  }
  return { perDag, segmenten, breuken: getekend, rand, midden }
}

interface Stilte {
  readonly van: Datum
  readonly dagen: number
  readonly tekst: string
  readonly titel: string
}

function langeStiltes(van: Datum, tot: Datum, bezet: readonly Datum[], hoogstens: number): Stilte[] {
  const punten = [...new Set(bezet.filter((d) => d >= van && d <= tot))].sort()
  let inZicht = dagenTussen(van, tot) + 1
  const gaten = punten
    .slice(1)
    .map((d, i) => ({ na: punten[i] ?? d, lengte: dagenTussen(punten[i] ?? d, d) }))
    .sort((a, b) => b.lengte - a.lengte)
  const stiltes: Stilte[] = []
  // The longest first: taking it out makes the others weigh more.
  for (const { na, lengte } of gaten) {
    if (stiltes.length >= hoogstens || lengte < STILTE_DAGEN || lengte < inZicht * STILTE_DEEL) break
    // Whole weeks, so that "5 weken" is exactly what is missing.
    const weg = Math.floor((lengte - 1 - 2 * MARGE) / 7) * 7
    const eerste = plusDagen(na, 1 + MARGE)
    inZicht -= weg
    stiltes.push({
      van: eerste,
      dagen: weg,
      tekst: stilteTekst(weg),
      titel: `${dagen(weg)} waarin niets gebeurde of gepland is: ${kort(eerste)} tot en met ${kort(plusDagen(eerste, weg - 1))}`,
    })
  }
  return stiltes.sort((a, b) => (a.van < b.van ? -1 : 1))
}

/** Weeks up to three months, then months and years as near as they come. */
function stilteTekst(aantal: number): string {
  if (aantal <= 91) return `${aantal / 7} weken`
  const maanden = Math.round(aantal / 30.44)
  if (maanden <= 23) return `${maanden} maanden`
  return `${String(Math.round((aantal / 365.25) * 10) / 10).replace('.', ',')} jaar`
}
