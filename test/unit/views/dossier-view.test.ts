import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { useMelding } from '@/composables/use-melding'
import { datum } from '@/domain/datum/datum'
import { type KlachtGegevens, leegPunt, legeAfhandeling, legeGegevens } from '@/domain/gebeurtenis/gegevens'
import { useDossierStore } from '@/stores/dossier'
import { useDossiersStore } from '@/stores/dossiers'
import { useInstellingenStore } from '@/stores/instellingen'
import { opslag } from '@/stores/opslag'
import DossierView from '@/views/DossierView.vue'
import { regelingMet } from '@/domain/regeling'
import { wachtTot } from '../../fixtures/wachten'
import { metStores } from '../stores/hulp'

metStores()
let los: (() => void) | undefined
afterEach(() => los?.())

const gemeld = () => useMelding().meldingen.value.at(-1)?.tekst

async function open(
  blad: string,
  gegevens: Partial<KlachtGegevens> = {},
  regelingId = 'ons-welzijn',
  regelingVersie = regelingMet(regelingId)?.versie ?? '',
) {
  await useInstellingenStore().laad()
  const { id } = await useDossiersStore().registreer({
    soort: 'ontvangst',
    datum: datum('2026-11-16'),
    gegevens: {
      regelingId,
      regelingVersie,
      kanaal: 'e-mail',
      gegevens: { ...legeGegevens(), onderwerp: 'Afspraak', ...gegevens },
    },
  })
  const leeg = { render: () => null }
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/', name: 'dossiers', component: leeg },
      { path: '/dossiers/:id', name: 'dossier', component: DossierView },
      { path: '/dossiers/:id/:soort', name: 'dossierdocument', component: leeg },
    ],
  })
  await router.push({ name: 'dossier', params: { id }, query: { blad } })
  const scherm = mount(DossierView, { global: { plugins: [router] }, attachTo: document.body })
  los = () => {
    scherm.unmount()
    los = undefined
  }
  await wachtTot(() => expect(scherm.find('[role="tab"]').exists()).toBe(true))
  await flushPromises()
  const veld = (naam: string) => scherm.get(`[id="gegevens-${naam}"]`)
  const knop = (tekst: string) => {
    const gevonden = scherm.findAll<HTMLButtonElement>('button').find((b) => b.text() === tekst)
    if (!gevonden) throw new Error(`Er is geen knop "${tekst}".`)
    return gevonden
  }
  return { scherm, router, veld, knop }
}

describe('gegevens wijzigen in het dossier', () => {
  it.each([
    ['punten', 'punten.0.omschrijving', 'De klachtpunten zijn opgeslagen.'],
    ['rapport', 'aanbevelingen', 'Het eindrapport is opgeslagen.'],
  ])(
    'ALL-2 %s opslaan blijft op het tabblad, zegt wat is opgeslagen en houdt het toetsenbord',
    async (blad, naam, zin) => {
      const { router, veld, knop } = await open(blad, { punten: [leegPunt('p1')] })
      await wachtTot(() => veld(naam))
      await veld(naam).setValue('Terugbellen binnen twee dagen')
      knop('Opslaan').element.focus()
      await knop('Opslaan').trigger('click')
      await wachtTot(() => expect(gemeld()).toBe(zin))
      expect(router.currentRoute.value.query['blad']).toBe(blad)
      expect(document.activeElement).toBe(knop('Opslaan').element)
      expect((veld(naam).element as HTMLTextAreaElement).value).toBe('Terugbellen binnen twee dagen')
      expect(await opslag().concepten.alle()).toEqual([])
    },
  )

  it('wat na het opslaan wordt getypt, blijft ook bewaard', async () => {
    const { veld, knop } = await open('rapport')
    await wachtTot(() => veld('aanbevelingen'))
    await veld('aanbevelingen').setValue('Eerst')
    await knop('Opslaan').trigger('click')
    await wachtTot(() => expect(gemeld()).toMatch(/opgeslagen/))
    await veld('aanbevelingen').setValue('Daarna')
    await wachtTot(async () => expect(await opslag().concepten.alle()).toHaveLength(1))
  })

  it('een half getypt eindrapport overleeft dat er intussen iets anders wordt vastgelegd', async () => {
    const { veld } = await open('rapport')
    await wachtTot(() => veld('aanbevelingen'))
    await veld('aanbevelingen').setValue('Twee uur getypt')
    await useDossierStore().legVast({ soort: 'notitie', datum: datum('2026-11-20'), gegevens: { tekst: 'Gebeld' } })
    await flushPromises()
    expect((veld('aanbevelingen').element as HTMLTextAreaElement).value).toBe('Twee uur getypt')
  })

  it('een concept van een ouder programma weet niet wat er stond; dat staat in het logboek', async () => {
    const { scherm, veld, router } = await open('rapport')
    const id = String(router.currentRoute.value.params['id'])
    await opslag().concepten.bewaar(`${id}/rapport`, { gegevens: { aanbevelingen: 'Toen getypt' } })
    vi.setSystemTime(new Date(2026, 10, 20, 11))
    const wijziging = { aanbevelingen: 'Later opgeslagen', rapport: { klacht: 'Van later' } }
    await useDossierStore().legVast({
      soort: 'gegevens_gewijzigd',
      datum: datum('2026-11-20'),
      gegevens: { wijziging },
    })
    await router.push({ query: { blad: 'logboek' } })
    await router.push({ query: { blad: 'rapport' } })
    await wachtTot(() => expect(scherm.text()).toContain('Intussen ook ergens anders gewijzigd'))
    expect((veld('rapport.klacht').element as HTMLTextAreaElement).value).toBe('Van later')
    expect((veld('aanbevelingen').element as HTMLTextAreaElement).value).toBe('Toen getypt')
  })

  it('de werkvoorraad wijst een concept aan, en daar gaat het verder', async () => {
    const { router } = await open('logboek')
    const id = String(router.currentRoute.value.params['id'])
    const half = (tekst: string) => ({ soort: 'notitie', datum: '2026-11-18', waarden: { tekst }, getypt: {} })
    await opslag().concepten.bewaar(`${id}/vastleggen/notitie/een`, half('Eerste'))
    await opslag().concepten.bewaar(`${id}/vastleggen/notitie/twee`, half('Tweede'))
    await router.push({ query: { concept: `${id}/vastleggen/notitie/een` } })
    const tekst = () => document.querySelector<HTMLTextAreaElement>('[id="vastleggen-tekst"]')?.value
    await wachtTot(() => expect(tekst()).toBe('Eerste'))
  })

  it('terugnemen haalt weg wat getypt is, en niet wat is opgeslagen', async () => {
    const { veld, knop } = await open('rapport', { aanbevelingen: 'Blijft' })
    await wachtTot(() => veld('aanbevelingen'))
    await veld('aanbevelingen').setValue('Vergissing')
    await knop('Wijzigingen terugnemen').trigger('click')
    expect((veld('aanbevelingen').element as HTMLTextAreaElement).value).toBe('Blijft')
    expect(document.activeElement).toBe(knop('Opslaan').element)
    expect(() => knop('Wijzigingen terugnemen')).toThrow()
  })

  it('na het wijzigen van de gegevens staat het toetsenbord weer op de knop Wijzigen', async () => {
    const { veld, knop } = await open('gegevens')
    await knop('Wijzigen').trigger('click')
    await wachtTot(() => expect(document.activeElement?.closest('form')).not.toBeNull())
    await veld('onderwerp').setValue('Ander onderwerp')
    await knop('Opslaan').trigger('click')
    await wachtTot(() => expect(document.activeElement).toBe(knop('Wijzigen').element))
  })
})

