import { mount, RouterLinkStub } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import { groepenVan } from '@/components/werkvoorraad/groepen'
import WerkGroep from '@/components/werkvoorraad/WerkGroep.vue'
import WerkVak from '@/components/werkvoorraad/WerkVak.vue'
import { datum, plusDagen } from '@/domain/datum/datum'
import { legeKlager } from '@/domain/gebeurtenis/gegevens'
import { samenvattingVan } from '@/domain/overzicht/samenvatten'
import { type StilleRegel, teSturenVan, type Werkvoorraad, werkvoorraadVan } from '@/domain/overzicht/werkvoorraad'
import { isAanDeBeurt, periodiekeTaken } from '@/domain/regeling/periodiek'
import { termijnen } from '@/domain/termijn/termijnen'
import { logboek } from '../../fixtures/logboek'
import { kalender, regeling } from '../../fixtures/zaak'

vi.mock('vue-router', async (echt) => ({ ...(await echt<object>()), useRouter: () => ({ push: () => undefined }) }))

const VANDAAG = datum('2026-11-20')
const LEEG = werkvoorraadVan([], () => [], VANDAAG, kalender)
const samenvatting = samenvattingVan(logboek('sterker-sociaal-werk').ontvangst('2026-11-02').dossier())
const stil = (dagen: number, onderwerp = 'Niet teruggebeld'): StilleRegel => ({
  sleutel: `${dagen}`,
  samenvatting: { ...samenvatting, id: `d${dagen}`, nummer: `2026-${String(dagen).padStart(3, '0')}`, onderwerp },
  laatste: { naam: 'Gesprek gevoerd', datum: plusDagen(VANDAAG, -dagen) },
})
const toon = (werk: Partial<Werkvoorraad>, teSturen = teSturenVan([])) => {
  const [groep] = groepenVan({ ...LEEG, ...werk }, teSturen, VANDAAG)
  if (!groep) throw new Error('geen groep')
  return mount(WerkGroep, { props: { groep }, global: { stubs: { RouterLink: RouterLinkStub } } })
}

it('ALL-1 elke regel zegt wat, voor wie, wanneer en hoe het staat; de knop doet wat nu moet, de regel erachter staat erbij', () => {
  const dossier = samenvattingVan(
    logboek('ons-welzijn')
      .ontvangst('2026-11-13', { onderwerp: 'Hulp gestopt', klagers: [{ ...legeKlager('k1'), naam: 'Anna Bos' }] })
      .dossier(),
  )
  const werk = werkvoorraadVan(
    [dossier],
    (s) => termijnen(regeling('ons-welzijn'), s.zaak, VANDAAG, kalender),
    VANDAAG,
    kalender,
  )
  const w = toon(werk)
  expect(w.get('h2').text()).toMatch(/^Vandaag\s*1$/)
  const rij = w.get('li')
  expect(rij.get('.wat').text()).toBe('Ontvangst bevestigen')
  expect(rij.get('.wie').text()).toMatch(/^Anna Bos\s+· Hulp gestopt$/)
  expect(rij.get('.wanneer').text()).toBe('vr 20 nov')
  expect(rij.get('.stand').text()).toContain('vandaag')
  expect(rij.get('.stand .meer').text()).toBe('de laatste dag')
  expect(rij.get('.regel').text()).toContain('uiterlijk 1 week na ontvangst van de klacht')
  expect(rij.get('.doe .knop').text()).toBe('Brief maken')
  expect(w.findAllComponents(RouterLinkStub).map((l) => l.props('to'))).toContainEqual({
    name: 'dossierdocument',
    params: { id: dossier.id, soort: 'ontvangstbevestiging' },
  })
})

