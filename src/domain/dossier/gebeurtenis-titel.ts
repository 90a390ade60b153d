import type { Datum } from '../datum/datum'
import { kort, metHoofdletter, metKleineLetter } from '../datum/opmaak'
import type { Regeling, Woorden } from '../regeling/regeling'
import { neutraleTermijnNaam, termijnMet } from '../regeling/termijn-met'
import { regelNaarBuiten, woordenBij } from './beklaagde'
import { isVolgendeStap } from './doorverwijzing'
import type { Dossier } from './dossier'
import { geadresseerde } from './geadresseerde'
import type { Gebeurtenis, Gesprek } from './gebeurtenis'
import { gebeurtenisNaam, NEUTRALE_NAMEN, SIGNAAL_SLUITGRONDEN } from './gebeurtenis-teksten'

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
  NEUTRALE_NAMEN[g.soort] ?? regelNaarBuiten(gebeurtenisTitel(g, bron, regeling), bron.gegevens, regeling)

/**
 * "Doorgegeven aan Carla Nijhuis": without the function or the remark behind a name, for where there is little room.
 * `vandaag` leaves out the year of dates in this year.
 */
export function neutraleTitelKort(g: Gebeurtenis, bron: Bron, regeling: Regeling, vandaag?: Datum): string {
  const bekend = bekendeNamen(bron)
  const naam = (n: string) => afgekapt(metEn(schoon(n), bekend) ?? schoon(n).replace(/(?:, | \().*$/, ''))
  const stuk = (n: string) => afgekapt(schoon(n))
  const wat = () => titel(g, { ...bron, regeling, naam, stuk, dag: (d) => kort(d, vandaag) })
  return NEUTRALE_NAMEN[g.soort] ?? regelNaarBuiten(wat(), bron.gegevens, regeling)
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
  const naam = gebeurtenisNaam(g.soort)
  const { klager } = woordenBij(c.regeling, c.gegevens)
  switch (g.soort) {
    case 'doorgegeven':
    case 'bevestiging_verzonden':
    case 'kennisgeving_bevindingen':
    case 'besluitbrief_verzonden':
      return aangevuld(naam, ' aan ', c.naam(geadresseerde(g, c.gegevens)))
    case 'ontvankelijkheid_gemeld':
      return g.gegevens.ontvankelijk ? 'Ontvankelijk gemeld' : 'Niet ontvankelijk gemeld'
    case 'gesprek':
      return `Gesprek met ${metWie(g.gegevens, c)}`
    case 'hoorzitting':
      return `Hoorzitting met ${metWie(g.gegevens, c)}`
    case 'horen_afgezien':
      return aangevuld(naam, ': ', c.naam(inWoorden(g.gegevens.wie, woordenBij(c.regeling, c.gegevens))))
    case 'verslag_vastgesteld':
      return aangevuld(naam, ': ', vanGesprek(g.gegevens.gesprekId, c))
    case 'rapport_ontvangen':
      return `Rapport ontvangen door ${c.naam(g.gegevens.door) || 'beslisser'}`
    case 'beslissing':
      return aangevuld(naam, ' door ', c.naam(g.gegevens.door))
    case 'verdaging':
      return `${naam}: ${[uitgesteld(g.gegevens.termijnId, c.regeling), c.dag(g.gegevens.tot)].filter(Boolean).join(', ')}`
    case 'contact':
      return g.gegevens.bereikt ? `Contact met de ${klager}` : `${metHoofdletter(klager)} niet bereikt`
    case 'doorverwijzing':
      return aangevuld(isVolgendeStap(g.gegevens) ? 'Verder' : naam, ' naar ', instantie(c.naam(g.gegevens.naar)))
    case 'overdracht':
      return overdracht(g.gegevens.vorm, c.naam(g.gegevens.aan))
    case 'voorgelegd_aan_commissie':
      return `Voorgelegd aan ${instantie(c.naam(g.gegevens.commissie)) || 'commissie'}`
    case 'oordeel_ontvangen':
      return aangevuld(naam, ' van ', instantie(c.naam(g.gegevens.van)))
    case 'afsluiting':
      return aangevuld(naam, ': ', sluitgrond(g.gegevens.grond, c.regeling))
    case 'document_toegevoegd':
    case 'document_gemaakt':
      return aangevuld(naam, ': ', c.stuk(g.gegevens.naam))
    default:
      return naam
  }
}

/** Nothing dangles where a name was left empty. */
const aangevuld = (begin: string, woord: string, wat: string): string => (wat === '' ? begin : `${begin}${woord}${wat}`)

function overdracht(vorm: 'overgedragen' | 'advies gevraagd' | 'vervanging', aan: string): string {
  if (vorm === 'advies gevraagd') return aangevuld('Advies gevraagd', ' aan ', aan)
  if (vorm === 'overgedragen') return aangevuld('Behandeling overgedragen', ' aan ', aan)
  return aan === '' ? 'Behandelaar vervangen' : `${metHoofdletter(aan)} vervangt de behandelaar`
}

/** "de klant", "medewerker J. de Wit", "klant en medewerker"; who belongs to no side goes by name. */
function metWie({ met: namen, partij }: Pick<Gesprek, 'met' | 'partij'>, c: Context): string {
  const { klager, beklaagde } = woordenBij(c.regeling, c.gegevens)
  const naam = c.naam(namen)
  switch (partij) {
    case 'klager':
      return c.gegevens.klagers.length > 1 && naam !== '' ? metRol(klager, naam) : `de ${klager}`
    case 'beklaagde':
      return naam === '' ? `de ${beklaagde}` : metRol(beklaagde, naam)
    case 'beiden':
      return `${klager} en ${beklaagde}`
    case 'ander':
      return naam === '' ? 'iemand anders' : naam
  }
}

/** "medewerker J. de Wit"; but "A. Bos en B. Kok", "de coördinator", and no "medewerker of ingeschakelde partij" before one name. */
const metRol = (rol: string, naam: string): string =>
  rol.includes(' ') || naam.includes(' en ') || /^\p{Ll}/u.test(naam) ? naam : `${rol} ${naam}`

const inWoorden = (wie: string, woorden: Woorden): string =>
  wie === 'klager' || wie === 'beklaagde' ? woorden[wie] : wie

/** Which report it is: "gesprek met de klant". */
function vanGesprek(id: string, c: Context): string {
  const gesprek = c.geldig.find((g) => g.id === id)
  if (gesprek?.soort !== 'gesprek' && gesprek?.soort !== 'hoorzitting') return ''
  return metKleineLetter(titel(gesprek, c))
}

/** "bevindingen sturen" */
function uitgesteld(termijnId: string, regeling: Regeling): string {
  const termijn = termijnMet(regeling, termijnId)
  return termijn ? metKleineLetter(neutraleTermijnNaam(termijn)) : ''
}

const sluitgrond = (id: string, { sluitgronden }: Regeling): string =>
  [...sluitgronden, ...SIGNAAL_SLUITGRONDEN].find((grond) => grond.id === id)?.kort ?? ''

/** The lists of the procedures have "De externe klachtencommissie". */
const instantie = (naam: string): string => (/^(?:De|Het) /.test(naam) ? metKleineLetter(naam) : naam)
