import type { Blok } from '@/domain/document/inhoud'

/**
 * How many levels the headings stand too low: a letter has no chapter above its headings, so that its first heading is of the first
 * level for who hears it or jumps from one to the next. What was kept is put right in the same way.
 */
export function teLaag(blokken: readonly Blok[]): number {
  for (const blok of blokken) if (blok.soort === 'kop') return blok.niveau - 1
  return 0
}