it('WSW-V bij een meegegeven dossier staat bij wie het is, voor het onderwerp', () => {
  const bij = { bij: 'g1', aan: 'M. de Wit', van: 'S. Bakker', sinds: datum('2026-11-16') }
  const regels = (['meegegeven', 'overgenomen'] as const).map((stap, n) => {
    const regel = stil(n)
    return { ...regel, samenvatting: { ...regel.samenvatting, vervanger: { ...bij, stap } } }
  })
  const w = toon({ zonderTermijn: [...regels, stil(2)] })
  expect(w.findAll('li .wie .stil').map((s) => s.text())).toEqual([
    '· bij M. de Wit, 16 nov · Niet teruggebeld',
    '· van S. Bakker, 16 nov · Niet teruggebeld',
    '· Niet teruggebeld',
  ])
})

it('STK-7 elke stille regel zegt wat er het laatst gebeurde en hoe lang geleden, en opent het vastleggen', async () => {
  const w = toon({ zonderTermijn: [stil(12), stil(1), stil(0)] })
  expect(w.findAll('li').map((li) => `${li.get('.wanneer').text()}, ${li.get('.stand').text()}`)).toEqual([
    'zo 8 nov, 12 dagen geleden',
    'do 19 nov, gisteren',
    'vr 20 nov, vandaag',
  ])
  expect(w.get('li').text()).toContain('Laatst: gesprek gevoerd')
  await w.get('li .doe .knop').trigger('click')
  expect(w.emitted('vastleggen')).toEqual([[{ dossierId: 'd12' }]])
})

it('een lange groep begint met de eerste vijf; op papier staat alles', async () => {
  const w = toon({ zonderTermijn: Array.from({ length: 30 }, (_, i) => stil(i)) })
  expect(w.findAll('li')).toHaveLength(5)
  window.dispatchEvent(new Event('beforeprint'))
  await nextTick()
  expect(w.findAll('li')).toHaveLength(30)
  window.dispatchEvent(new Event('afterprint'))
  await nextTick()
  expect(w.findAll('li')).toHaveLength(5)
})

it('wat tijd heeft, gaat open zodra er niets meer boven staat, en klapt niet dicht als er iets boven komt', async () => {
  const groep = { id: 'later', titel: 'Later', aantal: 1, lijnen: () => [] }
  const w = mount(WerkGroep, { props: { groep: { ...groep, dicht: true } } })
  expect(w.find('ul').exists()).toBe(false)
  await w.setProps({ groep: { ...groep, dicht: false } })
  expect(w.find('ul').exists()).toBe(true)

  const open = mount(WerkGroep, { props: { groep: { ...groep, dicht: false } } })
  await open.setProps({ groep: { ...groep, dicht: true } })
  expect(open.find('ul').exists()).toBe(true)
  await open.get('.vouw').trigger('click')
  expect(open.find('ul').exists()).toBe(false)
})

it('van een onderwerp van een miljoen letters komt alleen het begin in de lijst, met hele tekens', () => {
  const tekst = toon({ zonderTermijn: [stil(3, `a${'😀'.repeat(500_000)}`)] })
    .get('.wie')
    .text()
  expect(tekst.length).toBeLessThan(500)
  expect(tekst).toMatch(/😀…$/u)
  expect(tekst.isWellFormed()).toBe(true)
})

it('STK-5.6 elke regel noemt de brief en voor wie, leidt naar die brief, en kan niet nodig zijn', () => {
  const dossier = logboek('sterker-sociaal-werk')
    .ontvangst('2026-11-02', { klagers: [{ ...legeKlager('k1'), naam: 'Lotte Verhagen' }] })
    .en('intrekking', '2026-11-06', { mondeling: true })
    .dossier()
  const w = toon({}, teSturenVan([samenvattingVan(dossier)]))
  expect(w.get('li').text()).toContain('Intrekking bevestigd')
  expect(w.get('li .stand').text()).toBe('aan Lotte Verhagen')
  expect(w.get('.wanneer').text()).toBe('vr 6 nov')
  expect(w.findAllComponents(RouterLinkStub).map((l) => l.props('to'))).toContainEqual({
    name: 'dossierdocument',
    params: { id: 'd1', soort: 'intrekking-bevestigd' },
    query: { aan: 'klager.k1' },
  })
  // What else can be done stands behind the dots.
  expect(groepenVan(LEEG, teSturenVan([samenvattingVan(dossier)]), VANDAAG)[0]?.lijnen(1)[0]?.acties[1]).toEqual({
    tekst: 'Niet nodig…',
    naam: 'Niet nodig: Intrekking bevestigd aan Lotte Verhagen, dossier 2026-001',
    vastleggen: { dossierId: 'd1', soort: 'brief_niet_nodig', welke: 'intrekking-bevestigd/klager.k1' },
  })
})

