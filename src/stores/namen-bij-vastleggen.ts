import { brieftekstVan } from '@/domain/document/brieftekst'
import { isBrief } from '@/domain/document/soorten'
import type { Dossier } from '@/domain/dossier/dossier'
import { geadresseerdeVan } from '@/domain/dossier/exemplaren'
import type { NieuweGebeurtenis } from '@/domain/gebeurtenis/gebeurtenis'
import { type NaamInBrief, namenInBrief } from '@/domain/lezer/namen-in-brief'
import type { AnderDossier } from '@/domain/lezer/vindplaatsen'
import type { Regeling } from '@/domain/regeling/regeling'

/**
 * Whom the letters that go on record with these steps name, and their addressee should not read of. Only what is kept is known:
 * a letter that was written outside the program nobody can search.
 */
export async function namenBij(
  nieuwe: readonly NieuweGebeurtenis[],
  dossier: Dossier,
  regeling: Regeling,
  anderen: readonly AnderDossier[],
): Promise<NaamInBrief[]> {
  const { teBewaren } = await import('@/documents')
  return nieuwe.flatMap((g) => {
    const inhoud = 'bewaard' in g.gegevens ? g.gegevens.bewaard : undefined
    const welk = inhoud && g.corrigeert === undefined ? teBewaren(g, dossier) : undefined
    if (!inhoud || !welk || !isBrief(welk.soort)) return []
    const aan = geadresseerdeVan(welk.soort, welk, dossier.gegevens, regeling)
    return aan ? namenInBrief(brieftekstVan(inhoud), aan, dossier, regeling, anderen) : []
  })
}
