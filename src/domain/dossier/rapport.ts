import type { RapportOnderwerp, Regeling } from '../regeling/regeling'
import type { KlachtGegevens } from './gegevens'

/** The topics that the procedure gives the report on this route, and no others (WSW-7: four). */
export const rapportOnderwerpen = (regeling: Regeling, route: string): readonly RapportOnderwerp[] =>
  regeling.rapport.filter((onderwerp) => !onderwerp.routes || onderwerp.routes.includes(route))

/** What is written under a topic; the topics "klacht" and "bevindingen" fall back on what the dossier itself says. */
export function rapportTekst(id: string, gegevens: KlachtGegevens): string {
  const eigen = gegevens.rapport[id]?.trim() ?? ''
  if (eigen !== '') return eigen
  if (id === 'klacht') return gegevens.omschrijving.trim()
  return id === 'bevindingen' ? gegevens.bevindingen.trim() : ''
}

/** The topics under which nothing is written yet: a report with these is hardly ready. */
export const legeOnderwerpen = (regeling: Regeling, gegevens: KlachtGegevens): RapportOnderwerp[] =>
  rapportOnderwerpen(regeling, gegevens.route).filter(({ id }) => rapportTekst(id, gegevens) === '')
