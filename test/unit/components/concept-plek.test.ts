import { expect, test } from 'vitest'
import { conceptPlek } from '@/components/werkvoorraad/concept-plek'

const naar = (soort: string, aan: string) =>
  conceptPlek(`d1/brief/${soort}/${aan}/tekst`, undefined, () => '2026-001').to

test('eigen woorden van een brief: terug naar de brief aan deze geadresseerde, ook uit een eerder programma', () => {
  const plek = (soort: string, query: object) => ({ name: 'dossierdocument', params: { id: 'd1', soort }, query })
  expect(naar('ontvangstbevestiging', 'k1')).toEqual(plek('ontvangstbevestiging', { aan: 'klager.k1' }))
  expect(naar('aan-beklaagde', 'beklaagde.b1')).toEqual(plek('aan-beklaagde', { aan: 'beklaagde.b1' }))
  expect(naar('kennisgeving', 'rol.manager:b1')).toEqual(plek('kennisgeving', { aan: 'rol.manager:b1' }))
  // One that was sent stays as it is: the words are those of the next.
  expect(naar('uitnodiging', 'k1')).toEqual(plek('uitnodiging', { aan: 'klager.k1', welke: 'nieuw' }))
})
