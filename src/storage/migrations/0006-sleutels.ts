import type { Migratie } from './migratie'

/**
 * The key of the automatic backup. A table of its own: it goes into no backup and no journal, so it must not stand among the
 * settings.
 */
export const sleutels: Migratie = { version: 6, name: 'sleutels', stores: { sleutels: 'naam' } }
