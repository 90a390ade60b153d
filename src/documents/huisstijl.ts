import type { VormKleur } from '@/domain/document/inhoud'

/**
 * The house style in numbers: one source for Word, and the reference for document.css (which repeats them, because a
 * style sheet cannot import). test/unit/documents/naar-html.test.ts checks that the two agree.
 */
export const KLEUR = {
  tekst: '1f2328',
  zacht: '565c63',
  accent: '0f4c5c',
  /** Hairlines that must survive a photocopier (form) and those that only guide the eye (table). */
  lijn: '8a8273',
  lijnZacht: 'c9c2b6',
} as const

/** Of the shapes in a drawing; ink that keeps apart from paper on a printer without colours too. */
export const VORMKLEUR: Readonly<Record<VormKleur, string>> = {
  tekst: KLEUR.tekst,
  zacht: KLEUR.zacht,
  accent: KLEUR.accent,
  lijn: KLEUR.lijnZacht,
  papier: 'ffffff',
  goed: '1c6b3c',
  laat: 'a61b1b',
  letop: '8a4b00',
  lopend: '1d4f91',
}

/** How high the text of a drawing is, in the units of its width; the letters are a little smaller than the line. */
export const TEKENING = { letter: 13, regel: 17 } as const

export const LETTERTYPE = 'Calibri'

/** Size of the text, in points: who gets a letter may be old, and reads it without a desk. */
export const LETTER = { document: 11, brief: 12 } as const

/** In millimetres. A4 with 25 mm all round. */
export const MAAT = {
  paginaBreedte: 210,
  paginaHoogte: 297,
  marge: 25,
  kopafstand: 12.5,
  /** Room to write one line by hand. */
  schrijfregel: 8,
  /**
   * Addressee: 50 mm from the top, at the left margin. The window of a Dutch left-window envelope (DL and C5/6) starts
   * 20 mm from its left; the sheet can slide 10 mm, so text at 25 mm is always inside.
   */
  adresVanBoven: 50,
  /** The letter itself starts just above the fold at 99 mm, so that nothing of it shows in the window. */
  briefVanBoven: 90,
  adresBreedte: 95,
  /** Room to sign a letter between the greeting and the name. */
  handtekening: 18,
} as const

/** The logo: at the top right, between the edge and the text. In millimetres, and how fine it is printed. */
export const LOGO = { breedte: 60, hoogte: 15, vanBoven: 6, puntenPerInch: 600 } as const

const TWIPS_PER_MM = 1440 / 25.4
/** Word measures in twentieths of a point. */
export const twips = (mm: number): number => Math.round(mm * TWIPS_PER_MM)
export const TEKSTBREEDTE = twips(MAAT.paginaBreedte) - 2 * twips(MAAT.marge)

/** Left edges and end of columns with these shares, in twips; shares that do not add up to 100 are stretched. */
export function kolomgrenzen(breedtes: readonly number[]): number[] {
  const totaal = breedtes.reduce((som, breedte) => som + Math.max(breedte, 1), 0)
  let tot = 0
  return [0, ...breedtes.map((breedte) => Math.round(((tot += Math.max(breedte, 1)) / totaal) * TEKSTBREEDTE))]
}

export type Labelbreedte = 'smal' | 'midden' | 'breed'
/** Where the values of a list of facts start: after the longest label. In millimetres. */
export const LABELBREEDTE: Readonly<Record<Labelbreedte, number>> = { smal: 34, midden: 48, breed: 66 }

export function labelbreedte(labels: readonly string[]): Labelbreedte {
  const langste = Math.max(0, ...labels.map((label) => label.length))
  return langste <= 14 ? 'smal' : langste <= 21 ? 'midden' : 'breed'
}

/** A row longer than this may break over two pages; a shorter one stays whole. */
const RIJ_BLIJFT_HEEL = 1200
export function blijftHeel(teksten: readonly string[]): boolean {
  return teksten.every((tekst) => tekst.length <= RIJ_BLIJFT_HEEL && tekst.split('\n').length <= 20)
}
