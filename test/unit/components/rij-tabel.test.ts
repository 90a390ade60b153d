import { mount } from '@vue/test-utils'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { h } from 'vue'
import RijTabel from '@/components/base/RijTabel.vue'
import { wachtTot } from '../../fixtures/wachten'

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

describe('a long list', () => {
  const HOOGTE = 65
  const lang = Array.from({ length: 200 }, (_, i) => ({ nummer: `2026-${i}` }))
  /** As a browser lays it out: rows of one height under each other, the table scrolled so far. */
  let geschoven = 0
  beforeEach(() => {
    geschoven = 0
    vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function (this: HTMLElement) {
      return new DOMRect(0, -geschoven, 800, this.tagName === 'TR' ? HOOGTE : 0)
    })
  })
  const eenLange = (hergebruik = true) =>
    mount(RijTabel<{ nummer: string }>, {
      props: {
        bijschrift: 'Dossiers',
        kolommen: [{ sleutel: 'nummer', kop: 'Nummer' }],
        rijen: lang,
        sleutel: (r: { nummer: string }) => r.nummer,
        venster: true,
        hergebruik,
      },
      slots: {
        nummer: ({ rij }: { rij: { nummer: string } }) =>
          h('a', { key: rij.nummer, class: 'rijlink', href: '#x' }, rij.nummer),
      },
      attachTo: document.body,
    })
  const nummers = (w: ReturnType<typeof eenLange>) => w.findAll('.rijlink').map((l) => l.text())
  const hoogte = (w: ReturnType<typeof eenLange>) =>
    w.findAll<HTMLElement>('tr.leeg').reduce((som, r) => som + parseFloat(r.element.style.height), 0) +
    w.findAll('tbody tr[data-index]').length * HOOGTE
  async function schuif(w: ReturnType<typeof eenLange>, px: number) {
    geschoven = px
    document.dispatchEvent(new Event('scroll'))
    await w.vm.$nextTick()
  }

  test('draws what is in sight, and is as high as all of it', async () => {
    const w = eenLange()
    expect(nummers(w)[0]).toBe('2026-0')
    expect(nummers(w).length).toBeLessThan(60)
    await schuif(w, 100 * HOOGTE)
    expect(nummers(w)).toContain('2026-100')
    expect(nummers(w)).not.toContain('2026-0')
    expect(w.get('.rijlink').element.closest('tr')?.getAttribute('aria-rowindex')).toBe(
      String(Number(nummers(w)[0]?.slice(5)) + 2),
    )
    expect(hoogte(w)).toBe(lang.length * HOOGTE)
  })

  test('a row is used again, but not its link: the keyboard never stands on another line without a word', async () => {
    const w = eenLange()
    const rij = w.get('tbody tr[data-index="0"]').element
    w.get<HTMLElement>('.rijlink').element.focus()
    const knop = document.activeElement
    await schuif(w, 100 * HOOGTE)
    expect(rij.isConnected).toBe(true)
    expect(knop?.isConnected).toBe(false)
    expect(document.activeElement).not.toBe(rij.querySelector('.rijlink'))
  })

  test('End and Home reach rows that were not drawn', async () => {
    const w = eenLange()
    const druk = (key: string) =>
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
    w.get<HTMLElement>('.rijlink').element.focus()
    druk('End')
    await wachtTot(() => expect(document.activeElement?.textContent).toBe('2026-199'))
    druk('Home')
    await wachtTot(() => expect(document.activeElement?.textContent).toBe('2026-0'))
  })

  test('a higher row that went out of sight keeps its place', async () => {
    const w = eenLange()
    vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function (this: HTMLElement) {
      return new DOMRect(0, -geschoven, 800, this.dataset.index === '3' ? HOOGTE + 20 : HOOGTE)
    })
    await schuif(w, 10)
    await schuif(w, 100 * HOOGTE)
    expect(hoogte(w)).toBe(lang.length * HOOGTE + 20)
    // In another order the third row is another one.
    await w.setProps({ rijen: lang.toReversed() })
    await schuif(w, 100 * HOOGTE + 10)
    expect(hoogte(w)).toBe(lang.length * HOOGTE)
  })

  test('on paper everything stands', async () => {
    const w = eenLange()
    window.dispatchEvent(new Event('beforeprint'))
    await w.vm.$nextTick()
    expect(nummers(w)).toHaveLength(lang.length)
    window.dispatchEvent(new Event('afterprint'))
    await w.vm.$nextTick()
    expect(nummers(w).length).toBeLessThan(60)
  })
})
