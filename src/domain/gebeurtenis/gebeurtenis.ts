import type { Datum } from '../datum/datum'
import type { Inhoud } from '../document/inhoud'
import type { DatumOfLeeg, KlachtGegevens } from './gegevens'

/**
 * Everything that can happen in a dossier. The key is the kind (soort) of the event as it stands in the log and on the command
 * line; the value is what is recorded beside its date. A new kind starts here; the compiler then asks for its description
 * (soorten/), its form and its schema.
 */
export interface GebeurtenisGegevens {
  ontvangst: Opening
  /** `uitkomstVerstuurd`: what it was solved with went to the complainant in writing; `ondanks`: why it did not. */
  signaal: Opening & { reden: string; opgelost: boolean; uitkomstVerstuurd?: boolean; ondanks?: string }
  bevestiging_verzonden: Brief
  /** `als`: as which of the addressees of the route, where that is not `aan` itself. */
  doorgegeven: { aan: string; wijze?: string; als?: string } & Verzonden
  /** A letter that is no step of its own. `brief`: which kind; '' for one that the program does not know. */
  brief_verzonden: { brief: string; aan: string; wijze: string; voor?: string } & Bewaard
  /** A letter that does not go out. `welke`: kind and addressee (`briefSleutel`); `aan`: the name. */
  brief_niet_nodig: { welke: string; aan: string; reden: string }
  ontvankelijkheid_gemeld: Ontvankelijkheid
  vooronderzoek_afgerond: { toelichting?: string }
  gesprek_gepland: Afspraak
  gesprek: Gesprek
  hoorzitting: Gesprek
  /** What was promised in a talk is done. `toezegging`: its id; `wat`: as it was agreed; `hoe`: what came of it. */
  toezegging_nagekomen: { gesprekId: string; toezegging: string; wat: string; hoe?: string }
  horen_afgezien: { wie: string; grond: string }
  verslag_vastgesteld: {
    gesprekId: string
    akkoord: 'ja' | 'nee' | 'met opmerkingen'
    opmerkingen?: string
  } & Bewaard
  antwoord_gegeven: { wijze: string; uitkomst: string; redenSchriftelijk?: string }
  tussenbericht: { inhoud: string }
  kennisgeving_bevindingen: Brief
  /** `ondanks`: why it is ready all the same, with topics that are empty. */
  eindrapport_gereed: { toelichting?: string; ondanks?: string } & Bewaard
  rapport_ontvangen: { door: string }
  beslissing: { door: string; beslissing: string; argumenten?: string }
  besluitbrief_verzonden: Brief
  /** `klagerAkkoord`: the complainant consented in writing. */
  verdaging: { termijnId: string; tot: Datum; reden: string; klagerAkkoord?: boolean }
  intrekking: { mondeling: boolean; toelichting?: string }
  contact: { wijze: string; bereikt: boolean; toelichting?: string }
  /**
   * `stap`: a next level of this complaint, which ends nothing (doorverwijzing.ts), and absent a referral elsewhere;
   * `vervolgstap`: which of the procedure's, by its id; `uitkomst`: what came of it. `leden`: who take an objection;
   * `antwoordOp`: by when the complainant hears what came of it, where that was said.
   */
  doorverwijzing: {
    naar: string
    stap?: boolean
    vervolgstap?: string
    toelichting?: string
    uitkomst?: string
    leden?: string
    antwoordOp?: DatumOfLeeg
  }
  /** `instantie`: to a body (WSW 9), which puts its name under nothing. */
  overdracht: {
    aan: string
    vorm: 'overgedragen' | 'advies gevraagd' | 'vervanging'
    reden: string
    instantie?: boolean
  }
  voorgelegd_aan_commissie: { commissie: string }
  advies_ontvangen: { samenvatting: string }
  standpunt_bestuur: { standpunt: string }
  oordeel_ontvangen: { van: string; samenvatting?: string }
  reactie_op_oordeel: { reactie: string }
  herhaalklacht_ontvangen: { aanleiding: string; toelichting?: string }
  /**
   * What the procedure asks after a frame or a repeat complaint is done. `opvolging`: which, by its id; `wat`: what came of it,
   * '' as long as its day is still to come.
   */
  opvolging: { opvolging: string; uitkomst?: string; wie?: string; dag?: DatumOfLeeg; wat: string }
  vermoeden_strafbaar_feit: { toelichting: string }
  directie_ingelicht: { wie: string; wijze?: string } & Verzonden
  /** `besluit`: what the manager decided; `aantekening`: it is noted in the personnel file. */
  personeelsmaatregel: { toelichting: string; besluit?: string; aantekening?: boolean }
  /** `ondanks`: why it is closed on this ground all the same, with what does not fit it. */
  afsluiting: { grond: string; toelichting?: string; ondanks?: string }
  heropening: { reden: string }
  /** From now on the dossier follows this version of its procedure. */
  regeling_toegepast: { versie: string }
  gegevens_gewijzigd: { wijziging: Partial<KlachtGegevens> }
  document_toegevoegd: {
    naam: string
    ingebrachtDoor: string
    ingezienDoorKlager: boolean
    ingezienDoorBeklaagde: boolean
    /** On which day; '' or absent where that is not known. */
    ingezienDoorKlagerOp?: DatumOfLeeg
    ingezienDoorBeklaagdeOp?: DatumOfLeeg
    /** Whose piece it is; absent where an older program recorded it, and then the name of who brought it says so. */
    van?: StukVan | ''
    aard?: StukAard | ''
    bestand?: Bestand
  }
  document_gemaakt: { document: string; naam: string }
  dossier_verstrekt: Verstrekking
  /** Words were taken out for good. `gebeurtenissen`: of which events, by id; `waaruit`: of which fields, in words; never what. */
  woorden_weggehaald: { gebeurtenissen: readonly string[]; waaruit: readonly string[]; reden: string; door: string }
  bij_vervanger: BijVervanger
  notitie: { tekst: string }
}

