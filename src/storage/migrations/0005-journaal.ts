import type { Migratie } from './migratie'

/**
 * Where the journal on disk stood at the last write. A table and no setting: a program of before, which books nothing, must not
 * open this database and write past the journal.
 */
export const journaal: Migratie = { version: 5, name: 'journaal', stores: { journaal: 'sleutel' } }
