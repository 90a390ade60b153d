import { type Datum, plusDagen, weekdag } from '../datum/datum'
import type { Kalender } from '../datum/kalender'
import { briefSleutel, type TeSturen } from '../dossier/te-sturen'
import { laatsteStap } from './laatste-stap'
import type { GeplandInRij, LaatsteStap, Samenvatting } from './samenvatting'
import { afgesproken } from '../termijn/afspraak'
import { isOpen } from '../termijn/termijnen'
import type { Termijn } from '../termijn/termijn'

/** What every line of the work list shows. */
export interface DossierRegel {
  /** Unique among all lines. */
  readonly sleutel: string
  readonly samenvatting: Samenvatting
}

/** One line of the work list: a term of a dossier that somebody still has to act on. */
export interface WerkRegel extends DossierRegel {
  readonly termijn: Termijn
  /** The day to act by: the plan date, or the agreed later date. For an overdue term: the day it ended. */
  readonly dag: Datum
}

/** An open dossier in which no term waits: what was done last. */
export interface StilleRegel extends DossierRegel {
  readonly laatste: LaatsteStap
}

/** A talk that was planned and is not on record as held. */
export interface GesprekRegel extends DossierRegel {
  readonly gesprek: GeplandInRij
}

/** A letter that still has to go out. */
export interface TeSturenRegel extends DossierRegel {
  readonly brief: TeSturen
}

export type WerkGroep = 'te-laat' | 'vandaag' | 'voorbij' | 'deze-en-volgende-week' | 'later'

export interface Werkvoorraad {
  readonly groepen: readonly { readonly id: WerkGroep; readonly naam: string; readonly regels: readonly WerkRegel[] }[]
  /** The first in front; one that is past waits to be put on record. */
  readonly gesprekken: readonly GesprekRegel[]
  /** Open dossiers without a task or a planned talk, the longest silence first: what has no term must not be forgotten. */
  readonly zonderTermijn: readonly StilleRegel[]
  /** Terms that count from a planned day, or bind only when the complaint is not handled: no duty yet, shown apart. */
  readonly prognoses: readonly WerkRegel[]
  /** What the procedure allows from now on (ending a silent complaint): no duty. */
  readonly mogelijk: readonly WerkRegel[]
  readonly aantallen: Readonly<Record<WerkGroep, number>>
  /** Open complaints and signals. */
  readonly lopend: number
}

/** The letters that still have to go out, also of dossiers that have ended: the oldest first. */
export const teSturenVan = (lijst: readonly Samenvatting[]): TeSturenRegel[] =>
  lijst
    .flatMap((samenvatting) =>
      (samenvatting.teSturen ?? []).map((brief) => ({
        sleutel: `${samenvatting.id}/${briefSleutel(brief.brief, brief.aan)}`,
        samenvatting,
        brief,
      })),
    )
    .sort(opSinds)

const NAMEN: Readonly<Record<WerkGroep, string>> = {
  'te-laat': 'Te laat',
  vandaag: 'Vandaag',
  voorbij: 'Streefdatum voorbij of wacht op een ander',
  'deze-en-volgende-week': 'Deze en volgende week',
  later: 'Later',
}
const GROEPEN = Object.keys(NAMEN) as WerkGroep[]

/** The complainant's own terms (a right that lapses) ask nothing of the organisation. */
const vraagtIets = ({ definitie }: Termijn) => definitie.bindt !== 'klager' && definitie.soort !== 'verval'

/** Somebody still has to do this. */
export const isTaak = (t: Termijn): boolean => isOpen(t) && vraagtIets(t) && t.definitie.soort !== 'niet-eerder'

/** A breach of the procedure by the organisation: not a target that passed, nor the delay of an outside body. */
export const isTeLaat = (t: Termijn): boolean =>
  t.staat === 'te-laat' && isTaak(t) && t.definitie.soort !== 'streef' && t.definitie.bindt === 'organisatie'

/** The day to act by; undefined for a term without a date. */
export function dagVoor(termijn: Termijn, kalender: Kalender): Datum | undefined {
  const { uiterlijk, plan, staat } = termijn
  if (staat === 'te-laat') return uiterlijk ?? undefined
  const later = afgesproken(termijn)
  return later ? kalender.plan(later) : (plan ?? uiterlijk ?? undefined)
}

/** What to act on first: a breach, then what still runs, then a target that passed or the delay of an outside body. */
const rang = (t: Termijn): number => (isTeLaat(t) ? 0 : t.staat === 'te-laat' ? 2 : 1)

