import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, h, ref } from 'vue'
import DatumVeld from '@/components/base/DatumVeld.vue'
import DialoogVenster from '@/components/base/DialoogVenster.vue'
import { type Datum, datum } from '@/domain/datum/datum'
import { wachtTot } from '../../fixtures/wachten'

beforeEach(() => vi.useFakeTimers({ now: new Date(2026, 10, 20, 10), toFake: ['Date'] }))
let los: () => void = () => undefined
afterEach(() => {
  los()
  vi.useRealTimers()
})

async function open(begin: Datum | '', max?: Datum) {
  const dag = ref<Datum | ''>(begin)
  const dialoog = ref(true)
  const veld = () =>
    h(DatumVeld, {
      id: 'dag',
      label: 'Verstuurd op',
      max,
      modelValue: dag.value,
      'onUpdate:modelValue': (d: Datum | '') => (dag.value = d),
    })
  const venster = () =>
    h(
      DialoogVenster,
      { titel: 'Brief', open: dialoog.value, 'onUpdate:open': (nu: boolean) => (dialoog.value = nu) },
      { default: veld },
    )
  const scherm = mount(
    defineComponent(() => venster),
    { attachTo: document.body },
  )
  los = () => scherm.unmount()
  await flushPromises()
  const knop = document.querySelector<HTMLElement>('.datum button')
  knop?.click()
  await wachtTot(() => expect(document.activeElement?.hasAttribute('data-value')).toBe(true))
  const druk = async (...toetsen: string[]) => {
    for (const code of toetsen) {
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key: code, code, bubbles: true, cancelable: true }),
      )
      await flushPromises()
    }
  }
  return { dag, dialoog, knop, druk, actief: () => document.activeElement?.getAttribute('data-value') }
}

describe('de kalender bij een datumveld', () => {
  it('begint op de gekozen dag, en de pijltjes, PageUp, PageDown, Home en End gaan daarvandaan verder', async () => {
    const { actief, druk } = await open(datum('2026-11-12'))
    expect(actief()).toBe('2026-11-12')
    const pad: (string | null | undefined)[] = []
    for (const toets of ['ArrowLeft', 'ArrowUp', 'PageUp', 'Home', 'End', 'PageDown']) {
      await druk(toets)
      pad.push(actief())
    }
    expect(pad).toEqual(['2026-11-11', '2026-11-04', '2026-10-04', '2026-09-28', '2026-10-04', '2026-11-04'])
  })

  it('begint zonder datum op vandaag, en ligt vandaag na de laatste dag die kan, dan op die dag', async () => {
    const { actief } = await open('')
    expect(actief()).toBe('2026-11-20')
    los()
    expect((await open('', datum('2026-10-30'))).actief()).toBe('2026-10-30')
  })

  it('Enter kiest de dag en sluit alleen de kalender; het toetsenbord staat weer op de knop', async () => {
    const { dag, dialoog, druk, knop } = await open(datum('2026-11-12'))
    await druk('ArrowRight', 'Enter')
    expect([dag.value, dialoog.value]).toEqual(['2026-11-13', true])
    await wachtTot(() => expect(document.activeElement).toBe(knop))
  })

  it('Esc sluit alleen de kalender', async () => {
    const { dag, dialoog, druk, knop, actief } = await open(datum('2026-11-12'))
    await druk('ArrowRight', 'Escape')
    await wachtTot(() => expect(document.activeElement).toBe(knop))
    expect([dag.value, dialoog.value, actief()]).toEqual(['2026-11-12', true, null])
  })
})
