import { vouw } from '@/domain/dossier/dossier'
import type { Gebeurtenis } from '@/domain/dossier/gebeurtenis'
import { samenvattingVan } from '@/domain/dossier/samenvatting'
import type { KlachtDatabase } from './database'
import { isGebeurtenis } from './gebeurtenis-schema'
import { kaal } from './kaal'
import { ControleFout } from './opslagfout'
import { naarDossierRij, naarGebeurtenisRij } from './rijen'
import type { Toegang } from './toegang'

/** Under this key of the settings stands which dossiers are for practice. */
export const OEFENDOSSIERS = 'oefendossiers'

export const oefenIds = (waarde: unknown): string[] =>
  Array.isArray(waarde) ? waarde.filter((id) => typeof id === 'string') : []

/** All or none, and only where nothing is registered yet. */
export async function laadOefendossiers(
  db: KlachtDatabase,
  toegang: Toegang,
  logs: readonly (readonly Gebeurtenis[])[],
): Promise<void> {
  const oefening = logs.map((log) => vouw(kaal(log)))
  if (!oefening.every((d) => d.log.every(isGebeurtenis)))
    throw new ControleFout([{ veld: 'dossier', tekst: 'De oefendossiers zijn beschadigd. Er is niets geladen.' }])
  const { gebeurtenissen, dossiers, samenvattingen, instellingen } = db
  await toegang.schrijf([gebeurtenissen, dossiers, samenvattingen, instellingen], async () => {
    if ((await samenvattingen.count()) > 0)
      throw new ControleFout([
        {
          veld: 'dossier',
          tekst:
            'Er zijn al dossiers. Oefendossiers komen alleen in een lege administratie, zodat ze niet door de echte lopen.',
        },
      ])
    await gebeurtenissen.bulkAdd(oefening.flatMap((d) => d.log.map((g, i) => naarGebeurtenisRij(g, i + 1))))
    await dossiers.bulkAdd(oefening.map(naarDossierRij))
    await samenvattingen.bulkAdd(oefening.map(samenvattingVan))
    await instellingen.bulkPut([
      { sleutel: 'oefening', waarde: true },
      { sleutel: OEFENDOSSIERS, waarde: oefening.map((d) => d.id) },
    ])
  })
}

/** The practice dossiers and nothing else. */
export function verwijderOefendossiers(db: KlachtDatabase, toegang: Toegang): Promise<void> {
  const { gebeurtenissen, dossiers, samenvattingen, instellingen } = db
  return toegang.schrijf([gebeurtenissen, dossiers, samenvattingen, instellingen], async () => {
    const ids = oefenIds((await instellingen.get(OEFENDOSSIERS))?.waarde)
    await gebeurtenissen.where('dossierId').anyOf(ids).delete()
    await dossiers.bulkDelete(ids)
    await samenvattingen.bulkDelete(ids)
    await instellingen.bulkDelete(['oefening', OEFENDOSSIERS])
  })
}
