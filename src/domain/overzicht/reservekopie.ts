import { type Datum, dagenTussen, dagVanMoment } from '../datum/datum'
import type { LaatsteKopie } from '../regeling/instellingen'

/** A week of work is the most that may be lost with a laptop. In days. */
export const KOPIE_OUD_NA = 7

/** geen: there is no backup · oud: it is more than a week old · undefined: nothing to say, or nothing to lose yet. */
export function kopieNodig(
  laatste: Pick<LaatsteKopie, 'gemaaktOp'> | null,
  { dossiers, vandaag }: { readonly dossiers: number; readonly vandaag: Datum },
): 'geen' | 'oud' | undefined {
  if (dossiers === 0) return undefined
  const gemaakt = laatste ? dagVanMoment(laatste.gemaaktOp) : undefined
  if (!gemaakt) return 'geen'
  return dagenTussen(gemaakt, vandaag) > KOPIE_OUD_NA ? 'oud' : undefined
}
