import { vanSoort } from '@/domain/dossier/dossier'
import { legeOnderwerpen } from '@/domain/dossier/rapport'
import { dichteStukken } from '@/domain/lezer/dichte-stukken'
import { brief } from './brief'
import { noemVervolg, vervolgstappen } from './hulp'
import { ondanks } from './ondanks'
import type { Tip, VeldContext, Vormen } from './vorm'

const commissies = (c: VeldContext) =>
  vervolgstappen(c)
    .filter((v) => v.commissie)
    .map((v) => v.naam)

const nogLeeg = ({ regeling, dossier }: VeldContext): Tip[] => {
  const namen = legeOnderwerpen(regeling, dossier.gegevens).map(({ naam }) => `“${naam}”`)
  if (namen.length === 0) return []
  const artikel = regeling.termijnen.find((t) => t.document === 'eindrapport')?.artikel
  return [{ tekst: `Deze onderwerpen zijn nog leeg: ${namen.join(', ')}.`, ...(artikel && { artikel }) }]
}

/** Before a conclusion goes out: what it may not rest on (Sterker 7). */
const dicht = ({ dossier, regeling }: VeldContext, ...erbij: readonly string[]): readonly Tip[] =>
  dichteStukken(dossier, regeling, dossier.gegevens, erbij)

/** From findings to a decision, by the organisation or by who judges after it. */
export const BESLISSING = {
  kennisgeving_bevindingen: brief('kennisgeving_bevindingen', 'Bevindingen verzonden', (_, c) => [
    noemVervolg(c),
    ...dicht(c),
  ]),
  eindrapport_gereed: {
    titel: 'Eindrapport gereed',
    datumLabel: 'Gereed op',
    leeg: () => ({ toelichting: '', ondanks: '' }),
    velden: [
      ondanks({
        label: 'Waarom is het rapport toch gereed?',
        verplicht: 'Schrijf op waarom het rapport toch gereed is. Dat komt in het logboek.',
        kop: 'Het rapport is nog niet af:',
        lijst: (_, c) => nogLeeg(c),
      }),
      { naam: 'toelichting', soort: 'vak', label: 'Toelichting' },
    ],
    tips: (_, c) => dicht(c),
  },
  rapport_ontvangen: {
    titel: 'Rapport ontvangen door wie beslist',
    datumLabel: 'Ontvangen op',
    leeg: () => ({ door: '' }),
    velden: [{ naam: 'door', soort: 'tekst', label: 'Wie beslist?' }],
  },
  beslissing: {
    titel: 'Beslissing genomen',
    datumLabel: 'Genomen op',
    leeg: (c) => ({
      door: vanSoort(c.dossier, 'rapport_ontvangen').at(-1)?.gegevens.door ?? '',
      beslissing: '',
      argumenten: '',
    }),
    velden: [
      { naam: 'door', soort: 'tekst', label: 'Wie heeft beslist?' },
      { naam: 'beslissing', soort: 'vak', label: 'Wat is er beslist?' },
      { naam: 'argumenten', soort: 'vak', label: 'Waarom?' },
    ],
    tips: (g, c) => dicht(c, g.beslissing, g.argumenten ?? ''),
  },
  besluitbrief_verzonden: brief('besluitbrief_verzonden', 'Brief met beslissing verzonden', (_, c) => [noemVervolg(c)]),
  voorgelegd_aan_commissie: {
    titel: 'Voorgelegd aan de commissie',
    datumLabel: 'Door de commissie ontvangen op',
    leeg: (c) => ({ commissie: commissies(c)[0] ?? '' }),
    velden: [
      {
        naam: 'commissie',
        soort: 'tekst',
        label: 'Welke commissie?',
        suggesties: commissies,
      },
    ],
  },
  advies_ontvangen: {
    titel: 'Advies van de commissie ontvangen',
    datumLabel: 'Ontvangen op',
    leeg: () => ({ samenvatting: '' }),
    velden: [{ naam: 'samenvatting', soort: 'vak', label: 'Wat adviseert de commissie?' }],
  },
  standpunt_bestuur: {
    titel: 'Standpunt van het bestuur meegedeeld',
    datumLabel: 'Meegedeeld op',
    leeg: () => ({ standpunt: '' }),
    velden: [{ naam: 'standpunt', soort: 'vak', label: 'Wat is het standpunt?' }],
  },
  oordeel_ontvangen: {
    titel: 'Oordeel ontvangen',
    datumLabel: 'Ontvangen op',
    leeg: () => ({ van: '', samenvatting: '' }),
    velden: [
      { naam: 'van', soort: 'tekst', label: 'Van wie?', suggesties: (c) => vervolgstappen(c).map((v) => v.naam) },
      { naam: 'samenvatting', soort: 'vak', label: 'Wat is het oordeel?' },
    ],
  },
  reactie_op_oordeel: {
    titel: 'Reactie op het oordeel gegeven',
    datumLabel: 'Gegeven op',
    leeg: () => ({ reactie: '' }),
    velden: [{ naam: 'reactie', soort: 'vak', label: 'Wat doet de organisatie met het oordeel?' }],
  },
} satisfies Partial<Vormen>
