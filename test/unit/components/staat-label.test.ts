import { mount } from '@vue/test-utils'
import { expect, test } from 'vitest'
import StaatLabel from '@/components/base/StaatLabel.vue'
import { type Staat, STAATWOORD } from '@/components/base/staat'

const STATEN = Object.keys(STAATWOORD) as Staat[]

test('every state has its own word and its own shape, so that colour alone says nothing', () => {
  const labels = STATEN.map((staat) => mount(StaatLabel, { props: { staat } }))
  expect(new Set(labels.map((w) => w.text())).size).toBe(STATEN.length)
  expect(new Set(labels.map((w) => w.get('svg').html())).size).toBe(STATEN.length)
})

test('the word is read out in front of a text that lacks it', () => {
  const w = mount(StaatLabel, { props: { staat: 'bijna', tekst: 'nog 4 dagen' } })
  expect(w.text()).toBe('bijna: nog 4 dagen')
  expect(w.get('.alleen-voorlezen').text()).toBe('bijna:')
})

test('a long state breaks between its parts', () => {
  const w = mount(StaatLabel, {
    props: {
      staat: 'gehaald',
      woord: 'te laat gedaan',
      tekst: 'gedaan op vr 20 nov, 4 dagen te laat; afgesproken was vr 27 nov',
    },
  })
  expect(w.findAll('.deel').map((d) => d.text())).toEqual([
    'gedaan op vr 20 nov,',
    '4 dagen te laat;',
    'afgesproken was vr 27 nov',
  ])
})

test('the word is not said twice', () => {
  expect(mount(StaatLabel, { props: { staat: 'te-laat', tekst: '2 dagen te laat' } }).text()).toBe('2 dagen te laat')
  const voorbij = { staat: 'bijna', woord: 'streefdatum voorbij', tekst: 'streefdatum 7 dagen voorbij' } as const
  expect(mount(StaatLabel, { props: voorbij }).text()).toBe('streefdatum 7 dagen voorbij')
})

test('the shape is not read out', () => {
  expect(
    mount(StaatLabel, { props: { staat: 'prognose' } })
      .get('svg')
      .attributes('aria-hidden'),
  ).toBe('true')
})
