import { type Dossier, ketensVan, vouw } from '../dossier/dossier'
import { geadresseerde } from '../dossier/geadresseerde'
import type { Gebeurtenis } from '../gebeurtenis/gebeurtenis'
import type { KlachtGegevens } from '../gebeurtenis/gegevens'
import { beschrijvingVan, isBriefGebeurtenis, isGesprek, isOpening, veldenVan } from '../gebeurtenis/soort'
import { rapportOokOverAnderen } from '../dossier/rapport'
import { isAdviesVanJurist } from '../gebeurtenis/jurist'
import type { Regeling } from '../regeling/regeling'
import { gegevensVoor } from './formulier'
import type { Grond } from './grond'
import { inventaris, isVertrouwelijk, type Stuk } from './inventaris'
import { type Lezer, magLezen } from './lezer'
import { GEEN_KEUZES, grondVoor, isEigenGesprek, type Keuzes } from './stuk-voor'
import {
  metTeksten,
  naamVoor,
  regelVoor,
  verborgenContact,
  verborgenNamen,
  type Verborgen,
  zonderVerborgen,
} from './verbergen'

/** A piece as it stands in the inventory of one reader. `grond`: it is not given. `reden`: given against the rule, and why. */
export interface StukVoorLezer extends Stuk {
  readonly grond?: Grond
  readonly reden?: string
}

export interface VoorLezer {
  readonly lezer: Lezer
  /** The dossier as this reader may see it: what may not be read is not in it. */
  readonly dossier: Dossier
  /** In the order of recording; what is held back keeps its number. */
  readonly stukken: readonly StukVoorLezer[]
  /** What stands in no dossier at all, only in a file apart in the archive (ONS-12). */
  readonly verzegeld: readonly Gebeurtenis[]
}

/**
 * The dossier for one reader. Everything that a document for this reader is made of comes from here, so what is not let
 * through can stand in none of it. What no rule speaks of is left out.
 */
export function voorLezer(dossier: Dossier, lezer: Lezer, regeling: Regeling, keuzes: Keuzes = GEEN_KEUZES): VoorLezer {
  const bron = { gegevens: dossier.gegevens, regeling }
  const naam = naamVoor(dossier.gegevens, lezer, regeling, gegevensVoor(dossier, lezer, regeling))
  const stukken = inventaris(dossier)
    .filter(({ reeks }) => reeks !== 'V')
    .map((stuk): StukVoorLezer => {
      const grond = grondVoor(stuk, lezer, bron, keuzes)
      const reden = keuzes.toch.get(stuk.nummer)
      if (grond !== undefined) return { ...stuk, grond }
      const mee = { ...stuk, wat: naam(metAan(stuk, dossier.gegevens)) }
      return reden !== undefined && grondVoor(stuk, lezer, bron, GEEN_KEUZES) ? { ...mee, reden } : mee
    })
  const ketens = [...ketensVan(dossier.log)]
  const dicht = new Set(ketens.flatMap(([id, keten]) => (keten.some(isVertrouwelijk) ? [id] : [])))
  const verzegeld = dossier.geldig.filter(({ id }) => dicht.has(id))
  const log = logVoor(dossier, lezer, regeling, { ketens, dicht, stukken })
  return { lezer, dossier: vouw(log), stukken, verzegeld: lezer.soort === 'archief' ? verzegeld : [] }
}

/** Each gets a letter of their own: two of the same day and kind are told apart by whom they went to. */
function metAan({ gebeurtenis, wat }: Stuk, gegevens: KlachtGegevens): string {
  const aan = geadresseerde(gebeurtenis, gegevens)
  return aan === '' ? wat : `${wat} aan ${aan}`
}

interface Gesorteerd {
  readonly ketens: readonly (readonly [string, readonly Gebeurtenis[]])[]
  readonly dicht: ReadonlySet<string>
  readonly stukken: readonly StukVoorLezer[]
}

function logVoor(dossier: Dossier, lezer: Lezer, regeling: Regeling, { dicht, ketens, stukken }: Gesorteerd) {
  const perGebeurtenis = new Map(stukken.map((stuk) => [stuk.gebeurtenis.id, stuk]))
  const zichtbaar = gegevensVoor(dossier, lezer, regeling)
  const c: Context = {
    lezer,
    regeling,
    alle: dossier.gegevens,
    namen: verborgenNamen(dossier.gegevens, zichtbaar),
    // In what the program wrote itself nothing is pointed at: what may not be read is not there.
    inStukken: [
      ...verborgenContact(dossier.gegevens, zichtbaar).map(({ tekst }) => ({ tekst, door: '[weggelaten]' })),
      ...stukken
        .filter((s) => s.grond !== undefined && s.gebeurtenis.soort === 'document_toegevoegd')
        .map((s) => ({ tekst: s.wat, door: `stuk ${s.nummer} (niet verstrekt)` })),
    ],
    gesprekken: new Map(dossier.geldig.filter(isGesprek).map((g) => [g.id, g])),
    niet: new Set(stukken.flatMap((s) => (s.grond === undefined ? [] : [s.gebeurtenis.id]))),
    wel: new Set(stukken.flatMap((s) => (s.grond === undefined ? [s.gebeurtenis.id] : []))),
  }
  if (lezer.soort === 'archief') {
    const weg = new Set(
      ketens.flatMap(([id, k]) => (dicht.has(id) || isGekozenWeg(perGebeurtenis.get(id)) ? k.map((g) => g.id) : [])),
    )
    return dossier.log.filter(({ id }) => !weg.has(id))
  }
  let opening = false
  return ketens.flatMap(([id, keten]) => {
    const laatste = keten.at(-1)
    if (!laatste || laatste.vervalt || dicht.has(id)) return []
    const g = gebeurtenisVoor({ ...laatste, id }, c)
    if (!g) return []
    // What it put right is not in this log.
    const los = { ...g, corrigeert: undefined } as unknown as Gebeurtenis
    if (!isOpening(g) || opening) return [los]
    // What is known of the complaint now stands in its opening: the changes that led to it are not for this reader.
    opening = true
    const gegevens = metTeksten({ ...zichtbaar, ...openingsGegevens(laatste) }, (tekst) => zonderVerborgen(tekst, []))
    return [{ ...los, gegevens: { ...g.gegevens, gegevens } } as Gebeurtenis]
  })
}

