import type { Datum } from '../datum/datum'
import type { Brief, GebeurtenisGegevens, GebeurtenisSoort, Gesprek, Opening } from './gebeurtenis'
import type { Afgeleid } from './moment'

/**
 * ieder: whoever reads the papers of the case · eigen-partij: only the side that was heard · kantoor: nobody but the officer ·
 * bestuur: the board of the organisation and the officer ·
 * verzegeld: the officer too only apart from the rest (ONS-12) · niet-klager / niet-beklaagde: everyone but that side.
 */
export type Lezers = 'ieder' | 'niet-klager' | 'niet-beklaagde' | 'eigen-partij' | 'bestuur' | 'kantoor' | 'verzegeld'

/**
 * persoon: name of a person, or of an office that stands for one · naam: name of a body or a document · regel: one line ·
 * verhaal: free text, in which anybody can be named · formulier: the data of the complaint · keuze: a choice, a date, an id.
 */
export type VeldInhoud = 'persoon' | 'naam' | 'regel' | 'verhaal' | 'formulier' | 'keuze'

/** What is known about one field of an event. */
export interface VeldBeschrijving {
  /** What it is called in the log; null: the title of the event says it already, or there is nothing to read. */
  readonly label: string | null
  readonly inhoud: VeldInhoud
  readonly lezers: Lezers
  /**
   * It holds an id, or one of the two sides; its name stands in the procedure. gronden: several, each with its judgement ·
   * toezeggingen: several, each with who and when · opvolging, uitkomst: what the procedure asked, and which of its answers ·
   * triage: the answer to the procedure's own test.
   */
  readonly noemt?: 'grond' | 'gronden' | 'partij' | 'termijn' | 'toezeggingen' | 'opvolging' | 'uitkomst' | 'triage'
}

/** What a title needs beside the event itself, already looked up in the dossier and its procedure. */
export interface TitelContext {
  readonly woorden: { readonly klager: string; readonly beklaagde: string }
  readonly aantalKlagers: number
  /** To whom this event went; '' for nobody in particular. */
  readonly geadresseerde: string
  /** How the name of a person or an office is written here. */
  readonly naam: (naam: string) => string
  /** The same for the name of a document. */
  readonly stuk: (naam: string) => string
  readonly dag: (dag: Datum) => string
  /** Inside a sentence; '' when the procedure does not know it. */
  readonly termijn: (id: string) => string
  readonly sluitgrond: (id: string) => string
  /** What the log says when it is done; '' when the procedure does not know it. */
  readonly opvolging: (id: string) => string
  /** "gesprek met de klant"; '' when there is no such conversation. */
  readonly gesprek: (id: string) => string
}

/** What the line for a reader outside the office needs; names are as they were typed. */
export interface BuitenContext {
  readonly woorden: { readonly klager: string; readonly beklaagde: string }
  /** "per e-mail"; '' when it is not known. */
  readonly kanaal: string
  /** The ground with its article; '' when the procedure does not know it. */
  readonly grond: (id: string) => string
  /** As on the list of terms; '' when the procedure does not know it. */
  readonly termijn: (id: string) => string
  /** On one line. */
  readonly dag: (dag: Datum) => string
}

export type EindStatus = 'niet ontvankelijk' | 'doorverwezen' | 'ingetrokken' | 'gesloten'

/**
 * How an event counts in the course of handling. loopt: no change · opent: asks something of the organisation again after the
 * end, and leaves how the complaint itself ended as it was · heropent: takes the end back · else: it ends the handling.
 */
export type InVerloop = 'loopt' | 'opent' | 'heropent' | { readonly status: EindStatus; readonly reden: string }

type Gelijk<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false

/** opening, letter and conversation are told by their data; only the rest has a choice. */
export type RolVan<G> =
  Gelijk<G, Gesprek> extends true
    ? 'gesprek'
    : Gelijk<G, Brief> extends true
      ? 'brief'
      : G extends Opening
        ? 'opening'
        : 'stap' | 'administratie' | 'notitie'

/**
 * All that is known about a kind of event beside its form (components/vastleggen/velden) and its schema (storage). Nothing in
 * it can be left out: a new kind answers every question here, and lists, log, timeline, menu, terms and documents follow.
 * `G`: what is recorded beside the date.
 */
export interface Beschrijving<G> {
  /** What happened, in the past tense: "Ontvangst bevestigd". */
  readonly naam: string
  /** What one event says more in the log: with whom, to whom, on which ground; never the story. null: the name will do. */
  readonly titel: ((gegevens: G, c: TitelContext) => string) | null
  /** How it goes where others look too, when its name would give away what only the office may know. */
  readonly neutraal: string | null
  /** Behind "na": "2 weken na ontvangst van de klacht". null: the name in quotes. */
  readonly na: string | null
  /** administratie: work on the file itself, whoever waits for an answer notices nothing of it. */
  readonly rol: RolVan<G>
  readonly bijSignaal: boolean
  /** Can still happen when handling has ended: what the complainant does next, and what the log must be able to hold. */
  readonly naEinde: boolean
  /** genoemd: only where the procedure names the step, mostly by a term that starts or ends with it. */
  readonly wanneer: 'altijd' | 'genoemd'
  /** Happens once as a rule: when it stands in the log already, the form says so. */
  readonly eenmalig: boolean
  readonly verloop: InVerloop | ((gegevens: G, dossier: 'klacht' | 'signaal') => InVerloop)
  /** What it amounts to beside its own kind, for the terms. */
  readonly momenten: readonly Afgeleid[] | ((gegevens: G) => readonly Afgeleid[])
  /** What a term can ask of it: the addressee of a notice, the ground of a closure. null: counts for any. */
  readonly wat: ((gegevens: G) => string | undefined) | null
  /**
   * Its line in the course of the handling, for a reader outside the office. null: it stays inside; undefined: this one does.
   * `gegevens`: only what everyone may read (voorIeder).
   */
  readonly naarBuiten: ((gegevens: G, c: BuitenContext) => string | undefined) | null
  readonly velden: { readonly [V in keyof G & string]-?: VeldBeschrijving }
}

export type SoortTabel<T extends object = GebeurtenisGegevens> = { readonly [S in keyof T]: Beschrijving<T[S]> }

/** The kinds with this role. */
export type SoortMetRol<R extends string> = {
  [S in GebeurtenisSoort]: RolVan<GebeurtenisGegevens[S]> extends R ? S : never
}[GebeurtenisSoort]
