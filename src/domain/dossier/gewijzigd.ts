import { isDatum } from '../datum/datum'
import { metDag, metHoofdletter } from '../datum/opmaak'
import type { Regeling, Woorden } from '../regeling/regeling'
import { woordenBij } from './beklaagde'
import { type Dossier, vouw } from './dossier'
import type { GebeurtenisVan } from '../gebeurtenis/gebeurtenis'
import { AFHANDELING_NAMEN, type Detail, GEGEVENS_NAMEN } from './gebeurtenis-details'
import type { Afhandeling, KlachtGegevens } from '../gebeurtenis/gegevens'
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
  return (Object.keys(g.gegevens.wijziging) as (keyof KlachtGegevens)[])
    .flatMap((veld) => delen(veld, g.gegevens.wijziging[veld], voor[veld], regeling, woorden))
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
function delen(veld: keyof KlachtGegevens, nu: unknown, eerst: unknown, regeling: Regeling, woorden: Woorden): Deel[] {
  if (veld !== 'afhandeling' && veld !== 'rapport')
    return [{ label: naamVan(veld, woorden), nu: metNaam(veld, nu, regeling), eerst: metNaam(veld, eerst, regeling) }]
  const [na, voor] = [nu ?? {}, eerst ?? {}] as [Record<string, unknown>, Record<string, unknown>]
  return [...new Set([...Object.keys(na), ...Object.keys(voor)])].map((sleutel) => ({
    label: onderdeelNaam(veld, sleutel, regeling, woorden),
    nu: na[sleutel],
    eerst: voor[sleutel],
  }))
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
