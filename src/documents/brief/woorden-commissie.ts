import { voluit } from '@/domain/datum/opmaak'
import { type Dossier, vanSoort } from '@/domain/dossier/dossier'
import { voorLezer } from '@/domain/lezer/voor-lezer'
import { datumOfLeeg, naarBuiten } from '../gedeeld'
import type { Bron, Woord } from './bron'

/** The last time that the committee got the dossier. */
const verstrekt = ({ vraag: { dossier } }: Pick<Bron, 'vraag'>) =>
  vanSoort(dossier, 'dossier_verstrekt').findLast(({ gegevens }) => gegevens.lezer === 'commissie')

const voorgelegd = (dossier: Dossier) => vanSoort(dossier, 'voorgelegd_aan_commissie').at(-1)

/**
 * The inventory in the letter that goes with the dossier: the numbers that were recorded as given, under the names that the
 * committee reads. Only that letter has it, because only the committee may know which pieces there are.
 */
function stukken(bron: Bron): readonly string[] {
  const mee = bron.soort === 'aan-commissie' ? verstrekt(bron)?.gegevens : undefined
  if (!mee) return []
  const { dossier, regeling } = bron.vraag
  // What was given with a reason goes by its own name.
  const toch = new Map(mee.stukken.map((nummer) => [nummer, '']))
  return voorLezer(dossier, { soort: 'commissie' }, regeling, { weg: new Set(), toch })
    .stukken.filter(({ grond, nummer }) => grond === undefined && mee.stukken.includes(nummer))
    .map(({ datum, nummer, wat }) => naarBuiten(`${nummer}: ${wat}, ${voluit(datum)}`, bron.vraag))
}

/** The words about a dossier that went to the committee. */
export const COMMISSIEWOORDEN: Readonly<Record<string, Woord>> = {
  voorgelegd: {
    uitleg: 'dag waarop de klacht aan de commissie is voorgelegd',
    waarde: ({ vraag }) => datumOfLeeg(voorgelegd(vraag.dossier)?.datum),
  },
  toestemming: {
    uitleg: 'dag waarop de klager goedvond dat de commissie het dossier krijgt',
    waarde: (bron) => datumOfLeeg(verstrekt(bron)?.gegevens.toestemmingOp),
  },
  stukken: {
    uitleg: 'de stukken die meegaan, elk met het nummer op een regel',
    alleenAan: ['rol'],
    waarde: stukken,
  },
  achtergehouden: {
    uitleg: 'de stukken die niet meegaan, elk met het nummer en de reden op een regel',
    alleenAan: ['rol'],
    waarde: (bron) => (bron.soort === 'aan-commissie' ? (verstrekt(bron)?.gegevens.weggelaten ?? []) : []),
  },
}

export const COMMISSIEVOORWAARDEN: Readonly<Record<string, (bron: Bron) => boolean>> = {
  'de commissie het dossier mag krijgen': (bron) =>
    voorgelegd(bron.vraag.dossier) !== undefined && verstrekt(bron)?.gegevens.toestemmingOp !== undefined,
}
