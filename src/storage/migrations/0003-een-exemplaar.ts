import type { Migratie } from './migratie'

interface SamenvattingToen {
  id: string
  nummer: string
  open: 0 | 1
}
interface DossierToen {
  id: string
  nummer: string
  lengte: number
}

/**
 * The second full copy of each dossier goes. What it guarded, that events are missing at the end of a log, is guarded by the
 * length in the summary row. That row becomes an envelope: what the database must find, and the payload, which from now on
 * no upgrade looks into. Events and drafts get theirs as they are written.
 */
export const eenExemplaar: Migratie = {
  version: 3,
  name: 'een-exemplaar',
  stores: { samenvattingen: 'id, &nummer, open, v', dossiers: null },
  upgrade: async (tx) => {
    const lengtes = new Map<string, DossierToen>()
    await tx.table<DossierToen>('dossiers').each((d) => {
      lengtes.set(d.id, d)
    })
    const instellingen = tx.table<{ sleutel: string; waarde: unknown }, string>('instellingen')
    const versie = (await instellingen.get('samenvattingVersie'))?.waarde
    const v = typeof versie === 'number' ? versie : 1
    const samenvattingen = tx.table<SamenvattingToen>('samenvattingen')
    const oud = await samenvattingen.toArray()
    const rijen: object[] = []
    for (const rij of oud) {
      const { id, nummer, open } = rij
      const lengte = lengtes.get(id)?.lengte ?? (await tx.table('gebeurtenissen').where('dossierId').equals(id).count())
      rijen.push({ id, nummer, open, lengte, v, inhoud: rij })
      lengtes.delete(id)
    }
    // A dossier of which only the copy is left stays known, as one that can not be read.
    const gebruikt = new Set(oud.map(({ nummer }) => nummer))
    for (const { id, nummer, lengte } of lengtes.values())
      if (!gebruikt.has(nummer)) rijen.push({ id, nummer, open: 1, lengte, v: 0, inhoud: {} })
    await (samenvattingen as unknown as { bulkPut: (rijen: object[]) => Promise<unknown> }).bulkPut(rijen)
    await instellingen.delete('samenvattingVersie')
  },
}
