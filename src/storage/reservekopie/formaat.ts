import { z } from '../zod-mini'

/**
 * A backup is one file: a line that says what it is, a line about how it was made (nothing of a dossier), and then frames.
 * A frame is its length (four bytes) and so many bytes of AES-GCM. Its nonce is its place in the file and whether it is the
 * last: a frame that is missing, changed, moved or left off at the end is found, and never silently less is read.
 */
export const MERK = 'KLACHTDOSSIER-RESERVEKOPIE'
/** Files of the same build, with other things in them. The word is sealed with every frame. */
export const MERK_VERVANGER = 'KLACHTDOSSIER-VERVANGER'
export type Merk = typeof MERK | typeof MERK_VERVANGER
export const VERSIE = 1

/** No frame is larger: what a damaged length asks for is not read. */
export const GROOTSTE_DEEL = 16 * 1024 * 1024
/** So much is looked at for the two lines; longer ones are not ours. */
export const GROOTSTE_KOP = 4096

const base64 = z.string().check(z.regex(/^[A-Za-z0-9+/]{16,64}={0,2}$/))

/** How the passphrase becomes a key. The limits keep a file made to harm from taking the whole computer. */
const kdf = z.object({
  soort: z.literal('argon2id'),
  zout: base64,
  /** Kibibytes. */
  geheugen: z.int().check(z.minimum(8), z.maximum(1024 * 1024)),
  rondes: z.int().check(z.minimum(1), z.maximum(16)),
})

export const kopSchema = z.object({
  /** Version of the tables: an older one is brought up to date when it is read back. */
  database: z.int().check(z.minimum(4), z.maximum(10_000)),
  /** ISO instant. */
  gemaaktOp: z.string().check(z.maxLength(40)),
  kdf,
  /** Makes the keys of this file from the one of the passphrase. */
  bestand: base64,
  /** Opens with the right passphrase only. */
  controle: base64,
})

export type Kdf = z.infer<typeof kdf>
export type Kop = z.infer<typeof kopSchema>

/** The tables in the order in which they stand in the file. What a row needs stands before it. */
export const TABELLEN = [
  'instellingen',
  'nummers',
  'samenvattingen',
  'gebeurtenissen',
  'concepten',
  'bijlagen',
] as const
export type KopieTabel = (typeof TABELLEN)[number]

/** How many rows of each table the file holds, and pieces of files. */
export type Aantallen = Readonly<Record<KopieTabel | 'stukken', number>>

export type Onderdeel =
  | { readonly soort: 'rijen'; readonly tabel: KopieTabel; readonly rijen: readonly object[] }
  | { readonly soort: 'stuk'; readonly sha256: string; readonly nr: number; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly soort: 'einde'; readonly aantallen: Aantallen }

/**
 * vreemd: no backup of this program · nieuwer: of a newer one · wachtzin: the passphrase does not open it · beschadigd: not
 * whole · lees: the file can not be read now.
 */
export type ReservekopieFoutSoort = 'vreemd' | 'nieuwer' | 'wachtzin' | 'beschadigd' | 'lees'

const ZINNEN: Readonly<Record<ReservekopieFoutSoort, string>> = {
  vreemd: 'Dit bestand is geen reservekopie van Klachtdossier. Er is niets veranderd. Kies een ander bestand.',
  nieuwer:
    'Deze reservekopie is gemaakt met een nieuwere versie van Klachtdossier. Er is niets veranderd. Installeer eerst die versie.',
  wachtzin:
    'Deze wachtzin past niet op de reservekopie. Er is niets veranderd. Let op hoofdletters en spaties, en probeer het opnieuw.',
  beschadigd:
    'Deze reservekopie is beschadigd of niet compleet. Er is niets veranderd. Gebruik een andere kopie, bijvoorbeeld die van een dag eerder.',
  lees: 'Dit bestand is nu niet te lezen. Er is niets veranderd. Kijk of de schijf of stick nog vastzit, en probeer het opnieuw.',
}

/** A backup that can not be used. `message` is the Dutch sentence for the officer. Nothing was changed. */
export class ReservekopieFout extends Error {
  override readonly name = 'ReservekopieFout'
  constructor(
    readonly soort: ReservekopieFoutSoort,
    options?: ErrorOptions,
  ) {
    super(ZINNEN[soort], options)
  }
}

/** A backup that was made, by what it says of itself. */
export interface Gemaakt {
  readonly kop: Kop
  readonly aantallen: Aantallen
}
