import { openVoorBeiden } from '@/domain/gebeurtenis/inzage'
import type { GebeurtenisVan } from '@/domain/gebeurtenis/gebeurtenis'
import type { Regeling } from '@/domain/regeling/regeling'

export interface Stuk {
  readonly naam: string
  readonly ingebrachtDoor: string
}

type Toegevoegd = Pick<GebeurtenisVan<'document_toegevoegd'>, 'gegevens'>

const alsStuk = ({ gegevens: { ingebrachtDoor, naam } }: Toegevoegd): Stuk => ({
  naam: naam.trim() || 'Stuk zonder naam',
  ingebrachtDoor: ingebrachtDoor.trim(),
})

/** Documents that count in the judgement: where the procedure says so only what both sides could see (STK-7d). */
export const meegewogen = (stukken: readonly Toegevoegd[], { inzage }: Pick<Regeling, 'inzage'>): Stuk[] =>
  stukken.filter((s) => !inzage || openVoorBeiden(s)).map(alsStuk)

/** Documents that were not open to both sides: named, and left out of the findings (STK-7d). */
export const buitenBeschouwing = (stukken: readonly Toegevoegd[], { inzage }: Pick<Regeling, 'inzage'>): Stuk[] =>
  stukken.filter((s) => inzage && !openVoorBeiden(s)).map(alsStuk)
