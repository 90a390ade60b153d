import { DOMWrapper, flushPromises, mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { defineComponent, h, ref } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import { useMelding } from '@/composables/use-melding'
import type { GebeurtenisSoort } from '@/domain/dossier/gebeurtenis'
import { routes } from '@/router'
import { useDossierStore } from '@/stores/dossier'
import { useDossiersStore } from '@/stores/dossiers'
import { openConcepten } from '@/stores/use-concept'
import VastlegVenster from '@/views/VastlegVenster.vue'
import { eenKlacht } from '../storage/hulp'
import { metStores } from '../stores/hulp'

const { herstart } = metStores()
let los: (() => void) | undefined
const { meldingen, sluit } = useMelding()
beforeEach(() => meldingen.value.forEach((m) => sluit(m.id)))
afterEach(() => los?.())

const venster = () => new DOMWrapper(document.body)
const veld = (id: string) => venster().get<HTMLInputElement>(`[id="vastleggen-${id}"]`)
const knop = (tekst: string) => {
  const gevonden = venster()
    .findAll('button')
    .find((b) => b.text().includes(tekst))
  if (!gevonden) throw new Error(`geen knop ${tekst}`)
  return gevonden
}

async function open(dossierId: string, vraag: { soort?: GebeurtenisSoort; termijnId?: string } = {}) {
  const router = createRouter({ history: createMemoryHistory(), routes })
  // As the screens do it: the window goes as soon as it says that it is done.
  const er = ref(true)
  const klaar = () => (er.value = false)
  const scherm = mount(
    defineComponent(() => () => er.value && h(VastlegVenster, { dossierId, ...vraag, onKlaar: klaar })),
    { global: { plugins: [router] }, attachTo: document.body },
  )
  los = () => {
    los = undefined
    scherm.unmount()
  }
  await vi.waitFor(() => venster().get('[role="dialog"]'))
  await flushPromises()
  return { er }
}
async function esc() {
  await venster().get('[role="dialog"]').trigger('keydown', { key: 'Escape' })
  await vi.waitFor(() => expect(venster().find('[role="dialog"]').exists()).toBe(false))
}
const sleutels = async () => (await openConcepten()).map((c) => c.sleutel).sort()

describe('wat half is ingevuld', () => {
  test('Esc bewaart, en F2 biedt het aan, ook na een crash en langs welke weg het ook begon', async () => {
    const { id } = await useDossiersStore().registreer(eenKlacht())
    await open(id, { soort: 'gesprek' })
    await veld('verklaring').setValue('Mevrouw vertelt dat')
    await esc()
    await vi.waitFor(async () => expect(await sleutels()).toEqual([`${id}/vastleggen/gesprek`]))
    herstart()
    await open(id)
    expect(venster().text()).toContain('Verder met wat u eerder typte')
    await knop('Mevrouw vertelt dat').trigger('click')
    expect(veld('verklaring').element.value).toBe('Mevrouw vertelt dat')
  })

  test('twee soorten hebben elk hun eigen concept; vastleggen ruimt alleen het eigen concept op', async () => {
    const { id } = await useDossiersStore().registreer(eenKlacht())
    await open(id, { soort: 'gesprek' })
    await veld('verklaring').setValue('Mevrouw vertelt dat')
    await esc()
    await open(id, { soort: 'notitie' })
    await veld('tekst').setValue('Gebeld')
    await venster().get('form').trigger('keydown', { key: 'Enter', ctrlKey: true })
    await vi.waitFor(() => expect(meldingen.value.at(-1)?.tekst).toContain('notitie'))
    expect(await sleutels()).toEqual([`${id}/vastleggen/gesprek`])
  })

  test('Annuleren gooit het weg', async () => {
    const { id } = await useDossiersStore().registreer(eenKlacht())
    await open(id, { soort: 'notitie' })
    await veld('tekst').setValue('Gebeld')
    await esc()
    await vi.waitFor(async () => expect(await sleutels()).toHaveLength(1))
    const { er } = await open(id, { soort: 'notitie' })
    expect(veld('tekst').element.value).toBe('Gebeld')
    await knop('Annuleren').trigger('click')
    await vi.waitFor(() => expect(er.value).toBe(false))
    await vi.waitFor(async () => expect(await sleutels()).toEqual([]))
  })
})

describe('ongedaan maken vanuit de melding', () => {
  test('ALL-2 raakt alleen dat dossier, ook als er intussen een ander open staat', async () => {
    const dossiers = useDossiersStore()
    const store = useDossierStore()
    const een = await dossiers.registreer(eenKlacht())
    const ander = await dossiers.registreer(eenKlacht({ onderwerp: 'Iets anders' }))
    await open(een.id, { soort: 'bevestiging_verzonden' })
    await venster().get('form').trigger('keydown', { key: 'Enter', ctrlKey: true })
    await vi.waitFor(() => expect(meldingen.value).toHaveLength(1))
    expect(meldingen.value[0]?.tekst).toBe(`Vastgelegd in ${een.nummer}: ontvangst bevestigd.`)
    los?.()
    await store.laad(ander.id)
    meldingen.value[0]?.maakOngedaan?.()
    await vi.waitFor(() => expect(meldingen.value.at(-1)?.tekst).toContain('Ongedaan gemaakt'))
    expect(store.dossier?.id).toBe(ander.id)
    await store.laad(een.id)
    expect(store.dossier?.geldig.map((g) => g.soort)).toEqual(['ontvangst'])
    expect(store.dossier?.log).toHaveLength(3)
  })
})
