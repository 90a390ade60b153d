/**
 * The content model of every document. One description, two renderers: naar-word.ts (.docx) and naar-html.ts
 * (preview, print, PDF), so that what is previewed, printed and exported can not differ.
 * All texts are plain strings; the renderers clean them (control characters, lone surrogates) and honour \n and \t.
 * In running text a blank line starts a new paragraph. Empty paragraphs and headings are left out.
 */
export interface Inhoud {
  readonly soort: string
  /** Core property "title" and the title on paper. */
  readonly titel: string
  /** File name without extension: number and kind of document, never a name of a person. */
  readonly bestandsnaam: string
  /** Header: the organisation. Also the core property "author". */
  readonly organisatie: string
  /** Footer, left: dossier number and kind of document. Right is always "pagina x van y". */
  readonly voettekst: string
  /** What it does not say because it is not known: for whoever looks at the preview, never on paper. */
  readonly weggelaten?: readonly string[]
  /** What the officer still has to write in it: it stands there as [this]. On screen, never kept. */
  readonly invullen?: readonly string[]
  /** Not final: every page says so. */
  readonly concept?: true
  /** Made while practising, about invented people: every page says so. */
  readonly oefening?: true
  /** In what state the document is, and what follows from that: for whoever looks at the preview, never on paper. */
  readonly stand?: { readonly titel: string; readonly uitleg: string }
  readonly blokken: readonly Blok[]
}

export const CONCEPT = 'CONCEPT'
export const OEFENING = 'OEFENING'

/** In the corner of every page, what a reader must know first; '' when there is nothing of the kind. */
export const merkVan = ({ concept, oefening }: Pick<Inhoud, 'concept' | 'oefening'>): string =>
  [...(oefening ? [OEFENING] : []), ...(concept ? [CONCEPT] : [])].join(' · ')

/** Made to be sent to someone: it begins with whom. */
export const isBriefInhoud = ({ blokken }: Pick<Inhoud, 'blokken'>): boolean => blokken[0]?.soort === 'adressering'

export type Blok =
  | { readonly soort: 'titel'; readonly tekst: string; readonly ondertitel?: string }
  | { readonly soort: 'kop'; readonly niveau: 1 | 2 | 3; readonly tekst: string }
  | { readonly soort: 'alinea'; readonly tekst: string; readonly stijl?: 'gewoon' | 'toelichting' | 'nadruk' }
  /**
   * Sender and addressee of a letter; the addressee stands in the window of a Dutch left-window envelope (DL/C5).
   * First on its page, otherwise the address misses the window.
   */
  | { readonly soort: 'adressering'; readonly afzender: readonly string[]; readonly geadresseerde: readonly string[] }
  /**
   * Reference lines of a letter: Datum, Ons kenmerk, Onderwerp, Behandeld door. Also used for facts at the top of a report.
   * A line without a value is left out.
   */
  | { readonly soort: 'gegevens'; readonly regels: readonly { readonly label: string; readonly waarde: string }[] }
  | { readonly soort: 'opsomming'; readonly genummerd: boolean; readonly punten: readonly string[] }
  | {
      readonly soort: 'tabel'
      readonly kolommen: readonly Kolom[]
      readonly rijen: readonly (readonly string[])[]
      readonly bijschrift?: string
      /** Its rows are points: the first column gets a number of its own, as a list does. */
      readonly genummerd?: true
    }
  /**
   * Form blocks: `vraag`, `velden` and `keuzes` that follow each other are drawn as one ruled form; a heading or a
   * paragraph between them starts a new one.
   *
   * A question with its answer; empty: room to write by hand, `regels` lines high.
   */
  | {
      readonly soort: 'vraag'
      readonly nummer?: string
      readonly label: string
      readonly antwoord: string
      readonly regels: number
    }
  /** Several short fields on one line: "Postcode ____ Woonplaats ____". */
  | { readonly soort: 'velden'; readonly velden: readonly Veld[] }
  /** Real checkboxes, in Word as content controls. `kolommen`: over how many columns they are laid out. */
  | {
      readonly soort: 'keuzes'
      readonly nummer?: string
      readonly label: string
      readonly keuzes: readonly Keuze[]
      readonly kolommen?: 1 | 2 | 3
    }
  /** Name, place/date and signature, side by side for each signer. */
  | { readonly soort: 'ondertekening'; readonly inleiding?: string; readonly ondertekenaars: readonly Ondertekenaar[] }
  /** End of a letter: the greeting, room to sign, and below it name and function, one per line. Stays on one page. */
  | { readonly soort: 'groet'; readonly groet: string; readonly afzender: readonly string[] }
  /** What follows starts on a new sheet; at the start or the end of a document, or twice, it does nothing. */
  | { readonly soort: 'nieuwe-pagina' }
  /** The headings of the first two levels, on paper with their pages. */
  | { readonly soort: 'inhoudsopgave' }
  /** A drawing as wide as the text, in shapes and not in pixels; `beschrijving` says it to who can not see it. */
  | {
      readonly soort: 'tekening'
      readonly breedte: number
      readonly hoogte: number
      readonly beschrijving: string
      readonly vormen: readonly Vorm[]
    }

export type VormKleur = 'tekst' | 'zacht' | 'accent' | 'lijn' | 'papier' | 'goed' | 'laat' | 'letop' | 'lopend'

/** One shape of a drawing; all sizes in the units of its width. */
export type Vorm =
  | {
      readonly vorm: 'streep'
      readonly x1: number
      readonly y1: number
      readonly x2: number
      readonly y2: number
      readonly kleur: VormKleur
      readonly dikte: number
      readonly onderbroken?: true
    }
  /** `rand`: filled with paper, and only its edge has the colour. */
  | {
      readonly vorm: 'vlak' | 'rondje' | 'ruit'
      readonly x: number
      readonly y: number
      readonly breedte: number
      readonly hoogte: number
      readonly kleur: VormKleur
      readonly rand?: true
    }
  /** One line; `x` is its left edge, its middle or its right edge. */
  | {
      readonly vorm: 'tekst'
      readonly x: number
      /** Top of the line. */
      readonly y: number
      readonly tekst: string
      readonly kant: 'links' | 'midden' | 'rechts'
      readonly kleur: VormKleur
      readonly vet?: true
    }

export interface Kolom {
  readonly kop: string
  /** Share of the width; the shares of a table add up to 100. */
  readonly breedte: number
}

export interface Veld {
  readonly label: string
  /** Empty: a line to write on. */
  readonly waarde: string
  readonly breedte: number
}

export interface Keuze {
  readonly label: string
  readonly aangekruist: boolean
  /** "Anders: ____": the text behind the box; '' gives a line to write on, absent gives none. */
  readonly aanvulling?: string
}

export interface Ondertekenaar {
  readonly rol: string
  /** Empty when filled in by hand. */
  readonly naam: string
  readonly datum: string
}
