// @vitest-environment node
import { expect, it } from 'vitest'
import { vormVan } from '@/components/vastleggen/vastleg-model'
import { logboek } from '../../fixtures/logboek'
import { contextVan } from '../../fixtures/vastleggen'
import { legeBeklaagde, legeKlager } from '@/domain/gebeurtenis/gegevens'
import { sterkerSociaalWerk } from '@/domain/regeling/sterker-sociaal-werk'

const context = contextVan(
  sterkerSociaalWerk,
  logboek('sterker-sociaal-werk')
    .ontvangst('2026-11-16', {
      klagers: [{ ...legeKlager('k1'), naam: 'Anna Eerste' }],
      beklaagden: [{ ...legeBeklaagde('b1'), naam: 'Tim de Boer' }],
    })
    .dossier(),
)
const vorm = vormVan('document_toegevoegd')
const na = (ingebrachtDoor: string, van = '') => {
  const waarden = { ...vorm.leeg(context), van, ingebrachtDoor }
  return { ...waarden, ...vorm.velden.find((v) => v.naam === 'ingebrachtDoor')?.gevolg?.(waarden, context) }
}

it('STK-7d wie een stuk inbracht vult de kant in; van een ander kiest de functionaris haar zelf', () => {
  expect(na('Anna Eerste')).toMatchObject({ van: 'klager' })
  expect(na('tim de boer', 'klager')).toMatchObject({ van: 'beklaagde' })
  expect(na('de klachtencommissie')).toMatchObject({ van: '' })
  expect(na('het secretariaat', 'organisatie')).toMatchObject({ van: 'organisatie' })
})

it('STK-7d zonder kant wordt een stuk niet vastgelegd', () => {
  expect(vorm.velden.find((v) => v.naam === 'van')?.verplicht).toBe('Kies van welke kant het stuk komt.')
})
