import { isDatum } from '../datum/datum'
import { metDag, metHoofdletter } from '../datum/opmaak'
import type { Regeling, Woorden } from '../regeling/regeling'
import { woordenBij } from './beklaagde'
import { type Dossier, vouw } from './dossier'
import type { GebeurtenisVan } from '../gebeurtenis/gebeurtenis'
import { AFHANDELING_NAMEN, type Detail, GEGEVENS_NAMEN } from './gebeurtenis-details'
import type { Afhandeling, Beklaagde, KlachtGegevens, Klachtpunt } from '../gebeurtenis/gegevens'
import { normNaam } from '../regeling/behoorlijkheid'
import { PUNT_NAMEN } from './klachtpunt'
import { onderwerpNaam } from './rapport'

/** A log tells what changed; whoever wants the whole text asks for it. */
const HOOGSTENS = 160

/**
 * What a change of the data put in the place of what, so that both can be read in the log. Texts of more than `hoogstens`
 * characters are cut off.
 */
export function gewijzigd(
  dossier: Dossier,
  g: GebeurtenisVan<'gegevens_gewijzigd'>,
  regeling: Regeling,
  hoogstens = HOOGSTENS,
): Detail[] {
  const kort = (tekst: string): string => (tekst.length > hoogstens ? `${tekst.slice(0, hoogstens).trimEnd()}…` : tekst)
  const plek = dossier.log.findIndex((e) => e.id === g.id)
  const voor = vouw(dossier.log.slice(0, plek)).gegevens
  const woorden = woordenBij(regeling, dossier.gegevens)
  const mensen = [...dossier.gegevens.beklaagden, ...voor.beklaagden]
  return (Object.keys(g.gegevens.wijziging) as (keyof KlachtGegevens)[])
    .flatMap((veld) => delen(veld, g.gegevens.wijziging[veld], voor[veld], regeling, woorden, mensen))
    .flatMap((deel) => {
      const [nu, eerst] = [alsTekst(deel.nu), alsTekst(deel.eerst)]
      if (nu === eerst) return []
      const was = eerst === '' ? '' : ` (eerst: ${kort(eerst)})`
      return [{ label: deel.label, tekst: `${nu === '' ? 'leeg' : kort(nu)}${was}` }]
    })
}

interface Deel {
  readonly label: string
  readonly nu: unknown
  readonly eerst: unknown
}

/** One line for each answer and each topic of the report: "ja, nee" says nothing without its question. */
function delen(
  veld: keyof KlachtGegevens,
  nu: unknown,
  eerst: unknown,
  regeling: Regeling,
  woorden: Woorden,
  mensen: readonly Beklaagde[],
): Deel[] {
  if (veld === 'punten')
    return puntDelen(nu as readonly Klachtpunt[] | undefined, eerst as readonly Klachtpunt[], mensen)
  if (veld !== 'afhandeling' && veld !== 'rapport')
    return [{ label: naamVan(veld, woorden), nu: metNaam(veld, nu, regeling), eerst: metNaam(veld, eerst, regeling) }]
  const [na, voor] = [nu ?? {}, eerst ?? {}] as [Record<string, unknown>, Record<string, unknown>]
  return [...new Set([...Object.keys(na), ...Object.keys(voor)])].map((sleutel) => ({
    label: onderdeelNaam(veld, sleutel, regeling, woorden),
    nu: na[sleutel],
    eerst: voor[sleutel],
  }))
}

