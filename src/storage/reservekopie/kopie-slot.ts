import type { KlachtDatabase } from '../database'
import { type Slot, slotMetNaam } from '../slot'

/** Held by whoever makes a backup, puts one back, or takes words out: a backup must not see half of each. */
export const kopieSlot = (db: KlachtDatabase): Slot => slotMetNaam(`${db.name}/reservekopie`)
