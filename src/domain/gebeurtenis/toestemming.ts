import type { Datum } from '../datum/datum'
import type { Verstrekking } from './gebeurtenis'

/** That whoever complained consented to somebody outside getting the dossier. */
export type Toestemming = Pick<Verstrekking, 'toestemmingOp' | 'toestemmingHoe'>

export const TOESTEMMING_HOE = ['op papier', 'per e-mail', 'mondeling'] as const

/** A committee is a body outside the organisation: it gets nothing of a complainant who does not want that (ONS-7, STK-8, WMD-1.3). */
export const vraagtToestemming = (lezer: string): boolean => lezer.split('.')[0] === 'commissie'

/** Why this reader does not get the dossier yet; undefined when it may go. `klager`: what a complainant is called here. */
export function toestemmingBezwaar(
  { lezer, toestemmingOp }: Pick<Verstrekking, 'lezer' | 'toestemmingOp'>,
  vandaag: Datum,
  klager = 'klager',
): string | undefined {
  if (!vraagtToestemming(lezer)) return undefined
  if (!toestemmingOp) return `Vul eerst in wanneer de ${klager} goedvond dat de commissie dit dossier krijgt.`
  return toestemmingOp > vandaag ? `De dag waarop de ${klager} dit goedvond, kan niet na vandaag liggen.` : undefined
}
