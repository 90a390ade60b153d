import { metHoofdletter } from '../../datum/opmaak'
import { isAdviesVanJurist } from '../jurist'
import { zijdeTekst, type Zijden } from '../partij'
import { metNaam } from '../zin'
import type { SoortTabel } from '../beschrijving'
import { vanBrief } from './contact'
import { aangevuld, formulier, keuze, naam, persoon, verhaal } from './velden'

/** "de klant", "de commissie"; the archive is that of the organisation itself. */
function naarLezer(lezer = '', woorden: Zijden): string {
  const soort = lezer.split('.')[0] ?? ''
  if (soort === '') return ''
  if (soort === 'archief') return 'het eigen archief'
  return `${soort === 'bestuur' ? 'het' : 'de'} ${zijdeTekst(soort, woorden)}`
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
