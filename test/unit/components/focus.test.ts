import { DOMWrapper, flushPromises, mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { defineComponent, h, nextTick, ref } from 'vue'
import DialoogVenster from '@/components/base/DialoogVenster.vue'
import MeldingRegio from '@/components/base/MeldingRegio.vue'
import { naarBegin, naarTerug, useFocusWacht } from '@/composables/use-focus'
import type { Melding } from '@/composables/use-melding'

const wacht = () => new Promise((klaar) => setTimeout(klaar, 20))
const actief = () => `${document.activeElement?.tagName} ${document.activeElement?.textContent.trim()}`
const venster = () => new DOMWrapper(document.body)

let los: (() => void)[] = []
beforeEach(() => {
  los = []
})
afterEach(() => los.forEach((doe) => doe()))

/** A screen with a heading, a button and whatever else. */
function scherm(inhoud: () => unknown) {
  const wrapper = mount(
    defineComponent(() => {
      useFocusWacht()
      return () => h('main', { id: 'inhoud', tabindex: -1 }, inhoud() as never)
    }),
    { attachTo: document.body },
  )
  los.push(() => wrapper.unmount())
  return wrapper
}
const focus = (id: string) => document.getElementById(id)?.focus()

describe('wat verdwijnt terwijl het de aandacht heeft', () => {
  it('een rij die klaar is: naar de kop van het scherm, nooit naar nergens', async () => {
    const er = ref(true)
    scherm(() => [h('h1', 'Werkvoorraad'), er.value && h('button', { id: 'rij' }, 'Bevestigd op…')])
    focus('rij')
    er.value = false
    await nextTick()
    await wacht()
    expect(actief()).toBe('H1 Werkvoorraad')
  })

  it('een kop die op zijn dossier wachtte: naar de kop die ervoor in de plaats kwam', async () => {
    const er = ref(false)
    scherm(() =>
      er.value ? h('h1', { key: 2 }, 'Lekkage') : h('h1', { key: 1, id: 'wacht', tabindex: -1 }, 'Dossier'),
    )
    focus('wacht')
    er.value = true
    await nextTick()
    await wacht()
    expect(actief()).toBe('H1 Lekkage')
  })

  it('wie ergens anders staat, wordt niet gestoord', async () => {
    const er = ref(true)
    scherm(() => [h('h1', 'Kop'), h('input', { id: 'veld' }), er.value && h('button', 'weg')])
    focus('veld')
    er.value = false
    await nextTick()
    await wacht()
    expect(document.activeElement?.id).toBe('veld')
  })

  it('terug naar waar het begon, of naar de kop als dat weg is', () => {
    scherm(() => [h('h1', 'Kop'), h('button', { id: 'knop' }, 'Vastleggen…')])
    const knop = document.getElementById('knop')
    naarTerug(knop)
    expect(actief()).toBe('BUTTON Vastleggen…')
    naarTerug(document.createElement('button'))
    expect(actief()).toBe('H1 Kop')
    focus('knop')
    naarTerug(document.body)
    expect(actief()).toBe('H1 Kop')
    naarTerug(document.createElement('button'), knop)
    expect(actief()).toBe('BUTTON Vastleggen…')
  })

  it('terug naar een teken op de tijdlijn, dat getekend is', () => {
    scherm(() => [h('h1', 'Kop'), h('svg', [h('g', { id: 'teken', tabindex: 0 })])])
    const teken = document.getElementById('teken')
    naarTerug(teken)
    expect(document.activeElement).toBe(teken)
  })
})

describe('een nieuw scherm', () => {
  it('begint bovenaan, ook als het hele venster schuift, met de kop in beeld', () => {
    let getoond = ''
    HTMLElement.prototype.scrollIntoView = function () {
      getoond = this.id
    }
    const kader = document.createElement('div')
    kader.style.overflowY = 'auto'
    document.body.append(kader)
    los.push(() => kader.remove())
    const wrapper = mount(
      defineComponent(() => () => h('main', { id: 'inhoud' }, h('h1', { id: 'kop' }, 'Signaal noteren'))),
      { attachTo: kader },
    )
    los.push(() => wrapper.unmount())
    kader.scrollTop = 500
    naarBegin()
    expect([kader.scrollTop, getoond]).toEqual([0, 'kop'])
  })
})

describe('wat het toetsenbord krijgt', () => {
  it('komt in beeld, ook achter een vaste balk; een kop blijft waar hij is', () => {
    const getoond: string[] = []
    HTMLElement.prototype.scrollIntoView = function () {
      getoond.push(this.id)
    }
    scherm(() => [h('h1', { id: 'kop', tabindex: -1 }, 'Kop'), h('textarea', { id: 'veld' })])
    focus('veld')
    focus('kop')
    expect(getoond).toEqual(['veld'])
  })
})

describe('DialoogVenster', () => {
  async function open(velden: () => unknown) {
    const er = ref(true)
    scherm(() => [h('h1', 'Dossier'), er.value && h('button', { id: 'opener' }, 'Vastleggen…')])
    focus('opener')
    const dialoog = mount(DialoogVenster, {
      props: { open: true, titel: 'Notitie' },
      slots: { default: velden as never },
      attachTo: document.body,
    })
    los.push(() => dialoog.unmount())
    await flushPromises()
    const sluit = async () => {
      await dialoog.setProps({ open: false })
      await wacht()
    }
    return { dialoog, er, sluit }
  }

  it('begint in het eerste veld, ook als er een knop voor staat', async () => {
    await open(() => [h('button', 'Iets anders'), h('input', { id: 'datum', type: 'text' })])
    expect(document.activeElement?.id).toBe('datum')
  })

  it('begint bij een groep in wat gekozen is', async () => {
    const keuze = (id: string, checked: boolean) => h('input', { type: 'radio', name: 'wat', id, checked })
    await open(() => [keuze('een', false), keuze('twee', true)])
    expect(document.activeElement?.id).toBe('twee')
  })

  it('geeft de aandacht terug aan de knop die het opende', async () => {
    const { sluit } = await open(() => h('input'))
    await sluit()
    expect(actief()).toBe('BUTTON Vastleggen…')
  })

  it('gaat naar de kop als die knop er niet meer is', async () => {
    const { sluit, er } = await open(() => h('input'))
    er.value = false
    await nextTick()
    await sluit()
    expect(actief()).toBe('H1 Dossier')
  })

  it('gaat naar het blad waarop die knop stond, als het er nog is', async () => {
    const er = ref(true)
    scherm(() => [
      h('h1', 'Dossier'),
      h('div', { id: 'blad', role: 'tabpanel', tabindex: 0 }, [
        er.value && h('button', { id: 'knop' }, 'Vastgesteld…'),
      ]),
    ])
    focus('knop')
    const dialoog = mount(DialoogVenster, {
      props: { open: true, titel: 'Verslag' },
      slots: { default: () => h('input') },
      attachTo: document.body,
    })
    los.push(() => dialoog.unmount())
    await flushPromises()
    er.value = false
    await nextTick()
    await dialoog.setProps({ open: false })
    await wacht()
    expect(document.activeElement?.id).toBe('blad')
  })

  it('Ctrl+Enter bevestigt een keer, Enter alleen niet', async () => {
    const { dialoog } = await open(() => h('input', { id: 'datum' }))
    await venster().get('#datum').trigger('keydown', { key: 'Enter' })
    expect(dialoog.emitted('bevestig')).toBeUndefined()
    await venster().get('#datum').trigger('keydown', { key: 'Enter', ctrlKey: true })
    await venster().get('[role="dialog"]').trigger('keydown', { key: 'Enter', metaKey: true })
    expect(dialoog.emitted('bevestig')).toHaveLength(2)
  })

  it('Ctrl+Enter bevestigt ook voor wie naast de velden klikte; na het sluiten niet meer', async () => {
    const { dialoog, sluit } = await open(() => h('input', { id: 'datum' }))
    const druk = () =>
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true }))
    ;(document.activeElement as HTMLElement).blur()
    druk()
    expect(dialoog.emitted('bevestig')).toHaveLength(1)
    await sluit()
    druk()
    expect(dialoog.emitted('bevestig')).toHaveLength(1)
  })
})

