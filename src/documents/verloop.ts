import type { Datum } from '@/domain/datum/datum'
import { voluit } from '@/domain/datum/opmaak'
import type { GeldigeGebeurtenis } from '@/domain/dossier/dossier'
import type { GebeurtenisSoort } from '@/domain/gebeurtenis/gebeurtenis'
import type { BuitenContext } from '@/domain/gebeurtenis/beschrijving'
import { isBriefGebeurtenis, buitenRegel } from '@/domain/gebeurtenis/soort'
import { termijnMet } from '@/domain/regeling/termijn-met'
import { kanaalTekst, type MetDossier, naarBuiten, woordenIn } from './gedeeld'

/**
 * The course of the handling for a reader outside the office. Only kinds with a line for outside appear, and of those only what
 * everyone may read: a note or a personnel measure (ONS-12) stays inside.
 */
export function verloop(vraag: MetDossier): { datum: Datum; tekst: string }[] {
  const { dossier, regeling } = vraag
  const context: BuitenContext = {
    woorden: woordenIn(vraag),
    kanaal: kanaalTekst(dossier.kanaal),
    grond: (id) => {
      const grond = regeling.gronden.find((r) => r.id === id)
      return grond ? `${grond.naam} (${grond.artikel})` : ''
    },
    termijn: (id) => termijnMet(regeling, id)?.naam ?? '',
    // The date stays on one line.
    dag: (dag) => voluit(dag).replaceAll(' ', '\u00a0'),
  }
  const heropend = dossier.geldig.findLastIndex((g) => g.soort === 'heropening')
  return dossier.geldig.flatMap((g, i, alle) => {
    if (i > heropend && NA_RAPPORT.includes(g.soort)) return []
    const tekst = buitenRegel(g, context)
    return tekst === undefined || isAfschrift(g, alle.slice(0, i))
      ? []
      : [{ datum: g.datum, tekst: naarBuiten(tekst, vraag) }]
  })
}

/** What follows on a report is no part of it (WSW-8a); after a reopening it is history to the next one. */
const NA_RAPPORT: readonly GebeurtenisSoort[] = [
  'rapport_ontvangen',
  'beslissing',
  'besluitbrief_verzonden',
  'afsluiting',
]

/** The same letter to the next complainant, on the same day: one step to the reader. */
const isAfschrift = (g: GeldigeGebeurtenis, eerder: readonly GeldigeGebeurtenis[]): boolean =>
  isBriefGebeurtenis(g) && eerder.some((e) => e.soort === g.soort && e.datum === g.datum)
