import { isVolgendeStap } from '../volgende-stap'
import { inZin, metNaam } from '../zin'
import type { SoortTabel } from '../beschrijving'
import { aangevuld, keuze, persoon, verhaal } from './velden'

/** What ends the handling, or begins it again. */
export const AFRONDING = {
  afsluiting: {
    naam: 'Dossier gesloten',
    titel: ({ grond }, c) => aangevuld('Dossier gesloten', ': ', c.sluitgrond(grond)),
    neutraal: null,
    na: null,
    rol: 'stap',
    bijSignaal: true,
    naEinde: false,
    wanneer: 'altijd',
    eenmalig: false,
    verloop: { status: 'gesloten', reden: 'dossier gesloten' },
    momenten: [],
    wat: ({ grond }) => grond,
    naarBuiten: () => 'Dossier gesloten',
    velden: {
      grond: keuze('Reden', 'ieder', 'grond'),
      toelichting: verhaal('Toelichting', 'kantoor'),
      ondanks: verhaal('Waarom toch', 'kantoor'),
    },
  },
  intrekking: {
    naam: 'Klacht ingetrokken',
    titel: null,
    neutraal: null,
    na: null,
    rol: 'stap',
    bijSignaal: false,
    naEinde: false,
    wanneer: 'altijd',
    eenmalig: false,
    verloop: { status: 'ingetrokken', reden: 'klacht ingetrokken' },
    momenten: [],
    wat: null,
    naarBuiten: () => 'Klacht ingetrokken',
    velden: { mondeling: keuze('Mondeling', 'ieder'), toelichting: verhaal('Toelichting', 'kantoor') },
  },
  doorverwijzing: {
    naam: 'Doorverwezen',
    titel: (g, c) => aangevuld(isVolgendeStap(g) ? 'Verder' : 'Doorverwezen', ' naar ', inZin(c.naam(g.naar))),
    neutraal: null,
    na: null,
    rol: 'stap',
    bijSignaal: true,
    naEinde: true,
    wanneer: 'altijd',
    eenmalig: false,
    // A next level (ONS Beroepsmogelijkheden, Sterker 8, WSW 4c and 9, Wonen Midden-Delfland 1.3) ends nothing.
    verloop: (g) =>
      isVolgendeStap(g) ? 'opent' : { status: 'doorverwezen', reden: aangevuld('doorverwezen', ' naar ', g.naar) },
    momenten: [],
    wat: null,
    naarBuiten: (g) => metNaam(isVolgendeStap(g) ? 'Verder' : 'Doorverwezen', 'naar', g.naar),
    velden: {
      naar: persoon(null, 'ieder'),
      stap: keuze('Volgende stap bij deze klacht', 'ieder'),
      vervolgstap: keuze(null, 'ieder'),
      toelichting: verhaal('Toelichting', 'kantoor'),
      uitkomst: verhaal('Uitkomst', 'ieder'),
    },
  },
  heropening: {
    naam: 'Dossier heropend',
    titel: null,
    neutraal: null,
    na: null,
    rol: 'stap',
    bijSignaal: true,
    naEinde: true,
    wanneer: 'altijd',
    eenmalig: false,
    verloop: 'heropent',
    momenten: [],
    wat: null,
    naarBuiten: () => 'Dossier heropend',
    velden: { reden: verhaal('Reden', 'kantoor') },
  },
} satisfies Partial<SoortTabel>
