import { anoniemRegel } from '@/domain/dossier/promotie'
import { uitkomstRegel } from '@/domain/dossier/uitkomst'
import { keuzes } from './hulp'
import { ondanks } from './ondanks'
import type { VeldContext, Vormen } from './vorm'

const kanaal = {
  naam: 'kanaal',
  soort: 'keuze',
  label: 'Hoe kwam het binnen?',
  opties: (c: VeldContext) => keuzes(...c.regeling.kanalen),
} as const
const triage = {
  naam: 'triage',
  soort: 'lijst',
  label: (_: unknown, { regeling }: VeldContext) => regeling.triage?.vraag ?? '',
  als: (_: unknown, { regeling }: VeldContext) => regeling.triage !== undefined,
  opties: ({ regeling }: VeldContext) => [
    { waarde: '', tekst: 'Niet gevraagd' },
    ...(regeling.triage?.antwoorden ?? []).map(({ id, naam }) => ({ waarde: id, tekst: naam })),
  ],
} as const
const opening = ({ dossier }: VeldContext) => ({
  nummer: dossier.nummer,
  regelingId: dossier.regelingId,
  regelingVersie: dossier.regelingVersie,
  kanaal: dossier.kanaal,
  gegevens: dossier.gegevens,
  triage: dossier.triage ?? '',
})

const regelVoor = ({ kanaal }: { kanaal: string }, { regeling, dossier }: VeldContext) =>
  uitkomstRegel(regeling, kanaal, dossier.gegevens.anoniem)

/** Both openings are only corrected here: they are made by the forms for a complaint and a signal. */
export const OPENING = {
  ontvangst: { titel: 'Klacht ontvangen', datumLabel: 'Ontvangen op', leeg: opening, velden: [kanaal, triage] },
  signaal: {
    titel: 'Signaal genoteerd',
    datumLabel: 'Gehoord op',
    leeg: (c) => ({ ...opening(c), reden: '', opgelost: false, ondanks: '' }),
    velden: [
      kanaal,
      triage,
      {
        naam: 'reden',
        soort: 'tekst',
        label: 'Waarom alleen een signaal?',
        verplicht: (_, { dossier, regeling }) =>
          dossier.gegevens.anoniem && anoniemRegel(regeling)
            ? 'Geef de reden waarom dit alleen een signaal is. Zonder naam is het geen klacht.'
            : undefined,
      },
      { naam: 'opgelost', soort: 'vink', label: 'Ter plekke opgelost' },
      {
        naam: 'uitkomstVerstuurd',
        soort: 'janee',
        label: 'Is de uitkomst ook schriftelijk verzonden?',
        als: (g, c) => g.opgelost && regelVoor(g, c) !== undefined,
      },
      ondanks({
        label: 'Waarom niet?',
        verplicht: 'Schrijf op waarom de uitkomst niet schriftelijk is verzonden.',
        kop: 'De uitkomst hoort ook schriftelijk naar de klager:',
        lijst: (g, c) => {
          const regel = g.opgelost && !g.uitkomstVerstuurd ? regelVoor(g, c) : undefined
          return regel ? [{ tekst: regel.watNu, artikel: regel.artikel }] : []
        },
      }),
    ],
  },
} satisfies Partial<Vormen>
