import type { Regeling } from '../regeling/regeling'
import type { LezerSoort } from './lezer'

/** Why a piece is not given, in words that say nothing of what is in it. */
export type Grond =
  'niet-voor-beiden' | 'andere-partij' | 'andere-geadresseerde' | 'juridisch-advies' | 'intern' | 'keuze' | 'vervallen'

const TEKST: Readonly<Record<Grond, string>> = {
  'niet-voor-beiden': 'niet beide partijen konden dit stuk inzien',
  'andere-partij': 'hoort bij een gesprek met iemand anders',
  'andere-geadresseerde': 'brief aan iemand anders',
  'juridisch-advies': 'advies van een jurist',
  intern: 'intern stuk van de organisatie',
  keuze: 'weggelaten door de behandelaar',
  vervallen: 'vervallen: dit stuk telt niet meer mee',
}

/** With the article where the procedure says so (STK-7d). */
export function grondTekst(grond: Grond, { inzage }: Pick<Regeling, 'inzage'>): string {
  const artikel = grond === 'niet-voor-beiden' ? inzage?.artikel : undefined
  return artikel ? `${TEKST[grond]} (${artikel})` : TEKST[grond]
}

/**
 * What a reader of this kind never gets, whether it is there or not: so that the sentence gives nothing away. ONS-12 is in
 * none of them, because no list may know of it.
 */
export const NOOIT: Readonly<Record<LezerSoort, readonly string[]>> = {
  klager: [
    'privégegevens van degene over wie de klacht gaat',
    'adres, telefoonnummer en e-mailadres van anderen die klagen',
    'notities van de organisatie en advies van een jurist',
    'gegevens uit andere dossiers',
    'stukken die niet beide partijen konden inzien',
  ],
  beklaagde: [
    'adres, telefoonnummer, e-mailadres en geboortedatum van wie klaagt',
    'gegevens van andere cliënten en van collega’s',
    'notities van de organisatie en advies van een jurist',
    'gegevens uit andere dossiers',
    'stukken die niet beide partijen konden inzien',
  ],
  commissie: [
    'notities van de organisatie en advies van een jurist',
    'nummers die op een burgerservicenummer lijken',
    'gegevens uit andere dossiers',
    'stukken die niet beide partijen konden inzien',
  ],
  bestuur: [
    'adres, telefoonnummer, e-mailadres en geboortedatum, als het bestuur niet zelf beslist',
    'notities van de organisatie en advies van een jurist',
    'gegevens uit andere dossiers',
    'stukken die niet beide partijen konden inzien',
  ],
  archief: [],
}