/**
 * meegegeven: went along in a file for a substitute · overgenomen: taken in there · teruggegeven: went along in a file back ·
 * terug: the owner has it again.
 */
export type VervangerStap = 'meegegeven' | 'overgenomen' | 'teruggegeven' | 'terug'

/** A dossier on its way to a substitute and back (WSW-V). Written on both sides, and it travels with the log. */
export interface BijVervanger {
  stap: VervangerStap
  /** Id of the event with which it was given along; '' in that event itself. */
  bij: string
  /** The substitute. */
  aan: string
  /** Whose dossier it is. */
  van: string
  /** What the owner chose in the version of the procedure that it follows (regeling/keuzes-mee.ts); only when given along. */
  keuzes?: string
  /** What came in with it, in words; only when it is back. */
  erbij?: string
}

export type StukVan = 'organisatie' | 'klager' | 'beklaagde' | 'commissie'
/** What it is beside a piece of the case: advice of a lawyer, or work of the office itself. */
export type StukAard = 'juridisch-advies' | 'intern'

/** The dossier was given to a reader. */
export interface Verstrekking {
  /** Which kind of reader, and of several which one: "klager", "klager.k1". */
  lezer: string
  /** The numbers of the pieces that went along. */
  stukken: readonly string[]
  /** The numbers that did not, each with its ground. */
  weggelaten: readonly string[]
  /** What the rules leave out and the officer gave all the same, each with the reason. */
  uitzonderingen: readonly string[]
  /** The numbers of the pieces whose file went along; absent when only the paper was given. */
  bestanden?: readonly string[]
  /** The day on which whoever complained consented, and how; absent for a reader who needs none, and in older logs. */
  toestemmingOp?: Datum
  toestemmingHoe?: string
}

/** A file that was added. Its bytes stand apart, under their SHA-256. */
export interface Bestand {
  readonly sha256: string
  /** As it was called where it came from. */
  readonly naam: string
  /** In bytes. */
  readonly grootte: number
  /** What its name ends in, in small letters ("pdf"); '' when in nothing. */
  readonly type: string
  /** As a PDF says itself; of other files, and of what was brought in before this was asked, nobody knows. */
  readonly bladzijden?: number
}

/** What opens a dossier: number and procedure (with the version it is registered under) are part of the log too. */
export interface Opening {
  nummer: string
  regelingId: string
  regelingVersie: string
  kanaal: string
  gegevens: KlachtGegevens
  /** What was answered to the procedure's own test, by its id (regeling/triage.ts). Absent: it was not asked. */
  triage?: string
}

