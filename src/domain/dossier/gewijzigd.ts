import { isDatum } from '../datum/datum'
import { metDag, metHoofdletter } from '../datum/opmaak'
import type { Regeling } from '../regeling/regeling'
import { type Dossier, vouw } from './dossier'
import type { GebeurtenisVan } from './gebeurtenis'
import { type Detail, GEGEVENS_NAMEN } from './gebeurtenis-details'
import type { KlachtGegevens } from './gegevens'

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
  return (Object.keys(g.gegevens.wijziging) as (keyof KlachtGegevens)[]).flatMap((veld) => {
    const nu = alsTekst(metNaam(veld, g.gegevens.wijziging[veld], regeling))
    const eerst = alsTekst(metNaam(veld, voor[veld], regeling))
    if (nu === eerst) return []
    const was = eerst === '' ? '' : ` (eerst: ${kort(eerst)})`
    return [{ label: naamVan(veld, regeling), tekst: `${nu === '' ? 'leeg' : kort(nu)}${was}` }]
  })
}

const naamVan = (veld: keyof KlachtGegevens, { woorden }: Regeling): string =>
  metHoofdletter(veld === 'klagers' ? woorden.klager : veld === 'beklaagden' ? woorden.beklaagde : GEGEVENS_NAMEN[veld])

/** What is kept as an id has its name in the procedure. */
function metNaam(veld: keyof KlachtGegevens, waarde: unknown, regeling: Regeling): unknown {
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
function alsTekst(waarde: unknown): string {
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
