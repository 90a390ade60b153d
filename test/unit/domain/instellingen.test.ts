import { expect, test } from 'vitest'
import { datum } from '@/domain/datum/datum'
import { KB_DAGEN } from '@/domain/datum/feestdagen'
import { REGELINGEN, regelingMet } from '@/domain/regeling'
import { kalenderVan, metNieuwereKb, organisatieVan, standaardInstellingen } from '@/domain/regeling/instellingen'
import type { Regeling } from '@/domain/regeling/regeling'
import { termijnen } from '@/domain/termijn/termijnen'
import { eenZaak } from '../../fixtures/zaak'
import { regelingMetInstellingen } from '../../fixtures/keuzes'

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

test('S51-6.8 met de schakelaar Awb telt ook de wettelijke termijn van zes weken, die de Atw verlengt', () => {
  const s51 = regelingMet('stadsring51') as Regeling
  const metAwb = regelingMetInstellingen(s51, { ...standaardInstellingen(), perRegeling: { [s51.id]: { awb: true } } })
  expect(metAwb.termijnen.map((t) => t.id)).toEqual([...s51.termijnen.map((t) => t.id), 's51-awb-9.11'])
  // 15 March 2025 + six weeks = King's Day, Saturday 26 April 2025; the statutory term runs on to Monday.
  const zaak = eenZaak({ ontvangst: '2025-03-15' })
  const wet = termijnen(metAwb, zaak, datum('2025-03-17'), kalenderVan(standaardInstellingen())).at(-1)
  expect(wet).toMatchObject({ id: 's51-awb-9.11', uiterlijk: '2025-04-28', atw: '2025-04-28', plan: '2025-04-28' })
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
