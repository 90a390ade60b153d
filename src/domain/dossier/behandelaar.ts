import type { Datum } from '../datum/datum'
import { isOpening } from '../gebeurtenis/soort'
import type { Gebeurtenis, GebeurtenisVan } from '../gebeurtenis/gebeurtenis'

/** Who handles the complaint, and since when. */
export interface Behandelaar {
  readonly naam: string
  readonly sinds: Datum
  /** Took it over from who had it (WSW Verantwoordelijkheden; Stadsring51 6 lid 1). */
  readonly overgenomen: boolean
  /** A body and no person: it puts its name under nothing. */
  readonly instantie: boolean
}

/**
 * Who handled it, one after the other: as registered, then by each change of the data and each transfer or substitution.
 * Asking somebody's advice hands nothing over. `geldig`: what counts, in the order in which it happened.
 */
export function behandelaarsVan(geldig: readonly Gebeurtenis[]): readonly Behandelaar[] {
  const lijst: Behandelaar[] = []
  for (const g of geldig) {
    const naam = naamUit(g)
    if (naam === undefined || naam === lijst.at(-1)?.naam) continue
    const instantie = g.soort === 'overdracht' && g.gegevens.instantie === true
    lijst.push({ naam, sinds: g.datum, overgenomen: g.soort === 'overdracht', instantie })
  }
  return lijst
}

function naamUit(g: Gebeurtenis): string | undefined {
  if (isOpening(g)) return g.gegevens.gegevens.behandelaar
  if (g.soort === 'gegevens_gewijzigd') return g.gegevens.wijziging.behandelaar
  return isOverdracht(g) ? g.gegevens.aan.trim() || undefined : undefined
}

/** Handling went to somebody else, for good or as a substitute. */
export const isOverdracht = (g: Gebeurtenis): g is GebeurtenisVan<'overdracht'> =>
  g.soort === 'overdracht' && g.gegevens.vorm !== 'advies gevraagd'

/** Who handled it on a day; without a day: who handles it now. undefined: nobody is named. */
export const behandelaarOp = ({ geldig }: { readonly geldig: readonly Gebeurtenis[] }, dag?: Datum) => {
  const lijst = behandelaarsVan(geldig)
  const toen = dag === undefined ? undefined : lijst.findLast((b) => b.sinds <= dag)
  return toen ?? lijst.at(dag === undefined ? -1 : 0)
}