const isGekozenWeg = (stuk: StukVoorLezer | undefined): boolean =>
  stuk?.grond === 'keuze' && stuk.gebeurtenis.soort === 'document_toegevoegd'

const openingsGegevens = (g: Gebeurtenis): Pick<KlachtGegevens, 'behandelaar'> =>
  isOpening(g) ? { behandelaar: g.gegevens.gegevens.behandelaar ?? '' } : { behandelaar: '' }

interface Context {
  readonly lezer: Lezer
  readonly regeling: Regeling
  readonly alle: KlachtGegevens
  readonly namen: readonly Verborgen[]
  readonly inStukken: readonly Verborgen[]
  readonly gesprekken: ReadonlyMap<string, Gebeurtenis>
  /** Ids of the events whose piece goes along, and of those whose piece does not. */
  readonly wel: ReadonlySet<string>
  readonly niet: ReadonlySet<string>
}

/** One event with what this reader may read of it; undefined when it stays inside. */
function gebeurtenisVoor(g: Gebeurtenis, c: Context): Gebeurtenis | undefined {
  if (g.soort === 'document_toegevoegd' && c.niet.has(g.id)) return undefined
  if (g.soort === 'overdracht' && isAdviesVanJurist(g.gegevens)) return undefined
  if (g.soort === 'gegevens_gewijzigd') {
    // Who handles it is known to everyone; nothing else that was changed.
    const { behandelaar } = g.gegevens.wijziging
    return behandelaar === undefined ? undefined : { ...g, gegevens: { wijziging: { behandelaar } } }
  }
  const brief = isBriefGebeurtenis(g) || 'brief' in veldenVan(g.soort)
  const verstrekt = c.wel.has(g.id)
  const eigen = isEigen(g, c)
  const velden = Object.entries(veldenVan(g.soort))
  const leesbaar = (naam: string) => {
    const veld = velden.find(([n]) => n === naam)?.[1]
    if (!veld || veld.inhoud === 'formulier') return false
    if (naam === 'bewaard') return g.soort === 'verslag_vastgesteld' ? eigen : verstrekt && !overAnderen(g, c)
    if (brief && verstrekt && VAN_BRIEF.includes(naam)) return true
    return naam === 'met' && isDerde(g, c) ? false : magLezen(veld.lezers, c.lezer, eigen)
  }
  const gevuld = velden.some(([naam]) => leesbaar(naam) && naam !== 'bewaard' && (g.gegevens as Vrij)[naam])
  if (!gevuld && beschrijvingVan(g.soort).naarBuiten === null && !(brief && verstrekt)) return undefined
  const gegevens = Object.fromEntries(
    Object.entries(g.gegevens as Vrij).flatMap(([naam, waarde]) => {
      if (!leesbaar(naam))
        return isOpening(g) && naam === 'gegevens' ? [[naam, openingsGegevens(g)]] : leeg(naam, waarde)
      const inhoud = velden.find(([n]) => n === naam)?.[1]?.inhoud
      return [[naam, metTeksten(waarde, (tekst) => tekstVoor(tekst, naam, inhoud, c))]]
    }),
  )
  return { ...g, gegevens } as unknown as Gebeurtenis
}
/**
 * The report as it was kept tells one complained about what a colleague said and how that one was judged: it is made again of
 * what this reader may see.
 */
const overAnderen = ({ soort }: Gebeurtenis, { alle, lezer }: Context): boolean =>
  soort === 'eindrapport_gereed' && lezer.soort === 'beklaagde' && rapportOokOverAnderen(alle)
type Vrij = Readonly<Record<string, unknown>>
/** To whom it went and which letter it was: whoever has the letter knows it. */
const VAN_BRIEF: readonly string[] = ['aan', 'als', 'brief', 'voor', 'wie', 'wijze']

function tekstVoor(tekst: string, naam: string, inhoud: string | undefined, c: Context): string {
  if (naam === 'bewaard') return zonderVerborgen(tekst, c.inStukken)
  if (inhoud === 'verhaal') return zonderVerborgen(tekst, [])
  return inhoud === 'keuze' ? tekst : regelVoor(tekst, c.alle, c.regeling, c.namen)
}

/** An empty value of the same kind; what need not be there is not there. */
const leeg = (naam: string, waarde: unknown): [string, unknown][] => {
  if (typeof waarde === 'string') return [[naam, '']]
  return typeof waarde === 'boolean' ? [[naam, false]] : []
}

/** Whether it is about a talk of which this reader has the report. */
function isEigen(g: Gebeurtenis, c: Context): boolean {
  const gesprek = 'gesprekId' in g.gegevens ? c.gesprekken.get(g.gegevens.gesprekId) : g
  return gesprek !== undefined && c.wel.has(gesprek.id)
}

/** Who is on neither side, or a colleague: to the two sides that is somebody (S51-6.10). */
const isDerde = (g: Gebeurtenis, { alle, lezer }: Context): boolean =>
  isGesprek(g) &&
  (lezer.soort === 'klager' || lezer.soort === 'beklaagde') &&
  (g.gegevens.partij === 'ander' || (g.gegevens.partij === lezer.soort && !isEigenGesprek(g.gegevens, lezer, alle)))
