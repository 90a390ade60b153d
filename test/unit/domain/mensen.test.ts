import { expect, it } from 'vitest'
import { mensenMet } from '@/domain/overzicht/mensen'
import { samenvattingVan } from '@/domain/overzicht/samenvatten'
import type { Samenvatting } from '@/domain/overzicht/samenvatting'
import { zoektermen } from '@/domain/overzicht/zoeken'
import { logboek } from '../../fixtures/logboek'

const basis = samenvattingVan(logboek('ons-welzijn').ontvangst('2026-11-13').dossier())
const rij = (nummer: string, meer: Partial<Samenvatting>): Samenvatting => ({ ...basis, id: nummer, nummer, ...meer })
const RIJEN = [
  rij('2026-001', { beklaagde: 'Joris Peeters, Noor Visser', behandelaar: 'Ellen Smit' }),
  rij('2026-002', { beklaagde: 'joris  peeters', behandelaar: 'Joris Peeters', klager: 'Joris Peeters' }),
  rij('2026-003', { beklaagde: '', vertrokken: 'Łukasz Peeters', behandelaar: 'Ellen Smit' }),
]
const vind = (vraag: string) =>
  mensenMet(zoektermen(vraag), RIJEN).map((m) => `${m.naam}, ${m.als}: ${m.dossiers.map((d) => d.nummer).join(' ')}`)

it('wie geen kolom heeft in de lijst, wordt gevonden met zijn rol en zijn dossiers', () => {
  expect(vind('joris')).toEqual([
    'Joris Peeters, over wie is geklaagd: 2026-001 2026-002',
    'Joris Peeters, behandelaar: 2026-002',
  ])
  expect(vind('ellen')).toEqual(['Ellen Smit, behandelaar: 2026-001 2026-003'])
})

it('alle woorden moeten in één naam staan, zonder accenten en hoofdletters', () => {
  expect(vind('lukasz PEETERS')).toEqual(['Łukasz Peeters, over wie is geklaagd: 2026-003'])
  expect(vind('joris visser')).toEqual([])
  expect(vind('')).toEqual([])
})
