/** A letter in the words of the organisation, from a moment on. */
export interface EigenTekst {
  /** '': from then on the text of the program again. */
  readonly tekst: string
  /** ISO instant. */
  readonly sinds: string
  /** The text of the program that it was made from: when that changes, the officer can see what has. */
  readonly van: string
}

/** By kind of letter, the oldest in front. */
export type EigenTeksten = Readonly<Record<string, readonly EigenTekst[]>>
/** By the id of the procedure. */
export type AlleEigenTeksten = Readonly<Record<string, EigenTeksten>>

/** Of each letter so many texts are kept; the oldest goes. */
export const TEKSTEN_BEWAARD = 20

export const eigenTekstenVan = (alle: AlleEigenTeksten, regelingId: string): EigenTeksten =>
  eigen(alle, regelingId) ?? {}

/** The texts of one letter. A kind can come from the address of a screen, "constructor" too. */
export const tekstenVan = (teksten: EigenTeksten, soort: string): readonly EigenTekst[] => eigen(teksten, soort) ?? []

/** What held at that moment, or holds now; undefined where that is the text of the program. */
export function eigenTekstOp(teksten: EigenTeksten, soort: string, moment?: string): EigenTekst | undefined {
  const gold = tekstenVan(teksten, soort).findLast(({ sinds }) => moment === undefined || sinds <= moment)
  return gold?.tekst === '' ? undefined : gold
}

/** With one more text of this letter; the same ones when it says what holds already. */
export function metEigenTekst(
  alle: AlleEigenTeksten,
  regelingId: string,
  soort: string,
  nieuw: EigenTekst,
): AlleEigenTeksten {
  const vanRegeling = eigenTekstenVan(alle, regelingId)
  const eerder = tekstenVan(vanRegeling, soort)
  const laatste = eerder.at(-1)
  const zelfde = (laatste?.tekst ?? '') === nieuw.tekst && (nieuw.tekst === '' || laatste?.van === nieuw.van)
  if (zelfde) return alle
  return {
    ...alle,
    [regelingId]: { ...vanRegeling, [soort]: [...eerder, nieuw].slice(-TEKSTEN_BEWAARD) },
  }
}

const eigen = <T>(tabel: Readonly<Record<string, T>>, naam: string): T | undefined =>
  Object.hasOwn(tabel, naam) ? tabel[naam] : undefined
