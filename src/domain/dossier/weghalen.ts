import { isDatum } from '../datum/datum'
import { metHoofdletter, voluit } from '../datum/opmaak'
import type { Fout } from '../fout'
import type { Gebeurtenis, GebeurtenisGegevens } from '../gebeurtenis/gebeurtenis'
import type { KlachtGegevens } from '../gebeurtenis/gegevens'
import { beschrijvingVan, veldenVan } from '../gebeurtenis/soort'
import type { Dossier } from './dossier'
import { GEGEVENS_NAMEN } from './gebeurtenis-details'

/** What stands in the place of words that were taken out for good. */
export const WEGGEHAALD = '[weggehaald]'

/** A field of one recorded event that holds words. `veld`: its name; of the data of a complaint also which part. */
export interface TekstVeld {
  readonly gebeurtenis: string
  readonly veld: string
  readonly label: string
  readonly tekst: string
}

/** A field as it stands, and as it will stand. */
export interface Plaats extends Omit<TekstVeld, 'tekst'> {
  /** "Notitie van 3 november 2026: Tekst" */
  readonly waar: string
  readonly voor: string
  readonly na: string
}

/** What must go. */
export interface Opdracht {
  readonly woorden: readonly string[]
  /** Only in this field; absent: wherever it stands in this dossier. */
  readonly alleen?: { readonly gebeurtenis: string; readonly veld: string } | undefined
  /** SHA-256 of a file that goes as a whole. */
  readonly bestand?: string | undefined
}

type Vrij = Readonly<Record<string, unknown>>

/** Choices in which something can be typed all the same. */
const OOK_GETYPT: readonly string[] = ['bewaard', 'toestemmingHoe', 'naam', 'wijze']
/** Within a field: what the program goes by, and is no text of anybody. */
const GEEN_TEKST: ReadonlySet<string> = new Set([
  ...['id', 'sha256', 'type', 'soort', 'stijl', 'kleur', 'kant', 'vorm', 'grond', 'oordeel', 'over', 'norm'],
  ...['route', 'kader', 'grondslag', 'soortHulp', 'categorie', 'verwanteDossiers'],
  ...['gesprekLosteOp', 'inVerbeterregister', 'tevreden', 'gewezenOpVervolg', 'gewezenOpVertrouwenspersoon'],
])
/** Where the log needs no name for a field, because the title of the event says it. */
const NAMEN: Readonly<Record<string, string>> = { bewaard: 'De bewaarde tekst', aan: 'Aan wie', naam: 'Naam' }

const isVrij = (waarde: unknown): waarde is Vrij =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde)

/** All texts in a value; a date is no text. */
function teksten(waarde: unknown): string[] {
  if (typeof waarde === 'string') return waarde.trim() === '' || isDatum(waarde) ? [] : [waarde]
  if (Array.isArray(waarde)) return waarde.flatMap(teksten)
  if (!isVrij(waarde)) return []
  return Object.entries(waarde).flatMap(([naam, deel]) => (GEEN_TEKST.has(naam) ? [] : teksten(deel)))
}

/** The same value with each of its texts changed. */
function metTeksten(waarde: unknown, maak: (tekst: string) => string): unknown {
  if (typeof waarde === 'string') return isDatum(waarde) ? waarde : maak(waarde)
  if (Array.isArray(waarde)) return waarde.map((deel) => metTeksten(deel, maak))
  if (!isVrij(waarde)) return waarde
  return Object.fromEntries(
    Object.entries(waarde).map(([naam, deel]) => [naam, GEEN_TEKST.has(naam) ? deel : metTeksten(deel, maak)]),
  )
}

