import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { zoekt, zoektAanBegin } from '@/components/vastleggen/zoekwoorden'
import VastlegMenu from '@/components/vastleggen/VastlegMenu.vue'
import { soortenVoor } from '@/components/vastleggen/vastleg-model'
import { REGELINGEN } from '@/domain/regeling'
import { contextVan } from '../../fixtures/vastleggen'
import { Logboek } from '../../fixtures/logboek'

const ONS = REGELINGEN[0]
if (!ONS) throw new Error('geen regeling')
const context = contextVan(ONS, new Logboek(ONS.id).ontvangst('2026-11-16').dossier())
const open = () => mount(VastlegMenu, { props: { context, concepten: [] } })
type Scherm = ReturnType<typeof open>
const namen = (w: Scherm) => w.findAll('.keuzes .knop').map((k) => k.text().split(/\s{2,}/)[0])
const typ = (w: Scherm, tekst: string) => w.get('input').setValue(tekst)

describe('kiezen door te typen', () => {
  it.each([
    ['gebeld', 'contact'],
    ['GEMAILD', 'contact'],
    ['ingetrokken', 'intrekking'],
    ['geen gehoor', 'contact'],
    ['bijlage', 'document_toegevoegd'],
    ['politie', 'vermoeden_strafbaar_feit'],
    ['afgerond', 'vooronderzoek_afgerond'],
  ] as const)('het woord "%s" vindt %s', (vraag, soort) => {
    expect(zoekt(soort, vraag, ONS)).toBe(true)
  })

  it('wat een regeling niet kent, wordt ook door typen niet gevonden', async () => {
    const w = open()
    await typ(w, 'commissie')
    const alle = soortenVoor(context).flatMap(({ soorten }) => soorten)
    expect(alle).not.toContain('hoorzitting')
    await typ(w, 'hoorzitting')
    expect(w.text()).toContain('Geen stap met “hoorzitting”.')
  })

  it('elk woord telt mee, accenten niet; Enter kiest de eerste, en zonder vraag is dat waar een termijn op wacht', async () => {
    const w = open()
    await w.get('input').trigger('keydown.enter')
    expect(w.emitted('kies')?.[0]).toEqual([w.vm.eerste])
    expect(w.find('section[aria-labelledby="menu-wacht"]').text()).toContain('Nu aan de beurt')
    await typ(w, 'gébeld klant')
    expect(namen(w)).toEqual(['Contact met de klant gebeld'])
    expect(w.get('[role="status"]').text()).toBe('1 stap')
    await w.get('input').trigger('keydown.enter')
    expect(w.emitted('kies')?.[1]).toEqual(['contact'])
  })

  it('"sluit" is afsluiten en niet een deel van "besluit"', () => {
    for (const regeling of REGELINGEN) {
      expect(zoektAanBegin('afsluiting', 'sluit', regeling)).toBe(true)
      expect(zoektAanBegin('standpunt_bestuur', 'sluit', regeling)).toBe(false)
      expect(zoektAanBegin('beslissing', 'besluit', regeling)).toBe(true)
    }
  })

  it('wat nergens bij past wordt met Enter een notitie met die tekst', async () => {
    const w = open()
    await typ(w, 'sleutel teruggegeven')
    await w.get('input').trigger('keydown.enter')
    expect(w.emitted('notitie')).toEqual([['sleutel teruggegeven']])
    expect(w.emitted('kies')).toBeUndefined()
  })

  it('pijlen lopen van het veld door alle groepen en rond; Esc maakt eerst het veld leeg', async () => {
    const w = mount(VastlegMenu, { props: { context, concepten: [] }, attachTo: document.body })
    const veld = w.get('input')
    veld.element.focus()
    await veld.trigger('keydown', { key: 'ArrowDown' })
    expect(document.activeElement).toBe(w.findAll('.keuzes .knop')[0]?.element)
    await w.findAll('.keuzes .knop')[0]?.trigger('keydown', { key: 'ArrowUp' })
    expect(document.activeElement).toBe(veld.element)
    await veld.trigger('keydown', { key: 'ArrowUp' })
    expect(document.activeElement).toBe(w.findAll('.keuzes .knop').at(-1)?.element)
    await typ(w, 'bel')
    await veld.trigger('keydown', { key: 'Escape' })
    expect(veld.element.value).toBe('')
    w.unmount()
  })
})
