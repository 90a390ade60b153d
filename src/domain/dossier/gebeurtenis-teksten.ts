import type { GebeurtenisSoort } from './gebeurtenis'
import type { Afgeleid, Feit, Moment } from './moment'

/** What happened, in the past tense, for a kind of event; of one event gebeurtenis-titel.ts says more. */
const NAMEN: Readonly<Record<GebeurtenisSoort, string>> = {
  ontvangst: 'Klacht ontvangen',
  signaal: 'Signaal genoteerd',
  bevestiging_verzonden: 'Ontvangst bevestigd',
  doorgegeven: 'Doorgegeven',
  ontvankelijkheid_gemeld: 'Ontvankelijkheid gemeld',
  vooronderzoek_afgerond: 'Vooronderzoek afgerond',
  gesprek: 'Gesprek gevoerd',
  hoorzitting: 'Hoorzitting gehouden',
  horen_afgezien: 'Van horen afgezien',
  verslag_vastgesteld: 'Verslag vastgesteld',
  antwoord_gegeven: 'Antwoord gegeven',
  tussenbericht: 'Tussenbericht verzonden',
  kennisgeving_bevindingen: 'Bevindingen verzonden',
  eindrapport_gereed: 'Eindrapport gereed',
  rapport_ontvangen: 'Rapport ontvangen door beslisser',
  beslissing: 'Beslissing genomen',
  besluitbrief_verzonden: 'Brief met beslissing verzonden',
  verdaging: 'Latere datum afgesproken',
  intrekking: 'Klacht ingetrokken',
  contact: 'Contact met klager',
  doorverwijzing: 'Doorverwezen',
  overdracht: 'Overgedragen, vervangen of advies gevraagd',
  voorgelegd_aan_commissie: 'Voorgelegd aan commissie',
  advies_ontvangen: 'Advies van commissie ontvangen',
  standpunt_bestuur: 'Standpunt bestuur meegedeeld',
  oordeel_ontvangen: 'Oordeel ontvangen',
  reactie_op_oordeel: 'Reactie op oordeel gegeven',
  herhaalklacht_ontvangen: 'Herhaalklacht ontvangen',
  vermoeden_strafbaar_feit: 'Vermoeden van strafbaar feit',
  directie_ingelicht: 'Directie ingelicht',
  personeelsmaatregel: 'Verwijtbaar handelen gemeld aan manager',
  afsluiting: 'Dossier gesloten',
  heropening: 'Dossier heropend',
  gegevens_gewijzigd: 'Gegevens gewijzigd',
  document_toegevoegd: 'Document toegevoegd',
  document_gemaakt: 'Document gemaakt',
  notitie: 'Notitie',
}

/** Personnel measures and criminal matters stay in the log; where others look too they go by a name that gives nothing away. */
export const NEUTRALE_NAMEN: Readonly<Partial<Record<GebeurtenisSoort, string>>> = {
  personeelsmaatregel: 'Interne melding',
  vermoeden_strafbaar_feit: 'Interne melding',
  directie_ingelicht: 'Interne melding voorgelegd',
}

const FEITEN = {
  gedraging: 'laatste dag van de gedraging',
  kennisname: 'klager wist ervan of had ervan kunnen weten',
  indiening: 'klacht ingediend',
  bij_behandelaar: 'klacht bij de behandelaar',
} as const satisfies Record<Feit, string>
const AFGELEID = {
  afwijzing: 'gemeld dat de klacht niet wordt behandeld',
  in_behandeling: 'klacht in behandeling genomen',
  schriftelijk_antwoord: 'schriftelijk geantwoord',
  laatste_contact: 'laatste contact met de klager',
  slotbericht: 'laatste bericht over de uitkomst',
} as const satisfies Record<Afgeleid, string>
const ANDERE_MOMENTEN = { ...FEITEN, ...AFGELEID } as const

export const gebeurtenisNaam = (soort: GebeurtenisSoort): string => NAMEN[soort]

/** An event, and no fact about the complaint itself. */
export const isGebeurtenisSoort = (moment: Moment): moment is GebeurtenisSoort => moment in NAMEN

export const GEBEURTENIS_SOORTEN = Object.keys(NAMEN) as readonly GebeurtenisSoort[]

/** The moment inside a sentence: "klacht ontvangen". */
export const momentNaam = (moment: Moment): string =>
  moment in ANDERE_MOMENTEN
    ? ANDERE_MOMENTEN[moment as keyof typeof ANDERE_MOMENTEN]
    : NAMEN[moment as GebeurtenisSoort].charAt(0).toLowerCase() + NAMEN[moment as GebeurtenisSoort].slice(1)

/** What the command line takes: an event, a fact about the complaint, or the last contact itself. */
export const MOMENTEN = [...GEBEURTENIS_SOORTEN, ...(Object.keys(FEITEN) as Feit[]), 'laatste_contact'] as const

/** Why a signal can be closed. A procedure names grounds for complaints only. */
export const SIGNAAL_SLUITGRONDEN = [
  { id: 'signaal-opgelost', naam: 'Het signaal is opgelost', kort: 'signaal is opgelost', opgelost: true },
  {
    id: 'signaal-genoteerd',
    naam: 'Genoteerd; er is niets meer te doen',
    kort: 'genoteerd, niets meer te doen',
    opgelost: false,
  },
] as const

const NA: Readonly<Partial<Record<Moment, string>>> = {
  ontvangst: 'ontvangst van de klacht',
  rapport_ontvangen: 'ontvangst van het rapport',
  beslissing: 'de beslissing',
  herhaalklacht_ontvangen: 'ontvangst van de herhaalklacht',
  kennisgeving_bevindingen: 'het versturen van de bevindingen',
  voorgelegd_aan_commissie: 'het voorleggen aan de commissie',
  advies_ontvangen: 'ontvangst van het advies',
  oordeel_ontvangen: 'ontvangst van het oordeel',
  vermoeden_strafbaar_feit: 'het vermoeden',
  gedraging: 'de gedraging',
  kennisname: 'de dag waarop de klager het wist of had kunnen weten',
  laatste_contact: 'het laatste contact met de klager',
}

/** The moment behind "na": "2 weken na ontvangst van de klacht". */
export const naMoment = (moment: Moment): string => `na ${NA[moment] ?? `"${momentNaam(moment)}"`}`
