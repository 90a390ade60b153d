import type { Gebeurtenis } from './gebeurtenis'
import type { Klager, KlachtGegevens } from './gegevens'

/** Who speaks for a complainant; without written authorisation that is the complainant. */
export const gemachtigde = (klager: Klager) =>
  klager.vertegenwoordiger?.machtigingOp ? klager.vertegenwoordiger : undefined

/**
 * To whom it went: "de coördinator", "A. de Vries, vertegenwoordiger". A letter to a complainant went to the one who was
 * authorised by then. '' for what goes to nobody, and where it can only have gone to the one complainant.
 */
export function geadresseerde(g: Gebeurtenis, { klagers }: Pick<KlachtGegevens, 'klagers'>): string {
  switch (g.soort) {
    case 'doorgegeven':
      return g.gegevens.aan.trim()
    case 'bevestiging_verzonden':
    case 'kennisgeving_bevindingen':
    case 'besluitbrief_verzonden': {
      const { aan = '' } = g.gegevens
      const klager = klagers.find(({ naam }) => (aan === '' ? klagers.length === 1 : naam === aan))
      const door = klager && gemachtigde(klager)
      return door?.naam && door.machtigingOp <= g.datum ? `${door.naam}, vertegenwoordiger` : aan
    }
    default:
      return ''
  }
}
