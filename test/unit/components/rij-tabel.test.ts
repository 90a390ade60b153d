import { mount } from '@vue/test-utils'
import { expect, test } from 'vitest'
import RijTabel from '@/components/base/RijTabel.vue'

const rijen = ['2026-001', '2026-002', '2026-003'].map((nummer) => ({ nummer }))
const eenTabel = () =>
  mount(RijTabel<{ nummer: string }>, {
    props: {
      bijschrift: 'Dossiers',
      kolommen: [
        { sleutel: 'nummer', kop: 'Nummer', sorteerbaar: true },
        { sleutel: 'actie', kop: 'Actie', kopVerborgen: true },
      ],
      rijen,
      sleutel: (r: { nummer: string }) => r.nummer,
    },
    slots: { nummer: '<template #nummer="{ rij }"><a class="rijlink" href="#x">{{ rij.nummer }}</a></template>' },
    attachTo: document.body,
  })

test('is a table for who listens, with the heading at every value for a narrow screen', () => {
  const w = eenTabel()
  expect(w.get('caption').text()).toBe('Dossiers')
  // On paper its heading stands in for the button that sorts: with a button in it a head is not repeated on every page.
  expect(w.get('th:has(> .sorteer.geen-afdruk)').attributes('data-label')).toBe('Nummer')
  expect(w.findAll('[role="row"]')).toHaveLength(4)
  expect(w.findAll('tbody td').map((c) => c.attributes('data-label'))).toEqual(rijen.flatMap(() => ['Nummer', '']))
})

test('arrow keys walk the rows and stop at the ends', () => {
  const w = eenTabel()
  const links = w.findAll<HTMLElement>('.rijlink')
  const druk = (key: string) =>
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
  links[0]?.element.focus()
  druk('ArrowDown')
  expect(document.activeElement).toBe(links[1]?.element)
  druk('End')
  expect(document.activeElement).toBe(links[2]?.element)
  druk('ArrowDown')
  expect(document.activeElement).toBe(links[2]?.element)
  druk('Home')
  expect(document.activeElement).toBe(links[0]?.element)
})

test('a heading sorts, and sorts the other way the second time', async () => {
  const w = eenTabel()
  const kop = w.get('.sorteer')
  await kop.trigger('click')
  expect(w.emitted('update:sortering')?.[0]).toEqual([{ sleutel: 'nummer', aflopend: false }])
  await w.setProps({ sortering: { sleutel: 'nummer', aflopend: false } })
  expect(w.get('th').attributes('aria-sort')).toBe('ascending')
  await kop.trigger('click')
  expect(w.emitted('update:sortering')?.[1]).toEqual([{ sleutel: 'nummer', aflopend: true }])
})
