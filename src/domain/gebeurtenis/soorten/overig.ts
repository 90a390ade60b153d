import { metHoofdletter } from '../../datum/opmaak'
import { isAdviesVanJurist } from '../jurist'
import { zijdeTekst, type Zijden } from '../partij'
import { metNaam } from '../zin'
import type { SoortTabel } from '../beschrijving'
import type { VervangerStap } from '../gebeurtenis'
import { vanBrief } from './contact'
import { aangevuld, formulier, keuze, naam, persoon, verhaal } from './velden'

/** "de klant", "de commissie"; the archive is that of the organisation itself. */
function naarLezer(lezer = '', woorden: Zijden): string {
  const soort = lezer.split('.')[0] ?? ''
  if (soort === '') return ''
  if (soort === 'archief') return 'het eigen archief'
  return `${soort === 'bestuur' ? 'het' : 'de'} ${zijdeTekst(soort, woorden)}`
}

const VERVANGER: Readonly<Record<VervangerStap, readonly [string, string]>> = {
  meegegeven: ['Meegegeven', 'aan'],
  overgenomen: ['Overgenomen', 'door'],
  teruggegeven: ['Teruggegeven', 'door'],
  terug: ['Terug', 'van'],
}

/** What can happen beside the handling, and the work on the file itself. */
export const OVERIG = {
  notitie: {
    naam: 'Notitie',
    titel: null,
    neutraal: null,
    na: null,
    rol: 'notitie',
    bijSignaal: true,
    naEinde: true,
    wanneer: 'altijd',
    eenmalig: false,
    verloop: 'loopt',
    momenten: [],
    wat: null,
    naarBuiten: null,
    velden: { tekst: verhaal('Tekst', 'kantoor') },
  },
  document_toegevoegd: {
    naam: 'Document toegevoegd',
    titel: (g, c) => aangevuld('Document toegevoegd', ': ', c.stuk(g.naam)),
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
    velden: {
      naam: naam(null, 'ieder'),
      ingebrachtDoor: persoon('Ingebracht door', 'ieder'),
      ingezienDoorKlager: keuze('Ingezien door klager', 'ieder'),
      ingezienDoorKlagerOp: keuze('Ingezien door klager op', 'ieder'),
      ingezienDoorBeklaagde: keuze('Ingezien door beklaagde', 'ieder'),
      ingezienDoorBeklaagdeOp: keuze('Ingezien door beklaagde op', 'ieder'),
      van: keuze('Stuk van', 'ieder', 'partij'),
      aard: keuze('Soort stuk', 'kantoor'),
      bestand: naam('Bestand', 'kantoor'),
    },
  },
  document_gemaakt: {
    naam: 'Document gemaakt',
    titel: (g, c) => aangevuld('Document gemaakt', ': ', c.stuk(g.naam)),
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
    velden: { document: keuze(null, 'kantoor'), naam: keuze(null, 'kantoor') },
  },
  dossier_verstrekt: {
    naam: 'Dossier verstrekt',
    titel: ({ lezer }, c) => aangevuld('Dossier verstrekt', ' aan ', naarLezer(lezer, c.woorden)),
    neutraal: 'Dossier verstrekt',
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
    velden: {
      lezer: keuze(null, 'kantoor'),
      stukken: keuze('Stukken', 'kantoor'),
      weggelaten: keuze('Niet verstrekt', 'kantoor'),
      uitzonderingen: verhaal('Toch verstrekt', 'kantoor'),
      bestanden: keuze('Met bestand', 'kantoor'),
      toestemmingOp: keuze('Toestemming van de klager op', 'kantoor'),
      toestemmingHoe: keuze('Hoe gaf de klager die', 'kantoor'),
    },
  },
  woorden_weggehaald: {
    naam: 'Woorden voorgoed weggehaald',
    titel: null,
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
    velden: {
      gebeurtenissen: keuze(null, 'kantoor'),
      waaruit: verhaal('Waaruit', 'kantoor'),
      reden: verhaal('Reden', 'kantoor'),
      door: persoon('Door', 'kantoor'),
    },
  },
  bij_vervanger: {
    naam: 'Dossier bij vervanger',
    titel: (g, c) => aangevuld(VERVANGER[g.stap][0], ` ${VERVANGER[g.stap][1]} `, c.naam(g.aan ?? '')),
    neutraal: 'Dossier bij vervanger',
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
    velden: {
      stap: keuze(null, 'kantoor'),
      bij: keuze(null, 'kantoor'),
      aan: persoon(null, 'kantoor'),
      van: persoon('Dossier van', 'kantoor'),
      keuzes: keuze(null, 'kantoor'),
      erbij: verhaal('Erbij gekomen', 'kantoor'),
    },
  },
  gegevens_gewijzigd: {
    naam: 'Gegevens gewijzigd',
    titel: null,
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
    velden: { wijziging: formulier(null, 'kantoor') },
  },
  regeling_toegepast: {
    naam: 'Nieuwe versie van de regeling toegepast',
    titel: null,
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
    velden: { versie: keuze('Versie', 'ieder') },
  },
  overdracht: {
    naam: 'Overgedragen, vervangen of advies gevraagd',
    titel: ({ vorm, aan }, c) => {
      const naar = c.naam(aan)
      if (vorm === 'advies gevraagd') return aangevuld('Advies gevraagd', ' aan ', naar)
      if (vorm === 'overgedragen') return aangevuld('Behandeling overgedragen', ' aan ', naar)
      return naar === '' ? 'Behandelaar vervangen' : `${metHoofdletter(naar)} vervangt de behandelaar`
    },
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
    naarBuiten: (g) => {
      const { aan, vorm } = g
      if (isAdviesVanJurist(g)) return undefined
      if (vorm === 'advies gevraagd') return metNaam('Advies gevraagd', 'aan', aan)
      return vorm === 'vervanging'
        ? metNaam('Behandeling overgenomen', 'door', aan)
        : metNaam('Behandeling overgedragen', 'aan', aan)
    },
    velden: {
      vorm: keuze(null, 'ieder'),
      aan: persoon(null, 'ieder'),
      // Why someone was replaced (illness, leave) is no business of the parties.
      reden: verhaal('Reden', 'kantoor'),
      instantie: keuze('Aan een instantie', 'ieder'),
    },
  },
  opvolging: {
    naam: 'Gevolg van de klacht',
    titel: ({ dag = '', opvolging, wat }, c) => {
      const naam = c.opvolging(opvolging) || 'Gevolg van de klacht'
      return wat.trim() === '' && dag !== '' ? `${naam}, op ${c.dag(dag)}` : naam
    },
    neutraal: null,
    na: null,
    rol: 'stap',
    bijSignaal: false,
    naEinde: true,
    wanneer: 'altijd',
    eenmalig: false,
    verloop: 'loopt',
    momenten: [],
    wat: null,
    // The letter tells the complainant what is for the complainant.
    naarBuiten: null,
    velden: {
      opvolging: keuze('Wat', 'kantoor', 'opvolging'),
      uitkomst: keuze('Uitkomst', 'kantoor', 'uitkomst'),
      wie: persoon('Wie', 'kantoor'),
      dag: keuze('Op', 'kantoor'),
      wat: verhaal('Wat kwam eruit', 'kantoor'),
    },
  },
  herhaalklacht_ontvangen: {
    naam: 'Herhaalklacht ontvangen',
    titel: null,
    neutraal: null,
    na: 'ontvangst van de herhaalklacht',
    rol: 'stap',
    bijSignaal: false,
    naEinde: true,
    wanneer: 'genoemd',
    eenmalig: false,
    verloop: 'opent',
    momenten: [],
    wat: null,
    naarBuiten: () => 'Herhaalklacht ontvangen',
    velden: { aanleiding: verhaal('Aanleiding', 'kantoor'), toelichting: verhaal('Toelichting', 'kantoor') },
  },
  // Personnel measures and criminal matters stay in the log; where others look too they go by a name that gives nothing away.
  vermoeden_strafbaar_feit: {
    naam: 'Vermoeden van strafbaar feit',
    titel: null,
    neutraal: 'Interne melding',
    na: 'het vermoeden',
    rol: 'stap',
    bijSignaal: false,
    naEinde: true,
    wanneer: 'genoemd',
    eenmalig: false,
    verloop: 'opent',
    momenten: [],
    wat: null,
    naarBuiten: null,
    velden: { toelichting: verhaal('Toelichting', 'kantoor') },
  },
  directie_ingelicht: {
    naam: 'Directie ingelicht',
    titel: null,
    neutraal: 'Interne melding voorgelegd',
    na: null,
    rol: 'stap',
    bijSignaal: false,
    naEinde: true,
    wanneer: 'genoemd',
    eenmalig: false,
    verloop: 'loopt',
    momenten: [],
    wat: null,
    naarBuiten: null,
    velden: { wie: persoon('Wie', 'kantoor'), wijze: keuze('Hoe', 'kantoor'), ...vanBrief },
  },
  personeelsmaatregel: {
    naam: 'Verwijtbaar handelen gemeld aan manager',
    titel: null,
    neutraal: 'Interne melding',
    na: null,
    rol: 'stap',
    bijSignaal: false,
    naEinde: true,
    wanneer: 'genoemd',
    eenmalig: false,
    verloop: 'loopt',
    momenten: [],
    wat: null,
    naarBuiten: null,
    velden: {
      toelichting: verhaal('Toelichting', 'verzegeld'),
      besluit: verhaal('Wat de manager besloot', 'verzegeld'),
      aantekening: keuze('Aantekening in het personeelsdossier', 'verzegeld'),
    },
  },
} satisfies Partial<SoortTabel>
