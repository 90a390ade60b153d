import type { Datum } from '../datum/datum'
import type { EindStatus } from '../gebeurtenis/beschrijving'
import { inVerloop } from '../gebeurtenis/soort'
import type { Gebeurtenis, GebeurtenisSoort } from '../gebeurtenis/gebeurtenis'

/** `in behandeling` is the only open state of a complaint; a signal is open until it is promoted or settled. */
export type DossierStatus = 'signaal' | 'in behandeling' | EindStatus

/** "gesloten"; a signal that is settled is a signal still. */
export const statusTekst = ({ soort, status }: { soort: 'klacht' | 'signaal'; status: DossierStatus }): string =>
  soort === 'signaal' && status !== 'signaal' ? `signaal, ${status}` : status

/** That handling ended. `nr`: place in the order in which things happened. */
export interface Einde {
  readonly datum: Datum
  readonly reden: string
  readonly soort?: GebeurtenisSoort
  readonly nr?: number
}

export interface Verloop {
  readonly status: DossierStatus
  readonly einde?: Einde
  readonly eindes: readonly Einde[]
}

/** How handling went. `geldig`: what counts, in the order in which it happened. */
export function verloopVan(geldig: readonly Gebeurtenis[], soort: 'klacht' | 'signaal'): Verloop {
  const open = soort === 'signaal' ? 'signaal' : 'in behandeling'
  let status: DossierStatus = open
  let einde: Einde | undefined
  let eindes: Einde[] = []
  for (const [nr, g] of geldig.entries()) {
    const gevolg = inVerloop(g, soort)
    if (typeof gevolg === 'object') {
      status = gevolg.status
      if (!einde) {
        einde = { datum: g.datum, reden: gevolg.reden, soort: g.soort, nr }
        eindes.push(einde)
      }
    } else if (gevolg === 'heropent' || (einde && gevolg === 'opent')) {
      status = open
      einde = undefined
      if (gevolg === 'heropent') eindes = []
    }
  }
  return { status, ...(einde && { einde }), eindes }
}
