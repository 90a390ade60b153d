import type { Migratie } from './migratie'

/** Files that were added to a dossier: addressed by what is in them, their bytes in pieces beside them. */
export const bijlagen: Migratie = {
  version: 4,
  name: 'bijlagen',
  stores: { bijlagen: 'sha256', stukken: '[sha256+nr]' },
}
