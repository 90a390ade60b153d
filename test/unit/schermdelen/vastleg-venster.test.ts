import { DOMWrapper, flushPromises, mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { defineComponent, h, ref } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import { useMelding } from '@/composables/use-melding'
import type { GebeurtenisSoort } from '@/domain/gebeurtenis/gebeurtenis'
import { legeGegevens, legeKlager } from '@/domain/gebeurtenis/gegevens'
import { regelingMet } from '@/domain/regeling'
import { routes } from '@/router'
import { useDossierStore } from '@/stores/dossier'
import { useDossiersStore } from '@/stores/dossiers'
import { openConcepten } from '@/stores/concepten'
import { opslag } from '@/stores/opslag'
import VastlegVenster from '@/schermdelen/VastlegVenster.vue'
import { wachtTot } from '../../fixtures/wachten'
import { dag, eenKlacht } from '../storage/hulp'
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
  await wachtTot(() => venster().get('[role="dialog"]'))
  await flushPromises()
  return { er }
}
async function esc() {
  await venster().get('[role="dialog"]').trigger('keydown', { key: 'Escape' })
  await wachtTot(() => expect(venster().find('[role="dialog"]').exists()).toBe(false))
}
const sleutels = async () => (await openConcepten()).map((c) => c.sleutel).sort()

describe('wat half is ingevuld', () => {
  test('Esc bewaart, en F2 biedt het aan, ook na een crash en langs welke weg het ook begon', async () => {
    const { id } = await useDossiersStore().registreer(eenKlacht())
    await open(id, { soort: 'gesprek' })
    await veld('verklaring').setValue('Mevrouw vertelt dat')
    await esc()
    await wachtTot(async () => expect(await sleutels()).toHaveLength(1))
    expect((await sleutels())[0]).toMatch(new RegExp(`^${id}/vastleggen/gesprek/.`))
    await herstart()
    await open(id)
    expect(venster().text()).toContain('Verder met wat u eerder typte')
    await knop('Mevrouw vertelt dat').trigger('click')
    await wachtTot(() => veld('verklaring'))
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
    await wachtTot(() => expect(meldingen.value.at(-1)?.tekst).toContain('notitie'))
    expect(await sleutels()).toEqual([expect.stringContaining(`${id}/vastleggen/gesprek/`)])
  })

  test('Annuleren gooit het weg', async () => {
    const { id } = await useDossiersStore().registreer(eenKlacht())
    await open(id, { soort: 'notitie' })
    await veld('tekst').setValue('Gebeld')
    await esc()
    await wachtTot(async () => expect(await sleutels()).toHaveLength(1))
    const { er } = await open(id, { soort: 'notitie' })
    await knop('“Gebeld”').trigger('click')
    await wachtTot(() => expect(veld('tekst').element.value).toBe('Gebeld'))
    await knop('Annuleren').trigger('click')
    await wachtTot(() => expect(er.value).toBe(false))
    await wachtTot(async () => expect(await sleutels()).toEqual([]))
  })
})

describe('twee van één soort', () => {
  test('staan naast elkaar, elk met een eigen weg terug; wat een ouder programma bewaarde ook', async () => {
    const { id } = await useDossiersStore().registreer(eenKlacht())
    const oud = { soort: 'contact', datum: '2026-11-18', waarden: { toelichting: 'Van vroeger' }, getypt: {} }
    await opslag().concepten.bewaar(`${id}/vastleggen/contact`, oud)
    for (const tekst of ['Eerste keer gebeld', 'Tweede keer gebeld']) {
      await open(id, { soort: 'contact' })
      expect(veld('toelichting').element.value).toBe('')
      await veld('toelichting').setValue(tekst)
      await esc()
    }
    expect(await sleutels()).toHaveLength(3)
    await open(id)
    for (const tekst of ['Van vroeger', 'Eerste keer gebeld', 'Tweede keer gebeld']) knop(tekst)
    await knop('Eerste keer gebeld').trigger('click')
    await wachtTot(() => expect(veld('toelichting').element.value).toBe('Eerste keer gebeld'))
    await venster().get('form').trigger('keydown', { key: 'Enter', ctrlKey: true })
    await wachtTot(() => expect(meldingen.value.at(-1)?.tekst).toContain('Contact met de klant'))
    const over = (await openConcepten()).map((c) => (c.waarde as typeof oud).waarden.toelichting).sort()
    expect(over).toEqual(['Tweede keer gebeld', 'Van vroeger'])
  })
})

