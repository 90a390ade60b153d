import type { BriefSoort } from '@/domain/document/soorten'
import type { Regeling } from '@/domain/regeling/regeling'
import { BRIEFTEKSTEN, DELEN } from './teksten'

/** A letter as the program brings it along: as the procedure says it, else as every procedure does. */
export const oorspronkelijk = (soort: BriefSoort, { brieven }: Pick<Regeling, 'brieven'>): string =>
  brieven?.[soort]?.tekst ?? BRIEFTEKSTEN[soort]

/** What stands in the place of [naam]; undefined when there is no such part. `reden`: the text of the ground of a refusal. */
export function deelVan(
  naam: string,
  soort: BriefSoort,
  { briefdelen, brieven }: Pick<Regeling, 'briefdelen' | 'brieven'>,
  reden?: string,
): string | undefined {
  const eigen = deelUit(brieven?.[soort]?.delen, naam) ?? deelUit(briefdelen, naam)
  return eigen?.join('\n\n') ?? (naam === 'reden' ? reden : undefined) ?? deelUit(DELEN, naam)
}

/** The names of the parts that a letter of this kind can have. */
export const deelnamen = (
  soort: BriefSoort,
  { briefdelen = {}, brieven }: Pick<Regeling, 'briefdelen' | 'brieven'>,
): string[] => [
  ...new Set([...Object.keys(brieven?.[soort]?.delen ?? {}), ...Object.keys(briefdelen), ...Object.keys(DELEN)]),
]

/** A text can name anything, "constructor" too. */
const deelUit = <T>(delen: Readonly<Record<string, T>> | undefined, naam: string): T | undefined =>
  delen && Object.hasOwn(delen, naam) ? delen[naam] : undefined
