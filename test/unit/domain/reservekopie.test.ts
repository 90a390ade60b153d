import { describe, expect, test } from 'vitest'
import { datum } from '@/domain/datum/datum'
import { kopieNodig } from '@/domain/overzicht/reservekopie'

describe('of de werkvoorraad om een reservekopie vraagt', () => {
  const vandaag = datum('2026-11-20')
  test.each([
    ['er is nog niets te verliezen', null, 0, undefined],
    ['er is nooit een gemaakt', null, 1, 'geen'],
    ['van vandaag', '2026-11-20T08:00:00.000Z', 1, undefined],
    ['van een week geleden', '2026-11-13T08:00:00.000Z', 1, undefined],
    ['van acht dagen geleden', '2026-11-12T08:00:00.000Z', 1, 'oud'],
    // Half past midnight in the Netherlands is still the day before in the instant.
    ['de Nederlandse dag telt', '2026-11-12T23:30:00.000Z', 1, undefined],
    ['een moment dat er geen is', 'ooit', 1, 'geen'],
  ] as const)('%s', (_, gemaaktOp, dossiers, verwacht) =>
    expect(kopieNodig(gemaaktOp === null ? null : { gemaaktOp }, { dossiers, vandaag })).toBe(verwacht),
  )
})
