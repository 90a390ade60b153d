import { vouw } from '@/domain/dossier/dossier'
import { samenvattingVan } from '@/domain/dossier/samenvatting'
import type { KlachtDatabase } from './database'
import { vanGebeurtenisRij } from './rijen'

/** One more whenever a summary comes to hold something else. The rows are then made again from the events. */
export const SAMENVATTING_VERSIE = 2
const SLEUTEL = 'samenvattingVersie'
/** So many dossiers in one transaction: a program that is stopped halfway goes on next time. */
const PORTIE = 200

/**
 * Brings the summaries to what this program keeps in them. What can not be read stays as it is: whoever opens it is told.
 * Nothing is lost when it stops halfway, because a summary holds nothing that the events do not.
 */
export async function herbouwSamenvattingen(db: KlachtDatabase, versie = SAMENVATTING_VERSIE): Promise<void> {
  if ((await db.instellingen.get(SLEUTEL))?.waarde === versie) return
  const ids = await db.samenvattingen.toCollection().primaryKeys()
  for (let i = 0; i < ids.length; i += PORTIE) await herbouw(db, ids.slice(i, i + PORTIE))
  await db.instellingen.put({ sleutel: SLEUTEL, waarde: versie })
}

const herbouw = (db: KlachtDatabase, ids: readonly string[]): Promise<void> =>
  db.transaction('rw', db.gebeurtenissen, db.samenvattingen, async () => {
    const perDossier = new Map<string, { volgnummer: number }[]>(ids.map((id) => [id, []]))
    for (const rij of await db.gebeurtenissen.where('dossierId').anyOf(ids).toArray())
      perDossier.get(rij.dossierId)?.push(rij)
    const nieuw = [...perDossier.values()].flatMap((rijen) => {
      const log = rijen.toSorted((a, b) => a.volgnummer - b.volgnummer).flatMap((rij) => vanGebeurtenisRij(rij) ?? [])
      if (log.length === 0 || log.length !== rijen.length) return []
      try {
        return [samenvattingVan(vouw(log))]
      } catch {
        return []
      }
    })
    await db.samenvattingen.bulkPut(nieuw)
  })
