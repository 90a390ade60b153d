import { flushPromises, mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createRouter, createMemoryHistory } from 'vue-router'
import { vouw } from '@/domain/dossier/dossier'
import type { Gebeurtenis } from '@/domain/gebeurtenis/gebeurtenis'
import { legeGegevens } from '@/domain/gebeurtenis/gegevens'
import { samenvattingVan } from '@/domain/overzicht/samenvatten'
import type { Samenvatting } from '@/domain/overzicht/samenvatting'
import { useDossiersStore } from '@/stores/dossiers'
import { regelingMet } from '@/domain/regeling'
import TermijnenView from '@/views/TermijnenView.vue'

const dossier = (nummer: string, regelingId: string, datum: string, onderwerp: string): Samenvatting =>
  samenvattingVan(
    vouw([
      {
        id: `e${nummer}`,
        dossierId: nummer,
        soort: 'ontvangst',
        datum,
        vastgelegdOp: `${datum}T09:00:00Z`,
        gegevens: {
          nummer,
          regelingId,
          regelingVersie: regelingMet(regelingId)?.versie ?? '',
          kanaal: 'brief',
          gegevens: {
            ...legeGegevens(),
            onderwerp,
            klagers: [{ naam: 'Mw. Pieterse', plaats: '' }],
            omschrijving: 'geheim',
          },
        },
      } as unknown as Gebeurtenis,
    ]),
  )

async function toon(staat: 'laden' | 'mislukt' | 'klaar', rijen: readonly Samenvatting[] = []) {
  const dossiers = useDossiersStore()
  dossiers.$patch({
    staat,
    fout: staat === 'mislukt' ? 'De gegevens zijn niet te lezen. Start het programma opnieuw.' : '',
  })
  rijen.forEach((s) => dossiers.zet(s))
  const leeg = { render: () => null }
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/', component: leeg },
      { path: '/dossiers/:id', name: 'dossier', component: leeg },
      { path: '/nieuw', name: 'nieuwe-klacht', component: leeg },
    ],
  })
  const w = mount(TermijnenView, { global: { plugins: [router] }, attachTo: document.body })
  await flushPromises()
  return w
}

describe('all deadlines of all dossiers', () => {
  afterEach(() => {
    vi.useRealTimers()
  })
  beforeEach(() => {
    document.body.innerHTML = ''
    setActivePinia(createPinia())
    vi.setSystemTime(new Date('2026-11-20T10:00:00'))
  })

  it('says that it is loading, that it failed and what to do, or what will stand here', async () => {
    expect((await toon('laden')).text()).toContain('Bezig met laden')
    expect((await toon('mislukt')).get('[role="alert"]').text()).toContain('Start het programma opnieuw.')
    const leeg = await toon('klaar')
    expect(leeg.text()).toContain('Er loopt geen dossier')
    expect(leeg.get('a[href="/nieuw"]').text()).toBe('Nieuwe klacht')
  })

  it('shows each dossier with number and subject, most urgent first, never the person or the story', async () => {
    const w = await toon('klaar', [
      dossier('2026-001', 'ons-welzijn', '2026-11-18', 'Lang wachten'),
      dossier('2026-002', 'ons-welzijn', '2026-11-09', 'Toon van het gesprek'),
    ])
    expect(w.findAll('.dossier a').map((a) => a.text())).toEqual(['2026-002', '2026-001'])
    expect(w.text()).toContain('Toon van het gesprek')
    expect(w.text()).not.toMatch(/Pieterse|geheim/)
    expect(w.get('.dossier').text()).toContain('4 dagen te laat')
  })

  it('says the same in a list, with the action of each term', async () => {
    const w = await toon('klaar', [dossier('2026-002', 'ons-welzijn', '2026-11-09', 'Toon')])
    const tabel = w.findAll('table')[0]
    expect(tabel?.findAll('tbody tr').map((r) => r.find('.vet').text())).toEqual([
      'Ontvangst bevestigen',
      'Ontvankelijkheid melden',
      'Vooronderzoek afronden',
      'Bevindingen sturen',
    ])
    expect(tabel?.text()).toContain('Beoordelen…')
  })

  it('filters, and says so when nothing is left', async () => {
    const w = await toon('klaar', [dossier('2026-003', 'ons-welzijn', '2026-11-19', 'Toon')])
    await w.get('input[type="checkbox"]').setValue(true)
    expect(w.findAll('.dossier')).toHaveLength(0)
    expect(w.get('[role="status"]').text()).toContain('Geen termijn past bij dit filter')
  })

  it('ONS-13 names the periodic duties of the procedures in use, the first that was missed in front', async () => {
    const w = await toon('klaar', [dossier('2020-001', 'ons-welzijn', '2020-03-02', 'Toon')])
    const taken = w.findAll('table').at(-1)?.text() ?? ''
    expect(taken).toMatch(/wo 1 juli 2020.*te laat.*en 2 keer daarna/)
    expect(taken).toContain('Werkwijze evalueren')
    expect(taken).toContain('de regeling noemt geen dag')
  })
})
