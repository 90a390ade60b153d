import { vanSoort } from '@/domain/dossier/dossier'
import type { Brief } from '@/domain/gebeurtenis/gebeurtenis'
import { keuzes, klagers } from './hulp'
import type { VeldContext, Vorm } from './vorm'

type BriefSoort = 'bevestiging_verzonden' | 'kennisgeving_bevindingen' | 'besluitbrief_verzonden'

const eerdere = (soort: BriefSoort, { dossier }: VeldContext) => vanSoort(dossier, soort).map((g) => g.gegevens.aan)

/** Who of several complainants has not had this letter yet. */
const nogNiet = (soort: BriefSoort, c: VeldContext) => {
  const al = eerdere(soort, c)
  return klagers(c).filter((naam) => !al.includes(naam))
}

/** All who still wait for it, unless an earlier letter does not say to whom it went: then the officer says it. */
const aanWie = (soort: BriefSoort, c: VeldContext) =>
  eerdere(soort, c).every(Boolean) ? nogNiet(soort, c).join('\n') : ''

/** A letter to the complainant. Where several complain together each gets an own letter, and the log says who had one. */
export const brief = (soort: BriefSoort, titel: string, tips?: Vorm<Brief>['tips']): Vorm<Brief> => ({
  titel,
  datumLabel: 'Verstuurd op',
  leeg: (c) => ({ wijze: 'brief', ...(klagers(c).length > 1 && { aan: aanWie(soort, c) }) }),
  velden: [
    {
      naam: 'aan',
      soort: 'geadresseerden',
      label: 'Aan wie?',
      help: 'Elke brief komt apart in het logboek.',
      verplicht: 'Kies of vul in aan wie de brief is verzonden.',
      als: (_, c) => klagers(c).length > 1,
      opties: (c) => nogNiet(soort, c),
    },
    { naam: 'wijze', soort: 'keuze', label: 'Hoe?', opties: () => keuzes('brief', 'e-mail') },
  ],
  ...(tips && { tips }),
})
