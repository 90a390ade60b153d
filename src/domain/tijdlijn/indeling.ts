import type { Datum } from '../datum/datum'
import type { Kalender } from '../datum/kalender'
import { kort } from '../datum/opmaak'
import { type Blok, plaats } from './plaatsing'
import { breekRegels, type MeetTekst } from './regels'
import { maakSchaal, type Schaal } from './schaal'
import { type Band, banden, type Streepje, streepjes } from './streepjes'
import { dagenVan, type GebeurtenisItem, type Kant, kantVan, type TekenItem } from './tijdlijn'

/** All sizes in px, at a text size of 13 px. */
export const MAAT = {
  marker: 8,
  tekstAfstand: 15,
  regel: 17,
  tussenRijen: 5,
  as: 30,
  /** Least distance from the axis to a label. */
  begin: 16,
  /** Strip at the top for the word "vandaag". */
  kop: 28,
  voet: 6,
  tekst: 190,
  /** What a bundle says is only days: one line keeps it low. */
  bundel: 280,
} as const

export interface IndelingOpties {
  /** Width of the drawing in px, at least 240. */
  readonly breedte: number
  /** First and last day in sight. */
  readonly van: Datum
  readonly tot: Datum
  /** The whole file: long quiet stretches are left out and there is room for the last label. */
  readonly heel?: boolean
  readonly vandaag: Datum
  readonly kalender: Kalender
  readonly meetTekst: MeetTekst
}

export interface Regel {
  readonly tekst: string
  readonly vet: boolean
  /** Base line. */
  readonly y: number
}

/** One marker with its label. */
export interface Rij<I extends TekenItem = TekenItem> {
  readonly item: I
  readonly x: number
  readonly y: number
  readonly tekstX: number
  readonly kant: 'links' | 'rechts'
  readonly regels: readonly Regel[]
  /** The line of today or another pole runs behind this label: it needs a ground of its own. */
  readonly opLijn: boolean
  /** Marker and label together: what may be pressed, and what may not be covered. */
  readonly vak: { readonly x: number; readonly y: number; readonly breedte: number; readonly hoogte: number }
}

/** Everything of one day on one side of the axis: one pole with its markers. */
export interface Paal<I extends TekenItem = TekenItem> {
  readonly x: number
  readonly zijde: 'boven' | 'onder'
  readonly y0: number
  readonly y1: number
  readonly rijen: readonly Rij<I>[]
  /** The stretch of days that a bundle holds. */
  readonly haken: readonly { readonly van: number; readonly tot: number }[]
}

export interface Indeling<I extends TekenItem = TekenItem> {
  readonly breedte: number
  readonly hoogte: number
  readonly as: { readonly boven: number; readonly onder: number }
  readonly schaal: Schaal
  readonly streepjes: readonly Streepje[]
  readonly banden: readonly Band[]
  readonly palen: readonly Paal<I>[]
  readonly klein: readonly { readonly x: number; readonly items: readonly GebeurtenisItem[] }[]
  readonly vandaag?: {
    readonly x: number
    /** "vandaag" at the top. */
    readonly pil: { readonly x: number; readonly breedte: number }
    /** Today's date on the axis, when there is room. */
    readonly datum?: { readonly x: number; readonly breedte: number; readonly tekst: string }
  }
  /** How many items lie before and after what is in sight. */
  readonly eerder: number
  readonly later: number
}

