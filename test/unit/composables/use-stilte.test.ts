import { mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { defineComponent, h } from 'vue'
import { useStilte } from '@/composables/use-stilte'

const MINUUT = 60_000
let minuten = 15
const doe = vi.fn()
const vensters: ReturnType<typeof mount>[] = []
/** A window of the program. */
const open = (wat = doe) =>
  vensters.push(
    mount(
      defineComponent({
        setup() {
          useStilte(() => minuten, wat)
          return () => h('p')
        },
      }),
    ),
  )

beforeEach(() => {
  vi.useFakeTimers()
  localStorage.clear()
  doe.mockClear()
  minuten = 15
})
afterEach(() => {
  for (const venster of vensters.splice(0)) venster.unmount()
  vi.useRealTimers()
})

describe('niemand raakt het programma aan', () => {
  test('na zoveel minuten, en niet eerder; daarna weer na even zoveel', () => {
    open()
    vi.advanceTimersByTime(15 * MINUUT - 10_001)
    expect(doe).not.toHaveBeenCalled()
    vi.advanceTimersByTime(20_000)
    expect(doe).toHaveBeenCalledOnce()
    vi.advanceTimersByTime(14 * MINUUT)
    expect(doe).toHaveBeenCalledOnce()
    vi.advanceTimersByTime(2 * MINUUT)
    expect(doe).toHaveBeenCalledTimes(2)
  })

  test.each(['pointermove', 'pointerdown', 'keydown', 'wheel'])('%s telt als bezig', (teken) => {
    open()
    for (let i = 0; i < 5; i++) {
      vi.advanceTimersByTime(10 * MINUUT)
      window.dispatchEvent(new Event(teken))
    }
    expect(doe).not.toHaveBeenCalled()
  })

  test('wie in een ander venster werkt, is niet weg', () => {
    open()
    for (let i = 0; i < 5; i++) {
      vi.advanceTimersByTime(10 * MINUUT)
      localStorage.setItem('klachtdossier-laatst-bezig', String(Date.now()))
    }
    expect(doe).not.toHaveBeenCalled()
  })

  test('de computer sliep: meteen bij het wakker worden', () => {
    open()
    vi.setSystemTime(Date.now() + 3 * 60 * MINUUT)
    vi.advanceTimersByTime(10_000)
    expect(doe).toHaveBeenCalledOnce()
  })

  test('uit: nooit; en niets meer als het venster weg is', () => {
    minuten = 0
    open()
    vi.advanceTimersByTime(600 * MINUUT)
    minuten = 15
    for (const venster of vensters.splice(0)) venster.unmount()
    vi.advanceTimersByTime(600 * MINUUT)
    expect(doe).not.toHaveBeenCalled()
  })
})
