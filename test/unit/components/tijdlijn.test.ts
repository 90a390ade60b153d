import { mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import Tijdlijn from '@/components/tijdlijn/Tijdlijn.vue'
import { type Datum, plusDagen } from '@/domain/datum/datum'
import { Kalender } from '@/domain/datum/kalender'
import { vouw } from '@/domain/dossier/dossier'
import type { Gebeurtenis } from '@/domain/gebeurtenis/gebeurtenis'
import { legeGegevens } from '@/domain/gebeurtenis/gegevens'
import { onsWelzijn } from '@/domain/regeling/ons-welzijn'
import { termijnen } from '@/domain/termijn/termijnen'
import { zaakVan } from '@/domain/termijn/zaak-van'
import { tijdlijn } from '@/domain/tijdlijn/tijdlijn'

const VANDAAG = '2026-11-20' as Datum
const kalender = new Kalender()
const gebeurtenis = (id: string, soort: string, datum: string, gegevens: object = {}) =>
  ({ id, dossierId: 'd', soort, datum, vastgelegdOp: `${datum}T09:00:00Z`, gegevens }) as unknown as Gebeurtenis
const LOG = [
  gebeurtenis('e1', 'ontvangst', '2026-11-10', {
    nummer: '2026-001',
    regelingId: 'ons-welzijn',
    regelingVersie: '2019-07-19',
    kanaal: 'brief',
    gegevens: legeGegevens(),
  }),
  gebeurtenis('e2', 'bevestiging_verzonden', '2026-11-13', { wijze: 'e-mail' }),
  gebeurtenis('e3', 'notitie', '2026-11-16', { tekst: 'x' }),
]

function toon(log: readonly Gebeurtenis[] = LOG) {
  const dossier = vouw(log)
  const zaak = zaakVan(dossier)
  const lijst = termijnen(onsWelzijn, zaak, VANDAAG, kalender)
  return mount(Tijdlijn, {
    attachTo: document.body,
    props: {
      items: tijdlijn(dossier, lijst, VANDAAG, onsWelzijn),
      termijnen: lijst,
      vandaag: VANDAAG,
      kalender,
      regeling: onsWelzijn,
      zaak,
      vroeger: { log, regelingBij: () => onsWelzijn },
      kenmerk: '2026-001 · ONS welzijn',
    },
  })
}
let w: ReturnType<typeof toon>
beforeEach(() => {
  w = toon()
})
afterEach(() => {
  w.unmount()
  vi.useRealTimers()
})
const kaart = () => document.querySelector<HTMLElement>('[role="dialog"]')
const actief = () => document.activeElement?.getAttribute('data-item')
const merk = (sleutel: string) => w.get(`[data-item="${sleutel}"]`)
const knopIn = (el: Element | null, tekst: string) =>
  [...(el?.querySelectorAll('button') ?? [])].find((b) => b.textContent.includes(tekst))

describe('the drawing', () => {
  it('names every marker with what is written beside it, its kind, its date in full and its state', () => {
    expect(merk('termijn:ons-ontvankelijk').attributes('aria-label')).toBe(
      'Ontvankelijkheid melden di 24 nov, nog 4 dagen. Termijn op dinsdag 24 november 2026: nog 4 dagen, 2 werkdagen',
    )
    expect(merk('gebeurtenis:e1').attributes('aria-label')).toBe(
      'Klacht ontvangen di 10 nov. Gebeurtenis op dinsdag 10 november 2026',
    )
  })

  it('takes one place in Tab and lets the arrow keys, Home and End walk through the dates', async () => {
    expect(w.findAll('[data-item][tabindex="0"]').map((m) => m.attributes('data-item'))).toEqual([
      'termijn:ons-ontvankelijk',
    ])
    const loop = async (key: string) => {
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
      await nextTick()
      return actief()
    }
    ;(merk('termijn:ons-ontvankelijk').element as SVGGElement).focus()
    expect(await loop('ArrowRight')).toBe('termijn:ons-vooronderzoek')
    expect(await loop('ArrowLeft')).toBe('termijn:ons-ontvankelijk')
    expect(await loop('Home')).toBe('gebeurtenis:e1')
    expect(await loop('ArrowDown')).toBe('termijn:ons-bevestiging')
    expect(await loop('End')).toBe('termijn:ons-bevindingen')
    expect(await loop('ArrowRight')).toBe('termijn:ons-bevindingen')
    expect(w.findAll('[data-item][tabindex="0"]')).toHaveLength(1)
  })

  it('brings a date that is out of sight into sight when the arrow keys reach it', async () => {
    await w
      .findAll('button')
      .find((b) => b.text() === 'Week')
      ?.trigger('click')
    expect(w.find('[data-item="termijn:ons-ontvankelijk"]').exists()).toBe(false)
    expect(w.text()).toContain('Later (3)')
    const svg = w.get('svg[role="group"]')
    await svg.trigger('keydown', { key: 'End' })
    await nextTick()
    expect(actief()).toBe('termijn:ons-bevindingen')
  })

  it('opens and closes "Waarom deze datum?" by Enter or click and gives the keyboard back', async () => {
    const doel = merk('termijn:ons-ontvankelijk')
    await doel.trigger('keydown', { key: 'Enter' })
    await nextTick()
    expect(kaart()?.textContent).toContain('Waarom 24 november 2026?')
    expect(kaart()?.textContent).toContain('di 10 november 2026 + 2 weken = di 24 november 2026')
    expect(doel.attributes('aria-expanded')).toBe('true')
    await doel.trigger('click')
    await nextTick()
    expect(kaart()).toBeNull()
  })

  it('opens after pointing for a moment, not at once', async () => {
    vi.useFakeTimers()
    const doel = merk('termijn:ons-ontvankelijk')
    // A marker that comes to lie under a mouse at rest (a dialog closes) is entered but not pointed at.
    await doel.trigger('pointerenter', { pointerType: 'mouse' })
    vi.advanceTimersByTime(1000)
    await nextTick()
    expect(kaart()).toBeNull()
    await doel.trigger('pointermove', { pointerType: 'mouse' })
    vi.advanceTimersByTime(200)
    await nextTick()
    expect(kaart()).toBeNull()
    vi.advanceTimersByTime(300)
    await nextTick()
    expect(kaart()).not.toBeNull()
    await doel.trigger('pointerleave')
    vi.advanceTimersByTime(400)
    await nextTick()
    expect(kaart()).toBeNull()
  })

  it('hands over the explanation and the term that waits', async () => {
    await merk('termijn:ons-ontvankelijk').trigger('click')
    await nextTick()
    knopIn(kaart(), 'Kopieer uitleg')?.click()
    expect(w.emitted('kopieer')?.[0]?.[0]).toMatch(/^Waarom 24 november 2026\?\nRegeling: ONS welzijn/)
    knopIn(kaart(), 'Beoordelen…')?.click()
    await nextTick()
    expect(w.emitted<[{ id: string }]>('vastleggen')?.[0]?.[0].id).toBe('ons-ontvankelijk')
    expect(kaart()).toBeNull()
  })

  it('explains an event by its day and its recording, without a button to copy', async () => {
    await merk('gebeurtenis:e2').trigger('click')
    await nextTick()
    expect(kaart()?.textContent).toContain('Gebeurdvr 13 november 2026')
    expect(knopIn(kaart(), 'Kopieer')).toBeUndefined()
  })

  it('draws the run of the open term along the axis', async () => {
    expect(w.find('.spoor').exists()).toBe(false)
    await merk('termijn:ons-ontvankelijk').trigger('click')
    const spoor = w.get('.spoor')
    expect(Number(spoor.attributes('width'))).toBeGreaterThan(50)
  })
})

describe('the list', () => {
  const rijen = () => w.findAll('.tijdlijst tbody tr').map((r) => r.text().replace(/\s+/g, ' '))

  it('says the same: what is to be done first, then in order of time with today between what was and what comes', () => {
    const teksten = rijen()
    const plek = (zoek: RegExp) => teksten.findIndex((t) => zoek.test(t))
    const volgorde = [
      /^Nog te doen$/,
      /^di 24 november 2026 ?Ontvankelijkheid melden/,
      /Vooronderzoek afronden/,
      /^Wat er gebeurde$/,
      /Klacht ontvangen/,
      /Ontvangst bevestigen/,
      /^Vandaag, vr 20 november 2026$/,
      /^Nog zonder datum$/,
      /Advies van de klachtencommissie/,
    ].map(plek)
    expect(volgorde).not.toContain(-1)
    expect(volgorde).toEqual(volgorde.toSorted((een, twee) => een - twee))
    expect(teksten.find((t) => t.includes('Ontvankelijkheid melden'))).toContain('nog 4 dagen, 2 werkdagen')
    expect(teksten.find((t) => t.includes('Advies van de klachtencommissie'))).toContain('nog niet gestart')
  })

  it('shows notes and documents when asked', async () => {
    expect(rijen().some((t) => t.includes('Notitie'))).toBe(false)
    await w
      .findAll('button')
      .find((b) => b.text().startsWith('Toon ook'))
      ?.trigger('click')
    expect(rijen().some((t) => t.includes('Notitie'))).toBe(true)
  })

  it('offers the action only for what is open, and passes the term on', async () => {
    const knoppen = w.findAll('.tijdlijst button').filter((b) => !b.text().startsWith('Waarom'))
    expect(knoppen.map((b) => b.text())).toEqual(['Beoordelen…', 'Afgerond op…', 'Verstuurd op…'])
    await knoppen[1]?.trigger('click')
    expect(w.emitted<[{ id: string }]>('vastleggen')?.[0]?.[0].id).toBe('ons-vooronderzoek')
  })
})

it('prints the timeline alone, and only as long as it prints', async () => {
  await w
    .findAll('button')
    .find((b) => b.text() === 'Afdrukken')
    ?.trigger('click')
  await nextTick()
  expect(w.emitted('afdrukken')).toHaveLength(1)
  expect(w.classes()).toContain('drukt-alleen')
  window.dispatchEvent(new Event('afterprint'))
  await nextTick()
  expect(w.classes()).not.toContain('drukt-alleen')
})

describe('very many events', () => {
  const met = (aantal: number) =>
    toon([
      { ...(LOG[0] as Gebeurtenis), datum: '2024-01-01' as Datum },
      ...Array.from({ length: aantal - 1 }, (_, i) =>
        gebeurtenis(`v${i}`, 'contact', plusDagen('2024-01-01' as Datum, i), { wijze: 'telefoon', bereikt: true }),
      ),
    ])
  const kaartje = (scherm: ReturnType<typeof toon>) => scherm.element as HTMLElement
  const rijen = (scherm: ReturnType<typeof toon>) => kaartje(scherm).querySelectorAll('.tijdlijst tbody tr').length

  it('a thousand open with a quarter in the drawing and the last fifty in the list', () => {
    const scherm = met(1000)
    expect(kaartje(scherm).querySelectorAll('*').length).toBeLessThan(2500)
    expect(rijen(scherm)).toBeLessThan(80)
    expect(scherm.get('[aria-pressed="true"]').text()).toBe('Kwartaal')
    scherm.unmount()
  })

  it('all of them stand on paper, and in the list when they are asked for', async () => {
    const scherm = met(100)
    const kort = rijen(scherm)
    window.dispatchEvent(new Event('beforeprint'))
    await nextTick()
    expect(rijen(scherm)).toBe(kort + 50)
    window.dispatchEvent(new Event('afterprint'))
    await nextTick()
    expect(rijen(scherm)).toBe(kort)
    await scherm
      .findAll('button')
      .find((b) => b.text() === 'Toon ook de 50 eerdere gebeurtenissen')
      ?.trigger('click')
    await nextTick()
    expect(rijen(scherm)).toBe(kort + 50)
    expect(document.activeElement).toBe(kaartje(scherm).querySelector('.tijdlijst tbody tr'))
    scherm.unmount()
  })
})

describe('a busy dossier', () => {
  const druk = [
    ...LOG,
    ...Array.from({ length: 12 }, (_, n) =>
      gebeurtenis(`c${n}`, 'contact', plusDagen('2026-11-12' as Datum, n % 6), {
        wijze: 'telefoon',
        bereikt: true,
        met: 'de klant',
        inhoud: '',
      }),
    ),
  ]

  it('takes events together in one marker that opens as their list, and is one step for the arrow keys', async () => {
    w.unmount()
    w = toon(druk)
    const bundel = w.findAll('[data-item]').find((m) => m.attributes('data-item')?.startsWith('bundel:'))
    expect(bundel?.attributes('aria-label')).toMatch(/^\d+ gebeurtenissen .*Open de lijst van \d+$/)
    await bundel?.trigger('click')
    await nextTick()
    const aantal = Number(/^(\d+)/.exec(bundel?.attributes('aria-label') ?? '')?.[1])
    expect(kaart()?.querySelectorAll('dt')).toHaveLength(aantal)
    expect(kaart()?.textContent).toContain('Contact met de klant')
    const merken = w.findAll('[data-item]').length
    const eerste = w.get('[data-item][tabindex="0"]')
    await eerste.trigger('keydown', { key: 'Home' })
    const gezien = new Set<string | null | undefined>()
    for (let stap = 0; stap < merken + 2; stap++) {
      gezien.add(actief())
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }))
      await nextTick()
    }
    expect(gezien.size).toBe(merken)
  })
})
