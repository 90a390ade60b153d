import { REGELINGEN } from '@/domain/regeling'
import { type Instellingen, metNieuwereKb, standaardInstellingen } from '@/domain/regeling/instellingen'
import { versiesUitKeuzes } from '@/domain/regeling/versies'
import type { RegelingVersies } from '@/domain/regeling/versie'
import { INSTELLINGEN_SCHEMA, instellingNaam, type InstellingSleutel, OUDE_KEUZES } from './instellingen-schema'
import type { InstellingRij } from './rijen'

/** `beschadigd`: names of those that could not be read, and keep their default. */
export interface GelezenInstellingen {
  readonly instellingen: Instellingen
  readonly beschadigd: string[]
}

/** The settings that these rows hold. */
export function instellingenUit(rijen: readonly InstellingRij[]): GelezenInstellingen {
  const beschadigd: string[] = []
  let instellingen = { ...standaardInstellingen(), ...uitOudeKeuzes(rijen, beschadigd) }
  for (const { sleutel, waarde } of rijen) {
    if (!isSleutel(sleutel)) continue
    const gelezen = INSTELLINGEN_SCHEMA[sleutel].safeParse(waarde)
    if (gelezen.success) instellingen = { ...instellingen, [sleutel]: gelezen.data }
    else {
      beschadigd.push(instellingNaam(sleutel))
      if (sleutel === 'versies') instellingen = { ...instellingen, versies: geenEnkele() }
    }
  }
  return { instellingen: { ...instellingen, kb: metNieuwereKb(instellingen.kb) }, beschadigd }
}

/** Of versions that can not be read none is known: no dossier may be computed with other choices than its own. */
const geenEnkele = (): RegelingVersies => Object.fromEntries(REGELINGEN.map(({ id }) => [id, []]))

/** One of the settings, or what they were once stored as. */
export const isInstelling = ({ sleutel }: Pick<InstellingRij, 'sleutel'>): boolean =>
  isSleutel(sleutel) || sleutel === OUDE_KEUZES.sleutel

const isSleutel = (sleutel: string): sleutel is InstellingSleutel => sleutel in INSTELLINGEN_SCHEMA

/** As long as no version was made, the choices of then are those of the first one. */
function uitOudeKeuzes(rijen: readonly InstellingRij[], beschadigd: string[]): Partial<Instellingen> {
  const oud = rijen.find((rij) => rij.sleutel === OUDE_KEUZES.sleutel)
  if (!oud || rijen.some((rij) => rij.sleutel === 'versies')) return {}
  const gelezen = OUDE_KEUZES.schema.safeParse(oud.waarde)
  if (gelezen.success) return { versies: versiesUitKeuzes(gelezen.data, REGELINGEN) }
  beschadigd.push(instellingNaam('versies'))
  return { versies: geenEnkele() }
}
