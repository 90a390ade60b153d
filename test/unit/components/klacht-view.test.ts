import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Component } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import { OpslagFout } from '@/storage'
import { useDossiersStore } from '@/stores/dossiers'
import { useInstellingenStore } from '@/stores/instellingen'
import { opslag } from '@/stores/opslag'
import NieuweKlachtView from '@/views/NieuweKlachtView.vue'
import SignaalView from '@/views/SignaalView.vue'
import { wachtTot } from '../../fixtures/wachten'
import { metStores } from '../stores/hulp'

metStores()
let los: (() => void) | undefined
afterEach(() => los?.())

async function open(View: Component, naam: string, query: Record<string, string> = {}) {
  await useInstellingenStore().laad()
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/', name: 'werkvoorraad', component: { render: () => null } },
      { path: '/nieuw', name: naam, component: View },
      { path: '/dossiers/:id', name: 'dossier', component: { render: () => null } },
    ],
  })
  await router.push({ path: '/nieuw', query })
  const scherm = mount(View, { global: { plugins: [router] }, attachTo: document.body })
  los = () => {
    scherm.unmount()
    los = undefined
  }
  await flushPromises()
  const bewaar = () => scherm.get('form').trigger('keydown', { key: 'Enter', ctrlKey: true })
  return { scherm, router, bewaar, veld: (id: string) => scherm.get(`[id="${id}"]`) }
}

