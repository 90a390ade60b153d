import type { Migratie } from './migratie'

interface Voor {
  zaak?: { einde?: unknown }
}
interface Na extends Voor {
  open: 0 | 1
}

/**
 * The work list reads only what is still open: with 10,000 closed dossiers it must not read them first. A row says so by
 * itself in `open` (1 or 0: the database can not index true and false); rows of version 1 get it from whether they ended.
 */
export const openDossiers: Migratie = {
  version: 2,
  name: 'open-dossiers',
  stores: { samenvattingen: 'id, &nummer, open' },
  upgrade: async (tx) => {
    await tx
      .table<Voor & Partial<Na>>('samenvattingen')
      .toCollection()
      .modify((rij) => {
        rij.open = rij.zaak?.einde === undefined ? 1 : 0
      })
  },
}
