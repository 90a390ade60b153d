import { metHoofdletter } from '../../datum/opmaak'
import { documentNaam, isDocumentSoort } from '../../document/soorten'
import type { Brief } from '../gebeurtenis'
import { isMondeling } from '../kanaal'
import { metNaam } from '../zin'
import type { Beschrijving, SoortTabel } from '../beschrijving'
import { aangevuld, keuze, persoon, regel, verhaal } from './velden'

/** A letter to the complainant. Where several complain together each gets an own letter, and the log says who had one. */
export const brief = (
  eigen: Pick<Beschrijving<Brief>, 'naam' | 'na' | 'naEinde' | 'wanneer' | 'momenten'> & { readonly buiten: string },
): Beschrijving<Brief> => {
  const { buiten, ...rest } = eigen
  return {
    ...rest,
    titel: (_, c) => aangevuld(eigen.naam, ' aan ', c.naam(c.geadresseerde)),
    neutraal: null,
    rol: 'brief',
    bijSignaal: false,
    eenmalig: true,
    verloop: 'loopt',
    wat: null,
    naarBuiten: () => buiten,
    velden: { wijze: keuze('Hoe', 'ieder'), aan: persoon(null, 'kantoor'), bewaard: keuze(null, 'kantoor') },
  }
}

/** Which letter it was, and to whom: the title says it. */
export const vanBrief = {
  brief: keuze(null, 'kantoor'),
  voor: keuze(null, 'kantoor'),
  bewaard: keuze(null, 'kantoor'),
} as const

/** "Uitnodiging"; a kind that this program does not know is a letter. */
const briefNaam = (soort: string): string => (isDocumentSoort(soort) ? documentNaam(soort) : 'Brief')

/** Contact with the complainant, and letters that end no step. */
export const CONTACT = {
  bevestiging_verzonden: brief({
    naam: 'Ontvangst bevestigd',
    na: null,
    naEinde: false,
    wanneer: 'genoemd',
    momenten: [],
    buiten: 'Ontvangst bevestigd',
  }),
  doorgegeven: {
    naam: 'Doorgegeven',
    titel: (_, c) => aangevuld('Doorgegeven', ' aan ', c.naam(c.geadresseerde)),
    neutraal: null,
    na: null,
    rol: 'stap',
    bijSignaal: true,
    naEinde: true,
    wanneer: 'altijd',
    eenmalig: true,
    verloop: 'loopt',
    momenten: [],
    wat: ({ als, aan }) => als || aan,
    naarBuiten: ({ aan }) => metNaam('Klacht doorgegeven', 'aan', aan),
    velden: {
      aan: persoon(null, 'ieder'),
      wijze: keuze('Hoe', 'ieder'),
      als: keuze(null, 'kantoor'),
      ...vanBrief,
    },
  },
  brief_verzonden: {
    naam: 'Brief verzonden',
    titel: ({ brief: soort }, c) => aangevuld(`${briefNaam(soort)} verzonden`, ' aan ', c.naam(c.geadresseerde)),
    neutraal: null,
    na: null,
    rol: 'stap',
    bijSignaal: true,
    naEinde: true,
    wanneer: 'altijd',
    eenmalig: false,
    verloop: 'loopt',
    momenten: [],
    wat: null,
    // What it is about and to whom is not for every reader; the step that it tells of stands there itself.
    naarBuiten: null,
    velden: { aan: persoon(null, 'kantoor'), wijze: keuze('Hoe', 'kantoor'), ...vanBrief },
  },
  brief_niet_nodig: {
    naam: 'Brief niet nodig',
    titel: ({ welke, aan }, c) => aangevuld(`${briefNaam(welke.split('/')[0] ?? '')} niet nodig`, ': ', c.naam(aan)),
    neutraal: null,
    na: null,
    rol: 'administratie',
    bijSignaal: true,
    naEinde: true,
    wanneer: 'altijd',
    eenmalig: false,
    verloop: 'loopt',
    momenten: [],
    wat: null,
    naarBuiten: null,
    velden: { welke: keuze(null, 'kantoor'), aan: persoon(null, 'kantoor'), reden: verhaal('Reden', 'kantoor') },
  },
  contact: {
    naam: 'Contact met klager',
    titel: ({ bereikt }, { woorden: { klager } }) =>
      bereikt ? `Contact met de ${klager}` : `${metHoofdletter(klager)} niet bereikt`,
    neutraal: null,
    na: null,
    rol: 'stap',
    bijSignaal: true,
    naEinde: true,
    wanneer: 'altijd',
    eenmalig: false,
    verloop: 'loopt',
    momenten: ({ bereikt }) => (bereikt ? ['laatste_contact'] : []),
    wat: ({ bereikt }) => (bereikt ? 'bereikt' : 'niet bereikt'),
    naarBuiten: null,
    velden: {
      wijze: keuze('Hoe', 'niet-beklaagde'),
      bereikt: keuze(null, 'niet-beklaagde'),
      toelichting: verhaal('Toelichting', 'kantoor'),
    },
  },
  tussenbericht: {
    naam: 'Tussenbericht verzonden',
    titel: null,
    neutraal: null,
    na: null,
    rol: 'stap',
    bijSignaal: false,
    naEinde: false,
    wanneer: 'altijd',
    eenmalig: false,
    verloop: 'loopt',
    momenten: [],
    wat: null,
    naarBuiten: () => 'Tussenbericht verzonden',
    velden: { inhoud: verhaal('Inhoud', 'niet-beklaagde') },
  },
  antwoord_gegeven: {
    naam: 'Antwoord gegeven',
    titel: null,
    neutraal: null,
    na: null,
    rol: 'stap',
    bijSignaal: false,
    naEinde: false,
    wanneer: 'genoemd',
    eenmalig: true,
    verloop: 'loopt',
    // Stadsring51 5 lid 3, Wonen Midden-Delfland 2.5: whoever answers has taken it in hand.
    momenten: ({ wijze }) => (isMondeling(wijze) ? ['in_behandeling'] : ['in_behandeling', 'schriftelijk_antwoord']),
    wat: null,
    naarBuiten: ({ wijze }) => (wijze.trim() === '' ? 'Antwoord gegeven' : `Antwoord gegeven (${wijze.trim()})`),
    velden: {
      wijze: keuze('Hoe', 'ieder'),
      uitkomst: verhaal('Uitkomst', 'niet-beklaagde'),
      redenSchriftelijk: regel('Waarom schriftelijk', 'kantoor'),
    },
  },
  verdaging: {
    naam: 'Latere datum afgesproken',
    titel: ({ termijnId, tot }, c) =>
      `Latere datum afgesproken: ${[c.termijn(termijnId), c.dag(tot)].filter(Boolean).join(', ')}`,
    neutraal: null,
    na: null,
    rol: 'stap',
    bijSignaal: false,
    naEinde: false,
    wanneer: 'altijd',
    eenmalig: false,
    verloop: 'loopt',
    momenten: [],
    wat: null,
    naarBuiten: ({ termijnId, tot }, c) => {
      const termijn = c.termijn(termijnId)
      return `Latere datum afgesproken${termijn ? ` voor “${termijn}”` : ''}: ${c.dag(tot)}`
    },
    velden: {
      termijnId: keuze('Termijn', 'ieder', 'termijn'),
      tot: keuze('Nieuwe datum', 'ieder'),
      // An illness, a holiday: the letter says what the parties need to know of it.
      reden: verhaal('Reden', 'kantoor'),
      klagerAkkoord: keuze('Klager schriftelijk akkoord', 'ieder'),
    },
  },
} satisfies Partial<SoortTabel>
