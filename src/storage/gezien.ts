import type { Dossier } from '@/domain/dossier/dossier'
import type { Samenvatting } from '@/domain/overzicht/samenvatting'
import type { Concept } from './rijen'

/** What passed through this window: the best there is when the store can not be read any more. */
export class Gezien {
  readonly dossiers = new Map<string, Dossier>()
  readonly samenvattingen = new Map<string, Samenvatting>()
  readonly concepten = new Map<string, Concept>()

  dossier(dossier: Dossier): void {
    this.dossiers.set(dossier.id, dossier)
  }
  lijst(rijen: readonly Samenvatting[]): void {
    for (const rij of rijen) this.samenvattingen.set(rij.id, rij)
  }
  concept(concept: Concept): void {
    this.concepten.set(concept.sleutel, concept)
  }
}
