import { mount } from '@vue/test-utils'
import { afterEach, expect, test } from 'vitest'
import { nextTick } from 'vue'
import FoutOverzicht from '@/components/base/FoutOverzicht.vue'

const naam = { veld: 'naam', tekst: 'Vul de naam van de klager in.' }
const wijze = { veld: 'wijze', tekst: 'Kies hoe de klacht binnenkwam.' }

afterEach(() => document.body.replaceChildren())

test('shows nothing without faults', () => {
  expect(mount(FoutOverzicht, { props: { fouten: [] } }).text()).toBe('')
})

test('takes the focus when faults appear, not when one is mended', async () => {
  const invoer = document.body.appendChild(document.createElement('input'))
  const w = mount(FoutOverzicht, { props: { fouten: [] }, attachTo: document.body })
  await w.setProps({ fouten: [naam, wijze] })
  await nextTick()
  expect(document.activeElement).toBe(w.get('[role="alert"]').element)
  expect(w.text()).toContain('Pas deze 2 punten aan:')
  invoer.focus()
  await w.setProps({ fouten: [wijze] })
  await nextTick()
  expect(document.activeElement).toBe(invoer)
  expect(w.text()).toContain('Pas dit aan:')
})

test('a link brings the keyboard to the field, also in a folded part and in a group', async () => {
  document.body.innerHTML = `
    <details><input id="naam"></details>
    <fieldset id="wijze"><label><input type="radio" id="eerste"> Per brief</label></fieldset>`
  const w = mount(FoutOverzicht, { props: { fouten: [naam, wijze] }, attachTo: document.body })
  await nextTick() // the summary takes the focus first
  const [eerste, tweede] = w.findAll('a')
  await eerste?.trigger('click')
  expect(document.querySelector('details')?.open).toBe(true)
  expect(document.activeElement?.id).toBe('naam')
  await tweede?.trigger('click')
  expect(document.activeElement?.id).toBe('eerste')
  expect(location.hash).toBe('')
})
