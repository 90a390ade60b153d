import type { Optie } from '@/components/base/veld'
import type { Datum } from '@/domain/datum/datum'
import type { Kalender } from '@/domain/datum/kalender'
import type { Dossier } from '@/domain/dossier/dossier'
import type { Bestand, GebeurtenisGegevens, GrondOordeel, Toezegging } from '@/domain/gebeurtenis/gebeurtenis'
import type { GrondRegel } from '@/domain/overzicht/ontvankelijkheid'
import type { Eerder } from '@/domain/overzicht/signaal'
import type { Regeling } from '@/domain/regeling'
import type { Termijn } from '@/domain/termijn/termijn'
import type { SluitPunt } from '@/domain/vastleggen/sluit-punt'
import type { VastlegSoort } from '@/domain/vastleggen/vast-te-leggen'

/** What the fields of a kind may look at. */
export interface VeldContext {
  readonly dossier: Dossier
  readonly regeling: Regeling
  readonly termijnen: readonly Termijn[]
  readonly kalender: Kalender
  readonly vandaag: Datum
  /** The day that stands on the form; absent while it holds none. */
  readonly datum?: Datum | undefined
  /** All other dossiers, to find earlier ones of the same people; absent where they are not at hand. */
  readonly eerdere?: readonly Eerder[] | undefined
  /** The conversation that the officer pointed at. */
  readonly gesprekId?: string | undefined
  /** Which one the officer pointed at: a letter that does not go out (`briefSleutel`), a level by its id. */
  readonly welke?: string | undefined
  /** The event that is put right, by its id: what it says itself is not known yet. */
  readonly corrigeert?: string | undefined
}

/** Something to know or do with this event, with the article where the procedure says so. */
export interface Tip {
  readonly tekst: string
  readonly artikel?: string
}

type SleutelMet<G, W> = { [N in keyof G & string]-?: NonNullable<G[N]> extends W ? N : never }[keyof G & string]

interface Basis<G> {
  readonly label: string | ((g: G, c: VeldContext) => string)
  readonly help?: string | ((g: G, c: VeldContext) => string | undefined)
  /** Only when this holds; a field that is not shown is not recorded. */
  readonly als?: (g: G, c: VeldContext) => boolean
  /** The sentence for an empty field that the event can not do without; undefined where it can. */
  readonly verplicht?: string | ((g: G, c: VeldContext) => string | undefined)
  /** What does not fit with what is on record; it stands above the field that asks why to go on all the same. */
  readonly bezwaar?: { readonly kop: string; readonly lijst: (g: G, c: VeldContext) => readonly Tip[] }
  /** What else changes when this field does. */
  readonly gevolg?: (g: G, c: VeldContext) => Partial<G>
}
type TekstDeel<G> = { readonly naam: SleutelMet<G, string> } & (
  | { readonly soort: 'tekst'; readonly suggesties?: (c: VeldContext) => readonly string[] }
  | { readonly soort: 'vak' }
  | { readonly soort: 'keuze' | 'lijst'; readonly opties: (c: VeldContext, g?: G) => readonly Optie[] }
  /** `komend`: a day that is still to come, so "3 jan" typed in December is next year's. */
  | { readonly soort: 'datum'; readonly komend: boolean }
  | { readonly soort: 'geadresseerden'; readonly opties: (c: VeldContext) => readonly string[] }
)
type JaNeeDeel<G> = {
  readonly naam: SleutelMet<G, boolean>
  readonly soort: 'vink' | 'janee'
  readonly ja?: string
  readonly nee?: string
}
type ToezeggingenDeel<G> = { readonly naam: SleutelMet<G, readonly Toezegging[]>; readonly soort: 'toezeggingen' }
type BestandDeel<G> = { readonly naam: SleutelMet<G, Bestand>; readonly soort: 'bestand' }
export type Veld<G> = Basis<G> & (TekstDeel<G> | JaNeeDeel<G> | BestandDeel<G> | ToezeggingenDeel<G>)

export interface Vorm<G> {
  /** Heading of the dialog: what is recorded. */
  readonly titel: string
  readonly datumLabel?: string
  /** On which day it probably happened; absent: today. */
  readonly datum?: (c: VeldContext) => Datum
  readonly leeg: (c: VeldContext) => G
  readonly velden: readonly Veld<G>[]
  readonly tips?: (g: G, c: VeldContext) => readonly (Tip | undefined)[]
  /** What the procedure asks before this, shown beside the fields. */
  readonly lijst?: (g: G, c: VeldContext) => readonly SluitPunt[]
  /** Grounds to weigh one by one beside the fields, and what follows for them from how they are judged. */
  readonly gronden?: {
    readonly regels: (c: VeldContext) => readonly GrondRegel[]
    readonly oordelen: (g: G) => readonly GrondOordeel[]
    readonly gevolg: (oordelen: readonly GrondOordeel[], g: G) => Partial<G>
    /** As they are recorded: a reason only where it was asked for. */
    readonly schoon: (g: G) => Partial<G>
  }
}

export type Vormen<S extends VastlegSoort = VastlegSoort> = { readonly [K in S]: Vorm<GebeurtenisGegevens[K]> }
