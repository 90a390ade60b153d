import type { RapportOnderwerp, Regeling, Woorden } from '../regeling/regeling'
import { woordenBij } from './beklaagde'
import type { KlachtGegevens } from '../gebeurtenis/gegevens'

/** What a topic is called in this dossier: {beklaagde} can be the organisation itself (Sterker 2). */
export const onderwerpNaam = ({ naam }: Pick<RapportOnderwerp, 'naam'>, { beklaagde }: Woorden): string =>
  naam.replace('{beklaagde}', () => beklaagde)

/** Of several people each reads in the report only the own points: what a colleague said and how that one was judged is not theirs. */
export const rapportOokOverAnderen = ({ beklaagden, punten }: Pick<KlachtGegevens, 'beklaagden' | 'punten'>): boolean =>
  punten.length > 0 && beklaagden.length > 1

/** The topics that the procedure gives the report on this route, and no others (WSW-7: four), by their names in this dossier. */
export function rapportOnderwerpen(
  regeling: Regeling,
  gegevens: Pick<KlachtGegevens, 'beklaagden' | 'route'>,
): RapportOnderwerp[] {
  const woorden = woordenBij(regeling, gegevens)
  return regeling.rapport
    .filter((onderwerp) => !onderwerp.routes || onderwerp.routes.includes(gegevens.route))
    .map((onderwerp) => ({ ...onderwerp, naam: onderwerpNaam(onderwerp, woorden) }))
}

/** What is written under a topic, or else what the dossier itself says of it. */
export const rapportTekst = (
  { id, uitDossier }: Pick<RapportOnderwerp, 'id' | 'uitDossier'>,
  gegevens: KlachtGegevens,
): string => (gegevens.rapport[id] ?? '').trim() || (uitDossier ? gegevens[uitDossier].trim() : '')

/** What was found, where it is written: under the topic of the report that is about it (ONS), else in its own field. */
export function bevindingenVan(gegevens: KlachtGegevens, { rapport }: Pick<Regeling, 'rapport'>): string {
  const onderwerp = rapport.find(({ uitDossier }) => uitDossier === 'bevindingen')
  return onderwerp ? rapportTekst(onderwerp, gegevens) : gegevens.bevindingen.trim()
}

/** The topics under which nothing is written yet: a report with these is hardly ready. */
export const legeOnderwerpen = (regeling: Regeling, gegevens: KlachtGegevens): RapportOnderwerp[] =>
  rapportOnderwerpen(regeling, gegevens).filter((onderwerp) => rapportTekst(onderwerp, gegevens) === '')
