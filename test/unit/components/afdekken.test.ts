import { mount } from '@vue/test-utils'
import { afterEach, expect, it, vi } from 'vitest'
import AfdekScherm from '@/components/schil/AfdekScherm.vue'

let los: (() => void) | undefined
afterEach(() => los?.())

function open() {
  const scherm = mount(AfdekScherm, { attachTo: document.body })
  los = () => scherm.unmount()
  const druk = (toets: KeyboardEventInit) =>
    document.body.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, ...toets }))
  return { dialoog: scherm.get('dialog').element, druk }
}

it('F9 dekt af en F9 brengt alles terug; wat daaronder luistert, hoort de toets niet', () => {
  const { dialoog, druk } = open()
  const eronder = vi.fn()
  document.body.addEventListener('keydown', eronder)
  druk({ key: 'F9' })
  expect(dialoog.open).toBe(true)
  druk({ key: 'F9' })
  expect(dialoog.open).toBe(false)
  expect(eronder).not.toHaveBeenCalled()
  document.body.removeEventListener('keydown', eronder)
})

it('een vastgehouden toets en F9 met een andere toets doen niets', () => {
  const { dialoog, druk } = open()
  druk({ key: 'F9', repeat: true })
  druk({ key: 'F9', ctrlKey: true })
  expect(dialoog.open).toBe(false)
})