describe('een klacht registreren', () => {
  it('S51-4.1 slaat op en gaat naar het dossier; het concept is weg', async () => {
    const { router, bewaar, veld } = await open(NieuweKlachtView, 'nieuwe-klacht')
    await veld('klacht-onderwerp').setValue('Afspraak niet nagekomen')
    await veld('klacht-datum').setValue('13-11-2026')
    await bewaar()
    await wachtTot(() => expect(router.currentRoute.value.name).toBe('dossier'))
    expect(useDossiersStore().lijst).toMatchObject([
      { nummer: '2026-001', ontvangen: '2026-11-13', onderwerp: 'Afspraak niet nagekomen', soort: 'klacht' },
    ])
    los?.()
    await flushPromises()
    expect(await opslag().concepten.alle()).toEqual([])
  })

  it('een half formulier blijft bewaard als er eerst een andere klacht wordt geregistreerd', async () => {
    const eerste = await open(NieuweKlachtView, 'nieuwe-klacht')
    await eerste.veld('klacht-onderwerp').setValue('Half')
    los?.()
    await wachtTot(async () => expect(await opslag().concepten.alle()).toHaveLength(1))

    const tweede = await open(NieuweKlachtView, 'nieuwe-klacht')
    await wachtTot(() => expect(tweede.scherm.text()).toContain('U was bezig met een klacht'))
    await tweede.veld('klacht-onderwerp').setValue('Iets anders')
    window.dispatchEvent(new Event('pagehide'))
    await wachtTot(async () => expect(await opslag().concepten.alle()).toHaveLength(2))
    await tweede.bewaar()
    await wachtTot(() => expect(tweede.router.currentRoute.value.name).toBe('dossier'))
    los?.()
    await flushPromises()
    expect(await opslag().concepten.alle()).toMatchObject([{ waarde: { gegevens: { onderwerp: 'Half' } } }])
  })

  it('een concept van een ouder programma, of een beschadigd concept, houdt het formulier heel', async () => {
    for (const [waarde, onderwerp] of [
      [{ kanaal: 'brief', gegevens: { onderwerp: 'Oud' } }, 'Oud'],
      [{ gegevens: 7 }, ''],
      [null, ''],
    ] as const) {
      await opslag().concepten.bewaar('klacht/nieuw', waarde)
      const { scherm, veld } = await open(NieuweKlachtView, 'nieuwe-klacht')
      await wachtTot(() => expect(scherm.text()).toContain('U was bezig met een klacht'))
      const verder = scherm.findAll('button').find((b) => b.text() === 'Verder gaan')
      await verder?.trigger('click')
      await wachtTot(() => expect(scherm.text()).not.toContain('U was bezig'))
      expect((veld('klacht-onderwerp').element as HTMLInputElement).value).toBe(onderwerp)
      los?.()
      await flushPromises()
    }
  })

  it('toch een signaal: het toetsenbord blijft bij die vraag, en wat getypt was staat er nog', async () => {
    const { scherm, veld } = await open(NieuweKlachtView, 'nieuwe-klacht')
    expect(document.activeElement?.id).toBe('klacht-klagers.0.naam')
    await veld('klacht-onderwerp').setValue('Deur klemt')
    for (const [kies, kop, onderwerp] of [
      ['signaal', 'Signaal noteren', 'signaal-onderwerp'],
      ['klacht', 'Nieuwe klacht', 'klacht-onderwerp'],
    ] as const) {
      await veld('klacht-of-signaal').get(`input[value="${kies}"]`).setValue(true)
      await flushPromises()
      expect(scherm.get('h1').text()).toBe(kop)
      expect((document.activeElement as HTMLInputElement).value).toBe(kies)
      expect((veld(onderwerp).element as HTMLInputElement).value).toBe('Deur klemt')
    }
  })

  it('wie weggaat met een half formulier, kan verder gaan of het weggooien', async () => {
    const eerste = await open(NieuweKlachtView, 'nieuwe-klacht')
    await eerste.veld('klacht-onderwerp').setValue('Half')
    los?.()
    await wachtTot(async () => expect(await opslag().concepten.alle()).toHaveLength(1))

    const tweede = await open(NieuweKlachtView, 'nieuwe-klacht')
    await wachtTot(() => expect(tweede.scherm.text()).toContain('U was bezig met een klacht van vandaag 10:00.'))
    expect((tweede.veld('klacht-onderwerp').element as HTMLInputElement).value).toBe('')
    const knop = (bij: typeof tweede, tekst: string) => bij.scherm.findAll('button').find((b) => b.text() === tekst)
    await knop(tweede, 'Verder gaan')?.trigger('click')
    await wachtTot(() => expect(tweede.scherm.text()).not.toContain('U was bezig'))
    expect((tweede.veld('klacht-onderwerp').element as HTMLInputElement).value).toBe('Half')
    los?.()

    const derde = await open(NieuweKlachtView, 'nieuwe-klacht')
    await wachtTot(() => expect(derde.scherm.text()).toContain('U was bezig met een klacht'))
    await knop(derde, 'Weggooien')?.trigger('click')
    await wachtTot(async () => expect(await opslag().concepten.alle()).toEqual([]))
    expect(derde.scherm.text()).not.toContain('U was bezig')
  })

  it('van twee halve klachten komt die terug die is aangewezen', async () => {
    for (const onderwerp of ['Eerste', 'Tweede', 'Derde'])
      await opslag().concepten.bewaar(`klacht/nieuw/${onderwerp}`, { gegevens: { onderwerp } })
    const { router, bewaar, veld } = await open(NieuweKlachtView, 'nieuwe-klacht', { concept: 'klacht/nieuw/Tweede' })
    await wachtTot(() => expect((veld('klacht-onderwerp').element as HTMLInputElement).value).toBe('Tweede'))
    await veld('klacht-datum').setValue('13-11-2026')
    await bewaar()
    await wachtTot(() => expect(router.currentRoute.value.name).toBe('dossier'))
    expect((await opslag().concepten.alle()).map((c) => c.sleutel).sort()).toEqual([
      'klacht/nieuw/Derde',
      'klacht/nieuw/Eerste',
    ])
  })

  it('een mislukte opslag: de zin staat er, het getypte blijft, er is niets half opgeslagen', async () => {
    const { scherm, router, bewaar, veld } = await open(NieuweKlachtView, 'nieuwe-klacht')
    vi.spyOn(opslag().dossiers, 'registreer').mockRejectedValue(
      new OpslagFout('schijf-vol', 'Er is geen ruimte meer. Maak ruimte op de schijf en sla opnieuw op.'),
    )
    await veld('klacht-onderwerp').setValue('Afspraak')
    await bewaar()
    await wachtTot(() => expect(scherm.text()).toContain('Er is geen ruimte meer.'))
    expect((veld('klacht-onderwerp').element as HTMLInputElement).value).toBe('Afspraak')
    expect(router.currentRoute.value.name).toBe('nieuwe-klacht')
    expect(useDossiersStore().lijst).toEqual([])
  })
})

it('WSW-A1 een signaal: een regel, Enter, en het staat er', async () => {
  const { scherm, router, veld } = await open(SignaalView, 'nieuw-signaal')
  expect(document.activeElement?.id).toBe('signaal-onderwerp')
  await veld('signaal-onderwerp').setValue('Balie bleef dicht')
  await scherm.get('form').trigger('submit')
  await wachtTot(() => expect(router.currentRoute.value.name).toBe('dossier'))
  expect(useDossiersStore().lijst).toMatchObject([
    { soort: 'signaal', status: 'signaal', onderwerp: 'Balie bleef dicht' },
  ])
})
