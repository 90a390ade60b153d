import { geadresseerde } from './geadresseerde'
import type { Gebeurtenis, GebeurtenisSoort, Moment } from './gebeurtenis'
import type { KlachtGegevens } from './gegevens'

/** How an event stands in the log and on the timeline: what happened, in the past tense. */
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
  verslag_vastgesteld: 'Hoorverslag vastgesteld',
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
  overdracht: 'Overgedragen',
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
}

const ANDERE_MOMENTEN = {
  gedraging: 'laatste dag van de gedraging',
  kennisname: 'klager wist ervan of had ervan kunnen weten',
  laatste_contact: 'laatste contact met de klager',
  indiening: 'klacht ingediend',
} as const satisfies Record<Exclude<Moment, GebeurtenisSoort>, string>

export const gebeurtenisNaam = (soort: GebeurtenisSoort): string => NAMEN[soort]

/** The same for one event, as it went, with to whom it went: an attempt (Sterker 5.8 asks for two) is no contact. */
export function gebeurtenisTitel(g: Gebeurtenis, gegevens: Pick<KlachtGegevens, 'klagers'>): string {
  if (g.soort === 'contact' && !g.gegevens.bereikt) return 'Klager niet bereikt'
  const aan = geadresseerde(g, gegevens)
  return aan === '' ? gebeurtenisNaam(g.soort) : `${gebeurtenisNaam(g.soort)} aan ${aan}`
}

/** "Doorgegeven aan Carla Nijhuis": without the function or the remark behind the name, for where there is little room. */
export const gebeurtenisTitelKort = (g: Gebeurtenis, gegevens: Pick<KlachtGegevens, 'klagers'>): string => {
  const titel = gebeurtenisTitel(g, gegevens)
  return geadresseerde(g, gegevens) === '' ? titel : titel.replace(/(?:, | \().*$/s, '')
}

/** An event, and no fact about the complaint itself. */
export const isGebeurtenis = (moment: Moment): moment is GebeurtenisSoort => moment in NAMEN

export const GEBEURTENIS_SOORTEN = Object.keys(NAMEN) as readonly GebeurtenisSoort[]

/** The moment inside a sentence: "klacht ontvangen". */
export const momentNaam = (moment: Moment): string =>
  moment in ANDERE_MOMENTEN
    ? ANDERE_MOMENTEN[moment as keyof typeof ANDERE_MOMENTEN]
    : NAMEN[moment as GebeurtenisSoort].charAt(0).toLowerCase() + NAMEN[moment as GebeurtenisSoort].slice(1)

export const MOMENTEN = [
  ...GEBEURTENIS_SOORTEN,
  ...(Object.keys(ANDERE_MOMENTEN) as (keyof typeof ANDERE_MOMENTEN)[]),
] as readonly Moment[]

/** Why a signal can be closed. A procedure names grounds for complaints only. */
export const SIGNAAL_SLUITGRONDEN = [
  { id: 'signaal-opgelost', naam: 'Het signaal is opgelost', opgelost: true },
  { id: 'signaal-genoteerd', naam: 'Genoteerd; er is niets meer te doen', opgelost: false },
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
