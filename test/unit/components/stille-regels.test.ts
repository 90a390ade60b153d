import { mount, RouterLinkStub } from '@vue/test-utils'
import { expect, it } from 'vitest'
import { nextTick } from 'vue'
import StilleRegels from '@/components/werkvoorraad/StilleRegels.vue'
import { datum, plusDagen } from '@/domain/datum/datum'
import { samenvattingVan } from '@/domain/overzicht/samenvatting'
import { logboek } from '../../fixtures/logboek'

const VANDAAG = datum('2026-11-20')
const samenvatting = samenvattingVan(logboek('sterker-sociaal-werk').ontvangst('2026-11-02').dossier())
const regel = (dagen: number, onderwerp = 'Niet teruggebeld') => ({
  sleutel: `${dagen}`,
  samenvatting: { ...samenvatting, id: `d${dagen}`, nummer: `2026-${String(dagen).padStart(3, '0')}`, onderwerp },
  laatste: { naam: 'Gesprek gevoerd', datum: plusDagen(VANDAAG, -dagen) },
})
const toon = (regels: ReturnType<typeof regel>[]) =>
  mount(StilleRegels, { props: { regels, vandaag: VANDAAG }, global: { stubs: { RouterLink: RouterLinkStub } } })

it('STK-7 elke regel zegt wat er het laatst gebeurde en hoe lang geleden, en opent het vastleggen', async () => {
  const w = toon([regel(12), regel(1), regel(0)])
  expect(w.findAll('li').map((li) => li.get('.wanneer').text())).toEqual([
    'zo 8 nov12 dagen geleden',
    'do 19 novgisteren',
    'vr 20 novvandaag',
  ])
  expect(w.get('li').text()).toContain('Gesprek gevoerd')
  await w.get('li button').trigger('click')
  expect(w.emitted('vastleggen')?.[0]).toMatchObject([{ samenvatting: { id: 'd12' } }])
})

it('een lange groep begint met de eerste vijf; op papier staat alles', async () => {
  const w = toon(Array.from({ length: 30 }, (_, i) => regel(i)))
  expect(w.findAll('li')).toHaveLength(5)
  window.dispatchEvent(new Event('beforeprint'))
  await nextTick()
  expect(w.findAll('li')).toHaveLength(30)
  window.dispatchEvent(new Event('afterprint'))
  await nextTick()
  expect(w.findAll('li')).toHaveLength(5)
})

it('van een onderwerp van een miljoen letters komt alleen het begin in de lijst, met hele tekens', () => {
  const tekst = toon([regel(3, `a${'😀'.repeat(500_000)}`)])
    .get('.wie')
    .text()
  expect(tekst.length).toBeLessThan(500)
  expect(tekst).toMatch(/😀…$/u)
  expect(tekst.isWellFormed()).toBe(true)
})
