import { keuzes } from './hulp'
import type { VeldContext, Vormen } from './vorm'

const kanaal = {
  naam: 'kanaal',
  soort: 'keuze',
  label: 'Hoe kwam het binnen?',
  opties: (c: VeldContext) => keuzes(...c.regeling.kanalen),
} as const
const opening = ({ dossier }: VeldContext) => ({
  nummer: dossier.nummer,
  regelingId: dossier.regelingId,
  regelingVersie: dossier.regelingVersie,
  kanaal: dossier.kanaal,
  gegevens: dossier.gegevens,
})

/** Both openings are only corrected here: they are made by the forms for a complaint and a signal. */
export const OPENING = {
  ontvangst: { titel: 'Klacht ontvangen', datumLabel: 'Ontvangen op', leeg: opening, velden: [kanaal] },
  signaal: {
    titel: 'Signaal genoteerd',
    datumLabel: 'Gehoord op',
    leeg: (c) => ({ ...opening(c), reden: '', opgelost: false }),
    velden: [
      kanaal,
      { naam: 'reden', soort: 'tekst', label: 'Waarom alleen een signaal?' },
      { naam: 'opgelost', soort: 'vink', label: 'Ter plekke opgelost' },
    ],
  },
} satisfies Partial<Vormen>
