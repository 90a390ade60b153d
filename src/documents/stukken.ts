import type { GebeurtenisVan } from '@/domain/dossier/gebeurtenis'

export interface Stuk {
  readonly naam: string
  readonly ingebrachtDoor: string
}

type Toegevoegd = Pick<GebeurtenisVan<'document_toegevoegd'>, 'gegevens'>

const openVoorBeiden = ({ gegevens }: Toegevoegd) => gegevens.ingezienDoorKlager && gegevens.ingezienDoorBeklaagde

const stuk = ({ gegevens: { ingebrachtDoor, naam } }: Toegevoegd): Stuk => ({
  naam: naam.trim() || 'Stuk zonder naam',
  ingebrachtDoor: ingebrachtDoor.trim(),
})

/** Documents that both sides could see: only these count in the judgement (STK-7d). */
export const meegewogen = (stukken: readonly Toegevoegd[]): Stuk[] => stukken.filter(openVoorBeiden).map(stuk)

/** Documents that were not open to both sides: named, and left out of the findings (STK-7d). */
export const buitenBeschouwing = (stukken: readonly Toegevoegd[]): Stuk[] =>
  stukken.filter((s) => !openVoorBeiden(s)).map(stuk)
