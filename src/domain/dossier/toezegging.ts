import type { Toezegging } from '../gebeurtenis/gebeurtenis'
import { toezeggingTekst } from '../gebeurtenis/zin'
import { type Dossier, type GeldigeGebeurtenis, vanSoort } from './dossier'
import { type GehoudenGesprek, gesprekken } from './gesprekken'

/** A promise with the talk in which it was made, and the event that says it is done. */
export interface GedaneToezegging extends Toezegging {
  readonly gesprek: GehoudenGesprek
  readonly gedaan?: GeldigeGebeurtenis
}

/** Everything that was promised in a talk, in the order of the talks (Sterker 7: who does what by when). */
export function toezeggingenVan(dossier: Dossier): GedaneToezegging[] {
  const nagekomen = vanSoort(dossier, 'toezegging_nagekomen')
  return gesprekken(dossier).flatMap((gesprek) =>
    (gesprek.gegevens.toezeggingen ?? []).map((t) => {
      const gedaan = nagekomen.find(({ gegevens }) => gegevens.toezegging === t.id)
      return { ...t, gesprek, ...(gedaan && { gedaan }) }
    }),
  )
}

export const openToezeggingen = (dossier: Dossier): GedaneToezegging[] =>
  toezeggingenVan(dossier).filter(({ gedaan }) => !gedaan)

/** What was agreed in one talk: what was written of it, then who does what by when, each on a line. */
export const afsprakenTekst = ({ gegevens: { afspraken, toezeggingen = [] } }: GehoudenGesprek): string =>
  [afspraken.trim(), toezeggingen.map((t) => toezeggingTekst(t)).join('\n')].filter(Boolean).join('\n\n')
