import type { GebeurtenisVan } from '../gebeurtenis/gebeurtenis'
import type { Regeling } from '../regeling/regeling'
import { type Dossier, type GeldigeGebeurtenis, vanSoort } from './dossier'
import { type Geadresseerde, rolVan } from './geadresseerde'

/** How the route calls this addressee where a notice is recorded by hand: "het Stedelijk bureau (ter kennisgeving)". */
export function naamOpRoute(aan: Geadresseerde, { gegevens }: Pick<Dossier, 'gegevens'>, regeling: Regeling) {
  const als = regeling.routes.find((r) => r.id === gegevens.route)?.doorgevenAls
  return als?.[aan.soort === 'rol' ? (rolVan(aan.id, regeling)?.id ?? '') : aan.soort]
}

/**
 * The notices recorded by hand that reached this addressee, whatever the way: by name, by the name of the route, or together
 * with others ("Tim Bos en Noor Smit (afschrift)").
 */
export function gehoordVan(
  aan: Geadresseerde,
  dossier: Dossier,
  regeling: Regeling,
): (GeldigeGebeurtenis & GebeurtenisVan<'doorgegeven'>)[] {
  const gezocht = [aan.naam, naamOpRoute(aan, dossier, regeling) ?? ''].map(kaal).filter((naam) => naam !== '')
  return vanSoort(dossier, 'doorgegeven').filter(
    ({ gegevens }) => !gegevens.voor && namenIn(gegevens.aan).some((naam) => gezocht.includes(naam)),
  )
}

const kaal = (naam: string): string => naam.trim().toLowerCase()

function namenIn(tekst: string): string[] {
  const zonderUitleg = tekst.replace(/\s*\([^)]*\)/g, '')
  return [tekst, zonderUitleg, ...zonderUitleg.split(/,| en /)].map(kaal)
}
