// @vitest-environment node
import { expect, it } from 'vitest'
import { teVroegGehoord } from '@/domain/dossier/hoor-volgorde'
import { REGELINGEN } from '@/domain/regeling'
import { onsWelzijn } from '@/domain/regeling/ons-welzijn'
import { logboek } from '../../fixtures/logboek'

const GESPREK = { met: '', aanwezig: '', plaats: '', verklaring: '', afspraken: '' }
type Gehouden = readonly ['klager' | 'beklaagde' | 'beiden', string]
const met = (...gesprekken: readonly Gehouden[]) =>
  gesprekken
    .reduce((l, [partij, dag]) => l.en('gesprek', dag, { ...GESPREK, partij }), logboek().ontvangst('2026-11-02'))
    .dossier()
const dagen = (...gesprekken: readonly Gehouden[]) => teVroegGehoord(met(...gesprekken), onsWelzijn).map((g) => g.datum)

it('ONS-5 een gesprek met de medewerker voor dat met de klant blijft gemerkt, ook als de klant daarna komt', () => {
  expect(dagen(['beklaagde', '2026-11-05'])).toEqual(['2026-11-05'])
  expect(dagen(['beklaagde', '2026-11-05'], ['klager', '2026-11-09'])).toEqual(['2026-11-05'])
  expect(dagen(['klager', '2026-11-05'], ['beklaagde', '2026-11-09'])).toEqual([])
  expect(dagen(['beiden', '2026-11-05'], ['beklaagde', '2026-11-09'])).toEqual([])
})

it('het gaat om de dag, niet om de volgorde van vastleggen', () => {
  expect(dagen(['beklaagde', '2026-11-09'], ['klager', '2026-11-05'])).toEqual([])
})

it('waar de regeling geen volgorde vraagt, is er niets te merken', () => {
  for (const regeling of REGELINGEN.filter((r) => r.id !== 'ons-welzijn'))
    expect(teVroegGehoord(met(['beklaagde', '2026-11-05']), regeling)).toEqual([])
})
