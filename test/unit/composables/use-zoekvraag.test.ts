import { mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { defineComponent, h } from 'vue'
import { createMemoryHistory, createRouter, type Router } from 'vue-router'
import { zoekAdres, useZoekadres, useZoekvraag } from '@/composables/use-zoekvraag'

const leeg = { render: () => h('p') }
let router: Router
let zoek: (nu: string) => Promise<void>
const vraag = useZoekvraag()

beforeEach(async () => {
  vi.useFakeTimers()
  router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/werk', name: 'werkvoorraad', component: leeg },
      { path: '/dossiers', name: 'dossiers', component: leeg },
    ],
  })
  await router.push('/werk')
  const scherm = defineComponent({
    setup() {
      zoek = useZoekadres()
      return () => h('p')
    },
  })
  mount(scherm, { global: { plugins: [router] } })
})
afterEach(() => {
  vi.useRealTimers()
})
const adres = () => router.currentRoute.value.fullPath
const rust = () => vi.advanceTimersByTimeAsync(1000)

describe('zoeken', () => {
  test('the first letter leads to the list, with a place of its own in the history', async () => {
    await zoek('y')
    expect(adres()).toBe(`/dossiers?q=${zoekAdres('y')}`)
    router.back()
    await rust()
    expect(adres()).toBe('/werk')
    expect(vraag.value).toBe('')
  })

  test('each letter is searched for at once; the address follows when the typing rests', async () => {
    await zoek('y')
    for (const nu of ['yi', 'yil']) {
      await zoek(nu)
      expect(vraag.value).toBe(nu)
    }
    expect(adres()).toBe(`/dossiers?q=${zoekAdres('y')}`)
    await rust()
    expect(adres()).toBe(`/dossiers?q=${zoekAdres('yil')}`)
    expect(vraag.value).toBe('yil')
  })

  test('no word of it stands in the address, which the browser writes down; an address of another window says nothing', async () => {
    await zoek('yilmaz')
    await rust()
    expect(adres()).not.toMatch(/yil/)
    await router.push('/dossiers?q=99')
    expect(vraag.value).toBe('')
    await router.push('/dossiers?q=yilmaz')
    expect(vraag.value).toBe('')
  })

  test('who goes on before that, finds the whole query when coming back', async () => {
    await zoek('y')
    await zoek('yilmaz')
    await router.push('/werk')
    expect(vraag.value).toBe('')
    router.back()
    await rust()
    expect(adres()).toBe(`/dossiers?q=${zoekAdres('yilmaz')}`)
    expect(vraag.value).toBe('yilmaz')
  })

  test('everything shown again takes away what the address did not even say yet', async () => {
    await zoek('y')
    await zoek('')
    await rust()
    await zoek('oss')
    await router.replace({ name: 'dossiers', query: {} })
    await rust()
    expect([adres(), vraag.value]).toEqual(['/dossiers', ''])
  })

  test('a filter that is chosen meanwhile stands, and so does the query', async () => {
    await zoek('y')
    await zoek('yil')
    await router.replace({ name: 'dossiers', query: { q: zoekAdres(vraag.value), status: 'open' } })
    await rust()
    expect(router.currentRoute.value.query).toEqual({ q: zoekAdres('yil'), status: 'open' })
    await zoek('yilm')
    await rust()
    expect(router.currentRoute.value.query).toEqual({ q: zoekAdres('yilm'), status: 'open' })
  })
})