/** What was typed in an event, field by field, as it was recorded. */
export function tekstVelden(g: Gebeurtenis): TekstVeld[] {
  const een = (veld: string, label: string, waarde: unknown): TekstVeld[] => {
    const gevonden = teksten(waarde)
    return gevonden.length === 0 ? [] : [{ gebeurtenis: g.id, veld, label, tekst: gevonden.join('\n') }]
  }
  return Object.entries(veldenVan(g.soort)).flatMap(([naam, veld]) => {
    const waarde = (g.gegevens as unknown as Vrij)[naam]
    if (!veld || (veld.inhoud === 'keuze' && !OOK_GETYPT.includes(naam))) return []
    if (veld.inhoud === 'formulier' && isVrij(waarde))
      return Object.entries(waarde).flatMap(([deel, tekst]) =>
        GEEN_TEKST.has(deel)
          ? []
          : een(`${naam}.${deel}`, metHoofdletter(GEGEVENS_NAMEN[deel as keyof KlachtGegevens]), tekst),
      )
    return een(naam, veld.label ?? NAMEN[naam] ?? beschrijvingVan(g.soort).naam, waarde)
  })
}

const plat = (tekst: string) => tekst.normalize('NFC').trim()
const letters = (tekst: string) => plat(tekst).replace(/[^\p{L}\p{N}]/gu, '')
const veilig = (tekst: string) => tekst.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')

/** A number is found however it is cut into groups; other words with any white space between them. */
function patroon(woorden: string): string {
  const tekst = plat(woorden)
  const kern = /^\d[\d .-]{2,}\d$/.test(tekst)
    ? [...tekst.replace(/\D/g, '')].join('[ .-]*')
    : tekst.split(/\s+/).map(veilig).join('\\s+')
  return `(?<![\\p{L}\\p{N}])${kern}(?![\\p{L}\\p{N}])`
}

function zoekerVan(woorden: readonly string[]): RegExp | undefined {
  const over = woorden.filter((w) => letters(w) !== '').toSorted((a, b) => b.length - a.length)
  return over.length === 0 ? undefined : new RegExp(over.map(patroon).join('|'), 'giu')
}

/** Puts the mark in the place of these words, where they stand as whole words, in capitals or not. */
export function zonderWoorden(woorden: readonly string[]): (tekst: string) => string {
  const zoek = zoekerVan(woorden)
  if (!zoek) return (tekst) => tekst
  return (tekst) => {
    const delen = tekst.normalize('NFC').split(WEGGEHAALD)
    const na = delen.map((deel) => deel.replace(zoek, WEGGEHAALD)).join(WEGGEHAALD)
    return na === delen.join(WEGGEHAALD) ? tekst : na
  }
}

/** In whatever was half typed as well: there every text counts. */
export const zonderIn = (waarde: unknown, maak: (tekst: string) => string): unknown => metTeksten(waarde, maak)

const heeftBestand = (g: Gebeurtenis, sha256: string | undefined): boolean =>
  sha256 !== undefined && g.soort === 'document_toegevoegd' && g.gegevens.bestand?.sha256 === sha256

/**
 * The log with what must go taken out, and where that was. The events stay the same ones: only their words differ. What was
 * corrected or undone counts too, as it still stands there.
 */
export function haalWeg(
  log: readonly Gebeurtenis[],
  { woorden, alleen, bestand }: Opdracht,
): { readonly log: readonly Gebeurtenis[]; readonly plaatsen: readonly Plaats[] } {
  const maak = zonderWoorden(woorden)
  const plaatsen: Plaats[] = []
  const nieuw = log.map((g): Gebeurtenis => {
    const waar = (label: string) => `${beschrijvingVan(g.soort).naam} van ${voluit(g.datum)}: ${label.toLowerCase()}`
    const hier = tekstVelden(g).filter(({ veld }) => !alleen || (alleen.gebeurtenis === g.id && alleen.veld === veld))
    let gegevens = g.gegevens as unknown as Vrij
    for (const { tekst, ...veld } of hier) {
      const [naam = '', deel] = veld.veld.split('.')
      const oud = gegevens[naam]
      const na =
        deel === undefined ? metTeksten(oud, maak) : { ...(oud as Vrij), [deel]: metTeksten((oud as Vrij)[deel], maak) }
      const naTekst = teksten(deel === undefined ? na : (na as Vrij)[deel]).join('\n')
      if (naTekst === tekst) continue
      gegevens = { ...gegevens, [naam]: na }
      plaatsen.push({ ...veld, waar: waar(veld.label), voor: tekst, na: naTekst })
    }
    if (heeftBestand(g, bestand)) {
      const { bestand: weg, ...rest } = gegevens
      gegevens = rest
      const naam = (weg as { readonly naam: string }).naam
      plaatsen.push({
        gebeurtenis: g.id,
        veld: 'bestand',
        label: 'Bestand',
        waar: waar('het bestand zelf'),
        voor: naam,
        na: WEGGEHAALD,
      })
    }
    return gegevens === (g.gegevens as unknown) ? g : ({ ...g, gegevens } as unknown as Gebeurtenis)
  })
  return { log: nieuw, plaatsen }
}

