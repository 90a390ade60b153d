import type { Datum, Duur } from '../datum/datum'
import type { WerkdagLezing } from '../datum/kalender'
import type { DocumentSoort } from '../document/soorten'
import type { GebeurtenisGegevens, GebeurtenisSoort } from '../gebeurtenis/gebeurtenis'
import type { Moment } from '../gebeurtenis/moment'
import type { Keuzelijst, Opvolging } from './keuzelijst'
import type { Registratie } from './registratie'
import type { Triage } from './triage'

/**
 * hard: binds the organisation · streef: a target · direct: at once, no number · verval: after it a right lapses ·
 * niet-eerder: last day of waiting · wettelijk: set by statute, so the Algemene termijnenwet applies · periodiek: every so often.
 */
export type TermijnSoort = 'hard' | 'streef' | 'direct' | 'verval' | 'niet-eerder' | 'wettelijk' | 'periodiek'

/** What the officer knows about a complaint that makes a term apply or not. */
export type Kenmerk = 'seksuele-intimidatie' | 'jeugdhulp'

export interface TermijnDefinitie {
  /** As in the table of terms; never reused for something else. */
  readonly id: string
  /** What has to be done, as on the work list: "Ontvangst bevestigen". */
  readonly naam: string
  /** How it goes on the timeline, which others see too, where `naam` would tell what only the office may know. */
  readonly neutraleNaam?: string
  readonly artikel: string
  readonly soort: TermijnSoort
  readonly vanaf: Moment
  /** Absent for `direct`. */
  readonly duur?: Duur
  /** The term whose end forecasts the start as long as the real event has not happened. */
  readonly voorganger?: string
  /** Routes on which the procedure knows this term; absent: all. */
  readonly routes?: readonly string[]
  readonly wie: string
  /** Who misses something when the term passes. `derde`: an outside body; no breach of the officer. */
  readonly bindt: 'organisatie' | 'klager' | 'derde'
  /** Events that fulfil it: the first one on or after the start counts. */
  readonly vervuldDoor: readonly Moment[]
  /** Fulfilled only when every addressee of the route (`doorgevenAan`) has been told. */
  readonly perGeadresseerde?: true
  /** Fulfilled only by what happened after its start: the same step also fulfils another term. */
  readonly pasNaBegin?: true
  /** Closing fulfils it only on these grounds; absent: on any. */
  readonly sluitgronden?: readonly string[]
  /** Button on the work list: "Bevestigd op…". Absent: nothing for the officer to record. */
  readonly actie?: string
  /** Document that belongs to the action. */
  readonly document?: DocumentSoort
  /** What the officer should know about this term, in one or two plain sentences. */
  readonly uitleg: string
  readonly alleenAls?: Kenmerk
  readonly nietAls?: Kenmerk
  /**
   * The text counts back from filing ("langer dan een jaar voor indiening"): the last good day is the last day from which
   * counting back still reaches the start. Differs from counting forward only at the end of February.
   */
  readonly telling?: 'terug-vanaf-indiening'
  /** The end never lies before this: start of another moment plus a length. */
  readonly nietVoor?: { readonly vanaf: Moment; readonly duur: Duur }
  /**
   * Can still begin when handling has ended. loopt-door: and no ending ends it (a right of the complainant, the committee, a
   * judgment) · tot-sluiting: until the dossier, opened again by it, is closed once more (a repeat complaint).
   */
  readonly naEinde?: 'loopt-door' | 'tot-sluiting'
  /** Binds only when the complaint is not handled: met by that notice alone, no duty as long as no ground was chosen. */
  readonly alleenBijAfwijzing?: true
  /** Logged attempts to reach the complainant that it takes, since the last contact. */
  readonly pogingen?: number
  /** A right that is also used in time on the first office day after its end (read long for the complainant). */
  readonly soepel?: true
  /** Terms with one name here are one duty: the same step meets them, and it counts once. Absent: a duty of its own. */
  readonly plicht?: string
  /** Not from the procedure but the organisation's own norm: always marked so. */
  readonly eigenNorm?: boolean
  /** The procedure knows no extension: an agreed later date is kept beside it, but past the end is late all the same. */
  readonly geenVerlenging?: true
  /**
   * The law lets the organisation set a later end, by a notice before the end; `totaal`: counted from the start, no further
   * than this without the complainant's written consent.
   */
  readonly verlengbaar?: { readonly totaal?: Duur }
  /** After one of these it is clear that the step is not needed. */
  readonly nietNodigNa?: { readonly momenten: readonly Moment[]; readonly reden: string }
}

