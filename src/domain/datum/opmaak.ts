import { type Datum, delen, type Duur, weekdag } from './datum'

const MAANDEN = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
]
const DAGEN = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag']

const maandnaam = (d: Datum): string => MAANDEN[delen(d)[1] - 1] ?? ''
export const weekdagNaam = (d: Datum): string => DAGEN[weekdag(d) - 1] ?? ''

/** 24 november 2026 */
export const voluit = (d: Datum): string => `${delen(d)[2]} ${maandnaam(d)} ${delen(d)[0]}`
/** di 24 november 2026 */
export const metDag = (d: Datum): string => `${weekdagNaam(d).slice(0, 2)} ${voluit(d)}`
/** dinsdag 24 november 2026 */
export const metWeekdag = (d: Datum): string => `${weekdagNaam(d)} ${voluit(d)}`
/** di 24 nov, with the year when it is not this year's */
export const kort = (d: Datum, vandaag?: Datum): string =>
  `${weekdagNaam(d).slice(0, 2)} ${delen(d)[2]} ${maandKort(d)}${vandaag !== undefined && vandaag.slice(0, 4) === d.slice(0, 4) ? '' : ` ${delen(d)[0]}`}`
/** nov */
export const maandKort = (d: Datum): string => (delen(d)[1] === 3 ? 'mrt' : maandnaam(d).slice(0, 3))
/** 24-11-2026, as in a date field */
export const cijfers = (d: Datum): string => `${delen(d)[2]}-${delen(d)[1]}-${delen(d)[0]}`

/** "klant" at the head of a line: "Klant" */
export const metHoofdletter = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1)

/** "Bevindingen sturen" within a line: "bevindingen sturen" */
export const metKleineLetter = (tekst: string): string => tekst.charAt(0).toLowerCase() + tekst.slice(1)

const ENKELVOUD: Readonly<Record<Duur['eenheid'], string>> = {
  dagen: 'dag',
  werkdagen: 'werkdag',
  weken: 'week',
  maanden: 'maand',
  jaren: 'jaar',
}
const MEERVOUD: Readonly<Record<Duur['eenheid'], string>> = {
  dagen: 'dagen',
  werkdagen: 'werkdagen',
  weken: 'weken',
  maanden: 'maanden',
  jaren: 'jaar',
}

/** 1 week, 5 werkdagen, 2 jaar */
export const duurTekst = ({ aantal, eenheid }: Duur): string =>
  `${aantal} ${(aantal === 1 ? ENKELVOUD : MEERVOUD)[eenheid]}`
/** 1 dag, 3 dagen */
export const dagen = (n: number): string => duurTekst({ aantal: n, eenheid: 'dagen' })
export const werkdagen = (n: number): string => duurTekst({ aantal: n, eenheid: 'werkdagen' })
