import { mount } from '@vue/test-utils'
import { expect, test } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import ActieKnop from '@/components/base/ActieKnop.vue'

test('a button that goes somewhere is a real link: reachable by keyboard and known to a screen reader', async () => {
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/:x*', name: 'a', component: {} }] })
  await router.push('/')
  const w = mount(ActieKnop, { props: { to: '/ergens' }, slots: { default: 'Ga' }, global: { plugins: [router] } })
  expect((w.element as HTMLElement).tagName).toBe('A')
  expect(w.attributes('href')).toBe('/ergens')
  expect(w.attributes('type')).toBeUndefined()
})

test('without a place it is a button that does not submit', () => {
  const w = mount(ActieKnop, { slots: { default: 'Doe' } })
  expect((w.element as HTMLElement).tagName).toBe('BUTTON')
  expect(w.attributes('type')).toBe('button')
})