/** The whole drawing, computed from the items: pure, so that every width and zoom can be tested without a screen. */
export function indeling<I extends TekenItem>(items: readonly I[], opties: IndelingOpties): Indeling<I> {
  const { breedte, van, tot, vandaag, kalender, meetTekst } = opties
  const getekend = items.filter((i) => kantVan(i) === 'gebeurtenis' || !i.klein)
  const inZicht = getekend.filter((i) => i.datum >= van && i.datum <= tot)
  const helft = breedte / 2 - MAAT.tekstAfstand - 8
  const boven = groepen(inZicht, 'gebeurtenis', helft, meetTekst)
  const onder = groepen(inZicht, 'termijn', helft, meetTekst)
  const schaal = schaalVan(opties, inZicht, laatsteTekst(boven, onder))
  const vandaagX = schaal.midden(vandaag)
  const zijde = (lijst: readonly Groep<I>[]) => {
    const blokken = lijst.map((g): Blok => ({ x: schaal.midden(g.datum) ?? 0, breedte: g.breedte, hoogte: g.hoogte }))
    const plaatsen = plaats(blokken, {
      breedte,
      straal: MAAT.marker + 2,
      tekstAfstand: MAAT.tekstAfstand,
      begin: MAAT.begin,
      ...(vandaagX !== undefined && { lijn: vandaagX }),
    })
    const ver = Math.max(MAAT.begin * 2, ...blokken.map((b, i) => (plaatsen[i]?.afstand ?? 0) + b.hoogte))
    return { lijst, blokken, plaatsen, ver }
  }
  const hoog = zijde(boven)
  const laag = zijde(onder)
  const as = { boven: MAAT.kop + hoog.ver, onder: MAAT.kop + hoog.ver + MAAT.as }
  const paal =
    ({ blokken, plaatsen }: ReturnType<typeof zijde>, welke: Paal['zijde']) =>
    (g: Groep<I>, i: number): Paal<I> => {
      const { x, hoogte } = blokken[i] ?? { x: 0, hoogte: 0 }
      const { kant, afstand } = plaatsen[i] ?? { kant: 'rechts', afstand: 0 }
      const top = welke === 'boven' ? as.boven - afstand - hoogte : as.onder + afstand
      const vreemd = blokken.filter((b, j) => j !== i && (plaatsen[j]?.afstand ?? 0) > afstand).map((b) => b.x)
      const rijen = rijenVan(g, x, top, kant, vandaagX === undefined ? vreemd : [...vreemd, vandaagX])
      const einden = rijen.map((r) => r.y)
      const haken = rijen.flatMap(({ item }) => haakVan(item, schaal))
      return welke === 'boven'
        ? { x, zijde: welke, y0: Math.min(...einden), y1: as.boven, rijen, haken }
        : { x, zijde: welke, y0: as.onder, y1: Math.max(...einden), rijen, haken }
    }
  const nu = vandaagX === undefined ? undefined : vandaagVan(vandaagX, schaal, opties)
  return {
    breedte,
    hoogte: as.onder + laag.ver + MAAT.voet,
    as,
    schaal,
    streepjes: streepjes(
      schaal,
      breedte,
      [...schaal.breuken, ...(nu ? [nu.datum ?? nu.streep] : [])],
      vandaag,
      meetTekst,
    ),
    banden: banden(schaal, kalender),
    palen: [...boven.map(paal(hoog, 'boven')), ...onder.map(paal(laag, 'onder'))],
    klein: kleine(inZicht, schaal),
    ...(nu && { vandaag: { x: nu.x, pil: nu.pil, ...(nu.datum && { datum: nu.datum }) } }),
    eerder: getekend.filter((i) => i.datum < van).length,
    later: getekend.filter((i) => i.datum > tot).length,
  }
}

interface Groep<I extends TekenItem = TekenItem> {
  readonly datum: Datum
  readonly rijen: readonly { readonly item: I; readonly regels: readonly Omit<Regel, 'y'>[] }[]
  readonly breedte: number
  readonly hoogte: number
}

/** The items of one kind by day, each with its lines. Events of one day share one date line, under the last. */
function groepen<I extends TekenItem>(
  items: readonly I[],
  kant: Kant,
  /** Most room beside a marker. */ ruimte: number,
  meet: MeetTekst,
): Groep<I>[] {
  const perDag = new Map<Datum, I[]>()
  for (const item of items) {
    if (kantVan(item) !== kant || item.klein) continue
    const dag = perDag.get(item.datum)
    if (dag) dag.push(item)
    else perDag.set(item.datum, [item])
  }
  return [...perDag].map(([datum, dag]) => {
    const rijen = dag.map((item, i) => {
      const breedte = Math.min(item.soort === 'bundel' ? MAAT.bundel : MAAT.tekst, ruimte)
      const breek = (tekst: string, vet: boolean) =>
        breekRegels(tekst, vet, breedte, meet).map((t) => ({ tekst: t, vet }))
      const regels = [
        ...breek(item.label, true),
        ...(item.soort !== 'gebeurtenis' || i === dag.length - 1 ? breek(onder(item, dag.length), false) : []),
        ...(item.soort === 'termijn' && item.plan ? breek(item.plan, false) : []),
      ]
      return { item, regels }
    })
    const alle = rijen.flatMap((r) => r.regels)
    return {
      datum,
      rijen,
      breedte: Math.max(...alle.map((r) => meet(r.tekst, r.vet))),
      hoogte: alle.length * MAAT.regel + (rijen.length - 1) * MAAT.tussenRijen,
    }
  })
}