/** Something the organisation does every so often, for no complaint in particular. */
export interface PeriodiekeTaak {
  readonly id: string
  readonly naam: string
  readonly artikel: string
  readonly wie: string
  readonly ritme: 'kwartaal' | 'jaar' | '3 jaar' | 'volgens afspraak'
  /** First date, where the procedure names one. */
  readonly eerste?: Datum
}

/** How the complainant and the one complained about are called on screens and forms. */
export interface Woorden {
  readonly klager: string
  readonly beklaagde: string
}

export interface Route {
  readonly id: string
  readonly naam: string
  readonly uitleg: string
  /** What the sides are called here, where that differs from the procedure. */
  readonly woorden?: Partial<Woorden>
  /** Where to go instead: this route is not handled under this procedure. */
  readonly verwijzing?: string
  /** The ground by its id on which it is not handled. */
  readonly grond?: string
  /** Who must be told directly on receipt, one letter each. */
  readonly doorgevenAan: readonly string[]
  /** Which of these a letter is for: by the role of its addressee, or "beklaagde". */
  readonly doorgevenAls?: Readonly<Record<string, string>>
  /** Where the complainant can object. */
  readonly bezwaarBij?: string
}

/** Ground for not handling a complaint, with what to do instead. */
export interface Grond {
  readonly id: string
  readonly artikel: string
  readonly naam: string
  readonly watNu: string
  /** What the letter says of it to the complainant, with words as in every letter. */
  readonly brief: readonly string[]
  /**
   * eerder-behandeld: about the same conduct a complaint was handled before · instantie: another body was asked already ·
   * anoniem: nobody put a name to it · wie-klaagt: not one of those for whom the procedure is · over-wie: about somebody else's
   * people.
   */
  readonly rol?: 'eerder-behandeld' | 'instantie' | 'anoniem' | 'wie-klaagt' | 'over-wie'
  /** Beginnings of words in the complaint that are a reason to look at this ground; never a conclusion. */
  readonly woorden?: readonly string[]
  /** Can also come up while the complaint is handled, and then stops handling (Stadsring51 5 lid 1 onder c). */
  readonly ookTijdensBehandeling?: true
  /** The rights of the complainant of which one must have lapsed by the dates. */
  readonly recht?: readonly string[]
  /** Whether who is refused on this ground can go on to the next steps of this procedure. */
  readonly vervolg: boolean
}

export interface RapportOnderwerp {
  readonly id: string
  /** {beklaagde} stands for what that side is called in the dossier (rapport.ts). */
  readonly naam: string
  readonly hulp: string
  readonly routes?: readonly string[]
  /** What the dossier itself says of it, as long as nothing is written under the topic. */
  readonly uitDossier?: 'omschrijving' | 'bevindingen'
}

/** A kind of event, with what it must say where not every one of that kind will do. */
export type Stap = {
  [S in GebeurtenisSoort]: { readonly soort: S; readonly met?: Partial<GebeurtenisGegevens[S]> }
}[GebeurtenisSoort]

/**
 * What a closing ground takes for granted. What is not there is told, and the officer says why to close on it all the same.
 * vastgelegd: one of these steps is on record, as many times as asked · tevreden: nobody recorded the contrary · oordelen:
 * every complaint point has a judgement · geen-oordeel: no point is judged, because the complaint was not handled · stil: the
 * complainant was silent throughout this term, after the attempts that it takes.
 */
export type SluitVraag = { readonly artikel: string } & (
  | {
      readonly soort: 'vastgelegd'
      readonly stappen: readonly Stap[]
      /** Only what came after the last of this kind: an answer to the repeat complaint. */
      readonly na?: GebeurtenisSoort
      readonly keren?: number
      /** The sentence when it is not there. */
      readonly tekst: string
      /** Told, and no reason is asked for. */
      readonly zacht?: true
    }
  | { readonly soort: 'tevreden' | 'oordelen' | 'geen-oordeel' }
  | { readonly soort: 'stil'; readonly termijn: string }
)

export interface Sluitgrond {
  readonly id: string
  readonly naam: string
  /** Behind "Dossier gesloten:" in a list or a drawing. */
  readonly kort: string
  /** ingetrokken: the complainant took the complaint back. */
  readonly rol?: 'ingetrokken'
  /** False: the procedure does not name this ground; the program says so. */
  readonly inRegeling: boolean
  /** Withdrawn, not admitted or handled elsewhere: nothing is judged here. */
  readonly zonderOordeel?: true
  /** The complainant gets a closing letter (ONS-9): without it the dossier is closed for one side only. */
  readonly afsluitbrief?: true
  readonly vraagt?: readonly SluitVraag[]
}

