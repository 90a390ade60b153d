import { type Dossier, vouw } from './dossier'

/**
 * The dossier as it was when this event had been recorded: nothing that was recorded, changed or put right afterwards, except
 * what put right the event itself. `aantal`: so many entries of the log, where it is not up to the event.
 */
export function zoalsToen(
  { log }: Dossier,
  gebeurtenisId: string,
  aantal = log.findIndex((g) => g.id === gebeurtenisId) + 1,
): Dossier {
  const eigen = new Set([gebeurtenisId])
  for (const g of log) if (g.corrigeert !== undefined && eigen.has(g.corrigeert)) eigen.add(g.id)
  return vouw(log.filter((g, i) => i < aantal || eigen.has(g.id)))
}
