import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { nextTick } from 'vue'
import SuggestieVeld from '@/components/base/SuggestieVeld.vue'

const SUGGESTIES = ['huurder', 'oud-huurder', 'naaste namens huurder']

function toon(begin = '') {
  const veld = mount(SuggestieVeld, {
    props: {
      label: 'Hoedanigheid',
      id: 'hoe',
      modelValue: begin,
      suggesties: SUGGESTIES,
      'onUpdate:modelValue': (nu: string) => veld.setProps({ modelValue: nu }),
    },
    attachTo: document.body,
  })
  const invoer = veld.get('input')
  return {
    invoer,
    /** False when the key was used here: a form or dialog must not act on it as well. */
    druk: async (...toetsen: string[]) => {
      let vrij = true
      for (const key of toetsen) {
        vrij = invoer.element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
        await nextTick()
        await nextTick()
      }
      return vrij
    },
    waarde: () => veld.props('modelValue'),
    lijst: () => veld.findAll('[role="option"]').map((o) => o.text()),
    veld,
  }
}

describe('een suggestie kiezen', () => {
  it('met het pijltje en Enter: de gekozen tekst staat in het veld, en het formulier merkt niets', async () => {
    const { invoer, druk, waarde, lijst } = toon()
    await invoer.setValue('hu')
    expect(lijst()).toEqual(SUGGESTIES)
    expect(invoer.attributes()).toMatchObject({ role: 'combobox', 'aria-expanded': 'true' })
    expect(await druk('ArrowDown', 'ArrowDown')).toBe(false)
    const actief = invoer.attributes('aria-activedescendant') ?? ''
    expect(document.getElementById(actief)?.textContent?.trim()).toBe('oud-huurder')
    expect(await druk('Enter')).toBe(false)
    expect([waarde(), invoer.element.value, lijst()]).toEqual(['oud-huurder', 'oud-huurder', []])
  })

  it('met Tab, en met de muis', async () => {
    const met = toon('hu')
    expect(await met.druk('ArrowDown', 'Tab')).toBe(true)
    expect(met.waarde()).toBe('huurder')
    const muis = toon()
    await muis.invoer.trigger('click')
    await muis.veld.findAll('[role="option"]')[2]?.trigger('click')
    expect(muis.waarde()).toBe('naaste namens huurder')
  })

  it('wat is getypt leidt: zonder pijltje kiest Enter niets, en voorbij de laatste komt het veld zelf', async () => {
    const { invoer, druk, waarde } = toon()
    await invoer.setValue('oud')
    expect(await druk('Enter')).toBe(true)
    expect(waarde()).toBe('oud')
    await druk('ArrowDown', 'ArrowUp')
    expect(invoer.attributes('aria-activedescendant')).toBeUndefined()
    expect(await druk('Enter')).toBe(true)
    expect(waarde()).toBe('oud')
  })

  it('Esc sluit alleen de lijst, en daarna pas het venster eromheen', async () => {
    const { druk, lijst, waarde } = toon('bewoner')
    await druk('ArrowDown')
    expect(lijst()).toEqual(SUGGESTIES)
    expect(await druk('Escape')).toBe(false)
    expect([lijst(), waarde()]).toEqual([[], 'bewoner'])
    expect(await druk('Escape')).toBe(true)
  })
})
