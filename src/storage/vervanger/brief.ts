import type { Richting } from '@/domain/dossier/vervanger-samen'
import { z } from '../zod-mini'

/** Under this key stands what the file is, as its first row. It never becomes a setting. */
export const BRIEF = 'vervangerbestand'

/** What the file says of itself, behind the passphrase. */
export const briefSchema = z.object({
  richting: z.enum(['mee', 'terug']) satisfies z.ZodMiniType<Richting>,
  aan: z.string(),
  van: z.string(),
  /** How many events each dossier has: a log that is not whole is found. */
  dossiers: z
    .array(z.object({ id: z.string().check(z.minLength(1)), lengte: z.int().check(z.minimum(1)) }))
    .check(z.minLength(1), z.maxLength(10_000)),
})
export type Brief = z.infer<typeof briefSchema>
