import type { Datum } from '@/domain/datum/datum'
import { openVoorBeiden } from '@/domain/gebeurtenis/inzage'
import type { GebeurtenisVan } from '@/domain/gebeurtenis/gebeurtenis'
import type { Regeling } from '@/domain/regeling/regeling'

export interface IngebrachtStuk {
  readonly id: string
  readonly datum: Datum
  readonly naam: string
  readonly ingebrachtDoor: string
}

type Toegevoegd = Pick<GebeurtenisVan<'document_toegevoegd'>, 'datum' | 'gegevens' | 'id'>

const alsStuk = ({ datum, gegevens: { ingebrachtDoor, naam }, id }: Toegevoegd): IngebrachtStuk => ({
  id,
  datum,
  naam: naam.trim() || 'Stuk zonder naam',
  ingebrachtDoor: ingebrachtDoor.trim(),
})

/** Documents that count in the judgement: where the procedure says so only what both sides could see (STK-7d). */
export const meegewogen = (stukken: readonly Toegevoegd[], { inzage }: Pick<Regeling, 'inzage'>): IngebrachtStuk[] =>
  stukken.filter((s) => !inzage || openVoorBeiden(s)).map(alsStuk)

/** Documents that were not open to both sides: left out of the findings (STK-7d). */
export const buitenBeschouwing = (
  stukken: readonly Toegevoegd[],
  { inzage }: Pick<Regeling, 'inzage'>,
): IngebrachtStuk[] => stukken.filter((s) => inzage && !openVoorBeiden(s)).map(alsStuk)
