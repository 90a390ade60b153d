import { mount } from '@vue/test-utils'
import { afterEach, expect, test, vi } from 'vitest'
import { nextTick } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import InStukken from '@/schermdelen/InStukken.vue'
import { useDossierStore } from '@/stores/dossier'
import { useDossiersStore } from '@/stores/dossiers'
import { useInStukkenStore } from '@/stores/in-stukken'
import { useInstellingenStore } from '@/stores/instellingen'
import { opslag } from '@/stores/opslag'
import { wachtTot } from '../../fixtures/wachten'
import { dag, eenKlacht } from '../storage/hulp'
import { metStores } from '../stores/hulp'

metStores()
let los: (() => void) | undefined
afterEach(() => los?.())

async function drieDossiers() {
  await useInstellingenStore().laad()
  const dossiers = useDossiersStore()
  await dossiers.laad()
  const ids: string[] = []
  for (const tekst of ['Er was lekkage in de hal.', 'Niets bijzonders.', 'De lekkage kwam terug.']) {
    const { id } = await dossiers.registreer(eenKlacht({ onderwerp: `Klacht ${ids.length + 1}` }))
    await useDossierStore().legVast({ soort: 'notitie', datum: dag('2026-11-18'), gegevens: { tekst } }, { id })
    ids.push(id)
  }
  return ids
}
function toon(vraag: string) {
  const naar = { template: '<p />' }
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/', component: naar },
      { path: '/dossiers/:id', name: 'dossier', component: naar },
    ],
  })
  const scherm = mount(InStukken, {
    props: { vraag, filter: {} },
    global: { plugins: [router] },
  })
  los = () => {
    los = undefined
    scherm.unmount()
  }
  return scherm
}

test('zoekt in de stukken van elk dossier, en wijst de plek aan; weg van het scherm blijft er niets van', async () => {
  const [eerste, , derde] = await drieDossiers()
  const scherm = toon('lekkage')
  await wachtTot(() => expect(scherm.text()).toContain('Gevonden in de stukken van 2 dossiers.'))
  expect(scherm.findAll('a').map((a) => [a.text(), a.attributes('href')])).toEqual([
    ['2026-003 Klacht 3', `/dossiers/${derde ?? ''}`],
    ['2026-001 Klacht 1', `/dossiers/${eerste ?? ''}`],
  ])
  expect(scherm.text()).toContain('Notitie, 18 november 2026: Tekst')
  expect(scherm.text()).toContain('Er was lekkage in de hal.')
  los?.()
  expect(useInStukkenStore().gevonden).toEqual([])
})

test('niets gevonden, gestopt, of een dossier dat niet te lezen is: het scherm zegt het', async () => {
  const [, tweede = ''] = await drieDossiers()
  const leeg = toon('kastanje')
  await wachtTot(() => expect(leeg.text()).toContain('In geen stuk staan deze woorden bij elkaar.'))
  los?.()

  const echt = opslag().dossiers.elk.bind(opslag().dossiers)
  vi.spyOn(opslag().dossiers, 'elk').mockImplementation(async function* (ids) {
    let n = 0
    for await (const d of echt(ids)) yield ids[n++] === tweede ? undefined : d
  })
  const kapot = toon('lekkage')
  await wachtTot(() =>
    expect(kapot.text()).toContain('1 dossier kon het programma niet lezen. Daarin is niet gezocht.'),
  )
  expect(kapot.findAll('a')).toHaveLength(2)
  los?.()

  const gestopt = toon('lekkage')
  await nextTick()
  const knop = gestopt.findAll('button').find((b) => b.text() === 'Stoppen')
  await knop?.trigger('click')
  expect(gestopt.text()).toMatch(/Gestopt na 0 dossiers\. In geen stuk/)
})
