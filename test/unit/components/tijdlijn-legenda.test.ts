import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import TijdlijnLegenda from '@/components/tijdlijn/TijdlijnLegenda.vue'
import { datum } from '@/domain/datum/datum'
import { termijnItem } from '@/domain/tijdlijn/tijdlijn'
import { eenZaak, termijn } from '../../fixtures/zaak'

const VANDAAG = '2026-11-20'
const item = (regelingId: string, id: string, momenten: Parameters<typeof eenZaak>[0]) => {
  const gevonden = termijnItem(termijn(regelingId, id, eenZaak(momenten), VANDAAG), datum(VANDAAG))
  if (!gevonden) throw new Error(`geen datum voor ${id}`)
  return gevonden
}
const legenda = (...items: ReturnType<typeof item>[]) =>
  mount(TijdlijnLegenda, { props: { items, banden: false } })
    .findAll('li')
    .map((li) => li.text())

const voorbij = item('ons-welzijn', 'ons-bevindingen', { ontvangst: '2026-08-03' })
const bijna = item('ons-welzijn', 'ons-ontvankelijk', { ontvangst: '2026-11-09' })
const ander = item('ons-welzijn', 'ons-advies', { voorgelegd_aan_commissie: '2026-09-10' })

it('ONS-6 ONS-7 noemt bij een vorm de woorden van wat er getekend is, en geen andere', () => {
  expect(legenda(voorbij)).toEqual(['streefdatum voorbij'])
  expect(legenda(ander, voorbij)).toEqual(['wacht op ander of streefdatum voorbij'])
  expect(legenda(bijna, voorbij, ander, bijna)).toEqual(['bijna, streefdatum voorbij of wacht op ander'])
})

it('STK-5.8 zegt van een dag die nog moet komen iets anders dan van een die er is', () => {
  const stil = (contact: string) =>
    item('sterker-sociaal-werk', 'sterker-5.8', { ontvangst: '2026-08-03', laatste_contact: contact })
  expect(legenda(stil('2026-11-02'))).toEqual(['kan pas na die dag'])
  expect(legenda(stil('2026-08-10'))).toEqual(['kan na nog een poging'])
})