/**
 * Something to check about the people in a dossier, where the procedure asks for it. behandelaar: the handler is not the one
 * complained about · uit-dienst: the organisation replaces a respondent who has left · machtiging: a representative needs a
 * written authorisation · vertrouwenspersoon: the complainant is pointed to the confidential adviser · eerst-klager: the
 * complainant is heard before the respondent · mondeling-antwoord: an answer in writing needs a reason ·
 * intrekking-bevestigen: a withdrawal told orally is confirmed in writing · onvrede-schriftelijk: dissatisfaction uttered in
 * writing gets its outcome in writing · begeleider: what is about a trainee or volunteer goes through the supervisor ·
 * strafbaar-feit: a serious suspicion of a crime goes to the directors.
 */
export interface Toets {
  readonly soort:
    | 'behandelaar'
    | 'uit-dienst'
    | 'machtiging'
    | 'vertrouwenspersoon'
    | 'eerst-klager'
    | 'mondeling-antwoord'
    | 'intrekking-bevestigen'
    | 'onvrede-schriftelijk'
    | 'begeleider'
    | 'strafbaar-feit'
  readonly artikel: string
  /** What to do, in one plain sentence. */
  readonly watNu: string
  /** Beginnings of words in the complaint that are a reason to look; never a conclusion. */
  readonly woorden?: readonly string[]
}

/** A step that the complainant can take next: manager, board, committee, ombudsman. */
export interface Vervolgstap {
  /** By which the log says that it was taken. */
  readonly id: string
  readonly naam: string
  readonly uitleg: string
  readonly adres: readonly string[]
  /** E-mail or web address. */
  readonly digitaal?: string
  readonly routes?: readonly string[]
  /** Outside the organisation and its procedure: who goes there leaves the handling here. */
  readonly elders?: true
  /** A committee to which a complaint can be submitted. */
  readonly commissie?: true
}

export type { Keuzelijst, Opvolging }
export type { DocumentSoort } from '../document/soorten'
export type { Registratie, RegistratieOnderdeel } from './registratie'

/** A body or person of the organisation to whom letters go. Name and address that the text does not give stand in the settings. */
export interface Rol {
  readonly id: string
  /** Inside a sentence: "het Stedelijk bureau". */
  readonly naam: string
  /** Where the text of the procedure gives it. */
  readonly adres?: readonly string[]
  /** Works in the house: without an address of its own the letter goes to that of the organisation. */
  readonly intern?: true
  /** Who it is stands in the dossier: the one above the one complained about. */
  readonly uit?: 'leidinggevende'
  /** Which letters, each with the routes on which; []: on all of them. */
  readonly brieven: { readonly [S in DocumentSoort]?: readonly string[] }
}

export interface EigenBrief {
  /** The whole letter, where it has another one. */
  readonly tekst?: string
  /** The paragraphs in the place of [name]. */
  readonly delen?: Readonly<Record<string, readonly string[]>>
}

