import { zijdeTekst, type Zijden } from './partij'
import { metWeekdag } from '../datum/opmaak'
import type { GebeurtenisGegevens, Toezegging } from './gebeurtenis'

/** "Doorgegeven aan" needs a name; without one the sentence ends before the word. */
export const metNaam = (zin: string, woord: string, naam: string | undefined): string => {
  const kaal = inZin(naam ?? '')
  return kaal === '' ? zin : `${zin} ${woord} ${kaal}`
}

/** "De commissie" as it stands inside a sentence. */
export const inZin = (naam: string): string =>
  naam.trim().replace(/^(De|Het|Een) /, (lidwoord) => lidwoord.toLowerCase())

/** Which side, in the words of the dossier; a name as it was typed. */
export const wieTekst = (wie: string, woorden: Zijden): string => zijdeTekst(wie.trim(), woorden)

/** "Van horen afgezien (klager): de klacht is duidelijk ongegrond", as far as it is known. */
export function afgezienTekst({ grond, wie }: GebeurtenisGegevens['horen_afgezien'], woorden: Zijden): string {
  const kant = wieTekst(wie, woorden)
  return `Van horen afgezien${kant === '' ? '' : ` (${kant})`}${grond.trim() === '' ? '' : `: ${grond.trim()}`}`
}

/** "Mark Jansen: een nieuwe begeleider zoeken (uiterlijk vr 4 december 2026)", as far as it is known. */
export const toezeggingTekst = ({ op, wat, wie }: Omit<Toezegging, 'id'>): string =>
  `${[wie.trim(), wat.trim()].filter(Boolean).join(': ') || 'Afspraak'}${op === '' ? '' : ` (uiterlijk ${metWeekdag(op)})`}`
