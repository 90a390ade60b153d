import type { Samenvatting } from './samenvatting'
import { gevouwen } from './zoeken'

/** Somebody whom the list of dossiers has no column for, and in which dossiers they occur. */
export interface Mens {
  readonly naam: string
  readonly als: 'over wie is geklaagd' | 'behandelaar'
  readonly dossiers: readonly Pick<Samenvatting, 'id' | 'nummer'>[]
}

/**
 * The respondents and handlers whose name holds every term (folded), with their dossiers in the order of the list. Names
 * are taken as the summary has them: who is not named any more (`vertrokken`) is found, as in the search itself.
 */
export function mensenMet(termen: readonly string[], rijen: readonly Samenvatting[]): readonly Mens[] {
  const mensen = new Map<string, { naam: string; als: Mens['als']; dossiers: Samenvatting[] }>()
  if (termen.length === 0) return []
  for (const rij of rijen) {
    const rollen = [
      ['over wie is geklaagd', `${rij.beklaagde}, ${rij.vertrokken ?? ''}`],
      ['behandelaar', rij.behandelaar],
    ] as const
    for (const [als, namen] of rollen)
      for (const naam of new Set(namen.split(', '))) {
        const gevouwenNaam = gevouwen(naam)
        if (naam === '' || !termen.every((term) => gevouwenNaam.includes(term))) continue
        const sleutel = `${als}/${gevouwenNaam}`
        const mens = mensen.get(sleutel)
        if (mens) mens.dossiers.push(rij)
        else mensen.set(sleutel, { naam, als, dossiers: [rij] })
      }
  }
  return [...mensen.values()]
}
