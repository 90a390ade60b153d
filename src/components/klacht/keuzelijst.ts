import type { Optie } from '@/components/base/veld'
import type { Keuzelijst } from '@/domain/regeling/regeling'

/** A list of the procedure as a field offers it; "Anders" is its last choice where the list has it. */
export const keuzelijstOpties = (lijst: Keuzelijst | undefined): Optie[] => [
  ...(lijst?.opties ?? []).map(({ id, naam, uitleg }) => ({
    waarde: id,
    tekst: naam,
    ...(uitleg !== undefined && { uitleg }),
  })),
  ...(lijst?.anders !== undefined ? [{ waarde: 'anders', tekst: lijst.anders }] : []),
]
