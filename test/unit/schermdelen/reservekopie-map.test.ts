import { flushPromises, mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { afterEach, expect, test, vi } from 'vitest'
import ReservekopieMap from '@/schermdelen/ReservekopieMap.vue'
import { useAutomatischeKopieStore } from '@/stores/automatische-kopie'
import { kopiestand } from '@/stores/kopiestand'

afterEach(() => {
  kopiestand.value = undefined
})

function kaart() {
  setActivePinia(createPinia())
  const kiesMap = vi.fn<(pad: string) => Promise<string>>()
  const store = useAutomatischeKopieStore()
  Object.assign(store, { kiesMap })
  return { beeld: mount(ReservekopieMap, { attachTo: document.body }), kiesMap }
}
const veld = (beeld: ReturnType<typeof kaart>['beeld']) => beeld.get<HTMLInputElement>('input').element

test('wat er al is getypt, blijft staan als de gekozen map bekend wordt', async () => {
  const { beeld } = kaart()
  await beeld.get('input').setValue('H:\\Kopie')
  kopiestand.value = { map: '' }
  await flushPromises()
  expect(veld(beeld).value).toBe('H:\\Kopie')
  kopiestand.value = { map: 'H:\\Kopie' }
  await flushPromises()
  kopiestand.value = { map: 'I:\\Ander' }
  await flushPromises()
  expect(veld(beeld).value).toBe('I:\\Ander')
  beeld.unmount()
})

test.each([
  ['not-absolute', /hele pad/],
  ['not-a-folder', /Dit is een bestand/],
  ['inside-data', /staan uw gegevens zelf/],
  ['folder-missing', /niet te bereiken/],
  ['read-only', /mag u niets bewaren/],
  ['disk-full', /is vol/],
  ['unknown', /kan niet worden gebruikt/],
])('een map die niet kan (%s): een zin bij het veld, en wat er stond blijft', async (reden, zin) => {
  const { beeld, kiesMap } = kaart()
  kiesMap.mockResolvedValue(reden)
  await beeld.get('input').setValue('ergens')
  await beeld.get('form').trigger('submit')
  await flushPromises()
  expect(beeld.text()).toMatch(zin)
  expect(veld(beeld).value).toBe('ergens')
  beeld.unmount()
})

test('niemand antwoordt: ook dan een zin', async () => {
  const { beeld, kiesMap } = kaart()
  kiesMap.mockRejectedValue(new Error('door: 500'))
  await beeld.get('form').trigger('submit')
  await flushPromises()
  expect(beeld.text()).toContain('Dit lukte niet.')
  beeld.unmount()
})