/** One line for each cell of each point: which account or judgement changed, and of whom. */
function puntDelen(nu: readonly Klachtpunt[] = [], eerst: readonly Klachtpunt[], mensen: readonly Beklaagde[]): Deel[] {
  const ids = [...new Set([...nu, ...eerst].map(({ id }) => id))]
  const naam = (id: string) => {
    const wie = mensen.find((b) => b.id === id)
    return wie?.naam.trim() || wie?.functie.trim() || 'iemand die niet meer in het dossier staat'
  }
  const plek = (id: string) => (nu.some((p) => p.id === id) ? nu : eerst).findIndex((p) => p.id === id) + 1
  return ids.flatMap((id) => {
    const in_ = (rij: readonly Klachtpunt[]): Cellen => {
      const punt = rij.find((p) => p.id === id)
      return punt ? cellen(punt, naam) : {}
    }
    const [na, voor] = [in_(nu), in_(eerst)]
    return [...new Set([...Object.keys(na), ...Object.keys(voor)])].map((label) => ({
      label: `Klachtpunt ${plek(id)}: ${label}`,
      nu: na[label],
      eerst: voor[label],
    }))
  })
}
type Cellen = Readonly<Record<string, unknown>>

/** A point by the names of its cells. */
function cellen(
  { id: _id, norm = '', oordelen = {}, over, reacties = {}, ...rest }: Klachtpunt,
  naam: (id: string) => string,
): Cellen {
  const los = Object.entries(rest).map(([veld, waarde]) => [PUNT_NAMEN[veld as keyof typeof rest], waarde])
  return Object.fromEntries([
    ...los,
    [PUNT_NAMEN.norm, normNaam(norm) || norm],
    [PUNT_NAMEN.over, (over ?? []).map(naam)],
    ...Object.entries(reacties).map(([id, tekst]) => [`${PUNT_NAMEN.reacties} (${naam(id)})`, tekst]),
    ...Object.entries(oordelen).flatMap(([id, { motivering, oordeel }]) => [
      [`${PUNT_NAMEN.oordeel} (${naam(id)})`, oordeel],
      [`${PUNT_NAMEN.motivering} (${naam(id)})`, motivering],
    ]),
  ]) as Cellen
}

/** One answer about how it ended, or one topic of the report. */
export const onderdeelNaam = (
  veld: 'afhandeling' | 'rapport',
  sleutel: string,
  regeling: Regeling,
  woorden: Woorden,
): string =>
  veld === 'rapport'
    ? onderwerpBij(sleutel, regeling, woorden) || naamVan(veld, woorden)
    : metHoofdletter(AFHANDELING_NAMEN[sleutel as keyof Afhandeling])

const onderwerpBij = (id: string, { rapport }: Regeling, woorden: Woorden): string =>
  onderwerpNaam(rapport.find((o) => o.id === id) ?? { naam: '' }, woorden)

export const naamVan = (veld: keyof KlachtGegevens, woorden: Woorden): string =>
  metHoofdletter(veld === 'klagers' ? woorden.klager : veld === 'beklaagden' ? woorden.beklaagde : GEGEVENS_NAMEN[veld])

/** What is kept as an id has its name in the procedure. */
export function metNaam(veld: keyof KlachtGegevens, waarde: unknown, regeling: Regeling): unknown {
  const namen =
    veld === 'route'
      ? regeling.routes
      : veld === 'categorie'
        ? regeling.categorie?.opties
        : veld === 'soortHulp'
          ? regeling.soortHulp?.opties
          : undefined
  return namen?.find((n) => n.id === waarde)?.naam ?? waarde
}

/** People, points and texts as one line: what was filled in, a name in front. */
export function alsTekst(waarde: unknown): string {
  if (waarde === true) return 'ja'
  if (isDatum(waarde)) return metDag(waarde)
  if (typeof waarde === 'string') return waarde.trim()
  if (Array.isArray(waarde)) return waarde.map(alsTekst).filter(Boolean).join('; ')
  if (typeof waarde !== 'object' || waarde === null) return ''
  return Object.entries(waarde)
    .filter(([sleutel]) => sleutel !== 'id')
    .sort(([a], [b]) => Number(b === 'naam') - Number(a === 'naam'))
    .map(([, deel]) => alsTekst(deel))
    .filter(Boolean)
    .join(', ')
}
