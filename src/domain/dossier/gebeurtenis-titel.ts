import type { Datum } from '../datum/datum'
import { kort, metKleineLetter } from '../datum/opmaak'
import { beschrijvingVan, isGesprek, kaleTitel } from '../gebeurtenis/soort'
import type { Regeling } from '../regeling/regeling'
import { neutraleTermijnNaam, termijnMet } from '../regeling/termijn-met'
import { regelNaarBuiten, woordenBij } from './beklaagde'
import type { Dossier } from './dossier'
import { geadresseerde } from './geadresseerde'
import type { Gebeurtenis } from '../gebeurtenis/gebeurtenis'
import { SIGNAAL_SLUITGRONDEN } from '../gebeurtenis/teksten'

type Bron = Pick<Dossier, 'gegevens' | 'geldig'>

interface Context extends Bron {
  readonly regeling: Regeling
  /** How the name of a person or an office is written here. */
  readonly naam: (naam: string) => string
  /** The same for the name of a document. */
  readonly stuk: (naam: string) => string
  readonly dag: (dag: Datum) => string
}

/** One event in the log: what happened, with whom or to whom, and on which ground; never the story behind it. */
export function gebeurtenisTitel(g: Gebeurtenis, bron: Bron, regeling: Regeling): string {
  const bekend = bekendeNamen(bron)
  const naam = (n: string) => metEn(schoon(n), bekend) ?? schoon(n)
  return titel(g, { ...bron, regeling, naam, stuk: schoon, dag: (d) => kort(d) })
}

/** The same where others look too: what is only for the office goes by its neutral name, who has left as the organisation. */
export const neutraleTitel = (g: Gebeurtenis, bron: Bron, regeling: Regeling): string =>
  beschrijvingVan(g.soort).neutraal ?? regelNaarBuiten(gebeurtenisTitel(g, bron, regeling), bron.gegevens, regeling)

/**
 * "Doorgegeven aan Carla Nijhuis": without the function or the remark behind a name, for where there is little room.
 * `vandaag` leaves out the year of dates in this year.
 */
export function neutraleTitelKort(g: Gebeurtenis, bron: Bron, regeling: Regeling, vandaag?: Datum): string {
  const bekend = bekendeNamen(bron)
  const naam = (n: string) => afgekapt(metEn(schoon(n), bekend) ?? schoon(n).replace(/(?:, | \().*$/, ''))
  const stuk = (n: string) => afgekapt(schoon(n))
  const wat = () => titel(g, { ...bron, regeling, naam, stuk, dag: (d) => kort(d, vandaag) })
  return beschrijvingVan(g.soort).neutraal ?? regelNaarBuiten(wat(), bron.gegevens, regeling)
}

const schoon = (naam: string): string => naam.replace(/\s+/g, ' ').trim()

/** The people of the dossier, as the forms fill them in: by function only who has no name. */
const bekendeNamen = ({ gegevens }: Bron): ReadonlySet<string> =>
  new Set([
    ...gegevens.klagers.map((k) => k.naam),
    ...gegevens.beklaagden.flatMap((b) => [b.naam || b.functie, b.leidinggevende]),
  ])

/** "A. Bos en B. Kok" for people of this dossier; what stands behind any other comma is no second name. */
function metEn(namen: string, bekend: ReadonlySet<string>): string | undefined {
  if (bekend.has(namen)) return namen
  const delen = namen.split(', ')
  return delen.every((deel) => bekend.has(deel)) ? `${delen.slice(0, -1).join(', ')} en ${delen.at(-1)}` : undefined
}

const MEEST = 60

function afgekapt(naam: string): string {
  if (naam.length <= MEEST) return naam
  // Not through the middle of a character.
  const begin = naam.slice(0, MEEST).replace(/[\ud800-\udbff]$/, '')
  return `${begin.trimEnd()}…`
}

function titel(g: Gebeurtenis, c: Context): string {
  return kaleTitel(g, {
    woorden: woordenBij(c.regeling, c.gegevens),
    aantalKlagers: c.gegevens.klagers.length,
    geadresseerde: geadresseerde(g, c.gegevens),
    naam: c.naam,
    stuk: c.stuk,
    dag: c.dag,
    termijn: (id) => uitgesteld(id, c.regeling),
    sluitgrond: (id) => sluitgrond(id, c.regeling),
    opvolging: (id) => c.regeling.opvolgingen?.find((o) => o.id === id)?.gedaan ?? '',
    gesprek: (id) => vanGesprek(id, c),
  })
}

/** Which report it is: "gesprek met de klant". */
function vanGesprek(id: string, c: Context): string {
  const gesprek = c.geldig.find((g) => g.id === id)
  return gesprek && isGesprek(gesprek) ? metKleineLetter(titel(gesprek, c)) : ''
}

/** "bevindingen sturen" */
function uitgesteld(termijnId: string, regeling: Regeling): string {
  const termijn = termijnMet(regeling, termijnId)
  return termijn ? metKleineLetter(neutraleTermijnNaam(termijn)) : ''
}

const sluitgrond = (id: string, { sluitgronden }: Regeling): string =>
  [...sluitgronden, ...SIGNAAL_SLUITGRONDEN].find((grond) => grond.id === id)?.kort ?? ''