describe('als opslaan niet lukt', () => {
  const vol = () =>
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError')
    })

  test('Esc laat het venster staan en zegt waarom; lukt het weer, dan sluit het en blijft het concept', async () => {
    const { id } = await useDossiersStore().registreer(eenKlacht())
    const { er } = await open(id, { soort: 'notitie' })
    const stuk = vol()
    await veld('tekst').setValue('Mag niet weg')
    await venster().get('[role="dialog"]').trigger('keydown', { key: 'Escape' })
    await wachtTot(() => expect(venster().get('[role="dialog"]').text()).toContain('nog niet bewaard'))
    expect(er.value).toBe(true)
    expect(veld('tekst').element.value).toBe('Mag niet weg')
    stuk.mockRestore()
    await esc()
    expect((await openConcepten()).map((c) => c.waarde)).toMatchObject([{ waarden: { tekst: 'Mag niet weg' } }])
  })

  test('na een mislukte vastlegging staat het er nog, en Annuleren vraagt het eerst', async () => {
    const { id } = await useDossiersStore().registreer(eenKlacht())
    const { er } = await open(id, { soort: 'notitie' })
    await veld('tekst').setValue('Mag niet weg')
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError')
    })
    await venster().get('form').trigger('keydown', { key: 'Enter', ctrlKey: true })
    await wachtTot(() => expect(venster().text()).toContain('schijf is vol'))
    await knop('Annuleren').trigger('click')
    expect(er.value).toBe(true)
    expect(venster().text()).toContain('Weggooien wat u typte?')
    expect((await openConcepten()).map((c) => c.waarde)).toMatchObject([{ waarden: { tekst: 'Mag niet weg' } }])
    await knop('Weggooien').trigger('click')
    await wachtTot(() => expect(er.value).toBe(false))
    await wachtTot(async () => expect(await sleutels()).toEqual([]))
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
    await wachtTot(() => expect(meldingen.value).toHaveLength(1))
    expect(meldingen.value[0]?.tekst).toBe(`Vastgelegd in ${een.nummer}: ontvangst bevestigd.`)
    los?.()
    await store.laad(ander.id)
    meldingen.value[0]?.maakOngedaan?.()
    await wachtTot(() => expect(meldingen.value.at(-1)?.tekst).toContain('Ongedaan gemaakt'))
    expect(store.dossier?.id).toBe(ander.id)
    await store.laad(een.id)
    expect(store.dossier?.geldig.map((g) => g.soort)).toEqual(['ontvangst'])
    expect(store.dossier?.log).toHaveLength(3)
  })

  test.each([
    ['contact', { bereikt: 'nee' }, 'Klant niet bereikt'],
    ['overdracht', { aan: 'Fatima Aydin' }, /Fatima Aydin/],
  ] as const)(
    '%s: de melding zegt wat er is gebeurd, en een naam houdt zijn hoofdletter',
    async (soort, velden, zin) => {
      const een = await useDossiersStore().registreer(eenKlacht())
      await open(een.id, { soort })
      const vorm = venster()
      if ('bereikt' in velden) await vorm.get('[id="vastleggen-bereikt"] input[value="nee"]').setValue(true)
      else await vorm.get('[id="vastleggen-aan"]').setValue(velden.aan)
      await vorm.get('form').trigger('keydown', { key: 'Enter', ctrlKey: true })
      await wachtTot(() => expect(meldingen.value).toHaveLength(1))
      expect(meldingen.value[0]?.tekst).toMatch(zin)
    },
  )
})

