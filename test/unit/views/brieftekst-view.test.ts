import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, expect, test } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { oorspronkelijk } from '@/documents/brief'
import { onsWelzijn } from '@/domain/regeling/ons-welzijn'
import { routes } from '@/router'
import { bewaarAlles, openConcepten } from '@/stores/concepten'
import { useInstellingenStore } from '@/stores/instellingen'
import BriefTekstView from '@/views/BriefTekstView.vue'
import { wachtTot } from '../../fixtures/wachten'
import { metStores } from '../stores/hulp'

metStores()
let los: (() => void) | undefined
afterEach(() => los?.())

const EERST = oorspronkelijk('ontvangstbevestiging', onsWelzijn)
const EIGEN = 'Onderwerp: Ons besluit\n\nEigen woorden. {contact}'

async function open(adres = '/regelingen/ons-welzijn/brieven/ontvangstbevestiging') {
  const router = createRouter({ history: createMemoryHistory(), routes })
  await router.push(adres)
  const scherm = mount(BriefTekstView, { global: { plugins: [router] }, attachTo: document.body })
  los = () => scherm.unmount()
  await wachtTot(() => {
    if (!scherm.find('textarea').exists() && !scherm.text().includes('bestaat niet')) throw new Error('leest nog')
  })
  const knop = (tekst: string) => {
    const gevonden = scherm.findAll('button').find((b) => b.text() === tekst)
    if (!gevonden) throw new Error(`geen knop ${tekst}`)
    return gevonden
  }
  const veld = () => scherm.get<HTMLTextAreaElement>('textarea')
  return { scherm, knop, veld }
}
const bewaard = () => useInstellingenStore().instellingen.brieven['ons-welzijn']?.ontvangstbevestiging ?? []

test('een brief die de regeling niet heeft, is er niet', async () => {
  const { scherm } = await open('/regelingen/ons-welzijn/brieven/constructor')
  expect(scherm.text()).toContain('Deze brief bestaat niet')
})

test('een fout wordt geweigerd met de regel erbij, en er verandert niets', async () => {
  const { scherm, knop, veld } = await open()
  await veld().setValue('Onderwerp: x\n\nDag {onzin}.')
  await knop('Bewaren').trigger('click')
  await flushPromises()
  expect(scherm.text()).toContain('Het woord {onzin} kent het programma niet.')
  expect(document.activeElement?.textContent).toContain('Eén ding klopt nog niet.')
  expect(useInstellingenStore().instellingen.brieven).toEqual({})
  await knop('Regel 3').trigger('click')
  expect(document.activeElement).toBe(veld().element)
  expect(veld().element.selectionStart).toBe('Onderwerp: x\n\n'.length)
})

test('bewaren, terug naar het oorspronkelijke, en een eerdere tekst terugzetten', async () => {
  const { scherm, knop, veld } = await open()
  expect(veld().element.value).toBe(EERST)
  await veld().setValue(EIGEN)
  await wachtTot(() => expect(scherm.find('.blad').text()).toContain('Eigen woorden.'))
  expect(scherm.text()).toContain('De uiterste dag {termijn.bevindingen} staat niet meer in de brief.')
  await knop('Bewaren').trigger('click')
  await wachtTot(() => expect(bewaard().map((t) => t.tekst)).toEqual([EIGEN]))
  expect(await openConcepten()).toEqual([])
  expect(scherm.text()).toContain('Dit is uw eigen tekst, sinds 20 november 2026.')

  await knop('Terug naar het oorspronkelijke').trigger('click')
  await wachtTot(() => expect(veld().element.value).toBe(EERST))
  expect(bewaard().map((t) => t.tekst)).toEqual([EIGEN, ''])

  const terug = scherm.findAll('button').filter((b) => b.text().startsWith('Deze tekst terugzetten'))
  await terug[1]?.trigger('click')
  expect(veld().element.value).toBe(EIGEN)
  // Only in the field: it counts when it is saved.
  expect(bewaard()).toHaveLength(2)
})

test('wat is getypt blijft als het scherm weggaat, tot het wordt weggegooid', async () => {
  const eerste = await open()
  await eerste.veld().setValue(EIGEN)
  los?.()
  await bewaarAlles()
  const { knop, veld } = await open()
  await wachtTot(() => expect(veld().element.value).toBe(EIGEN))
  await knop('Wijzigingen weggooien').trigger('click')
  await knop('Weggooien').trigger('click')
  await wachtTot(() => expect(veld().element.value).toBe(EERST))
  expect(await openConcepten()).toEqual([])
})

test('is de tekst van het programma sindsdien veranderd, dan staat dat erbij', async () => {
  const store = useInstellingenStore()
  await store.bewaarBrieftekst('ons-welzijn', 'ontvangstbevestiging', {
    tekst: EIGEN,
    van: 'Wat het programma toen zei.',
  })
  const { scherm } = await open()
  expect(scherm.text()).toContain('De tekst van het programma is veranderd sinds u de uwe maakte.')
})

test('invoegen: op de plek van de cursor, en om wat is gekozen heen', async () => {
  const { scherm, veld } = await open()
  await veld().setValue('Onderwerp: x\n\nDag daar')
  veld().element.setSelectionRange(14, 17)
  await scherm.get('select').setValue('{als ontvangen}…{anders}…{einde}')
  await scherm.get('form.invoegen').trigger('submit')
  await flushPromises()
  expect(veld().element.value).toBe('Onderwerp: x\n\n{als ontvangen}Dag{anders}…{einde} daar')
  expect(document.activeElement).toBe(veld().element)
})
