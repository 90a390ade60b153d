import type { Datum } from '../datum/datum'

/** A date that may still be unknown. */
export type DatumOfLeeg = Datum | ''

export interface Adres {
  straat: string
  postcode: string
  plaats: string
}

/** By whose choice somebody speaks for a complainant; a legal representative or next of kin needs no authorisation. */
export type Grondslag = 'gekozen' | 'wettelijk' | 'nabestaande'

export interface Vertegenwoordiger extends Adres {
  naam: string
  /** "moeder", "advocaat", "mantelzorger" */
  relatie: string
  /** Absent: chosen by the complainant. */
  grondslag?: Grondslag
  telefoon: string
  email: string
  /** Date of the written authorisation; '' when it is not there (yet). */
  machtigingOp: DatumOfLeeg
}

export interface Klager extends Adres {
  id: string
  /** "de heer", "mevrouw" or '' (then the letter greets by name only). */
  aanhef: string
  naam: string
  telefoon: string
  email: string
  geboortedatum: DatumOfLeeg
  /** Client, former client, tenant, relative… */
  hoedanigheid: string
  vertegenwoordiger?: Vertegenwoordiger
}

export interface Beklaagde {
  id: string
  naam: string
  functie: string
  afdeling: string
  leidinggevende: string
  /** No longer employed: the organisation itself becomes respondent (Sterker 2). */
  uitDienst: boolean
}

export type Oordeel = 'gegrond' | 'deels gegrond' | 'ongegrond' | 'geen oordeel'

export interface OordeelOver {
  readonly oordeel: Oordeel | ''
  readonly motivering: string
}

/** What was never filled in is absent. Whom it is about, and which judgement holds for whom: klachtpunt.ts. */
export interface Klachtpunt extends OordeelOver {
  id: string
  omschrijving: string
  /** Ids of those it is about; absent: of everyone complained about. */
  over?: readonly string[]
  /** What the complainant says of it. */
  verhaal?: string
  /** What each one complained about says of it, by id. */
  reacties?: Readonly<Record<string, string>>
  /** What is certain, and what shows it. */
  feiten?: string
  bron?: string
  /** By which standard it is judged, by its id (behoorlijkheid.ts), and in own words. */
  norm?: string
  normTekst?: string
  oordeel: Oordeel | ''
  motivering: string
  /** For each one it is about by id, where several are. */
  oordelen?: Readonly<Record<string, OordeelOver>>
  /** What changes because of it, who sees to that, and by when. */
  maatregel?: string
  maatregelWie?: string
  maatregelOp?: DatumOfLeeg
}

export type JaNee = 'ja' | 'nee' | 'deels' | ''

/** What the registration form asks at the end (ONS-8, questions 3-7). */
export interface Afhandeling {
  gesprekLosteOp: JaNee
  waardoorOpgelost: string
  verbeteracties: string
  /** Who sees to them (Sterker 9.4). Absent: not filled in. */
  verbeterEigenaar?: string
  inVerbeterregister: JaNee
  doorgeleidNaar: string
  tevreden: JaNee
  gewezenOpVervolg: JaNee
  /** Sterker 4.13. Absent: not answered. */
  gewezenOpVertrouwenspersoon?: 'ja' | 'nee' | 'niet van toepassing' | ''
}

/** What is known about a complaint. Every field may be empty: registration never demands more than handling needs. */
export interface KlachtGegevens {
  route: string
  onderwerp: string
  omschrijving: string
  /** What the complainant wants to be done. */
  gewenst: string
  klagers: Klager[]
  beklaagden: Beklaagde[]
  punten: Klachtpunt[]
  soortHulp: string
  soortHulpAnders: string
  categorie: string
  /** Municipality or area. */
  gebied: string
  afdeling: string
  /** Housing complex code. */
  complex: string
  /** Who handles it now; in the log also who did before (behandelaar.ts). */
  behandelaar: string
  /** Who signs the letters, where that is somebody else; '' is the handler. */
  ondertekenaar: string
  anoniem: boolean
  ondertekend: boolean
  /** Date that stands on the complaint itself. */
  dagtekening: DatumOfLeeg
  /** Day of sending or first utterance, where that is better for the complainant than receipt. */
  ingediendOp: DatumOfLeeg
  /** Day on which it reached who handles it, where that was before it was registered (Stadsring51 6 lid 1). */
  bijBehandelaarOp: DatumOfLeeg
  /** Last day of the conduct. */
  gedragingOp: DatumOfLeeg
  kennisnameOp: DatumOfLeeg
  kennisnameBron: string
  seksueleIntimidatie: boolean
  jeugdhulp: boolean
  /** Frame of Wonen Midden-Delfland 2.4: A, B1, B2, B3 or B4. */
  kader: string
  /** Numbers of related dossiers. */
  verwanteDossiers: string[]
  afhandeling: Afhandeling
  /** Texts of the final report by topic id of the procedure. */
  rapport: Record<string, string>
  bevindingen: string
  aanbevelingen: string
  gedragscode: string
}

export const leegAdres = (): Adres => ({ straat: '', postcode: '', plaats: '' })

export const legeKlager = (id: string): Klager => ({
  ...leegAdres(),
  id,
  aanhef: '',
  naam: '',
  telefoon: '',
  email: '',
  geboortedatum: '',
  hoedanigheid: '',
})

export const legeVertegenwoordiger = (): Vertegenwoordiger => ({
  ...leegAdres(),
  naam: '',
  relatie: '',
  telefoon: '',
  email: '',
  machtigingOp: '',
})

export const legeBeklaagde = (id: string): Beklaagde => ({
  id,
  naam: '',
  functie: '',
  afdeling: '',
  leidinggevende: '',
  uitDienst: false,
})

export const leegPunt = (id: string): Klachtpunt => ({ id, omschrijving: '', oordeel: '', motivering: '' })

export const legeAfhandeling = (): Afhandeling => ({
  gesprekLosteOp: '',
  waardoorOpgelost: '',
  verbeteracties: '',
  inVerbeterregister: '',
  doorgeleidNaar: '',
  tevreden: '',
  gewezenOpVervolg: '',
})

export const legeGegevens = (): KlachtGegevens => ({
  route: '',
  onderwerp: '',
  omschrijving: '',
  gewenst: '',
  klagers: [],
  beklaagden: [],
  punten: [],
  soortHulp: '',
  soortHulpAnders: '',
  categorie: '',
  gebied: '',
  afdeling: '',
  complex: '',
  behandelaar: '',
  ondertekenaar: '',
  anoniem: false,
  ondertekend: false,
  dagtekening: '',
  ingediendOp: '',
  bijBehandelaarOp: '',
  gedragingOp: '',
  kennisnameOp: '',
  kennisnameBron: '',
  seksueleIntimidatie: false,
  jeugdhulp: false,
  kader: '',
  verwanteDossiers: [],
  afhandeling: legeAfhandeling(),
  rapport: {},
  bevindingen: '',
  aanbevelingen: '',
  gedragscode: '',
})
