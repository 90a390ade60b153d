import { type Dossier, vouw } from './dossier'

/**
 * The dossier as it was once this event had been recorded: nothing that was recorded, changed or put right afterwards, except
 * what put right the event itself. For a document that goes with that event: a day (`dossierOp` in termijn/op-dag.ts) would
 * bring along what was recorded later that same day, and leave the event itself uncorrected.
 */
export function dossierNa({ log }: Dossier, gebeurtenisId: string): Dossier {
  const aantal = log.findIndex((g) => g.id === gebeurtenisId) + 1
  const eigen = new Set([gebeurtenisId])
  for (const g of log) if (g.corrigeert !== undefined && eigen.has(g.corrigeert)) eigen.add(g.id)
  return vouw(log.filter((g, i) => i < aantal || eigen.has(g.id)))
}
