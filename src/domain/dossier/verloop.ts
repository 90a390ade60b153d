import type { Datum } from '../datum/datum'
import { isVolgendeStap } from './doorverwijzing'
import type { Gebeurtenis, GebeurtenisSoort } from './gebeurtenis'

/** `in behandeling` is the only open state of a complaint; a signal is open until it is promoted or settled. */
export type DossierStatus =
  'signaal' | 'in behandeling' | 'niet ontvankelijk' | 'doorverwezen' | 'ingetrokken' | 'gesloten'

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

/**
 * What comes after the end and asks something of the organisation again: a repeat complaint (Wonen Midden-Delfland 2.6), the
 * committee and its advice (ONS Beroepsmogelijkheden 3), a judgment (Jeugdwet 4.2.1 lid 5), a suspicion of a crime (Wonen
 * Midden-Delfland 2.5), a next level. It opens the dossier, and leaves how the complaint itself ended as it was.
 */
export const opentOpnieuw = (g: Gebeurtenis): boolean =>
  g.soort === 'doorverwijzing' ? isVolgendeStap(g.gegevens) : OPENT_OPNIEUW.has(g.soort)
const OPENT_OPNIEUW: ReadonlySet<GebeurtenisSoort> = new Set<GebeurtenisSoort>([
  'herhaalklacht_ontvangen',
  'voorgelegd_aan_commissie',
  'advies_ontvangen',
  'oordeel_ontvangen',
  'vermoeden_strafbaar_feit',
])

/** How handling went. `geldig`: what counts, in the order in which it happened. */
export function verloopVan(geldig: readonly Gebeurtenis[], soort: 'klacht' | 'signaal'): Verloop {
  const open = soort === 'signaal' ? 'signaal' : 'in behandeling'
  let status: DossierStatus = open
  let einde: Einde | undefined
  let eindes: Einde[] = []
  for (const [nr, g] of geldig.entries()) {
    const nieuw = eindeDoor(g, soort)
    if (nieuw) {
      status = nieuw.status
      if (!einde) {
        einde = { datum: g.datum, reden: nieuw.reden, soort: g.soort, nr }
        eindes.push(einde)
      }
    } else if (g.soort === 'heropening' || (einde && opentOpnieuw(g))) {
      status = open
      einde = undefined
      if (g.soort === 'heropening') eindes = []
    }
  }
  return { status, ...(einde && { einde }), eindes }
}

function eindeDoor(g: Gebeurtenis, soort: 'klacht' | 'signaal'): { status: DossierStatus; reden: string } | undefined {
  switch (g.soort) {
    case 'signaal':
      return soort === 'signaal' && g.gegevens.opgelost ? { status: 'gesloten', reden: 'signaal opgelost' } : undefined
    case 'ontvankelijkheid_gemeld':
      return g.gegevens.ontvankelijk ? undefined : { status: 'niet ontvankelijk', reden: 'niet in behandeling genomen' }
    case 'intrekking':
      return { status: 'ingetrokken', reden: 'klacht ingetrokken' }
    case 'doorverwijzing':
      return isVolgendeStap(g.gegevens)
        ? undefined
        : { status: 'doorverwezen', reden: ['doorverwezen', g.gegevens.naar].filter(Boolean).join(' naar ') }
    case 'afsluiting':
      return { status: 'gesloten', reden: 'dossier gesloten' }
    default:
      return undefined
  }
}
