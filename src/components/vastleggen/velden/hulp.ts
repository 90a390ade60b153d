import type { Optie } from '@/components/base/veld'
import { beklaagdenNaarBuiten, woordenBij } from '@/domain/dossier/beklaagde'
import { gesprekken } from '@/domain/dossier/gesprekken'
import type { Gesprek, StukVan } from '@/domain/gebeurtenis/gebeurtenis'
import type { Regeling } from '@/domain/regeling'
import type { Toets } from '@/domain/regeling/regeling'
import { vervolgNamen, vervolgstappenOp } from '@/domain/regeling/vervolg'
import type { Tip, VeldContext } from './vorm'

/** What the fields of several groups look up in the dossier and its procedure. */

export const keuzes = (...teksten: readonly string[]): Optie[] =>
  teksten.map((t) => ({ waarde: t, tekst: t.charAt(0).toUpperCase() + t.slice(1) }))

export const klagers = ({ dossier }: VeldContext) => dossier.gegevens.klagers.map((k) => k.naam).filter(Boolean)
/** By the name under which they are told and written to. */
export const beklaagden = ({ dossier, regeling }: VeldContext) =>
  beklaagdenNaarBuiten(dossier.gegevens, regeling)
    .map((b) => b.naam || b.functie)
    .filter(Boolean)
export const leidinggevenden = ({ dossier }: VeldContext) => [
  ...new Set(dossier.gegevens.beklaagden.map((b) => b.leidinggevende).filter(Boolean)),
]
export const iedereen = (c: VeldContext) => [...klagers(c), ...beklaagden(c), ...leidinggevenden(c)]

export const PARTIJEN = ({ dossier, regeling }: VeldContext): readonly Optie<Gesprek['partij']>[] => {
  const woorden = woordenBij(regeling, dossier.gegevens)
  return [
    { waarde: 'klager', tekst: `De ${woorden.klager}` },
    { waarde: 'beklaagde', tekst: `De ${woorden.beklaagde}` },
    { waarde: 'beiden', tekst: 'Beiden samen' },
    { waarde: 'ander', tekst: 'Iemand anders' },
  ]
}

export const gesprekkenVan = ({ dossier }: VeldContext) => gesprekken(dossier)

export { openTermijnen } from '@/domain/vastleggen/mogelijk'

export const routeVan = ({ regeling, dossier }: VeldContext) =>
  regeling.routes.find((r) => r.id === dossier.gegevens.route)

export const vervolgstappen = ({ regeling, dossier }: VeldContext) => vervolgstappenOp(regeling, dossier.gegevens.route)

/** The letter that ends a step names what the complainant can do next (S51 6 lid 11, WSW 4c, 8b). */
export const noemVervolg = (c: VeldContext): Tip | undefined => {
  const bezwaar = routeVan(c)?.bezwaarBij
  const stappen = bezwaar ? [bezwaar] : vervolgNamen(c.regeling, c.dossier.gegevens.route)
  return stappen.length === 0 ? undefined : { tekst: `Noem in het bericht de volgende stap: ${stappen.join(', of ')}.` }
}

export const toets = (regeling: Regeling, soort: Toets['soort']): Tip | undefined => {
  const gevonden = regeling.toetsen?.find((t) => t.soort === soort)
  return gevonden && { tekst: gevonden.watNu, artikel: gevonden.artikel }
}

/** The sides that a piece can come from: its letter in the inventory. */
export const kanten = ({ dossier, regeling }: Pick<VeldContext, 'dossier' | 'regeling'>): Optie<StukVan>[] => {
  const { klager, beklaagde } = woordenBij(regeling, dossier.gegevens)
  return [
    { waarde: 'klager', tekst: `De ${klager}` },
    { waarde: 'beklaagde', tekst: `De ${beklaagde}` },
    { waarde: 'organisatie', tekst: 'De organisatie' },
    { waarde: 'commissie', tekst: 'De commissie' },
  ]
}