export interface Regeling {
  readonly id: string
  readonly naam: string
  /** Name of the procedure's document and the date it was adopted, as on its title page. */
  readonly bron: string
  readonly vastgesteld: Datum | ''
  readonly versie: string
  readonly organisatie: {
    readonly naam: string
    readonly adres: readonly string[]
    readonly telefoon?: string
    readonly email?: string
  }
  /** How the one who handles complaints is called here. */
  readonly functie: string
  /** Where a dossier is known its route can name them otherwise: then `woordenVan`. */
  readonly woorden: Woorden
  /** Who can complain, in the words of the procedure; suggestions, because the officer decides. */
  readonly hoedanigheden: readonly string[]
  /** Whether the procedure itself declares the Algemene termijnenwet applicable. */
  readonly atw: boolean
  readonly werkdag: WerkdagLezing
  readonly kanalen: readonly Kanaal[]
  /** Empty: the procedure has one way of handling. */
  readonly routes: readonly Route[]
  readonly termijnen: readonly TermijnDefinitie[]
  /** Norms that the organisation may set itself; they count only when switched on. */
  readonly eigenNormen: readonly TermijnDefinitie[]
  /** Statutory terms (Awb title 9.1) that count too when the organisation does the work of a public body. */
  readonly awbTermijnen?: readonly TermijnDefinitie[]
  readonly periodiek: readonly PeriodiekeTaak[]
  /** Who leads the talk about the complaint, where the procedure does not leave it to the handler (Sterker 7). */
  readonly gesprekLeiding?: 'leidinggevende'
  /** Steps that the procedure names and no term starts or ends with. */
  readonly ookStappen?: readonly Moment[]
  readonly gronden: readonly Grond[]
  readonly soortHulp?: Keuzelijst
  readonly categorie?: Keuzelijst
  /** The frames along which a complaint is judged (Wonen Midden-Delfland 2.4). */
  readonly kader?: Keuzelijst
  /** What gives rise to a repeat complaint, and what then follows (Wonen Midden-Delfland 2.6). */
  readonly herhaalklacht?: Keuzelijst
  /** What follows from the frame, and from a repeat complaint. */
  readonly opvolgingen?: readonly Opvolging[]
  readonly registratie: Registratie
  /** Fields that this procedure asks for beside those that every complaint has. */
  readonly velden: readonly ExtraVeld[]
  /** What a complaint must hold according to the procedure; what is missing is shown, never blocked. */
  readonly vereist: readonly VereistVeld[]
  readonly rapport: readonly RapportOnderwerp[]
  readonly sluitgronden: readonly Sluitgrond[]
  readonly vervolgstappen: readonly Vervolgstap[]
  readonly documenten: readonly DocumentSoort[]
  /** To whom in and around the organisation letters go. */
  readonly geadresseerden: readonly Rol[]
  /** What this procedure says in a letter in its own words; the rest is the text of every procedure (resources/brieven). */
  readonly brieven?: { readonly [S in DocumentSoort]?: EigenBrief }
  /** Parts that all letters of this procedure have in common, by the name between [ and ]. */
  readonly briefdelen?: Readonly<Record<string, readonly string[]>>
  /** The procedure's own test whether it is a complaint. Absent: it has none. */
  readonly triage?: Triage
  /** Points to keep in mind at intake, as shown next to the form. */
  readonly bijIntake: readonly string[]
  readonly toetsen?: readonly Toets[]
  /**
   * Who must have been heard before it ends. `verslag`: the article that asks a report of it; `inAntwoord`: a reached call or an
   * answer by voice is that talk too, and so is one in writing that says why (Wonen Midden-Delfland 2.3).
   */
  readonly horen?: {
    readonly artikel: string
    readonly wie: readonly ('klager' | 'beklaagde')[]
    readonly verslag?: string
    readonly inAntwoord?: true
    /** The complainant is asked whether the officer sees the complaint rightly, and ways to a solution are explored. */
    readonly analyse?: { readonly artikel: string }
    /** Both sides sit at one table, unless that is not wanted: then with the reason. */
    readonly samen?: { readonly artikel: string }
    /** Who is told what was agreed, as the text calls that one (Sterker 7). */
    readonly inlichten?: { readonly artikel: string; readonly wie: string }
  }
  /** Who sees to an improvement, in one plain sentence (Sterker 9.4). Absent: the text leaves it open. */
  readonly verbetering?: { readonly artikel: string; readonly wie: string }
  /** Whose hearing can be waived, and on which grounds. Absent: the text knows no waiver. */
  readonly afzien?: {
    readonly artikel: string
    readonly wie: readonly ('klager' | 'beklaagde')[]
    readonly gronden: readonly string[]
  }
  /** What was not open to both sides plays no part in the judgement. Absent: the text has no such rule. */
  readonly inzage?: { readonly artikel: string }
  /** Anonymous or oral complaints that are recorded as a signal only, with the reason. */
  readonly alleenSignaal: readonly {
    readonly wanneer: 'anoniem' | 'mondeling' | 'onvrede'
    readonly reden: string
    readonly artikel?: string
  }[]
}

export type Kanaal = 'e-mail' | 'brief' | 'telefoon' | 'balie' | 'formulier' | 'gesprek'
export type ExtraVeld = 'complex' | 'gebied' | 'afdeling' | 'ondertekend' | 'gedraging' | 'kennisname' | 'gedragscode'
export type VereistVeld =
  | 'route'
  | 'naam'
  | 'adres'
  | 'telefoon'
  | 'dagtekening'
  | 'omschrijving'
  | 'beklaagde'
  | 'afdeling'
  | 'ondertekend'
  | 'complex'
