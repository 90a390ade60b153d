import type { GebeurtenisVan } from '@/domain/dossier/gebeurtenis'

export interface Stuk {
  readonly naam: string
  readonly ingebrachtDoor: string
}

type Toegevoegd = Pick<GebeurtenisVan<'document_toegevoegd'>, 'gegevens'>

const openVoorBeiden = ({ gegevens }: Toegevoegd) => gegevens.ingezienDoorKlager && gegevens.ingezienDoorBeklaagde

/** Documents that both sides could see: only these count in the judgement (STK-7d). */
export const meegewogen = (stukken: readonly Toegevoegd[]): Stuk[] =>
  stukken.filter(openVoorBeiden).map((s) => ({ naam: s.gegevens.naam, ingebrachtDoor: s.gegevens.ingebrachtDoor }))

/** Documents that were not open to both sides: named, and left out of the findings (STK-7d). */
export const buitenBeschouwing = (stukken: readonly Toegevoegd[]): Stuk[] =>
  stukken
    .filter((s) => !openVoorBeiden(s))
    .map((s) => ({ naam: s.gegevens.naam, ingebrachtDoor: s.gegevens.ingebrachtDoor }))