it('wie terugkomt in een dossier, komt op het tabblad van net', async () => {
  const { scherm, router } = await open('tijdlijn')
  const dossier = router.currentRoute.value.params
  const tab = (naam: string) => scherm.findAll('[role="tab"]').find((t) => t.text().startsWith(naam))
  await tab('Logboek')?.trigger('mousedown')
  await wachtTot(() => expect(router.currentRoute.value.query.blad).toBe('logboek'))
  await router.push({ name: 'dossiers' })
  await router.push({ name: 'dossier', params: dossier })
  await wachtTot(() => expect(tab('Logboek')?.attributes('aria-selected')).toBe('true'))
})

it('WSW-5 zonder route zegt het dossier dat er nog niet gekozen is, en brengt naar die vraag', async () => {
  const { scherm, router, knop } = await open('tijdlijn', {}, 'wijksteunpunten-wonen')
  expect(scherm.text()).toContain('Er is nog niet gekozen waar de klacht over gaat.')
  await knop('Naar het veld').trigger('click')
  await wachtTot(() => expect(document.activeElement?.closest('[id="gegevens-route"]')).not.toBeNull())
  expect(router.currentRoute.value.query['blad']).toBe('gegevens')
})

it('onder een onbekende versie gaat het dossier open, met een zin waarom er geen termijnen staan', async () => {
  const { scherm } = await open('logboek', {}, 'ons-welzijn', '2031-01-01')
  expect(scherm.get('[role="alert"]').text()).toContain(
    'Dit dossier volgt versie 2031-01-01 van de regeling ONS welzijn. Dit programma kent die versie niet.',
  )
  expect(scherm.get('h1').text()).toContain('Afspraak')
  expect(scherm.text()).toContain('Klacht ontvangen')
  expect(scherm.text()).not.toContain('Ontvangst bevestigen')
})

it('ALL-2 in een gesloten dossier biedt geen tabblad aan wat het menu niet aanbiedt', async () => {
  const { scherm, knop } = await open('gesprekken')
  knop('Gesprek vastleggen…')
  const store = useDossierStore()
  const gesprek = { met: 'An Bos', partij: 'klager', aanwezig: '', plaats: '', verklaring: '', afspraken: '' } as const
  await store.legVast({ soort: 'gesprek', datum: datum('2026-11-18'), gegevens: gesprek })
  await wachtTot(() => knop('Verslag vastgesteld…'))
  await store.legVast({ soort: 'afsluiting', datum: datum('2026-11-19'), gegevens: { grond: 'opgelost' } })
  await flushPromises()
  for (const tekst of ['Gesprek vastleggen…', 'Horen vastleggen…', 'Verslag vastgesteld…'])
    expect(() => knop(tekst)).toThrow()
  expect(scherm.text()).toContain('Heropen het dossier als u nog een gesprek wilt vastleggen.')
})

describe('voor het sluiten', () => {
  it('ONS-9 nadert het einde, dan staat open wat de regeling vraagt, en de knop brengt u naar het veld', async () => {
    const afhandeling = { ...legeAfhandeling(), gesprekLosteOp: 'nee' as const }
    const { scherm, router } = await open('tijdlijn', { afhandeling })
    expect(scherm.text()).toContain('Nog open voor u sluit')
    await scherm.get('[aria-label="Invullen: Vragen of de klant tevreden is"]').trigger('click')
    await wachtTot(() => expect(document.activeElement?.closest('[id="gegevens-afhandeling.tevreden"]')).not.toBeNull())
    expect(router.currentRoute.value.query).toEqual({ blad: 'afhandeling' })
  })

  it('een klacht die net binnen is, vraagt dat nog niet', async () => {
    const { scherm } = await open('tijdlijn')
    expect(scherm.text()).not.toContain('Nog open voor u sluit')
  })
})