/** The term to act on first. */
export function eersteTaak(
  termijnen: readonly Termijn[],
  kalender: Kalender,
): { termijn: Termijn; dag: Datum } | undefined {
  let eerste: { termijn: Termijn; dag: Datum } | undefined
  for (const termijn of termijnen) {
    const dag = isTaak(termijn) ? dagVoor(termijn, kalender) : undefined
    if (dag === undefined) continue
    const verschil = eerste ? rang(termijn) - rang(eerste.termijn) : -1
    if (verschil < 0 || (verschil === 0 && eerste && dag < eerste.dag)) eerste = { termijn, dag }
  }
  return eerste
}

/** The other terms to act on, the most urgent first: of those that one action fulfils only the first. */
export function andereTaken(
  termijnen: readonly Termijn[],
  eerst: Termijn | undefined,
  kalender: Kalender,
): readonly Termijn[] {
  const acties = new Set([eerst?.definitie.actie])
  const taken: Termijn[] = []
  let over = termijnen.filter((t) => t.definitie.actie)
  for (let taak = eersteTaak(over, kalender); taak; taak = eersteTaak(over, kalender)) {
    const { termijn } = taak
    over = over.filter((t) => t !== termijn)
    if (acties.has(termijn.definitie.actie)) continue
    acties.add(termijn.definitie.actie)
    taken.push(termijn)
  }
  return taken
}

/** The work list of today, each group with the most urgent line first. */
export function werkvoorraadVan(
  open: readonly Samenvatting[],
  termijnenVan: (s: Samenvatting) => readonly Termijn[],
  vandaag: Datum,
  kalender: Kalender,
): Werkvoorraad {
  const perGroep: Record<WerkGroep, WerkRegel[]> = {
    'te-laat': [],
    vandaag: [],
    voorbij: [],
    'deze-en-volgende-week': [],
    later: [],
  }
  const prognoses: WerkRegel[] = []
  const mogelijk: WerkRegel[] = []
  const gesprekken: GesprekRegel[] = []
  const zonderTermijn: StilleRegel[] = []
  const eindeVolgendeWeek = plusDagen(vandaag, 14 - weekdag(vandaag))
  for (const samenvatting of open) {
    // A forecast and what may be done are no tasks: the complaint itself still waits for its next step.
    let taak = false
    for (const termijn of termijnenVan(samenvatting)) {
      const dag = dagVoor(termijn, kalender)
      if (dag === undefined || !vraagtIets(termijn)) continue
      const regel = { sleutel: `${samenvatting.id}/${termijn.id}`, samenvatting, termijn, dag }
      if (termijn.staat === 'prognose' || termijn.staat === 'voorwaardelijk') prognoses.push(regel)
      else if (termijn.staat === 'mogelijk') mogelijk.push(regel)
      else if (isTaak(termijn)) {
        perGroep[groepVan(regel, vandaag, eindeVolgendeWeek)].push(regel)
        taak = true
      }
    }
    for (const gesprek of (samenvatting.gepland ?? []).filter((g) => !g.afgezegd)) {
      gesprekken.push({ sleutel: `${samenvatting.id}/gesprek.${gesprek.id}`, samenvatting, gesprek })
      taak = true
    }
    if (!taak) zonderTermijn.push({ sleutel: samenvatting.id, samenvatting, laatste: laatsteStap(samenvatting) })
  }
  const groepen = GROEPEN.map((id) => ({ id, naam: NAMEN[id], regels: perGroep[id].sort(opDag) }))
  return {
    groepen,
    gesprekken: gesprekken.sort(opMoment),
    zonderTermijn: zonderTermijn.sort(opStilte),
    prognoses: prognoses.sort(opDag),
    mogelijk: mogelijk.sort(opDag),
    aantallen: Object.fromEntries(groepen.map((g) => [g.id, g.regels.length])) as Record<WerkGroep, number>,
    lopend: open.length,
  }
}

function groepVan({ termijn, dag }: WerkRegel, vandaag: Datum, eindeVolgendeWeek: Datum): WerkGroep {
  if (termijn.staat === 'te-laat') return isTeLaat(termijn) ? 'te-laat' : 'voorbij'
  if (dag <= vandaag) return 'vandaag'
  return dag <= eindeVolgendeWeek ? 'deze-en-volgende-week' : 'later'
}

const vroegsteEerst =
  <R extends DossierRegel>(dag: (r: R) => Datum) =>
  (a: R, b: R): number =>
    dag(a) === dag(b) ? (a.samenvatting.nummer < b.samenvatting.nummer ? -1 : 1) : dag(a) < dag(b) ? -1 : 1
const opDag = vroegsteEerst<WerkRegel>((r) => r.dag)
const opMoment = (a: GesprekRegel, b: GesprekRegel): number =>
  `${a.gesprek.dag} ${a.gesprek.begin}` < `${b.gesprek.dag} ${b.gesprek.begin}` ? -1 : 1
const opSinds = vroegsteEerst<TeSturenRegel>((r) => r.brief.sinds)
const opStilte = vroegsteEerst<StilleRegel>((r) => r.laatste.datum)
