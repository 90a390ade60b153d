import type { Samenvatting } from '@/domain/overzicht/samenvatting'
import type { Codec, Wachtbaar } from './codec'
import { OpslagFout } from './opslagfout'
import { plekVan } from './plek'
import { isSamenvatting, type SamenvattingRij } from './rijen'
import { opVersie, STAPPEN } from './versies'

/** What a settings or draft row holds, as it is written today. */
export async function leesWaarde(
  soort: 'instellingen' | 'concepten',
  rij: { readonly sleutel: string; readonly waarde: unknown; readonly v?: number },
  { pakUit }: Codec,
): Promise<unknown> {
  return opVersie(await pakUit(rij.waarde, plekVan(soort, rij)), rij.v ?? 1, STAPPEN[soort])
}

/**
 * The summary of a row; undefined when lists can not work with it. One of another version counts as it is: it is made again
 * from the log before long, and what it lacks is no damage.
 */
export function leesSamenvatting(rij: SamenvattingRij, { pakUit }: Codec): Wachtbaar<Samenvatting | undefined> {
  const heel = (inhoud: unknown) => (isSamenvatting(inhoud) && inhoud.id === rij.id ? inhoud : undefined)
  try {
    const inhoud = pakUit(rij.inhoud, plekVan('samenvattingen', rij))
    return inhoud instanceof Promise ? inhoud.then(heel, () => undefined) : heel(inhoud)
  } catch (fout) {
    if (fout instanceof OpslagFout) throw fout
    return undefined
  }
}
