import type { GebeurtenisGegevens } from './gebeurtenis'

/** Both sides looked at it: what was not open to both plays no part in the judgement (Sterker 7). */
export const openVoorBeiden = ({ gegevens }: { readonly gegevens: GebeurtenisGegevens['document_toegevoegd'] }) =>
  gegevens.ingezienDoorKlager && gegevens.ingezienDoorBeklaagde
