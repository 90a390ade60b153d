import { isOpening } from '../gebeurtenis/soort'
import { behandelaarsVan } from './behandelaar'
import type { Gebeurtenis, GebeurtenisVan } from '../gebeurtenis/gebeurtenis'
import { type KlachtGegevens, legeGegevens } from '../gebeurtenis/gegevens'
import { metKeuzesErin } from '../regeling/keuzes-mee'
import { isVanAnder, type Vervanger, vervangerVan } from './vervanger'
import { type DossierStatus, type Einde, verloopVan } from './verloop'

export type { DossierStatus, Einde } from './verloop'

/**
 * An event as it counts now: the last correction, under the id of the event it corrects, so that references stay good.
 * `eerder`: what it replaced, oldest first.
 */
export type GeldigeGebeurtenis = Gebeurtenis & { readonly eerder: readonly Gebeurtenis[] }

export interface Dossier {
  readonly id: string
  readonly nummer: string
  readonly regelingId: string
  /** As registered, or as applied since. */
  readonly regelingVersie: string
  readonly soort: 'klacht' | 'signaal'
  readonly kanaal: string
  /** What was answered to the procedure's own test at the last opening; absent where it was not asked. */
  readonly triage?: string
  readonly gegevens: KlachtGegevens
  readonly status: DossierStatus
  /** When and why handling ended; absent while it runs. */
  readonly einde?: Einde
  /** Every ending that was not taken back, the one of the complaint itself first: a next step opens the dossier again. */
  readonly eindes: readonly Einde[]
  /** With a substitute, or of somebody who has one here; absent otherwise. */
  readonly vervanger?: Vervanger
  /** Everything ever recorded, in the order of recording. */
  readonly log: readonly Gebeurtenis[]
  /** What counts now, in the order in which it happened. */
  readonly geldig: readonly GeldigeGebeurtenis[]
}

/** Adds one event. The first one must open the dossier (`ontvangst` or `signaal`), otherwise it throws. */
export const pasToe = (dossier: Dossier | undefined, gebeurtenis: Gebeurtenis): Dossier =>
  vouw([...(dossier?.log ?? []), gebeurtenis])

/** The dossier that a log amounts to. Throws when the log does not begin with an opening. */
export function vouw(log: readonly Gebeurtenis[]): Dossier {
  const opVolgorde = geldigeGebeurtenissen(log)
  const eerste = opVolgorde.find(isOpening)
  if (!eerste) throw new Error('Een dossier begint met een ontvangst of een signaal.')
  const geldig = opVolgorde.toSorted((a, b) => (a.datum < b.datum ? -1 : a.datum > b.datum ? 1 : 0))
  const soort = opVolgorde.some((g) => g.soort === 'ontvangst') ? 'klacht' : 'signaal'
  const opening = opVolgorde.findLast(isOpening) ?? eerste
  const vervanger = vervangerVan(log)
  const versie = versieVan(opVolgorde) ?? opening.gegevens.regelingVersie
  return {
    id: eerste.dossierId,
    nummer: eerste.gegevens.nummer,
    regelingId: opening.gegevens.regelingId,
    regelingVersie:
      isVanAnder(vervanger) && vervanger?.keuzes !== undefined ? metKeuzesErin(versie, vervanger.keuzes) : versie,
    soort,
    kanaal: opening.gegevens.kanaal,
    ...(opening.gegevens.triage && { triage: opening.gegevens.triage }),
    gegevens: gegevensVan(opVolgorde, geldig),
    ...verloopVan(geldig, soort),
    ...(vervanger && { vervanger }),
    log,
    geldig,
  }
}

/** The version of the procedure: the last word on it, in the order of recording. */
function versieVan(opVolgorde: readonly GeldigeGebeurtenis[]): string | undefined {
  const laatste = opVolgorde.findLast((g) => isOpening(g) || g.soort === 'regeling_toegepast')
  if (laatste?.soort === 'regeling_toegepast') return laatste.gegevens.versie
  return laatste && isOpening(laatste) ? laatste.gegevens.regelingVersie : undefined
}

/** An event with everything that replaced it, oldest first, under the id of the first. */
export function ketensVan(log: readonly Gebeurtenis[]): Map<string, Gebeurtenis[]> {
  const wortel = new Map<string, string>()
  const ketens = new Map<string, Gebeurtenis[]>()
  for (const g of log) {
    const id = g.corrigeert === undefined ? g.id : (wortel.get(g.corrigeert) ?? g.corrigeert)
    wortel.set(g.id, id)
    const keten = ketens.get(id)
    if (keten) keten.push(g)
    else ketens.set(id, [g])
  }
  return ketens
}

/** Corrections applied, in the order in which the corrected events were first recorded. */
const geldigeGebeurtenissen = (log: readonly Gebeurtenis[]): GeldigeGebeurtenis[] =>
  [...ketensVan(log)].flatMap(([id, keten]) => {
    const laatste = keten.at(-1)
    return laatste === undefined || laatste.vervalt ? [] : [{ ...laatste, id, eerder: keten.slice(0, -1) }]
  })

/** What was recorded and undone again: as it last stood, and the instant at which it was undone. */
export const ongedaanGemaakt = (
  log: readonly Gebeurtenis[],
): (GeldigeGebeurtenis & { readonly ongedaanOp: string })[] =>
  [...ketensVan(log)].flatMap(([id, keten]) => {
    const [stond, weg] = keten.slice(-2)
    return stond && weg?.vervalt ? [{ ...stond, id, eerder: keten.slice(0, -2), ongedaanOp: weg.vastgelegdOp }] : []
  })

/** `opVolgorde`: as recorded, where the last word counts; `geldig`: as it happened, which says who handles it now. */
function gegevensVan(opVolgorde: readonly GeldigeGebeurtenis[], geldig: readonly GeldigeGebeurtenis[]): KlachtGegevens {
  let gegevens = legeGegevens()
  for (const g of opVolgorde) {
    if (isOpening(g)) gegevens = { ...gegevens, ...g.gegevens.gegevens }
    else if (g.soort === 'gegevens_gewijzigd') gegevens = { ...gegevens, ...g.gegevens.wijziging }
  }
  return { ...gegevens, behandelaar: behandelaarsVan(geldig).at(-1)?.naam ?? '' }
}

/** Events of one kind that count now, in the order in which they happened. */
export const vanSoort = <S extends Gebeurtenis['soort']>(
  dossier: Dossier,
  soort: S,
): (GeldigeGebeurtenis & GebeurtenisVan<S>)[] =>
  dossier.geldig.filter((g): g is GeldigeGebeurtenis & GebeurtenisVan<S> => g.soort === soort)