/** The document that was fixed, as it is on paper; absent where an older program recorded it, and where there was none. */
export interface Bewaard {
  bewaard?: Inhoud
}

/** A step that can be taken by letter: which kind of letter, and to which addressee (`sleutelVan`); absent when by word of mouth. */
export interface Verzonden extends Bewaard {
  brief?: string
  voor?: string
}

/** A letter to the complainant; `aan`: to whom of several. */
export interface Brief extends Bewaard {
  wijze: string
  aan?: string
}

/** Whether the complaint is handled. */
export interface Ontvankelijkheid {
  ontvankelijk: boolean
  /** The ground on which it is not. */
  grond?: string
  /** What the letter names beside the ground, as its text asks for it: a body with its address, an earlier number. */
  genoemd?: string
  /** Since when that body has the matter; '' or absent where that is not known. */
  instantieSinds?: DatumOfLeeg
  /** How each ground was weighed; one that is not here was not judged. */
  gronden?: readonly GrondOordeel[]
  toelichting: string
}

export interface GrondOordeel {
  readonly grond: string
  readonly oordeel: 'geldt' | 'geldt niet'
  readonly reden?: string
}

/** A talk to come. Moved: the same event, corrected. `begin`, `einde`: a time of day, as typed. */
export interface Afspraak extends Pick<Gesprek, 'met' | 'partij' | 'aanwezig' | 'plaats'> {
  dag: Datum
  begin: string
  einde: string
}

/** A conversation or hearing, with its report. */
export interface Gesprek {
  met: string
  /** Whose side was heard; decides where it stands in the report and whether it counts as contact with the complainant. */
  partij: 'klager' | 'beklaagde' | 'beiden' | 'ander'
  aanwezig: string
  plaats: string
  verklaring: string
  afspraken: string
  naamAkkoord?: string
  /** Whether the complainant agrees with how the officer sees the complaint (ONS Gesprekken); what is seen otherwise beside it. */
  analyse?: 'ja' | 'nee' | 'niet gevraagd' | ''
  analyseOpmerking?: string
  /** Which ways to a solution were explored. */
  oplossingen?: string
  /** Why the one complained about was not there, where the procedure takes that for granted (Sterker 7). */
  afwezig?: string
  /** Who led it, where that is not the one who handles the complaint (Sterker 7: the manager). */
  leiding?: string
  /** Who does what by when, each to be followed up on its day (Sterker 7). */
  toezeggingen?: readonly Toezegging[]
  /** Who was told what was agreed, and when: Sterker 7, the secretary of complaints. */
  ingelicht?: string
  ingelichtOp?: DatumOfLeeg
  /** From when to when: a time of day, as typed. */
  begin?: string
  einde?: string
  /** What was explained at the start: what the talk is for, that a report is made. */
  uitleg?: string
}

/** One promise that was made in a talk. */
export interface Toezegging {
  readonly id: string
  readonly wat: string
  readonly wie: string
  readonly op: DatumOfLeeg
}

export type GebeurtenisSoort = keyof GebeurtenisGegevens

export interface Kop {
  /** Unique id, given by the caller. */
  readonly id: string
  readonly dossierId: string
  /** The day it happened, as entered. */
  readonly datum: Datum
  /** ISO instant at which it was recorded. */
  readonly vastgelegdOp: string
  /** Id of the event that this one replaces. Both stay in the log; the fold uses the last. */
  readonly corrigeert?: string
  /** With `corrigeert`: that event did not happen at all. */
  readonly vervalt?: true
}

/** One fact in the log of a dossier. Never changed and never removed, but for words that may not be there (dossier/weghalen.ts). */
export type Gebeurtenis = {
  [S in GebeurtenisSoort]: Kop & { readonly soort: S; readonly gegevens: GebeurtenisGegevens[S] }
}[GebeurtenisSoort]

export type GebeurtenisVan<S extends GebeurtenisSoort> = Extract<Gebeurtenis, { soort: S }>

/** An event as it is offered for recording: the store adds id, dossier and time. */
export type NieuweGebeurtenis = Gebeurtenis extends infer G
  ? G extends Gebeurtenis
    ? Omit<G, 'id' | 'dossierId' | 'vastgelegdOp'>
    : never
  : never
