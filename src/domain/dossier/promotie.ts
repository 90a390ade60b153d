import type { Regeling } from '../regeling/regeling'
import type { Fout } from '../fout'
import type { Dossier } from './dossier'
import type { KlachtGegevens } from '../gebeurtenis/gegevens'

/** Why anonymous complaints are recorded as a signal only; undefined where the procedure does not say so. */
export const anoniemRegel = ({ alleenSignaal }: Regeling): string | undefined =>
  alleenSignaal.find((a) => a.wanneer === 'anoniem')?.reden

/** Who told it anonymously has a name before it becomes a complaint, or stays unknown where the procedure allows that. */
export function promotieFouten(
  signaal: Dossier,
  regeling: Regeling,
  { anoniem, klagers }: Pick<KlachtGegevens, 'anoniem' | 'klagers'>,
): Fout[] {
  const regel = anoniemRegel(regeling)
  const naam = klagers.some((k) => k.naam.trim() !== '')
  if (anoniem) return regel ? [{ veld: 'anoniem', tekst: `${regel} Vul een naam in, of laat het een signaal.` }] : []
  if (!signaal.gegevens.anoniem || naam) return []
  return [
    {
      veld: 'klagers.0.naam',
      tekst: regel
        ? `${regel} Vul de naam in, of laat het een signaal.`
        : `Vul de naam in, of vink aan dat de ${regeling.woorden.klager} onbekend blijft.`,
    },
  ]
}