test('S51-6.10 een naam die niet in de brief hoort, wordt ook vanuit het menu aangewezen; een tweede keer gaat door', async () => {
  const { id } = await useDossiersStore().registreer(
    eenKlacht({
      klagers: [{ ...legeKlager('k1'), naam: 'Anna Eerste', straat: 'Hof 1', postcode: '1111 AA', plaats: 'Oss' }],
      bevindingen: 'Dat zei ook Cor Derde.',
    }),
  )
  const store = useDossierStore()
  await store.laad(id)
  await store.legVast({
    soort: 'gesprek',
    datum: dag('2026-11-18'),
    gegevens: { met: 'Cor Derde', partij: 'ander', aanwezig: '', plaats: '', verklaring: '', afspraken: '' },
  })
  await open(id, { soort: 'kennisgeving_bevindingen' })
  const leg = () => venster().get('form').trigger('keydown', { key: 'Enter', ctrlKey: true })
  await leg()
  await wachtTot(() => expect(venster().text()).toContain('Let op: in de brief staat Cor Derde'))
  expect(store.dossier?.geldig.at(-1)?.soort).toBe('gesprek')
  await leg()
  await wachtTot(() => expect(store.dossier?.geldig.at(-1)?.soort).toBe('kennisgeving_bevindingen'))
})

describe('wat in een vastlegging nog open is', () => {
  const GEGEVENS = { opvolging: 'mt', wie: 'Anja Tol', dag: dag('2026-11-24'), wat: '' }
  /** A complaint that waits for a meeting, as the work list has it: the dossier is not open. */
  async function naarHetMt() {
    const wmd = regelingMet('wonen-midden-delfland') ?? expect.fail()
    const { id } = await useDossiersStore().registreer({
      soort: 'ontvangst',
      datum: dag('2026-11-16'),
      gegevens: {
        ...{ regelingId: wmd.id, regelingVersie: wmd.versie, kanaal: 'telefoon' },
        gegevens: { ...legeGegevens(), onderwerp: 'Drempel', kader: 'B2' },
      },
    })
    const store = useDossierStore()
    await store.laad(id)
    const na = await store.legVastMeer([{ soort: 'opvolging', datum: dag('2026-11-20'), gegevens: GEGEVENS }])
    store.sluit()
    return { id, eerste: na.geldig.at(-1)?.id ?? expect.fail() }
  }

  test('WMD-2.4 de knop op de werkvoorraad opent wat is vastgelegd; met de uitkomst erin is de regel weg', async () => {
    const { eerste, id } = await naarHetMt()
    const termijn = () => useDossierStore().termijnen.find((t) => t.definitie.corrigeert === eerste)
    await open(id, { termijnId: `toezegging.${eerste}` })
    await wachtTot(() => expect(venster().get('[role="dialog"] h2').text()).toBe('Corrigeren: gevolg van de klacht'))
    expect(veld('wie').element.value).toBe('Anja Tol')
    expect(veld('dag').element.value).toBe('24-11-2026')
    expect(termijn()?.uiterlijk).toBe('2026-11-24')
    await veld('wat').setValue('De regel vervalt.')
    await venster().get('form').trigger('keydown', { key: 'Enter', ctrlKey: true })
    await wachtTot(() => expect(venster().find('[role="dialog"]').exists()).toBe(false))
    const nu = useDossierStore().dossier?.geldig.at(-1)
    expect(nu).toMatchObject({ soort: 'opvolging', gegevens: { ...GEGEVENS, wat: 'De regel vervalt.' } })
    expect(nu?.eerder).toHaveLength(1)
    expect(termijn()).toBeUndefined()
  })

  test('WMD-2.4 wat half is getypt bij de uitkomst, hoort bij die vastlegging', async () => {
    const { eerste, id } = await naarHetMt()
    await open(id, { termijnId: `toezegging.${eerste}` })
    await veld('wat').setValue('Nog niet')
    await esc()
    await wachtTot(async () => expect(await sleutels()).toHaveLength(1))
    expect((await sleutels())[0]).toMatch(new RegExp(`^${id}/correctie/${eerste}/opvolging/`))
  })
})