describe('MeldingRegio', () => {
  const melding = (id: number, deel: Partial<Melding> = {}): Melding => ({
    id,
    soort: 'gelukt',
    tekst: `Melding ${id}.`,
    maakOngedaan: undefined,
    sinds: 0,
    ...deel,
  })
  async function toon(...begin: Melding[]) {
    scherm(() => h('h1', 'Dossier'))
    const staat = ref(begin)
    const sluit = (id: number) => (staat.value = staat.value.filter((m) => m.id !== id))
    const regio = mount(
      defineComponent(() => () => h(MeldingRegio, { meldingen: staat.value, onSluit: sluit })),
      { attachTo: document.body },
    )
    los.push(() => regio.unmount())
    await flushPromises()
    return staat
  }

  it('na ongedaan maken staat de aandacht op de kop', async () => {
    let gedaan = 0
    const staat = await toon(melding(1), melding(2, { maakOngedaan: () => gedaan++ }))
    const knop = venster()
      .findAll('.melding button')
      .find((b) => b.text() === 'Ongedaan maken')
    ;(knop?.element as HTMLElement).focus()
    await knop?.trigger('click')
    await wacht()
    expect(gedaan).toBe(1)
    expect(staat.value.map((m) => m.id)).toEqual([1])
    expect(actief()).toBe('H1 Dossier')
  })

  it('wordt voorgelezen: rustig wat lukte, meteen wat mislukte', async () => {
    await toon(melding(1), melding(2, { soort: 'fout' }))
    await wacht()
    const live = [...document.querySelectorAll('[aria-live]')].map((e) => [e.getAttribute('aria-live'), e.textContent])
    expect(live.some(([hoe, tekst]) => hoe === 'polite' && tekst?.includes('Melding 1.'))).toBe(true)
    expect(live.some(([hoe, tekst]) => hoe === 'assertive' && tekst?.includes('Melding 2.'))).toBe(true)
  })
})
