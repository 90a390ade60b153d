import { BRIEVEN } from './brieven'
import type { BriefRegel, Geadresseerden, GeadresseerdeSoort } from './brief-regel'

/** What is known of a kind of document, whatever the dossier. How it is made: src/documents/makers.ts. */
export type DocumentRegel = Algemeen &
  (
    | { readonly vorm: 'formulier'; readonly legtVast?: never }
    | BriefRegel
    | {
        readonly vorm: 'verslag' | 'rapport'
        /** The event with which it is settled or ready. */
        readonly legtVast?: 'verslag_vastgesteld' | 'eindrapport_gereed'
      }
  )

interface Algemeen {
  /** On screen and in the file name. */
  readonly naam: string
  /** On a small button, where that is not the name. */
  readonly kort?: string
  /** In a sentence: "Eerst het rapport maken". */
  readonly woord: string
  /** Exists without a dossier too: to print and fill in by hand. */
  readonly blanco: boolean
  /** Made for a signal too. */
  readonly bijSignaal: boolean
  /** Made after handling has ended too; otherwise only what went out before can still be opened. */
  readonly naEinde: boolean
  /** Of what there is one each. */
  readonly per: 'dossier' | 'gesprek' | Geadresseerden
  /** Leaves the house: it says where the organisation can be reached. */
  readonly naarBuiten: boolean
  /** The part of the dossier that it is made from, and that one comes back to. */
  readonly blad: 'documenten' | 'gesprekken'
}

/** Every kind of document, in the order in which they are offered. Preview, lists, log and practice output read it. */
export const DOCUMENTEN = {
  registratieformulier: {
    naam: 'Registratieformulier',
    kort: 'Registratie',
    woord: 'het formulier',
    vorm: 'formulier',
    blanco: true,
    bijSignaal: true,
    naEinde: true,
    per: 'dossier',
    naarBuiten: false,
    blad: 'documenten',
  },
  meldingsformulier: {
    naam: 'Meldingsformulier',
    kort: 'Melding',
    woord: 'het formulier',
    vorm: 'formulier',
    blanco: true,
    bijSignaal: true,
    naEinde: true,
    per: 'dossier',
    naarBuiten: true,
    blad: 'documenten',
  },
  ...BRIEVEN,
  hoorverslag: {
    naam: 'Hoorverslag',
    woord: 'het verslag',
    vorm: 'verslag',
    blanco: true,
    bijSignaal: true,
    naEinde: true,
    per: 'gesprek',
    naarBuiten: false,
    legtVast: 'verslag_vastgesteld',
    // The next step waits there.
    blad: 'gesprekken',
  },
  eindrapport: {
    naam: 'Eindrapport',
    woord: 'het rapport',
    vorm: 'rapport',
    blanco: false,
    bijSignaal: false,
    naEinde: true,
    per: 'dossier',
    naarBuiten: false,
    legtVast: 'eindrapport_gereed',
    blad: 'documenten',
  },
} as const satisfies Readonly<Record<string, DocumentRegel>>

export type DocumentSoort = keyof typeof DOCUMENTEN
/** The kinds that are a letter: each has a text. */
export type BriefSoort = {
  [S in DocumentSoort]: (typeof DOCUMENTEN)[S]['vorm'] extends 'brief' ? S : never
}[DocumentSoort]

export const DOCUMENTSOORTEN = Object.keys(DOCUMENTEN) as readonly DocumentSoort[]
export const isDocumentSoort = (tekst: unknown): tekst is DocumentSoort =>
  DOCUMENTSOORTEN.includes(tekst as DocumentSoort)

export const documentRegel = (soort: DocumentSoort): DocumentRegel => DOCUMENTEN[soort]
export const documentNaam = (soort: DocumentSoort): string => DOCUMENTEN[soort].naam

export const isBrief = (soort: DocumentSoort): soort is BriefSoort => documentRegel(soort).vorm === 'brief'
export const briefRegel = (soort: BriefSoort): Algemeen & BriefRegel => DOCUMENTEN[soort]

/** Which kinds of addressee it has; [] for what goes to nobody. */
export function geadresseerdeSoorten(soort: DocumentSoort): readonly GeadresseerdeSoort[] {
  const { per } = documentRegel(soort)
  if (per === 'dossier' || per === 'gesprek') return []
  return typeof per === 'string' ? [per] : per
}
