import { mount } from '@vue/test-utils'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { PLEKKEN, plekkenVoor } from '@/components/gevonden/plekken'
import { routes } from '@/router'
import OokGevonden from '@/schermdelen/OokGevonden.vue'
import { useDossierStore } from '@/stores/dossier'
import { useDossiersStore } from '@/stores/dossiers'
import { useInstellingenStore } from '@/stores/instellingen'
import { wachtTot } from '../../fixtures/wachten'
import { eenKlacht } from '../storage/hulp'
import { metStores } from '../stores/hulp'

metStores()
let los: (() => void) | undefined
afterEach(() => los?.())

async function toon(vraag: string) {
  const router = createRouter({ history: createMemoryHistory(), routes })
  await useInstellingenStore().laad()
  const scherm = mount(OokGevonden, {
    props: { vraag, gevonden: useDossiersStore().lijst },
    global: { plugins: [router] },
    attachTo: document.body,
  })
  los = () => {
    los = undefined
    scherm.unmount()
  }
  const gevonden = () =>
    scherm
      .findAll('.ook-link')
      .map((l) => `${l.text()}${l.element.tagName === 'A' ? ` ${l.attributes('href') ?? ''}` : ''}`)
  return { scherm, gevonden }
}

test('een instelling, ook met het woord dat men ervoor gebruikt', async () => {
  const { gevonden } = await toon('vakantie')
  await wachtTot(() =>
    expect(gevonden()).toEqual([
      'Vervanger /instellingen/vervanger',
      'Instellingen: uw afwezigheid /instellingen#afwezigheid',
    ]),
  )
})

test('elk woord moet ergens beginnen; wat nergens bij hoort, geeft niets', async () => {
  expect(plekkenVoor('weekblad printen').map((p) => p.naam)).toEqual(['Weekblad'])
  expect(plekkenVoor('blad')).toEqual([])
  expect(plekkenVoor('')).toEqual([])
  const { scherm } = await toon('weekblad')
  await wachtTot(() => expect(scherm.find('nav').exists()).toBe(true))
  await scherm.setProps({ vraag: 'yilmaz oss' })
  await wachtTot(() => expect(scherm.find('nav').exists()).toBe(false))
})

test('elke plek bestaat: de route, en bij instellingen het deel van het scherm', () => {
  const router = createRouter({ history: createMemoryHistory(), routes })
  const scherm = readFileSync(resolve(import.meta.dirname, '../../../src/views/InstellingenView.vue'), 'utf8')
  for (const { naam, naar } of PLEKKEN) {
    const { hash, matched } = router.resolve(naar)
    expect(matched.length, naam).toBe(1)
    if (hash) expect(scherm, naam).toContain(` id="${hash.slice(1)}"`)
  }
})

test('de tekst van een brief; uit een lopend dossier ook de brief zelf en de stap', async () => {
  await useInstellingenStore().laad()
  const { id, nummer } = await useDossiersStore().registreer(eenKlacht())
  const zonder = await toon('ontvangstbevestiging')
  await wachtTot(() =>
    expect(zonder.gevonden()).toEqual([
      'Tekst van de brief: ontvangstbevestiging /regelingen/ons-welzijn/brieven/ontvangstbevestiging',
    ]),
  )
  los?.()
  await useDossierStore().laad(id)
  const { gevonden, scherm } = await toon('ontvangstbevestiging')
  await wachtTot(() =>
    expect(gevonden()).toContain(
      `Ontvangstbevestiging maken in ${nummer} /dossiers/${id}/document/ontvangstbevestiging`,
    ),
  )
  await scherm.setProps({ vraag: 'notitie' })
  await wachtTot(() => expect(gevonden()).toContain(`Vastleggen in ${nummer}: notitie`))
})

test('pijlen lopen over wat er is gevonden, en dan naar de lijst', async () => {
  const { gevonden, scherm } = await toon('wachtzin')
  await wachtTot(() => expect(gevonden()).toHaveLength(2))
  const [een, twee] = scherm.findAll<HTMLElement>('.ook-link')
  een?.element.focus()
  await een?.trigger('keydown', { key: 'ArrowDown' })
  expect(document.activeElement).toBe(twee?.element)
  await twee?.trigger('keydown', { key: 'ArrowUp' })
  expect(document.activeElement).toBe(een?.element)
})