describe('STK-7 WSW-4b ONS-5 een gepland gesprek staat op de werkvoorraad', () => {
  const op = (
    vandaag: string,
    regelingId: 'ons-welzijn' | 'wijksteunpunten-wonen' = 'ons-welzijn',
    gehouden = false,
  ) => {
    const log = logboek(regelingId)
      .ontvangst('2026-11-02', { onderwerp: 'Hulp gestopt', klagers: [{ ...legeKlager('k1'), naam: 'Anna Bos' }] })
      .en('gesprek_gepland', '2026-11-10', {
        partij: 'klager',
        met: 'Anna Bos',
        dag: datum('2026-11-20'),
        begin: '10.00',
        einde: '11.00',
        plaats: 'Dorpshuis',
        aanwezig: '',
      })
    if (gehouden)
      log.en('gesprek', '2026-11-20', {
        partij: 'klager',
        met: 'Anna Bos',
        plaats: '',
        aanwezig: '',
        verklaring: '',
        afspraken: '',
      })
    const werk = werkvoorraadVan([samenvattingVan(log.dossier())], () => [], datum(vandaag), kalender)
    return groepenVan(werk, [], datum(vandaag)).map(({ id, lijnen }) => ({ id, lijn: lijnen(1)[0] }))
  }

  it('tot die dag met dag, tijd en plaats; daarna tot het is vastgelegd', () => {
    expect(op('2026-11-16')).toMatchObject([
      { id: 'gesprekken', lijn: { wat: 'Gesprek', datum: 'vr 20 nov', meer: '10.00 uur, Dorpshuis' } },
    ])
    expect(op('2026-11-20')[0]?.lijn).toMatchObject({ staat: { tekst: 'vandaag' } })
    expect(op('2026-11-20')[0]?.lijn?.acties[0]).toMatchObject({ vastleggen: { dossierId: 'd1', soort: 'gesprek' } })
    expect(op('2026-11-24')[0]?.lijn).toMatchObject({
      wat: 'Gesprek vastleggen',
      staat: { tekst: 'was 4 dagen geleden' },
    })
    expect(op('2026-11-24', 'ons-welzijn', true).map(({ id }) => id)).toEqual(['stil'])
  })

  it('kent de regeling ook een hoorzitting, dan kiest de functionaris welke van de twee het was', () => {
    expect(op('2026-11-24', 'wijksteunpunten-wonen')[0]?.lijn?.acties[0]).toMatchObject({
      vastleggen: { dossierId: 'd1' },
    })
    expect(op('2026-11-24', 'wijksteunpunten-wonen')[0]?.lijn?.acties[0]).not.toHaveProperty('vastleggen.soort')
  })
})

