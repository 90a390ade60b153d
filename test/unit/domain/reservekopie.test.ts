import { describe, expect, test } from 'vitest'
import { datum } from '@/domain/datum/datum'
import { kopieNodig, type Kopiestand, proefNodig } from '@/domain/overzicht/reservekopie'

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

describe('en om wat de kopie van elke dag nodig heeft, het dringendste eerst', () => {
  const vandaag = datum('2026-11-20')
  const vers = { gemaaktOp: '2026-11-20T08:00:00.000Z' }
  const oud = { gemaaktOp: '2026-11-01T08:00:00.000Z' }
  const goed: Kopiestand = { map: 'H:\\Kopie' }
  const mislukt: Kopiestand = { ...goed, mislukt: 'vol' }
  test.each([
    ['alles is goed', vers, goed, { uitslag: 'heel' }, undefined],
    ['nog niet gekeken', vers, undefined, null, undefined],
    ['geen map', vers, { ...goed, map: '' }, null, 'geen-map'],
    ['geen map', vers, { map: '' }, null, 'geen-map'],
    ['mislukt', vers, mislukt, null, 'mislukt'],
    ['mislukt, en nog nooit een', null, mislukt, null, 'mislukt'],
    ['mislukt, en te oud', oud, mislukt, null, 'mislukt'],
    ['nog nooit een', null, { map: '' }, null, 'geen'],
    ['te oud, en geen map', oud, { map: '' }, null, 'oud'],
    ['de proef ging niet goed', vers, goed, { uitslag: 'beschadigd' }, 'proef'],
    ['de proef kon niet', vers, goed, { uitslag: 'anders' }, 'proef'],
    [
      'de proef ging niet goed, en nu is er geen map',
      vers,
      { ...goed, map: '' },
      { uitslag: 'beschadigd' },
      'geen-map',
    ],
  ] as const)('%s', (_, laatste, stand, proef, verwacht) => {
    expect(kopieNodig(laatste, { dossiers: 1, vandaag, stand, proef })).toBe(verwacht)
    expect(kopieNodig(laatste, { dossiers: 0, vandaag, stand, proef })).toBeUndefined()
  })

  test.each([
    ['nog nooit', null, true],
    ['vandaag', '2026-11-20T08:00:00.000Z', false],
    ['op de eerste van deze maand', '2026-11-01T08:00:00.000Z', false],
    ['vorige maand', '2026-10-31T08:00:00.000Z', true],
    ['vorig jaar in deze maand', '2025-11-20T08:00:00.000Z', true],
    // Half past midnight on the first in the Netherlands is still October in the instant.
    ['de Nederlandse dag telt', '2026-10-31T23:30:00.000Z', false],
  ] as const)('de proef is %s gedaan', (_, op, verwacht) =>
    expect(proefNodig(op === null ? null : { op }, vandaag)).toBe(verwacht),
  )
})
