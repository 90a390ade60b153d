import type { Tip, VeldContext } from './vorm'

/** Asks why to go on when something does not fit with what is on record; out of sight when all fits. */
export const ondanks = <G extends { ondanks?: string }>({
  label,
  verplicht,
  kop,
  lijst,
}: {
  label: string
  verplicht: string
  kop: string
  lijst: (g: G, c: VeldContext) => readonly Tip[]
}) =>
  ({
    naam: 'ondanks',
    soort: 'vak',
    label,
    verplicht,
    als: (g: G, c: VeldContext) => lijst(g, c).length > 0,
    bezwaar: { kop, lijst },
  }) as const