describe('het toetsenbord in de werkvoorraad', () => {
  const vak = () => {
    const [stille, gedaan] = [[stil(12), stil(1)], [stil(0)]]
    const [groep] = groepenVan({ ...LEEG, zonderTermijn: stille }, [], VANDAAG)
    const [tweede] = groepenVan({ ...LEEG, zonderTermijn: gedaan }, [], VANDAAG)
    if (!groep || !tweede) throw new Error('geen groep')
    return mount(
      {
        components: { WerkVak, WerkGroep },
        setup: () => ({ groep, tweede }),
        template: `<WerkVak><WerkGroep :groep="groep"/><WerkGroep :groep="{ ...tweede, id: 'twee' }"/></WerkVak>`,
      },
      { attachTo: document.body, global: { stubs: { RouterLink: { template: '<a href="#"><slot /></a>' } } } },
    )
  }
  const hier = () => document.activeElement?.textContent?.trim()
  const druk = (key: string, ctrlKey = false) =>
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key, ctrlKey, bubbles: true, cancelable: true }),
    )

  it('pijlen lopen over de regels en de groepen, → gaat in de knoppen, ← terug; het geheel is één halte van Tab', async () => {
    const w = vak()
    w.get<HTMLElement>('[role="group"]').element.focus()
    await nextTick()
    expect(hier()).toBe('2026-012')
    expect(w.get('[role="group"]').attributes('tabindex')).toBe('-1')
    expect(w.findAll('a, button').every((el) => el.attributes('tabindex') === '-1')).toBe(true)
    druk('ArrowDown')
    expect(hier()).toBe('2026-001')
    druk('ArrowDown')
    expect(hier()).toBe('2026-000')
    druk('ArrowDown')
    expect(hier()).toBe('2026-000')
    druk('Home')
    expect(hier()).toBe('2026-012')
    druk('ArrowDown', true)
    expect(hier()).toBe('2026-000')
    druk('ArrowUp', true)
    expect(hier()).toBe('2026-012')
    druk('ArrowRight')
    expect(hier()).toBe('Vastleggen…')
    druk('ArrowLeft')
    expect(hier()).toBe('2026-012')
    druk('End')
    expect(hier()).toBe('2026-000')
    w.unmount()
  })

  it('Ctrl+Enter doet wat de knop van de regel doet', () => {
    const w = vak()
    w.get<HTMLElement>('[role="group"]').element.focus()
    druk('ArrowDown')
    druk('Enter', true)
    expect(w.findAllComponents(WerkGroep)[0]?.emitted('vastleggen')).toEqual([[{ dossierId: 'd1' }]])
    w.unmount()
  })
})

describe('terugkerende taken', () => {
  const regelingen = [regeling('ons-welzijn'), regeling('wonen-midden-delfland')]
  const taken = periodiekeTaken(regelingen, [], { 'ons-welzijn': datum('2020-01-01') }, VANDAAG).filter(
    (t) => t.taak.id === 'ons-evaluatie' && isAanDeBeurt(t, VANDAAG),
  )

  it('ONS-13 te laat: na wat te laat is en wat vandaag moet, met de eerste dag en hoe vaak daarna', async () => {
    const groepen = groepenVan(LEEG, [], VANDAAG, taken)
    const [groep] = groepen
    if (!groep) throw new Error('geen groep')
    expect(groep.id).toBe('periodiek')
    const w = mount(WerkGroep, { props: { groep }, global: { stubs: { RouterLink: RouterLinkStub } } })
    expect(w.findAll('li')).toHaveLength(1)
    expect(w.get('.wat').text()).toBe('Werkwijze evalueren')
    expect(w.get('.wanneer').text()).toBe('1-7-2020')
    expect(w.get('.stand').text()).toMatch(/te laat.*en 2 keer daarna/)
    await w.get('.doe .knop').trigger('click')
    expect(w.emitted('taak')).toEqual([['ons-evaluatie']])
  })

  it('wat niet te laat is, staat na wat in dossiers moet', () => {
    const opTijd = taken.map((t) => ({ ...t, teLaat: false }))
    const werk = werkvoorraadVan(
      [samenvattingVan(logboek('ons-welzijn').ontvangst('2026-11-18').dossier())],
      (s) => termijnen(regeling('ons-welzijn'), s.zaak, VANDAAG, kalender),
      VANDAAG,
      kalender,
    )
    const ids = groepenVan(werk, [], VANDAAG, opTijd).map((g) => g.id)
    expect(ids.indexOf('periodiek')).toBeGreaterThan(ids.indexOf('deze-en-volgende-week'))
  })
})
