import type { Lezers, VeldBeschrijving, VeldInhoud } from '../beschrijving'

const veld =
  (inhoud: VeldInhoud) =>
  (label: string | null, lezers: Lezers, noemt?: VeldBeschrijving['noemt']): VeldBeschrijving => ({
    label,
    inhoud,
    lezers,
    ...(noemt && { noemt }),
  })

/** One line in a description: what the field holds, what it is called in the log, and who may read it. */
export const persoon = veld('persoon')
export const naam = veld('naam')
export const regel = veld('regel')
export const verhaal = veld('verhaal')
export const formulier = veld('formulier')
export const keuze = veld('keuze')

/** Nothing dangles where a name was left empty. */
export const aangevuld = (begin: string, woord: string, wat: string): string =>
  wat === '' ? begin : `${begin}${woord}${wat}`
