import { voluit } from '../datum/opmaak'
import { isBrief } from '../gebeurtenis/soort'
import type { Gebeurtenis } from '../gebeurtenis/gebeurtenis'
import type { Klager, KlachtGegevens, Vertegenwoordiger } from '../gebeurtenis/gegevens'

/** Nobody signs an authorisation for a legal representative or next of kin (Sterker 4.6). */
export const zonderMachtiging = ({ grondslag }: Pick<Vertegenwoordiger, 'grondslag'>): boolean =>
  grondslag === 'wettelijk' || grondslag === 'nabestaande'

/** Who speaks for a complainant; who was chosen for it without written authorisation does not. */
export const gemachtigde = ({ vertegenwoordiger }: Klager) =>
  vertegenwoordiger && (vertegenwoordiger.machtigingOp || zonderMachtiging(vertegenwoordiger))
    ? vertegenwoordiger
    : undefined

/** "wettelijk vertegenwoordiger", "machtiging van 3 november 2026", "zonder schriftelijke machtiging". */
export const grondslagTekst = ({ grondslag, machtigingOp }: Vertegenwoordiger): string => {
  if (grondslag === 'wettelijk') return 'wettelijk vertegenwoordiger'
  if (grondslag === 'nabestaande') return 'nabestaande'
  return machtigingOp ? `machtiging van ${voluit(machtigingOp)}` : 'zonder schriftelijke machtiging'
}

/**
 * To whom it went: "de coördinator", "A. de Vries, vertegenwoordiger". A letter to a complainant went to the one who was
 * authorised by then. '' for what goes to nobody, and where it can only have gone to the one complainant.
 */
export function geadresseerde(g: Gebeurtenis, { klagers }: Pick<KlachtGegevens, 'klagers'>): string {
  if (g.soort === 'doorgegeven') return g.gegevens.aan.trim()
  if (!isBrief(g)) return ''
  const { aan = '' } = g.gegevens
  const klager = klagers.find(({ naam }) => (aan === '' ? klagers.length === 1 : naam === aan))
  const door = klager && gemachtigde(klager)
  return door?.naam && (zonderMachtiging(door) || door.machtigingOp <= g.datum)
    ? `${door.naam}, vertegenwoordiger`
    : aan
}
