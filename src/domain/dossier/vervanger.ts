import { type Datum, delen } from '../datum/datum'
import { maandKort, voluit } from '../datum/opmaak'
import type { Gebeurtenis, GebeurtenisVan, VervangerStap } from '../gebeurtenis/gebeurtenis'

/** A dossier that went along with a file for a substitute and is not back with its owner. */
export interface Vervanger {
  /** meegegeven: this is the dossier of the owner · overgenomen: the one of the substitute · teruggegeven: that one, handed back. */
  readonly stap: Exclude<VervangerStap, 'terug'>
  /** The event with which it was given along. */
  readonly bij: string
  readonly aan: string
  readonly van: string
  /** The day on which it was given along. */
  readonly sinds: Datum
  readonly keuzes?: string
}

const isBijVervanger = (g: Gebeurtenis): g is GebeurtenisVan<'bij_vervanger'> => g.soort === 'bij_vervanger'

/**
 * Where the dossier of this log is. Only the last time that it was given along counts, and what belongs to that time: a file of an
 * earlier time may come back later.
 */
export function vervangerVan(log: readonly Gebeurtenis[]): Vervanger | undefined {
  const stappen = log.filter(isBijVervanger)
  const mee = stappen.findLast((g) => g.gegevens.stap === 'meegegeven')
  if (!mee) return undefined
  const stap = stappen.findLast((g) => g.gegevens.bij === mee.id)?.gegevens.stap ?? 'meegegeven'
  const { aan, keuzes, van } = mee.gegevens
  return stap === 'terug'
    ? undefined
    : { stap, bij: mee.id, aan, van, sinds: mee.datum, ...(keuzes !== undefined && { keuzes }) }
}

/** It is the dossier of another: its number, its version and its figures are not of here. */
export const isVanAnder = (v: Pick<Vervanger, 'stap'> | undefined): boolean =>
  v?.stap === 'overgenomen' || v?.stap === 'teruggegeven'

/** "Meegegeven aan M. de Wit sinds 20 november 2026", and at the substitute whose it is. */
export function vervangerTekst({ aan, sinds, stap, van }: Vervanger): string {
  if (stap === 'meegegeven') return `Meegegeven aan ${aan} sinds ${voluit(sinds)}`
  return stap === 'overgenomen' ? `Overgenomen van ${van} sinds ${voluit(sinds)}` : `Teruggegeven aan ${van}`
}

/** The same where there is little room: "bij M. de Wit, 20 nov". */
export function vervangerKort({ aan, sinds, stap, van }: Vervanger): string {
  const dag = `${String(delen(sinds)[2])} ${maandKort(sinds)}`
  if (stap === 'meegegeven') return `bij ${aan}, ${dag}`
  return stap === 'overgenomen' ? `van ${van}, ${dag}` : `terug naar ${van}`
}