/** Two dates stand beside a later date that was agreed: alone on its day it says which the other is. */
const onder = (item: TekenItem, opDieDag: number): string =>
  item.soort === 'gebeurtenis' && item.nieuweDatum && opDieDag === 1
    ? `afgesproken op ${item.ondertitel}`
    : item.ondertitel

function rijenVan<I extends TekenItem>(
  groep: Groep<I>,
  x: number,
  top: number,
  kant: Rij['kant'],
  lijnen: readonly number[],
): Rij<I>[] {
  let y = top
  return groep.rijen.map(({ item, regels }) => {
    const hoogte = regels.length * MAAT.regel
    const links = kant === 'rechts' ? x + MAAT.marker : x - (MAAT.tekstAfstand + groep.breedte)
    const rechts = kant === 'rechts' ? x + MAAT.tekstAfstand + groep.breedte : x - MAAT.marker
    const rij: Rij<I> = {
      item,
      x,
      y: y + MAAT.regel / 2,
      kant,
      tekstX: kant === 'rechts' ? x + MAAT.tekstAfstand : x - MAAT.tekstAfstand,
      // 0.32 em under the middle of the line puts small letters in its middle.
      regels: regels.map((r, i) => ({ ...r, y: y + i * MAAT.regel + MAAT.regel / 2 + 4.5 })),
      opLijn: lijnen.some((l) => l > links && l < rechts),
      vak: {
        x: kant === 'rechts' ? x - MAAT.marker - 2 : x - (MAAT.tekstAfstand + groep.breedte),
        y,
        breedte: MAAT.marker + 2 + MAAT.tekstAfstand + groep.breedte,
        hoogte,
      },
    }
    y += hoogte + MAAT.tussenRijen
    return rij
  })
}

function haakVan(item: TekenItem, schaal: Schaal): Paal['haken'][number][] {
  if (item.soort !== 'bundel') return []
  const van = schaal.midden(item.datum)
  const tot = schaal.midden(item.tot)
  return van === undefined || tot === undefined || tot === van ? [] : [{ van, tot }]
}

const RAND = 12

/** Width of the labels on the last day, so that they can stand to the right of it. */
function laatsteTekst(...zijden: readonly (readonly Groep[])[]): number {
  const laatsten = zijden.flatMap((z) => z.at(-1) ?? [])
  const dag = laatsten.reduce<Datum | ''>((d, g) => (g.datum > d ? g.datum : d), '')
  return Math.max(0, ...laatsten.filter((g) => g.datum === dag).map((g) => g.breedte))
}

function schaalVan(opties: IndelingOpties, inZicht: readonly TekenItem[], tekst: number): Schaal {
  const { breedte, van, tot, heel, vandaag, meetTekst } = opties
  if (!heel) return maakSchaal({ van, tot, links: RAND, rechts: breedte - RAND })
  const ruimte = Math.min(breedte * 0.35, tekst + MAAT.tekstAfstand)
  return maakSchaal({
    van,
    tot,
    links: RAND,
    rechts: breedte - Math.max(RAND, ruimte),
    // The axis runs on under the last label: empty days are days too.
    uitloop: breedte - RAND,
    bezet: [...inZicht.flatMap(dagenVan), vandaag, van, tot],
    breukBreedte: (t) => meetTekst(t, false) + 40,
  })
}

function vandaagVan(x: number, { perDag, breuken }: Schaal, { breedte, vandaag, meetTekst }: IndelingOpties) {
  const klem = (b: number) => Math.min(Math.max(0, x - b / 2), breedte - b)
  const pilBreedte = meetTekst('vandaag', true) + 22
  const tekst = kort(vandaag, vandaag)
  const datumBreedte = meetTekst(tekst, true) + 14
  const datum = { x: klem(datumBreedte), breedte: datumBreedte, tekst }
  const past = breuken.every((b) => datum.x + datumBreedte <= b.x || datum.x >= b.x + b.breedte)
  return {
    x,
    pil: { x: klem(pilBreedte), breedte: pilBreedte },
    streep: { x: x - 2, breedte: Math.min(4, perDag) },
    ...(past && { datum }),
  }
}

function kleine(items: readonly TekenItem[], schaal: Schaal): Indeling['klein'][number][] {
  const perDag = new Map<Datum, GebeurtenisItem[]>()
  for (const item of items) {
    if (item.soort !== 'gebeurtenis' || !item.klein) continue
    const dag = perDag.get(item.datum)
    if (dag) dag.push(item)
    else perDag.set(item.datum, [item])
  }
  return [...perDag].flatMap(([dag, lijst]) => {
    const x = schaal.midden(dag)
    return x === undefined ? [] : [{ x, items: lijst }]
  })
}
