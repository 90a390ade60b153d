import { type Datum, dagenTussen, delen, jaarVan, plusDagen, plusDuur, vanDelen } from '../datum/datum'
import type { PeriodiekeTaak, Regeling } from './regeling'

/**
 * One line of what was recorded about periodic duties; the last one of a duty and a day counts. `op`: the day on which it was
 * done; '' while it is only agreed, or taken back.
 */
export interface PeriodiekRegel {
  /** Id of the duty. */
  readonly taak: string
  /** Which time it was: the day by which it had to be done. */
  readonly voor: Datum
  readonly op: Datum | ''
  readonly notitie: string
  /** An agreed day that does not hold any more. */
  readonly vervalt?: true
  /** ISO instant. */
  readonly vastgelegdOp: string
}
export type NieuwePeriodiekRegel = Omit<PeriodiekRegel, 'vastgelegdOp'>

const MAANDEN = { kwartaal: 3, jaar: 12, '3 jaar': 36 } as const
/** So many days ahead it stands on the work list. */
const VOORAF = 28

/** A periodic duty and how it stands. */
export interface Periodiek {
  readonly taak: PeriodiekeTaak
  readonly regeling: Regeling
  /** The first day by which it still has to be done; null where no day is known. */
  readonly datum: Datum | null
  /** The procedure or the office names the day; otherwise it is the end of the period in which the duty falls. */
  readonly genoemd: boolean
  /** Days that have passed too, and on which it was not done either. */
  readonly ookGemist: readonly Datum[]
  readonly teLaat: boolean
  /** Each time that it was done, the last in front. */
  readonly gedaan: readonly PeriodiekRegel[]
}

/**
 * The duties of these procedures, the first to come in front; those without a day come last. `sinds`: since when the program
 * watches over a procedure, by its id; the period of that day is the first that is asked for where the text names no day.
 */
export const periodiekeTaken = (
  regelingen: readonly Regeling[],
  log: readonly PeriodiekRegel[],
  sinds: Readonly<Record<string, Datum>>,
  vandaag: Datum,
): Periodiek[] =>
  regelingen
    .flatMap((regeling) =>
      regeling.periodiek.map((taak) => standVan(taak, regeling, log, sinds[regeling.id] ?? vandaag, vandaag)),
    )
    .sort((a, b) => (a.datum ?? '9').localeCompare(b.datum ?? '9'))

/** What is late or comes soon: it belongs on the work list. */
export const isAanDeBeurt = ({ datum }: Periodiek, vandaag: Datum): boolean =>
  datum !== null && dagenTussen(vandaag, datum) <= VOORAF

function standVan(
  taak: PeriodiekeTaak,
  regeling: Regeling,
  log: readonly PeriodiekRegel[],
  sinds: Datum,
  vandaag: Datum,
): Periodiek {
  const laatste = new Map<Datum, PeriodiekRegel>()
  for (const regel of log) if (regel.taak === taak.id) laatste.set(regel.voor, regel)
  const geldig = [...laatste.values()].filter((r) => !r.vervalt)
  const gedaan = geldig.filter((r) => r.op !== '').sort((a, b) => b.voor.localeCompare(a.voor))
  const klaar = new Set(gedaan.map((r) => r.voor))
  const isNogNiet = (d: Datum): boolean => !klaar.has(d)
  const afgesproken = geldig.map((r) => r.voor).sort()
  const vast = heeftRitme(taak)
  // What was done before its time asks for the next one.
  const kandidaten = vast ? dagenVan(taak, sinds, vandaag, isNogNiet) : afgesproken
  const [datum = null, ...rest] = kandidaten.filter(isNogNiet)
  return {
    taak,
    regeling,
    datum,
    genoemd: !vast || taak.eerste !== undefined,
    ookGemist: datum !== null && datum < vandaag ? rest.filter((d) => d < vandaag) : [],
    teLaat: datum !== null && datum < vandaag,
    gedaan,
  }
}

/** The days come from the text; otherwise the office agrees on each. A rhythm of years without a first day says no year. */
export const heeftRitme = ({ eerste, ritme }: PeriodiekeTaak): boolean =>
  ritme !== 'volgens afspraak' && (eerste !== undefined || ritme !== '3 jaar')

/** The days by which it has to be done, from the first to the first that is not past and not done. */
function dagenVan(taak: PeriodiekeTaak, sinds: Datum, vandaag: Datum, isNogNiet: (d: Datum) => boolean): Datum[] {
  const dagen: Datum[] = []
  for (let n = 0; ; n++) {
    const dag = dagNr(taak, sinds, n)
    // What the text asked before the program watched over it is no miss that the program saw (ONS: first on 1 July 2020).
    if (dag < sinds) continue
    dagen.push(dag)
    if (dag >= vandaag && isNogNiet(dag)) return dagen
  }
}

/** The nth day, from 0; counted from the first each time: adding to the last would drift at the end of a month. */
function dagNr({ eerste, ritme }: PeriodiekeTaak, sinds: Datum, n: number): Datum {
  const maanden = ritme === 'volgens afspraak' ? 0 : MAANDEN[ritme]
  if (eerste) return plusDuur(eerste, n * maanden, 'maanden')
  if (ritme === 'jaar') return vanDelen(jaarVan(sinds) + n, 12, 31)
  const [jaar, maand] = delen(sinds)
  return eindeKwartaal(plusDuur(vanDelen(jaar, maand, 1), n * maanden, 'maanden'))
}

function eindeKwartaal(d: Datum): Datum {
  const [jaar, maand] = delen(d)
  const volgend = Math.ceil(maand / 3) * 3 + 1
  return plusDagen(volgend > 12 ? vanDelen(jaar + 1, 1, 1) : vanDelen(jaar, volgend, 1), -1)
}

/** Done on this day, for each time up to and including `tot`. */
export const afgevinkt = (
  { datum, ookGemist, taak }: Periodiek,
  tot: Datum | null,
  op: Datum,
  notitie: string,
): NieuwePeriodiekRegel[] =>
  // What had no day was done on the day on which it was done.
  (datum === null ? [op] : [datum, ...ookGemist.filter((d) => tot !== null && d <= tot)]).map((voor) => ({
    taak: taak.id,
    voor,
    op,
    notitie: notitie.trim(),
  }))

/** Another day is agreed: the one that stood does not hold any more. */
export const afgesproken = ({ datum, taak }: Periodiek, voor: Datum): NieuwePeriodiekRegel[] => [
  ...(datum !== null && datum !== voor
    ? [{ taak: taak.id, voor: datum, op: '' as const, notitie: '', vervalt: true as const }]
    : []),
  { taak: taak.id, voor, op: '', notitie: '' },
]

/** Not done after all; a day that nobody had agreed goes with it. */
export const teruggenomen = (regels: readonly NieuwePeriodiekRegel[]): NieuwePeriodiekRegel[] =>
  regels.map(({ op, taak, voor }) => ({
    taak,
    voor,
    op: '',
    notitie: '',
    ...(op === voor && { vervalt: true as const }),
  }))
