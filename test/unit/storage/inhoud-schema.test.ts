// @vitest-environment node
import { expect, test } from 'vitest'
import { voorbeelden } from '@/documents/voorbeelden'
import { datum } from '@/domain/datum/datum'
import type { Inhoud } from '@/domain/document/inhoud'
import { isGebeurtenis } from '@/storage/gebeurtenis-schema'
import { inhoud } from '@/storage/inhoud-schema'

const verzonden = (bewaard: unknown) => ({
  id: 'g1',
  dossierId: 'd',
  datum: '2026-11-19',
  vastgelegdOp: '2026-11-19T09:00:00.000Z',
  soort: 'bevestiging_verzonden',
  gegevens: { wijze: 'brief', bewaard },
})

test('elk document van de oefendossiers en elk leeg formulier komt heel uit het schema', () => {
  for (const { inhoud: document, pad } of voorbeelden(datum('2026-11-20')))
    expect(inhoud.parse(JSON.parse(JSON.stringify(document))), pad).toEqual(JSON.parse(JSON.stringify(document)))
})

test('een gebeurtenis met en zonder document is goed; met een kapot document niet', () => {
  const [een] = voorbeelden(datum('2026-11-20'))
  const brief = een?.inhoud as Inhoud
  expect(isGebeurtenis(verzonden(undefined))).toBe(true)
  expect(isGebeurtenis(verzonden(brief))).toBe(true)
  for (const kapot of [
    'tekst',
    { ...brief, blokken: [{ soort: 'onbekend' }] },
    { ...brief, blokken: [{ soort: 'alinea' }] },
    { ...brief, titel: 7 },
  ])
    expect(isGebeurtenis(verzonden(kapot))).toBe(false)
})
