import { expect, test } from 'vitest'
import { datum } from '@/domain/datum/datum'
import { KB_DAGEN } from '@/domain/datum/feestdagen'
import { REGELINGEN, regelingMet } from '@/domain/regeling'
import {
  kalenderVan,
  metNieuwereKb,
  organisatieVan,
  regelingMetInstellingen,
  standaardInstellingen,
} from '@/domain/regeling/instellingen'
import type { Regeling } from '@/domain/regeling/regeling'

const sterker = regelingMet('sterker-sociaal-werk') as Regeling

test('zonder keuzes is elke regeling zoals zij is geschreven', () => {
  for (const regeling of REGELINGEN)
    expect(regelingMetInstellingen(regeling, standaardInstellingen())).toEqual(regeling)
})

test('eigen normen die aan staan zijn termijnen, herkenbaar als eigen norm; andere regelingen merken er niets van', () => {
  const instellingen = { ...standaardInstellingen(), perRegeling: { [sterker.id]: { eigenNormen: true, atw: true } } }
  const aangepast = regelingMetInstellingen(sterker, instellingen)
  expect(aangepast.atw).toBe(true)
  expect(aangepast.termijnen).toHaveLength(sterker.termijnen.length + sterker.eigenNormen.length)
  expect(aangepast.termijnen.filter((t) => t.eigenNorm)).toEqual(sterker.eigenNormen)
  const ons = REGELINGEN[0] as Regeling
  expect(regelingMetInstellingen(ons, instellingen)).toEqual(ons)
})

test('de lezing van werkdag is per regeling te kiezen', () => {
  const instellingen = { ...standaardInstellingen(), perRegeling: { [sterker.id]: { werkdag: 'kb' as const } } }
  expect(regelingMetInstellingen(sterker, instellingen).werkdag).toBe('kb')
})

test('eigen vrije dagen verschuiven alleen de plandatum', () => {
  const dag = datum('2026-11-20')
  const kalender = kalenderVan({ kb: KB_DAGEN, eigenDagen: [{ datum: dag, naam: 'Studiedag' }] })
  expect(kalender.plan(dag)).toBe('2026-11-19')
  expect(kalender.isWerkdag(dag)).toBe(true)
})

test('de organisatie van een regeling is het begin; de naam van de functionaris blijft open', () => {
  expect(organisatieVan(REGELINGEN[0] as Regeling)).toMatchObject({ naam: 'ONS welzijn', klachtenfunctionaris: '' })
})

test('een nieuwer programma vult alleen jaren aan die de eigen tabel nog niet kende', () => {
  const eigen = { bekendTot: 2026, dagen: [{ datum: datum('2026-05-15'), naam: 'Zelf ingevuld' }] }
  const samen = metNieuwereKb(eigen)
  expect(samen.bekendTot).toBe(KB_DAGEN.bekendTot)
  expect(samen.dagen.map((d) => d.datum)).toEqual(['2026-05-15', '2027-05-07', '2028-04-28', '2028-05-26'])
  const verder = { bekendTot: 2030, dagen: [] }
  expect(metNieuwereKb(verder)).toBe(verder)
})
