import type { Datum } from '../datum/datum'
import type { Kalender } from '../datum/kalender'
import { kort } from '../datum/opmaak'
import type { Samenvatting } from '../overzicht/samenvatting'
import type { Termijn } from '../termijn/termijn'
import type { MeetTekst } from './regels'
import { maakSchaal, type Schaal } from './schaal'
import { type Band, banden, type Streepje, streepjes } from './streepjes'
import { termijnItem, type TermijnItem } from './tijdlijn'
import type { Venster } from './venster'

/** One dossier with its open terms, the first one to act on in front. */
export interface RoosterDossier {
  readonly samenvatting: Samenvatting
  readonly items: readonly TermijnItem[]
}

export interface RoosterFilter {
  /** '' for all. */
  readonly regelingId: string
  readonly behandelaar: string
  /** Only what is late or nearly so. */
  readonly dringend: boolean
}

const dringend = ({ termijn }: TermijnItem): boolean => termijn.staat === 'te-laat' || termijn.staat === 'bijna'
/** A right that lapses, an earliest day and a forecast are shown, but do not decide which dossier comes first. */
const telt = ({ termijn }: TermijnItem): boolean =>
  termijn.staat === 'te-laat' || termijn.staat === 'bijna' || termijn.staat === 'loopt' || termijn.staat === 'verdaagd'
const wacht = (item: TermijnItem): boolean => telt(item) && item.termijn.definitie.bindt !== 'klager'

/** The open terms of the open dossiers, sorted by the first one that somebody has to meet. Dossiers without any stay out. */
export function roosterVan(
  open: readonly Samenvatting[],
  termijnenVan: (s: Samenvatting) => readonly Termijn[],
  vandaag: Datum,
  filter: RoosterFilter,
): RoosterDossier[] {
  const rijen: { rij: RoosterDossier; eerst: string }[] = []
  for (const samenvatting of open) {
    if (filter.regelingId !== '' && samenvatting.regelingId !== filter.regelingId) continue
    if (filter.behandelaar !== '' && samenvatting.behandelaar !== filter.behandelaar) continue
    const items = termijnenVan(samenvatting)
      .flatMap((t) => (t.dagenOver === undefined || t.staat === 'verlopen' ? [] : (termijnItem(t, vandaag) ?? [])))
      .filter((i) => !filter.dringend || dringend(i))
      .sort((a, b) => (a.datum < b.datum ? -1 : a.datum > b.datum ? 1 : 0))
    if (items.length === 0) continue
    const eerste = items.find(wacht) ?? items[0]
    // What waits for nobody comes after everything that waits for somebody.
    const eerst = `${items.some(wacht) ? 0 : 1}${eerste?.datum ?? ''}${samenvatting.nummer}`
    rijen.push({ rij: { samenvatting, items }, eerst })
  }
  return rijen.sort((a, b) => (a.eerst < b.eerst ? -1 : 1)).map((r) => r.rij)
}

/** The term of a row that decides its place. */
export const eersteVan = ({ items }: RoosterDossier): TermijnItem | undefined => items.find(wacht) ?? items[0]

/** The scale that all rows share. Sizes in px. */
export interface RoosterSchaal {
  readonly breedte: number
  readonly schaal: Schaal
  readonly streepjes: readonly Streepje[]
  readonly banden: readonly Band[]
  readonly vandaag?: {
    readonly x: number
    readonly datum: { readonly x: number; readonly breedte: number; readonly tekst: string }
  }
}

const RAND = 12

export function roosterSchaal(
  { van, tot }: Venster,
  {
    breedte,
    vandaag,
    kalender,
    meetTekst,
  }: { breedte: number; vandaag: Datum; kalender: Kalender; meetTekst: MeetTekst },
): RoosterSchaal {
  const schaal = maakSchaal({ van, tot, links: RAND, rechts: breedte - RAND })
  const x = schaal.midden(vandaag)
  const tekst = kort(vandaag, vandaag)
  const b = meetTekst(tekst, true) + 14
  const nu =
    x === undefined ? undefined : { x, datum: { x: Math.min(Math.max(0, x - b / 2), breedte - b), breedte: b, tekst } }
  return {
    breedte,
    schaal,
    streepjes: streepjes(schaal, breedte, nu ? [nu.datum] : [], vandaag, meetTekst),
    banden: banden(schaal, kalender),
    ...(nu && { vandaag: nu }),
  }
}

