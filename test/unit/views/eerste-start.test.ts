import { flushPromises, mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { routes } from '@/router'
import { useInstellingenStore } from '@/stores/instellingen'
import EersteStartView from '@/views/EersteStartView.vue'
import { wachtTot } from '../../fixtures/wachten'
import { metStores } from '../stores/hulp'

metStores()

it('Enter sluit de eerste start niet af zonder uw naam: de zin staat bij het veld, en daar staat het toetsenbord', async () => {
  const store = useInstellingenStore()
  await store.laad()
  const router = createRouter({ history: createMemoryHistory(), routes })
  await router.push('/start')
  const scherm = mount(EersteStartView, { global: { plugins: [router] }, attachTo: document.body })
  const naam = scherm.get<HTMLInputElement>('#organisatie-klachtenfunctionaris')
  const enter = async () => {
    await scherm.get('form').trigger('submit')
    await flushPromises()
  }
  await enter()
  expect(store.instellingen.geinstalleerd).toBe(false)
  expect(document.activeElement).toBe(naam.element)
  expect(naam.attributes()).toMatchObject({ 'aria-invalid': 'true', 'aria-required': 'true' })
  expect(scherm.get('#organisatie-klachtenfunctionaris-fout').text()).toMatch(/^Vul uw naam in\./)
  await naam.setValue('Noor Verhoeven')
  expect(scherm.find('.veld-fout').exists()).toBe(false)
  await enter()
  await wachtTot(() => expect(store.instellingen.geinstalleerd).toBe(true))
  expect(store.organisatie.klachtenfunctionaris).toBe('Noor Verhoeven')
  scherm.unmount()
})
