import type { SoortTabel } from '../beschrijving'
import { formulier, keuze, regel, verhaal } from './velden'

const opening = {
  nummer: keuze(null, 'ieder'),
  regelingId: keuze(null, 'ieder'),
  regelingVersie: keuze(null, 'ieder'),
  kanaal: keuze('Binnengekomen per', 'ieder'),
  triage: keuze('Klacht of signaal', 'kantoor', 'triage'),
  gegevens: formulier(null, 'kantoor'),
} as const

export const OPENING = {
  ontvangst: {
    naam: 'Klacht ontvangen',
    titel: null,
    neutraal: null,
    na: 'ontvangst van de klacht',
    rol: 'opening',
    // A signal becomes a complaint by it.
    bijSignaal: true,
    naEinde: true,
    wanneer: 'altijd',
    eenmalig: false,
    verloop: 'loopt',
    momenten: [],
    wat: null,
    naarBuiten: (_, { kanaal }) => ['Klacht ontvangen', kanaal].filter(Boolean).join(' '),
    velden: opening,
  },
  signaal: {
    naam: 'Signaal genoteerd',
    titel: null,
    neutraal: null,
    na: null,
    rol: 'opening',
    bijSignaal: true,
    naEinde: true,
    wanneer: 'altijd',
    eenmalig: false,
    verloop: ({ opgelost }, dossier) =>
      dossier === 'signaal' && opgelost ? { status: 'gesloten', reden: 'signaal opgelost' } : 'loopt',
    momenten: [],
    wat: null,
    naarBuiten: null,
    velden: {
      ...opening,
      reden: regel('Reden', 'kantoor'),
      opgelost: keuze('Opgelost', 'ieder'),
      uitkomstVerstuurd: keuze('Uitkomst schriftelijk verzonden', 'ieder'),
      ondanks: verhaal('Waarom toch', 'kantoor'),
    },
  },
} satisfies Partial<SoortTabel>
