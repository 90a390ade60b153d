import type { Datum } from '@/domain/datum/datum'
import type { Dossier } from '@/domain/dossier/dossier'
import { isBeoordeeld, oordelenOver, overWie } from '@/domain/dossier/klachtpunt'
import { legeOnderwerpen } from '@/domain/dossier/rapport'
import type { Regeling } from '@/domain/regeling/regeling'
import type { MetDossier } from './gedeeld'
import { vastgelegdDoor } from '@/domain/dossier/vastlegging'
import { dossierToen } from './vastgelegd'

/** What the report is made of. Without `gereedOp` it is a concept of today. */
interface RapportBron {
  readonly dossier: Dossier
  readonly gereedOp?: Datum
}

/**
 * A report is made of what had happened by the day on which it was ready. Recorded as ready with something still open it is a
 * concept all the same, also when that is filled in later: until it is recorded as ready again. To a concept no report is ready,
 * so that step is no part of how the complaint was handled.
 */
export function rapportBron(vraag: MetDossier): RapportBron {
  const { dossier, regeling } = vraag
  const gereed = vastgelegdDoor('eindrapport', dossier, vraag)
  const toen = gereed && dossierToen(vraag, 'eindrapport', gereed)
  if (!toen || rapportGaten(toen, regeling).length > 0)
    return { dossier: { ...dossier, geldig: dossier.geldig.filter((g) => g.soort !== 'eindrapport_gereed') } }
  const { datum } = gereed
  return { dossier: { ...toen, geldig: toen.geldig.filter((g) => g.datum <= datum) }, gereedOp: datum }
}

/** An open place in a report, with the field that fills it. */
export interface RapportGat {
  readonly veld: 'route' | 'rapport' | 'punten' | 'gedragscode'
  readonly tekst: string
}

/** What a report can not do without. */
export function rapportGaten({ gegevens }: Dossier, regeling: Regeling): RapportGat[] {
  const leeg = (tekst: string): boolean => tekst.trim() === ''
  const oordelen = gegevens.punten.flatMap((p) => oordelenOver(p, overWie(p, gegevens, regeling)))
  return [
    ...(regeling.routes.length > 0 && leeg(gegevens.route)
      ? [{ veld: 'route', tekst: 'waar de klacht over gaat' } as const]
      : []),
    ...legeOnderwerpen(regeling, gegevens).map(
      ({ naam }) => ({ veld: 'rapport', tekst: `tekst bij “${naam}”` }) as const,
    ),
    ...(gegevens.punten.some((p) => !isBeoordeeld(p, gegevens, regeling))
      ? [{ veld: 'punten', tekst: 'oordeel over elk klachtpunt' } as const]
      : []),
    // Stadsring51 6 lid 9: findings with their reasons.
    ...(oordelen.some(({ motivering, oordeel }) => oordeel !== '' && oordeel !== 'geen oordeel' && leeg(motivering))
      ? [{ veld: 'punten', tekst: 'waarom van elk oordeel' } as const]
      : []),
    ...(regeling.velden.includes('gedragscode') && leeg(gegevens.gedragscode)
      ? [{ veld: 'gedragscode', tekst: 'of partijen zich aan de gedragscode hielden' } as const]
      : []),
  ]
}
