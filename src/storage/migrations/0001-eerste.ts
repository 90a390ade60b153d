import type { Migratie } from './migratie'

export const eerste: Migratie = {
  version: 1,
  name: 'eerste',
  stores: {
    // The pair is unique: two windows that record in the same dossier at once can not both get the same place in its log.
    gebeurtenissen: 'id, dossierId, &[dossierId+volgnummer]',
    dossiers: 'id',
    samenvattingen: 'id, &nummer',
    nummers: 'jaar',
    instellingen: 'sleutel',
    concepten: 'sleutel',
  },
}