/** A marker in a row. `tekst` is '' where the row is too narrow for it. */
export interface RoosterMerk {
  readonly item: TermijnItem
  readonly x: number
  readonly y: number
  readonly tekst: string
  readonly kant: 'links' | 'rechts'
  readonly vak: { readonly x: number; readonly breedte: number }
}

export interface RoosterRij {
  readonly hoogte: number
  readonly merken: readonly RoosterMerk[]
  /** What lies before and after what is in sight, with the words for it ("‹ 2 eerder"), on the first lane. */
  readonly eerder: Buiten
  readonly later: Buiten
  readonly buitenY: number
}

export interface Buiten {
  readonly items: readonly TermijnItem[]
  readonly tekst: string
}

export const RIJ = { baan: 21, lucht: 6, straal: 10, tekst: 15 } as const

interface Strook {
  readonly x0: number
  readonly x1: number
}

/** The markers of one dossier, each with its whole label, in as many lanes as that takes; at least `minst` px high. */
export function roosterRij(
  items: readonly TermijnItem[],
  { schaal, breedte }: RoosterSchaal,
  minst: number,
  meet: MeetTekst,
): RoosterRij {
  const { van, tot } = schaal.segmenten[0] ?? { van: '' as Datum, tot: '' as Datum }
  const voor = items.filter((i) => i.datum < van)
  const na = items.filter((i) => i.datum > tot)
  const eerder = { items: voor, tekst: voor.length > 0 ? `‹ ${voor.length} eerder` : '' }
  const later = { items: na, tekst: na.length > 0 ? `${na.length} later ›` : '' }
  const banen: Strook[][] = [
    [
      ...(voor.length > 0 ? [{ x0: 0, x1: meet(eerder.tekst, false) }] : []),
      ...(na.length > 0 ? [{ x0: breedte - meet(later.tekst, false), x1: breedte }] : []),
    ],
  ]
  const merken: (Omit<RoosterMerk, 'y'> & { baan: number })[] = []
  for (const item of items) {
    const x = schaal.midden(item.datum)
    if (x === undefined) continue
    const { tekst, kant, vak } = vakVan(item.label, x, breedte, meet)
    const vrij = (baan: readonly Strook[]) =>
      baan.every((v) => vak.x >= v.x1 + RIJ.straal || vak.x + vak.breedte + RIJ.straal <= v.x0)
    let baan = banen.findIndex(vrij)
    if (baan < 0) baan = banen.push([]) - 1
    banen[baan]?.push({ x0: vak.x, x1: vak.x + vak.breedte })
    merken.push({ item, x, tekst, kant, vak, baan })
  }
  const hoogte = Math.max(minst, banen.length * RIJ.baan + RIJ.lucht)
  const begin = (hoogte - banen.length * RIJ.baan) / 2 + RIJ.baan / 2
  return {
    hoogte,
    merken: merken.map(({ baan, ...m }) => ({ ...m, y: begin + baan * RIJ.baan })),
    eerder,
    later,
    buitenY: begin,
  }
}

/** Room for the label in bold: what is urgent is written so. */
function vakVan(
  label: string,
  x: number,
  breedte: number,
  meet: MeetTekst,
): Pick<RoosterMerk, 'tekst' | 'kant' | 'vak'> {
  const b = meet(label, true)
  if (x + RIJ.tekst + b <= breedte)
    return { tekst: label, kant: 'rechts', vak: { x: x - RIJ.straal, breedte: RIJ.straal + RIJ.tekst + b } }
  if (x - RIJ.tekst - b >= 0)
    return { tekst: label, kant: 'links', vak: { x: x - RIJ.tekst - b, breedte: RIJ.tekst + b + RIJ.straal } }
  return { tekst: '', kant: 'rechts', vak: { x: x - RIJ.straal, breedte: 2 * RIJ.straal } }
}
