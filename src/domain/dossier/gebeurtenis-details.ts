import { isDatum } from '../datum/datum'
import { metDag } from '../datum/opmaak'
import type { VeldBeschrijving } from '../gebeurtenis/beschrijving'
import { veldenVan } from '../gebeurtenis/soort'
import type { Regeling, Woorden } from '../regeling/regeling'
import { triageAntwoord } from '../regeling/triage'
import { termijnMet } from '../regeling/termijn-met'
import { bestandTekst } from '../gebeurtenis/bestand-tekst'
import type { Bestand, Gebeurtenis, GrondOordeel, Toezegging } from '../gebeurtenis/gebeurtenis'
import { SIGNAAL_SLUITGRONDEN } from '../gebeurtenis/teksten'
import { toezeggingTekst } from '../gebeurtenis/zin'
import type { Afhandeling, KlachtGegevens } from '../gebeurtenis/gegevens'

export interface Detail {
  readonly label: string
  readonly tekst: string
}

/** The sections of the data of a complaint, as the log names them when they were changed. */
export const GEGEVENS_NAMEN: Readonly<Record<keyof KlachtGegevens, string>> = {
  route: 'route',
  onderwerp: 'onderwerp',
  omschrijving: 'omschrijving',
  gewenst: 'wat de klager wil',
  klagers: 'klager(s)',
  beklaagden: 'beklaagde(n)',
  punten: 'klachtpunten',
  soortHulp: 'soort hulp',
  soortHulpAnders: 'soort hulp',
  categorie: 'categorie',
  gebied: 'gemeente',
  afdeling: 'afdeling',
  complex: 'complex',
  behandelaar: 'behandelaar',
  ondertekenaar: 'wie tekent',
  anoniem: 'anoniem',
  ondertekend: 'ondertekend',
  dagtekening: 'dagtekening',
  ingediendOp: 'dag van indienen',
  bijBehandelaarOp: 'bij de behandelaar op',
  gedragingOp: 'dag van de gedraging',
  kennisnameOp: 'dag van kennisname',
  kennisnameBron: 'bron van de kennisname',
  seksueleIntimidatie: 'seksuele intimidatie',
  jeugdhulp: 'jeugdhulp',
  kader: 'kader',
  verwanteDossiers: 'verwante dossiers',
  afhandeling: 'afhandeling',
  rapport: 'teksten van het eindrapport',
  bevindingen: 'bevindingen',
  aanbevelingen: 'aanbevelingen',
  gedragscode: 'gedragscode',
}

/** The answers about how it ended, as the log names them. */
export const AFHANDELING_NAMEN: Readonly<Record<keyof Afhandeling, string>> = {
  gesprekLosteOp: 'opgelost door het gesprek',
  waardoorOpgelost: 'waardoor opgelost',
  verbeteracties: 'verbeteracties',
  verbeterEigenaar: 'wie zorgt voor de verbeteracties',
  inVerbeterregister: 'in het verbeterregister',
  doorgeleidNaar: 'doorgeleid naar',
  tevreden: 'tevreden',
  gewezenOpVervolg: 'gewezen op de volgende stap',
  gewezenOpVertrouwenspersoon: 'gewezen op de vertrouwenspersoon',
}

/**
 * What an event records, field by field, in the words of the procedure, or of the dossier where those are given; without
 * empty fields and the whole registration form.
 */
export function detailsVan(g: Gebeurtenis, regeling: Regeling, woorden: Woorden = regeling.woorden): Detail[] {
  if (g.soort === 'gegevens_gewijzigd') {
    const namen = new Set(Object.keys(g.gegevens.wijziging).map((k) => GEGEVENS_NAMEN[k as keyof KlachtGegevens]))
    return [{ label: 'Gewijzigd', tekst: [...namen].join(', ') }]
  }
  const gegevens = g.gegevens as unknown as Readonly<Record<string, unknown>>
  return Object.entries(veldenVan(g.soort)).flatMap(([naam, veld]) => {
    const tekst = naamIn(regeling, woorden, veld?.noemt, gegevens[naam]) ?? alsTekst(gegevens[naam])
    return !veld?.label || tekst === '' ? [] : [{ label: veld.label, tekst }]
  })
}

/** What stands in the log as an id, or as one of the two sides, has its name in the procedure. */
function naamIn(
  regeling: Regeling,
  woorden: Woorden,
  noemt: VeldBeschrijving['noemt'],
  waarde: unknown,
): string | undefined {
  if (noemt === 'grond')
    return [...regeling.gronden, ...regeling.sluitgronden, ...SIGNAAL_SLUITGRONDEN].find((g) => g.id === waarde)?.naam
  if (noemt === 'gronden')
    return Array.isArray(waarde) ? gewogen(waarde as readonly GrondOordeel[], regeling) : undefined
  if (noemt === 'toezeggingen')
    return Array.isArray(waarde) ? (waarde as readonly Toezegging[]).map(toezeggingTekst).join('\n') : undefined
  if (noemt === 'partij' && (waarde === 'klager' || waarde === 'beklaagde')) return woorden[waarde]
  if (noemt === 'triage') return triageAntwoord(regeling, String(waarde))?.naam
  if (noemt === 'opvolging') return regeling.opvolgingen?.find(({ id }) => id === waarde)?.naam
  if (noemt === 'uitkomst')
    return regeling.opvolgingen?.flatMap(({ uitkomsten = [] }) => uitkomsten).find(({ id }) => id === waarde)?.naam
  return noemt === 'termijn' ? termijnMet(regeling, String(waarde))?.naam : undefined
}

/** One line for each ground that was judged: its name, whether it holds, and why. */
const gewogen = (oordelen: readonly GrondOordeel[], { gronden }: Regeling): string =>
  oordelen
    .map(({ grond, oordeel, reden = '' }) => {
      const naam = gronden.find((g) => g.id === grond)?.naam ?? grond
      return `${naam}: ${oordeel}${reden.trim() === '' ? '' : `. ${reden.trim()}`}`
    })
    .join('\n')

const isBestand = (waarde: unknown): waarde is Bestand =>
  typeof waarde === 'object' && waarde !== null && 'sha256' in waarde

function alsTekst(waarde: unknown): string {
  if (typeof waarde === 'boolean') return waarde ? 'ja' : 'nee'
  if (isDatum(waarde)) return metDag(waarde)
  if (isBestand(waarde)) return bestandTekst(waarde)
  if (Array.isArray(waarde)) return waarde.filter((deel) => typeof deel === 'string').join('\n')
  return typeof waarde === 'string' ? waarde.trim() : ''
}
