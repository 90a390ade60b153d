import { mount, RouterLinkStub } from '@vue/test-utils'
import { expect, it } from 'vitest'
import ConceptRegels from '@/components/werkvoorraad/ConceptRegels.vue'
import { datum } from '@/domain/datum/datum'

const toon = (hoeveel: number) =>
  mount(ConceptRegels, {
    props: {
      concepten: Array.from({ length: hoeveel }, (_, i) => ({
        sleutel: `d1/vastleggen/notitie/${i}`,
        waarde: { soort: 'notitie', datum: '2026-11-20', waarden: { tekst: `Halve zin ${i}` }, getypt: {} },
        bijgewerktOp: `2026-11-20T10:0${i}:00Z`,
      })),
      vandaag: datum('2026-11-20'),
      nummerVan: () => '2026-001',
    },
    global: { stubs: { RouterLink: RouterLinkStub } },
  })

it('wat nog niet af is staat niet boven al het werk: drie regels, de rest als het wordt gevraagd', async () => {
  expect(toon(3).find('button').exists()).toBe(false)
  const w = toon(6)
  expect(w.findAll('li')).toHaveLength(3)
  expect(w.text()).toContain('Halve zin 0')
  await w.get('button').trigger('click')
  expect(w.findAll('li')).toHaveLength(6)
  expect(w.find('button').exists()).toBe(false)
})
