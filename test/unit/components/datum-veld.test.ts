import { mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import DatumVeld from '@/components/base/DatumVeld.vue'
import type { DatumToestand } from '@/components/base/veld'
import { type Datum, datum } from '@/domain/datum/datum'

beforeEach(() => vi.useFakeTimers({ now: new Date(2026, 10, 20, 10), toFake: ['Date'] }))
afterEach(() => vi.useRealTimers())

const eenVeld = (props: { modelValue?: Datum | ''; max?: Datum; min?: Datum; maxZin?: string; fout?: string } = {}) => {
  const veld = mount(DatumVeld, {
    props: {
      label: 'Ontvangen op',
      id: 'ontvangen',
      modelValue: '' as Datum | '',
      'onUpdate:modelValue': (d: Datum | '') => veld.setProps({ modelValue: d }),
      ...props,
    },
  })
  const invoer = veld.get('input')
  return {
    veld,
    invoer,
    typ: (tekst: string) => invoer.setValue(tekst),
    klaar: () => invoer.trigger('blur'),
    waarde: () => veld.props('modelValue'),
    weekdag: () => veld.get('output').text(),
    fout: () => veld.find('.veld-fout').exists() && veld.get('.veld-fout').text(),
    toestand: () => veld.emitted<[DatumToestand]>('toestand')?.at(-1)?.[0],
  }
}

describe('what is typed', () => {
  test.each([
    ['5-12-2026', '2026-12-05', 'zaterdag 5 december 2026'],
    ['05122026', '2026-12-05', 'zaterdag 5 december 2026'],
    ['5/12/26', '2026-12-05', 'zaterdag 5 december 2026'],
    ['5.12.2026', '2026-12-05', 'zaterdag 5 december 2026'],
    ['5/12', '2026-12-05', 'zaterdag 5 december 2026'],
    ['24 nov 2026', '2026-11-24', 'dinsdag 24 november 2026'],
    ['2026-11-24', '2026-11-24', 'dinsdag 24 november 2026'],
    ['29-2-2028', '2028-02-29', 'dinsdag 29 februari 2028'],
  ])('%s is read at once, with its weekday', async (tekst, iso, weekdag) => {
    const v = eenVeld()
    await v.typ(tekst)
    expect(v.waarde()).toBe(iso)
    expect(v.weekdag()).toBe(weekdag)
    await v.klaar()
    expect(v.fout()).toBe(false)
    expect(v.toestand()?.geldig).toBe(true)
  })

  test.each([
    ['31-02-2026', '31-2-2026 bestaat niet. Controleer de dag.'],
    ['29-2-2026', '29-2-2026 bestaat niet. Controleer de dag.'],
    ['12-13-2026', 'Deze maand bestaat niet. Typ dag-maand-jaar, bijvoorbeeld 5-12-2026.'],
    ['volgende week', 'Dit is geen datum. Typ dag-maand-jaar, bijvoorbeeld 5-12-2026.'],
  ])('%s is refused with a sentence and stays as it was typed', async (tekst, zin) => {
    const v = eenVeld({ modelValue: datum('2026-11-10') })
    await v.typ(tekst)
    await v.klaar()
    expect(v.waarde()).toBe('')
    expect(v.invoer.element.value).toBe(tekst)
    expect(v.fout()).toBe(zin)
    expect(v.weekdag()).toBe('')
    expect(v.toestand()).toEqual({ geldig: false, fout: zin, tekst })
    expect(v.invoer.attributes('aria-invalid')).toBe('true')
    expect(v.invoer.attributes('aria-describedby')).toContain('ontvangen-fout')
  })

  test('a pasted date is read like a typed one', async () => {
    const v = eenVeld()
    // Pasting reaches the page as one input event with the whole text, spaces and all.
    v.invoer.element.value = ' 05-12-2026 '
    await v.invoer.trigger('input', { inputType: 'insertFromPaste' })
    expect(v.waarde()).toBe('2026-12-05')
    await v.klaar()
    expect(v.invoer.element.value).toBe('5-12-2026')
  })

  test('no error while someone is still typing', async () => {
    const v = eenVeld()
    for (const tekst of ['3', '31', '31-', '31-1']) {
      await v.typ(tekst)
      expect(v.fout()).toBe(false)
    }
    await v.typ('31-12')
    expect(v.weekdag()).toBe('donderdag 31 december 2026')
  })

  test('an emptied field has no date and no error', async () => {
    const v = eenVeld({ modelValue: datum('2026-11-10') })
    await v.typ('')
    await v.klaar()
    expect(v.waarde()).toBe('')
    expect(v.fout()).toBe(false)
    expect(v.toestand()).toEqual({ geldig: true, fout: undefined, tekst: '' })
  })
})

describe('limits', () => {
  test('a date after today is refused, and its weekday still shown', async () => {
    const v = eenVeld({ max: datum('2026-11-20') })
    await v.typ('21-11-2026')
    await v.klaar()
    expect(v.waarde()).toBe('')
    expect(v.weekdag()).toBe('zaterdag 21 november 2026')
    expect(v.fout()).toBe('Deze datum ligt na vandaag. Controleer de dag, de maand en het jaar.')
  })
  test('another limit is named', async () => {
    const v = eenVeld({ min: datum('2026-11-10') })
    await v.typ('9-11-2026')
    await v.klaar()
    expect(v.fout()).toBe('Deze datum ligt voor di 10 november 2026. Controleer de dag, de maand en het jaar.')
  })
  test('the limits themselves are allowed', async () => {
    const v = eenVeld({ min: datum('2026-11-10'), max: datum('2026-11-20') })
    await v.typ('10-11-2026')
    expect(v.waarde()).toBe('2026-11-10')
    await v.typ('20-11-2026')
    expect(v.waarde()).toBe('2026-11-20')
  })
  test('a form can give its own sentence', async () => {
    const v = eenVeld({ max: datum('2026-11-18'), maxZin: 'Het gesprek was voor de klacht.' })
    await v.typ('19-11-2026')
    await v.klaar()
    expect(v.fout()).toBe('Het gesprek was voor de klacht.')
  })
})

describe('with the form', () => {
  test('a date from outside replaces the text', async () => {
    const v = eenVeld({ modelValue: datum('2026-11-10') })
    expect(v.invoer.element.value).toBe('10-11-2026')
    await v.veld.setProps({ modelValue: datum('2026-11-12') })
    expect(v.invoer.element.value).toBe('12-11-2026')
    await v.veld.setProps({ modelValue: '' })
    expect(v.invoer.element.value).toBe('')
  })
  test("the field's own error goes before the form's", async () => {
    const v = eenVeld({ fout: 'Vul in wanneer de klacht binnenkwam.' })
    expect(v.fout()).toBe('Vul in wanneer de klacht binnenkwam.')
    await v.typ('31-02-2026')
    await v.klaar()
    expect(v.fout()).toBe('31-2-2026 bestaat niet. Controleer de dag.')
  })
})
