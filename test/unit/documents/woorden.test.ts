// @vitest-environment node
import { expect, it } from 'vitest'
import { datum } from '@/domain/datum/datum'
import { REGELINGEN } from '@/domain/regeling'
import { voorbeelden } from '@/documents/voorbeelden'

/** Each text of a procedure or document that speaks of the complainant, with the word it uses. */
const genoemd = (deel: unknown): string[] => {
  if (typeof deel === 'string')
    return [...deel.matchAll(/\b(?:de|door|van|namens) (klager|klant|cliënt|huurder)\b/gi)].map(([, woord = '']) =>
      woord.toLowerCase(),
    )
  return typeof deel === 'object' && deel !== null ? Object.values(deel).flatMap(genoemd) : []
}

it.each(REGELINGEN.map((r) => [r.id, r] as const))('%s noemt wie klaagt overal hetzelfde', (_, regeling) => {
  const woorden = new Set(genoemd(regeling))
  expect([...woorden]).toEqual([regeling.woorden.klager])
})

it('ook de documenten, leeg en van de oefendossiers', () => {
  for (const { pad, inhoud } of voorbeelden(datum('2026-11-20'))) {
    const woorden = new Set(genoemd(inhoud))
    expect(woorden.size, `${pad}: ${[...woorden].join(', ')}`).toBeLessThanOrEqual(1)
  }
})
