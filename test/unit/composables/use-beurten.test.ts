import { mount } from '@vue/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { defineComponent, h, nextTick } from 'vue'
import { useBeurten } from '@/composables/use-beurten'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})
const scherm = (aantal: number) =>
  mount(
    defineComponent({
      setup() {
        const beurt = useBeurten(() => aantal)
        return () => h('p', String(beurt.value))
      },
    }),
  )

test('one part at first, and each next one in a turn of its own until all stand', async () => {
  const w = scherm(3)
  expect(w.text()).toBe('1')
  vi.advanceTimersToNextTimer()
  await nextTick()
  expect(w.text()).toBe('2')
  await vi.runAllTimersAsync()
  expect(w.text()).toBe('3')
  expect(vi.getTimerCount()).toBe(0)
})

test('a screen that is left counts no further', () => {
  scherm(9).unmount()
  expect(vi.getTimerCount()).toBe(0)
})

test('paper holds all of them', async () => {
  const w = scherm(9)
  window.dispatchEvent(new Event('beforeprint'))
  await nextTick()
  expect(w.text()).toBe('9')
})
