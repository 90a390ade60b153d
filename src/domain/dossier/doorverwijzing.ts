import type { Organisatie } from '../regeling/instellingen'
import type { Regeling, Vervolgstap } from '../regeling/regeling'
import { vervolgstappenOp } from '../regeling/vervolg'
import { isAdviesVanJurist } from '../gebeurtenis/jurist'
import { isOverdracht } from './behandelaar'
import type { Dossier } from './dossier'
import type { GebeurtenisVan } from '../gebeurtenis/gebeurtenis'

/**
 * The next steps of the procedure that the complainant has not taken. Who went further does not go back to a lower level: after the
 * committee (ONS-7) nobody is sent to the manager.
 */
export function nogTeNemen({ gegevens, geldig }: Pick<Dossier, 'gegevens' | 'geldig'>, regeling: Regeling) {
  const stappen = vervolgstappenOp(regeling, gegevens.route)
  const genomen = stappen.findLastIndex((stap) => geldig.some((g) => isStapNaar(g, stap)))
  return stappen.slice(genomen + 1)
}

/**
 * Where that level is reached: as the organisation filled in for who has that role, else as the procedure says. A manager differs by
 * dossier, so what is filled in there is the address inside the house.
 */
export function adresVanStap(
  { adres, id }: Pick<Vervolgstap, 'adres' | 'id'>,
  regeling: Pick<Regeling, 'geadresseerden' | 'id'>,
  { geadresseerden }: Pick<Organisatie, 'geadresseerden'>,
): readonly string[] {
  const rol = regeling.geadresseerden.find((r) => r.id === id)
  if (!rol || rol.uit !== undefined) return adres
  const eigen = (geadresseerden?.[regeling.id]?.[id]?.adres ?? []).filter((regel) => regel.trim() !== '')
  return eigen.length > 0 ? eigen : adres
}

/** Whether this is the step to that level. */
export const isStapNaar = (g: Dossier['geldig'][number], { commissie, id }: Vervolgstap): boolean =>
  (g.soort === 'voorgelegd_aan_commissie' && commissie === true) ||
  (g.soort === 'doorverwijzing' && g.gegevens.vervolgstap === id)

/**
 * The complaint, or a question about it, went to somebody else. Not who takes it over within the organisation: that is still us; and
 * that a lawyer was asked stays inside.
 */
export const isVerder = (
  g: Dossier['geldig'][number],
): g is Dossier['geldig'][number] & GebeurtenisVan<'doorverwijzing' | 'overdracht' | 'voorgelegd_aan_commissie'> =>
  g.soort === 'doorverwijzing' ||
  g.soort === 'voorgelegd_aan_commissie' ||
  (g.soort === 'overdracht' && !isAdviesVanJurist(g.gegevens) && (g.gegevens.instantie === true || !isOverdracht(g)))