/** What keeps it from being done; [] when it can. The sentences name no words: they may be read by who must not see those. */
export function weghaalFouten(dossier: Dossier, opdracht: Opdracht, reden: string): Fout[] {
  const { woorden, alleen, bestand } = opdracht
  const fouten: Fout[] = []
  if (woorden.length === 0 && bestand === undefined)
    fouten.push({ veld: 'woorden', tekst: 'Typ de woorden die weg moeten.' })
  if (woorden.some((w) => letters(w).length < 2))
    fouten.push({ veld: 'woorden', tekst: 'Typ op elke regel minstens twee letters of cijfers.' })
  else {
    const gemist = woorden.filter((w) => haalWeg(dossier.log, { woorden: [w], alleen }).plaatsen.length === 0)
    if (gemist.length > 0)
      fouten.push({
        veld: 'woorden',
        tekst: `${gemist.length === 1 ? 'Deze regel staat' : 'Deze regels staan'} hier nergens als hele woorden: “${gemist.join('”, “')}”. Neem de woorden over zoals ze in de tekst staan.`,
      })
  }
  if (reden.trim() === '')
    fouten.push({ veld: 'reden', tekst: 'Schrijf op waarom dit weg moet. Die reden blijft in het logboek staan.' })
  else if (zonderWoorden(woorden)(reden) !== reden)
    fouten.push({
      veld: 'reden',
      tekst: 'In de reden staan de woorden die weg moeten. Schrijf de reden zonder die woorden.',
    })
  return fouten
}

/** What the log says of it from then on: where, why and by whom; never what. */
export const weghaalMerk = (
  plaatsen: readonly Plaats[],
  { woorden }: Opdracht,
  reden: string,
  door: string,
): GebeurtenisGegevens['woorden_weggehaald'] => ({
  gebeurtenissen: [...new Set(plaatsen.map((p) => p.gebeurtenis))],
  waaruit: [...new Set(plaatsen.map((p) => p.waar))],
  reden: reden.trim(),
  door: zonderWoorden(woorden)(door),
})

/** A piece of a text: `weg` is what goes, and gets the mark. */
export interface Tekstdeel {
  readonly tekst: string
  readonly weg: boolean
}
/** So many letters are shown on either side of what goes. */
const RAND = 60

/** A text in pieces, with only the surroundings of what goes. */
export function rondWeg(voor: string, woorden: readonly string[]): Tekstdeel[] {
  const stukken: Tekstdeel[] = []
  const tekst = voor.normalize('NFC')
  const zoek = zoekerVan(woorden)
  let plek = 0
  for (const gevonden of zoek ? tekst.matchAll(zoek) : []) {
    if (gevonden.index > plek) stukken.push({ tekst: tekst.slice(plek, gevonden.index), weg: false })
    stukken.push({ tekst: gevonden[0], weg: true })
    plek = gevonden.index + gevonden[0].length
  }
  stukken.push({ tekst: tekst.slice(plek), weg: false })
  return stukken
    .filter((stuk) => stuk.tekst !== '')
    .map((stuk, i, alle) => (stuk.weg ? stuk : { ...stuk, tekst: ingekort(stuk.tekst, i > 0, i < alle.length - 1) }))
}

/** `begin`, `einde`: something that goes stands on that side. */
function ingekort(tekst: string, begin: boolean, einde: boolean): string {
  if (tekst.length <= 2 * RAND) return tekst
  return `${begin ? tekst.slice(0, RAND).toWellFormed() : ''}…${einde ? tekst.slice(-RAND).toWellFormed() : ''}`
}
