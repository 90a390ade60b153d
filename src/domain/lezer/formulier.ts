import { beklaagdenNaarBuiten } from '../dossier/beklaagde'
import { oordeelOver, overWie, puntenOver } from '../dossier/klachtpunt'
import type { Dossier } from '../dossier/dossier'
import {
  type Beklaagde,
  type KlachtGegevens,
  type Klachtpunt,
  type Klager,
  leegPunt,
  legeBeklaagde,
  legeGegevens,
  legeKlager,
  legeVertegenwoordiger,
} from '../gebeurtenis/gegevens'
import type { GebeurtenisSoort } from '../gebeurtenis/gebeurtenis'
import type { Regeling } from '../regeling/regeling'
import { isPartij, type Lezer, type LezerSoort } from './lezer'

/**
 * ieder · niet-beklaagde · buiten: only who judges from outside the two sides · uitgebracht: everyone, once it was told · archief:
 * nobody else · personen: per person, below.
 */
type Zicht = 'ieder' | 'niet-beklaagde' | 'buiten' | 'uitgebracht' | 'archief' | 'personen'

/** Who may read what of the complaint itself. A new field does not compile until it stands here. */
const ZICHT: Readonly<Record<keyof KlachtGegevens, Zicht>> = {
  route: 'ieder',
  onderwerp: 'ieder',
  omschrijving: 'ieder',
  gewenst: 'ieder',
  klagers: 'personen',
  beklaagden: 'personen',
  // What is complained of is for everyone; the judgement below.
  punten: 'personen',
  soortHulp: 'ieder',
  soortHulpAnders: 'ieder',
  categorie: 'ieder',
  gebied: 'ieder',
  afdeling: 'ieder',
  // As good as an address.
  complex: 'niet-beklaagde',
  behandelaar: 'ieder',
  ondertekenaar: 'ieder',
  anoniem: 'ieder',
  ondertekend: 'ieder',
  dagtekening: 'ieder',
  ingediendOp: 'ieder',
  bijBehandelaarOp: 'ieder',
  gedragingOp: 'ieder',
  kennisnameOp: 'ieder',
  kennisnameBron: 'niet-beklaagde',
  seksueleIntimidatie: 'ieder',
  jeugdhulp: 'ieder',
  kader: 'buiten',
  verwanteDossiers: 'archief',
  afhandeling: 'buiten',
  rapport: 'uitgebracht',
  bevindingen: 'uitgebracht',
  aanbevelingen: 'uitgebracht',
  gedragscode: 'uitgebracht',
}

/** By one of these the findings and judgements were told; before it they are a draft of the officer. */
const UITGEBRACHT: readonly GebeurtenisSoort[] = [
  'kennisgeving_bevindingen',
  'eindrapport_gereed',
  'besluitbrief_verzonden',
]

const isUitgebracht = ({ geldig }: Pick<Dossier, 'geldig'>): boolean =>
  geldig.some((g) => UITGEBRACHT.includes(g.soort))

const BUITEN: readonly LezerSoort[] = ['commissie', 'bestuur']

function magZien(zicht: Zicht, lezer: Lezer, uitgebracht: boolean): boolean {
  if (lezer.soort === 'archief' || zicht === 'ieder' || zicht === 'personen') return true
  if (zicht === 'niet-beklaagde') return lezer.soort !== 'beklaagde'
  return zicht === 'buiten' ? BUITEN.includes(lezer.soort) : zicht === 'uitgebracht' && uitgebracht
}

/** Contact data are for who needs them: the committee that invites, and the board only when it decides itself. */
const magContact = (lezer: Lezer): boolean =>
  lezer.soort === 'archief' || lezer.soort === 'commissie' || (lezer.soort === 'bestuur' && lezer.beslist === true)

/** The data of the complaint as this reader may see them; the rest is empty. */
export function gegevensVoor(dossier: Dossier, lezer: Lezer, regeling: Regeling): KlachtGegevens {
  if (lezer.soort === 'archief') return dossier.gegevens
  const { gegevens } = dossier
  const uitgebracht = isUitgebracht(dossier)
  const zichtbaar = (Object.keys(ZICHT) as (keyof KlachtGegevens)[]).filter((veld) =>
    magZien(ZICHT[veld], lezer, uitgebracht),
  )
  return {
    ...legeGegevens(),
    ...Object.fromEntries(zichtbaar.map((veld) => [veld, gegevens[veld]])),
    klagers: klagersVoor(gegevens, lezer),
    beklaagden: beklaagdenVoor(gegevens, lezer, regeling),
    punten: puntenVoor(gegevens, lezer, regeling, uitgebracht),
  }
}

/** One complained about reads only the points about that one; of a colleague not even that there is one. */
function puntenVoor(gegevens: KlachtGegevens, lezer: Lezer, regeling: Regeling, uitgebracht: boolean): Klachtpunt[] {
  if (lezer.soort === 'beklaagde')
    return puntenOver([lezer], gegevens, regeling).map((punt) => eigenPunt(uitgebracht ? punt : kaal(punt), lezer.id))
  return gegevens.punten.map((punt) => ({
    ...(uitgebracht ? punt : kaal(punt)),
    ...(punt.over && { over: overWie(punt, gegevens, regeling).map(({ id }) => id) }),
  }))
}

/** Until it was told all that was written with a point is a draft of the officer. */
const kaal = ({ id, omschrijving }: Klachtpunt): Klachtpunt => ({ ...leegPunt(id), omschrijving })

/** Nothing that a colleague said, and no judgement about a colleague. */
function eigenPunt(punt: Klachtpunt, id: string): Klachtpunt {
  const zelf = punt.reacties?.[id]
  const eigen = { ...punt, ...oordeelOver(punt, id) }
  delete eigen.oordelen
  delete eigen.over
  delete eigen.reacties
  return { ...eigen, ...(zelf !== undefined && { reacties: { [id]: zelf } }) }
}

/** Who complained anonymously is known to nobody but the officer and that person. */
function klagersVoor({ anoniem, klagers }: KlachtGegevens, lezer: Lezer): Klager[] {
  const isZelf = (k: Klager) => lezer.soort === 'klager' && lezer.id === k.id
  return klagers.flatMap((k) => {
    if (isZelf(k)) return [k]
    if (anoniem) return []
    return [magContact(lezer) ? { ...k, geboortedatum: '' } : zonderContact(k)]
  })
}

function zonderContact({ aanhef, hoedanigheid, id, naam, vertegenwoordiger: v }: Klager): Klager {
  return {
    ...legeKlager(id),
    aanhef,
    naam,
    hoedanigheid,
    ...(v && {
      vertegenwoordiger: {
        ...legeVertegenwoordiger(),
        naam: v.naam,
        relatie: v.relatie,
        machtigingOp: v.machtigingOp,
        ...(v.grondslag && { grondslag: v.grondslag }),
      },
    }),
  }
}

/** One complained about reads nothing of a colleague; whoever has left goes as the organisation (Sterker 2). */
const beklaagdenVoor = (gegevens: KlachtGegevens, lezer: Lezer, regeling: Regeling): Beklaagde[] =>
  beklaagdenNaarBuiten(gegevens, regeling).flatMap((b) => {
    if (lezer.soort === 'beklaagde') return b.id === lezer.id ? [b] : []
    const { afdeling, functie, id, naam } = b
    return [isPartij(lezer) ? { ...legeBeklaagde(id), naam, functie, afdeling } : b]
  })
