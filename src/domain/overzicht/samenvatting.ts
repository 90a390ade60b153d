import type { Datum } from '../datum/datum'
import { regelingTekst } from '../regeling'
import { type Zaak, zaakVan } from '../termijn/zaak'
import { beklaagdenNaarBuiten, vertrokkenen } from '../dossier/beklaagde'
import type { Dossier, DossierStatus } from '../dossier/dossier'
import { afgezegdeGesprekken, geplandeGesprekken, type GeplandGesprek } from '../dossier/gepland'
import { naamdelen } from '../dossier/naam'
import type { KlachtGegevens } from '../gebeurtenis/gegevens'
import { leesTijd } from '../datum/tijd'
import { nogTeSturen } from '../dossier/nog-te-sturen'
import type { TeSturen } from '../dossier/te-sturen'
import { type LaatsteStap, laatsteStapVan } from './laatste-stap'

/** One more whenever a summary comes to hold something else. Stored summaries are then made again from the events. */
export const SAMENVATTING_VERSIE = 5

/** The small row that lists, search and the work list read: one per dossier, folded with it, never edited. */
export interface Samenvatting {
  readonly id: string
  readonly nummer: string
  readonly regelingId: string
  readonly regelingVersie: string
  readonly soort: Dossier['soort']
  readonly status: DossierStatus
  /** Day of receipt, or of the signal. */
  readonly ontvangen: Datum
  readonly onderwerp: string
  readonly klager: string
  /** As others read it (`beklaagdenNaarBuiten`). */
  readonly beklaagde: string
  /** Who is not named there any more and is still looked for. */
  readonly vertrokken?: string
  readonly plaats: string
  readonly behandelaar: string
  readonly complex: string
  readonly zaak: Zaak
  /** Absent in a row of an earlier version, and under a procedure that is not known. */
  readonly laatsteStap?: LaatsteStap
  /** Letters that still have to go out; absent when there are none. */
  readonly teSturen?: readonly TeSturen[]
  /** Talks to come, and those that were taken back; absent when there are none. */
  readonly gepland?: readonly GeplandInRij[]
  /** 1 while something may still have to be done: an open complaint or signal. A number, because the database indexes it. */
  readonly open: 0 | 1
}

export function samenvattingVan(dossier: Dossier): Samenvatting {
  const { gegevens, geldig, id, nummer, regelingId, regelingVersie, soort, status } = dossier
  const opening = geldig.findLast((g) => g.soort === 'ontvangst') ?? geldig.find((g) => g.soort === 'signaal')
  if (!opening) throw new Error('Een dossier begint met een ontvangst of een signaal.')
  const regeling = regelingTekst(regelingId, regelingVersie)
  const vertrokken = namen(vertrokkenen(gegevens, regeling))
  const stap = regeling && laatsteStapVan(dossier, regeling)
  const teSturen = regeling ? nogTeSturen(dossier, regeling) : []
  const gepland = [
    ...geplandeGesprekken(dossier).map((g) => geplandInRij(g, gegevens, false)),
    ...afgezegdeGesprekken(dossier).map((g) => geplandInRij(g, gegevens, true)),
  ]
  return {
    id,
    nummer,
    regelingId,
    regelingVersie,
    soort,
    status,
    ontvangen: opening.datum,
    onderwerp: gegevens.onderwerp,
    klager: namen(gegevens.anoniem ? ['Anoniem'] : gegevens.klagers.map((k) => k.naam)),
    beklaagde: namen(beklaagdenNaarBuiten(gegevens, regeling).map((b) => b.naam || b.functie || b.afdeling)),
    ...(vertrokken !== '' && { vertrokken }),
    plaats: gegevens.klagers.find((k) => k.plaats !== '')?.plaats ?? '',
    behandelaar: gegevens.behandelaar,
    complex: gegevens.complex,
    zaak: zaakVan(dossier),
    ...(stap && { laatsteStap: stap }),
    ...(teSturen.length > 0 && { teSturen }),
    ...(gepland.length > 0 && { gepland }),
    open: dossier.einde ? 0 : 1,
  }
}

/** A planned talk as lists and the calendar have it: without names, and without a place that gives one away. */
export interface GeplandInRij {
  /** Of the event that planned it first: a moved talk keeps it. */
  readonly id: string
  readonly dag: Datum
  readonly begin: string
  readonly einde: string
  readonly plaats: string
  readonly afgezegd: boolean
}

function geplandInRij(
  { gegevens: g, id }: GeplandGesprek,
  { beklaagden, klagers }: KlachtGegevens,
  afgezegd: boolean,
): GeplandInRij {
  const herkenbaar = [...klagers.flatMap((k) => [k.naam, k.straat]), ...beklaagden.map((b) => b.naam)]
  const noemt = herkenbaar.some((t) =>
    naamdelen(t).some((deel) => deel.length > 3 && naamdelen(g.plaats).includes(deel)),
  )
  const plaats = noemt ? '' : g.plaats.trim()
  return { id, dag: g.dag, begin: leesTijd(g.begin) ?? '', einde: leesTijd(g.einde) ?? '', plaats, afgezegd }
}

const namen = (lijst: readonly string[]): string => lijst.filter((n) => n.trim() !== '').join(', ')
