import { mount } from '@vue/test-utils'
import { describe, expect, test } from 'vitest'
import KeuzeGroep from '@/components/base/KeuzeGroep.vue'
import KeuzeVeld from '@/components/base/KeuzeVeld.vue'
import TekstVak from '@/components/base/TekstVak.vue'
import TekstVeld from '@/components/base/TekstVeld.vue'

const opties = [
  { waarde: 'brief', tekst: 'Per brief' },
  { waarde: 'email', tekst: 'Per e-mail' },
]
const basis = { id: 'v', label: 'Naam', modelValue: '' }

describe('a field', () => {
  test.each([
    ['TekstVeld', TekstVeld, 'input'],
    ['TekstVak', TekstVak, 'textarea'],
  ])('%s ties label, help and error to its control', (_naam, veld, control) => {
    const w = mount(veld, {
      props: { ...basis, help: 'Zoals iemand zich noemt.', fout: 'Vul een naam in.', verplicht: true },
    })
    expect(w.get('label').attributes('for')).toBe('v')
    expect(w.get('label').text()).toBe('Naam (verplicht)')
    const el = w.get(control)
    expect(el.attributes()).toMatchObject({
      id: 'v',
      'aria-invalid': 'true',
      'aria-required': 'true',
      'aria-describedby': 'v-fout v-hulp',
    })
    expect(w.get('#v-fout').text()).toBe('Vul een naam in.')
    expect(w.get('#v-hulp').text()).toBe('Zoals iemand zich noemt.')
  })
  test('says nothing about errors, help or duty when there are none', () => {
    const el = mount(TekstVeld, { props: basis }).get('input')
    for (const naam of ['aria-invalid', 'aria-required', 'aria-describedby'])
      expect(el.attributes(naam)).toBeUndefined()
  })
  test('gives other attributes to the control, not to the frame', () => {
    const w = mount(TekstVeld, { props: basis, attrs: { inputmode: 'numeric', maxlength: '6' } })
    expect(w.get('input').attributes()).toMatchObject({ inputmode: 'numeric', maxlength: '6' })
    expect(w.attributes('maxlength')).toBeUndefined()
  })
})

test('KeuzeVeld starts open and passes on what is chosen', async () => {
  const w = mount(KeuzeVeld, { props: { ...basis, opties } })
  expect(w.findAll('option').map((o) => o.text())).toEqual(['Kies…', 'Per brief', 'Per e-mail'])
  await w.get('select').setValue('email')
  expect(w.emitted('update:modelValue')).toEqual([['email']])
})

test('KeuzeGroep is one question with a name, an error and its choices', async () => {
  const w = mount(KeuzeGroep, {
    props: { ...basis, label: 'Hoe kwam de klacht binnen?', opties, fout: 'Kies er een.' },
  })
  expect(w.get('fieldset').attributes()).toMatchObject({ id: 'v', role: 'radiogroup', 'aria-describedby': 'v-fout' })
  expect(w.get('legend').text()).toBe('Hoe kwam de klacht binnen?')
  await w.get('input[value="brief"]').setValue()
  expect(w.emitted('update:modelValue')).toEqual([['brief']])
})

describe('a text that does not fit', () => {
  test('stays as it was pasted, and the field says how much must go', async () => {
    const w = mount(TekstVeld, { props: { ...basis, hoogstens: 300 } })
    await w.setProps({ modelValue: 'x'.repeat(312) })
    expect(w.get('input').element.value).toHaveLength(312)
    expect(w.get('input').attributes('maxlength')).toBeUndefined()
    expect(w.get('.veld-fout').text()).toContain('12 tekens te lang')
    await w.setProps({ modelValue: 'x'.repeat(300) })
    expect(w.find('.veld-fout').exists()).toBe(false)
  })
  test('an older text that was recorded without a limit is no error until it changes', async () => {
    const w = mount(TekstVeld, { props: { ...basis, modelValue: 'x'.repeat(2000) } })
    expect(w.find('.veld-fout').exists()).toBe(false)
    await w.setProps({ modelValue: 'x'.repeat(1999) })
    expect(w.get('.veld-fout').text()).toContain('999 tekens te lang')
  })
})
