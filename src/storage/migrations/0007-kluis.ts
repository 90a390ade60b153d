import type { Migratie } from './migratie'

/**
 * Payloads are sealed from now on. What is there is sealed while the program runs, as it takes longer than an upgrade may; a program of
 * before must not open this database, because to it every sealed row is a damaged one. The key of the backups follows from the
 * passphrase of the vault, so its table goes.
 */
export const kluis: Migratie = { version: 7, name: 'kluis', stores: { sleutels: null } }
