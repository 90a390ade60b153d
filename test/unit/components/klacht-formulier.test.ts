import { flushPromises, mount, RouterLinkStub } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { nextTick, ref } from 'vue'
import { legeInvoer } from '@/components/klacht/klacht-model'
import KlachtFormulier from '@/components/klacht/KlachtFormulier.vue'
import { datum } from '@/domain/datum/datum'
import { Kalender } from '@/domain/datum/kalender'
import { type KlachtGegevens, legeKlager, legeVertegenwoordiger } from '@/domain/gebeurtenis/gegevens'
import { REGELINGEN, type Regeling } from '@/domain/regeling'
import { onsWelzijn } from '@/domain/regeling/ons-welzijn'
import { stadsring51 } from '@/domain/regeling/stadsring51'
import { sterkerSociaalWerk } from '@/domain/regeling/sterker-sociaal-werk'
import { wijksteunpuntenWonen } from '@/domain/regeling/wijksteunpunten-wonen'
import { wonenMiddenDelfland } from '@/domain/regeling/wonen-midden-delfland'
import type { KlachtInvoer } from '@/domain/vastleggen/registratie'
import { wachtTot } from '../../fixtures/wachten'

const vandaag = datum('2026-11-20')
const kalender = new Kalender()

beforeEach(() => vi.useFakeTimers({ now: new Date(2026, 10, 20, 10), toFake: ['Date'] }))
let los: (() => void) | undefined
afterEach(() => {
  los?.()
  vi.useRealTimers()
})

function open(regeling: Regeling, deel: Partial<KlachtGegevens> = {}, rest: Record<string, unknown> = {}) {
  const leeg = legeInvoer(regeling, vandaag, 'Marja Peters')
  const invoer = ref<KlachtInvoer>({ ...leeg, ...rest, gegevens: { ...leeg.gegevens, ...deel } })
  const scherm = mount(KlachtFormulier, {
    props: { regelingen: REGELINGEN, kalender, vandaag, modelValue: invoer.value },
    global: { stubs: { RouterLink: RouterLinkStub } },
    attachTo: document.body,
  })
  los = () => scherm.unmount()
  const veld = (id: string) => scherm.get(`[id="klacht-${id}"]`)
  const bewaard = () => scherm.emitted('opslaan')?.[0]?.[0] as KlachtInvoer | undefined
  const bewaar = async () => {
    await scherm.get('form').trigger('keydown', { key: 'Enter', ctrlKey: true })
    await flushPromises()
  }
  const kolom = () => scherm.get('aside').text().replace(/\s+/g, ' ')
  return { scherm, invoer, veld, bewaar, bewaard, kolom }
}

describe('KlachtFormulier', () => {
  it('S51-4.3 slaat een half ingevulde klacht op en zegt wat ontbreekt', async () => {
    const { veld, bewaar, bewaard, kolom } = open(stadsring51)
    expect(kolom()).toContain('hoe de klacht binnenkwam')
    expect(kolom()).toContain('de naam van de klager')
    expect(kolom()).toContain('een handtekening onder de klacht')
    await veld('onderwerp').setValue('Geen afspraak gekregen')
    await bewaar()
    expect(bewaard()).toMatchObject({
      datum: '2026-11-20',
      gegevens: { onderwerp: 'Geen afspraak gekregen', klagers: [] },
    })
  })

  it('S51-4.3 hoe de klacht binnenkwam wordt gevraagd tot het is gekozen', () => {
    expect(open(onsWelzijn, {}, { kanaal: 'telefoon' }).kolom()).not.toContain('hoe de klacht binnenkwam')
    los?.()
    expect(open(stadsring51, {}, { kanaal: 'brief' }).kolom()).not.toContain('hoe de klacht binnenkwam')
  })

  it('toont de eerste termijnen bij de dag van ontvangst, en volgt die dag', async () => {
    const { veld, kolom } = open(onsWelzijn)
    expect(kolom()).toContain('Ontvangst bevestigen uiterlijk vr 27 nov')
    await veld('datum').setValue('12-11-2026')
    await nextTick()
    expect(kolom()).toContain('Ontvangst bevestigen uiterlijk do 19 nov')
    expect(kolom()).toContain('1 dag te laat')
  })

  it.each([
    ['31-2-2026', '31-2-2026 bestaat niet'],
    ['21-11-2026', 'Deze dag ligt na vandaag'],
  ])(
    'een ontvangst op %s wordt geweigerd, met de reden en een verwijzing; het getypte blijft staan',
    async (tekst, zin) => {
      const { scherm, veld, bewaar, bewaard } = open(onsWelzijn, { onderwerp: 'x' })
      await veld('datum').setValue(tekst)
      await bewaar()
      expect(bewaard()).toBeUndefined()
      const melding = scherm.get('[role="alert"]')
      expect(melding.text()).toContain(`Ontvangen op: ${zin}`)
      expect(melding.get('a').attributes('href')).toBe('#klacht-datum')
      expect((veld('datum').element as HTMLInputElement).value).toBe(tekst)
      await veld('datum').setValue('20-11-2026')
      expect(scherm.find('[role="alert"]').exists()).toBe(false)
      await bewaar()
      expect(bewaard()?.datum).toBe('2026-11-20')
    },
  )

  it('zonder onderwerp, omschrijving en naam is er niets om het dossier aan te herkennen', async () => {
    const { scherm, bewaar, bewaard } = open(onsWelzijn)
    await bewaar()
    expect(bewaard()).toBeUndefined()
    expect(scherm.get('[role="alert"]').text()).toContain('niet terug te vinden')
    expect(document.activeElement).toBe(scherm.get('[role="alert"]').element)
  })

  it('Enter in een veld slaat niet op; een mislukte opslag laat alles staan', async () => {
    const { scherm, veld, bewaard } = open(onsWelzijn, { onderwerp: 'x' })
    await veld('onderwerp').trigger('keydown', { key: 'Enter' })
    await scherm.get('form').trigger('submit')
    expect(bewaard()).toBeUndefined()
    await scherm.setProps({ fout: 'De schijf is vol. Maak ruimte en probeer het opnieuw.' })
    expect(scherm.text()).toContain('De schijf is vol.')
    expect((veld('onderwerp').element as HTMLInputElement).value).toBe('x')
  })

  it('vraagt per regeling alleen de velden die zij noemt', () => {
    const velden = new Map(
      REGELINGEN.map((regeling) => {
        const { scherm } = open(regeling)
        const ids = new Set(scherm.findAll('[id^="klacht-"]').map((v) => v.attributes('id')))
        scherm.unmount()
        return [regeling.id, ids]
      }),
    )
    los = undefined
    const heeft = ({ id }: Regeling, veld: string) => velden.get(id)?.has(`klacht-${veld}`)
    expect(REGELINGEN.filter((r) => heeft(r, 'complex')).map((r) => r.id)).toEqual([wonenMiddenDelfland.id])
    expect(REGELINGEN.filter((r) => heeft(r, 'route')).map((r) => r.id)).toEqual([wijksteunpuntenWonen.id])
    expect(REGELINGEN.filter((r) => heeft(r, 'soortHulp')).map((r) => r.id)).toEqual([onsWelzijn.id])
    expect(REGELINGEN.filter((r) => heeft(r, 'kennisnameOp')).map((r) => r.id)).toEqual([sterkerSociaalWerk.id])
    expect(REGELINGEN.filter((r) => heeft(r, 'gedragingOp')).map((r) => r.id)).toEqual([stadsring51.id])
  }, 20_000)

  it.each([
    ['WMD-1.1', wonenMiddenDelfland, ['huurder', 'toekomstige huurder', 'koper', 'naaste namens huurder']],
    ['S51-4.1', stadsring51, ['cliënt', 'voormalig cliënt', 'geweigerd als cliënt']],
  ])('%s biedt aan wie er kan klagen, in de woorden van de regeling', async (_, regeling, wie) => {
    const { veld } = open(regeling, { klagers: [legeKlager('k1')] })
    await veld('klagers.0.hoedanigheid').trigger('click')
    const lijst = veld('klagers.0.hoedanigheid').attributes('aria-controls') ?? ''
    const opties = [...(document.getElementById(lijst)?.children ?? [])]
    expect(opties.map((o) => o.textContent.trim())).toEqual(wie)
  })

  it('WMD-1.2 vraagt bij de intake of het al een klacht is, en biedt de vier soorten', async () => {
    const { bewaar, bewaard, scherm, veld } = open(wonenMiddenDelfland, { onderwerp: 'x' })
    expect(scherm.text()).toContain('Is het een reparatieverzoek, of een melding van overlast of woonfraude?')
    await veld('triage').setValue('nieuw')
    expect(scherm.text()).toContain(
      'Dit is nog geen klacht. Geef het verzoek of de melding door aan wie het oppakt. (artikel 1.2)',
    )
    await scherm
      .findAll('button')
      .find((b) => b.text() === 'Als signaal noteren')
      ?.trigger('click')
    expect(scherm.emitted('signaal')).toHaveLength(1)
    // The officer decides: it can be saved as a complaint all the same, with what was answered.
    await bewaar()
    expect(bewaard()?.triage).toBe('nieuw')
    expect(
      veld('categorie')
        .findAll('option')
        .map((o) => o.element.value),
    ).toEqual(['', 'antwoord', 'reparatie', 'melding', 'bejegening'])
  })

  it('WSW-V, WSW-A1 het advies staat naast het formulier en houdt niets tegen', async () => {
    const { scherm, veld, bewaar, bewaard, kolom } = open(wijksteunpuntenWonen, { onderwerp: 'x' }, { kanaal: 'balie' })
    await veld('beklaagden.0.naam').setValue('M. Peters')
    await wachtTot(() => expect(kolom()).toContain('dezelfde persoon als de behandelaar'))
    expect(kolom()).toContain('Een mondelinge klacht telt als signaal')
    await scherm
      .findAll('button')
      .find((b) => b.text() === 'Als signaal noteren')
      ?.trigger('click')
    expect(scherm.emitted('signaal')).toHaveLength(1)
    await bewaar()
    expect(bewaard()?.kanaal).toBe('balie')
  })

  it('S51-4.4 en STK-5.3 legt een vertegenwoordiger met machtiging vast', async () => {
    const klager = { ...legeKlager('k'), naam: 'Tara Vonk', vertegenwoordiger: legeVertegenwoordiger() }
    const { veld, bewaar, bewaard } = open(sterkerSociaalWerk, { klagers: [klager] })
    await veld('klagers.0.vertegenwoordiger.naam').setValue('Joris Vonk')
    await veld('klagers.0.vertegenwoordiger.machtigingOp').setValue('1-11-2026')
    await veld('klagers.0.postcode').setValue('5340ah')
    await veld('klagers.0.postcode').trigger('blur')
    await bewaar()
    expect(bewaard()?.gegevens.klagers[0]).toMatchObject({
      postcode: '5340 AH',
      vertegenwoordiger: { naam: 'Joris Vonk', machtigingOp: '2026-11-01' },
    })
  })

  it('ALL-6 een tweede klager kan erbij, eraf en weer terug', async () => {
    const { scherm, veld } = open(onsWelzijn)
    const knop = (tekst: string) => scherm.findAll('button').find((b) => b.text().includes(tekst))
    await knop('Klant toevoegen')?.trigger('click')
    await veld('klagers.1.naam').setValue('Joris Vonk')
    await knop('Klant 2 weghalen')?.trigger('click')
    expect(scherm.find('[id="klacht-klagers.1.naam"]').exists()).toBe(false)
    await knop('Terugzetten')?.trigger('click')
    expect((veld('klagers.1.naam').element as HTMLInputElement).value).toBe('Joris Vonk')
  })

  it('een andere regeling laat de tekst staan en vergeet een weg die zij niet kent', async () => {
    const { scherm, veld, bewaar, bewaard } = open(wonenMiddenDelfland, { onderwerp: 'Lekkage' }, { kanaal: 'balie' })
    await veld('regelingId').setValue('ons-welzijn')
    await bewaar()
    expect(bewaard()).toMatchObject({ regelingId: 'ons-welzijn', kanaal: '', gegevens: { onderwerp: 'Lekkage' } })
    expect(scherm.text()).toContain('Welk soort contact of hulp')
  })

  it('Ctrl+S slaat op; Ctrl+Enter maakt ook de bevestiging, waar de regeling die kent', async () => {
    const { scherm, veld } = open(onsWelzijn)
    await veld('onderwerp').setValue('Geen afspraak gekregen')
    await scherm.get('form').trigger('keydown', { key: 's', ctrlKey: true })
    await scherm.get('form').trigger('keydown', { key: 'Enter', ctrlKey: true })
    expect(scherm.emitted('opslaan')?.map(([, bevestigen]) => bevestigen)).toEqual([false, true])
    expect(scherm.text()).toContain('Opslaan en bevestiging maken')
    scherm.unmount()

    const zonder = open(sterkerSociaalWerk, { onderwerp: 'Te laat' })
    expect(zonder.scherm.text()).not.toContain('bevestiging maken')
    await zonder.bewaar()
    expect(zonder.scherm.emitted('opslaan')?.[0]?.[1]).toBe(false)
  })

  it('WSW-A3, STK-2.2 wie onbekend blijft, heeft geen naam; wat getypt was, komt terug', async () => {
    const { scherm, invoer, veld } = open(onsWelzijn)
    await veld('klagers.0.naam').setValue('N. el Idrissi')
    const kies = async (tekst: string) => {
      const optie = scherm.findAll('label.keuze').find((l) => l.text() === tekst)
      await optie?.get('input').setValue(true)
    }
    await kies('Onbekend')
    expect(invoer.value.gegevens.anoniem).toBe(true)
    expect(scherm.find('[id="klacht-klagers.0.naam"]').exists()).toBe(false)
    await kies('Een ander')
    expect(invoer.value.gegevens.anoniem).toBe(false)
    expect((veld('klagers.0.naam').element as HTMLInputElement).value).toBe('N. el Idrissi')
    await veld('klagers.0.vertegenwoordiger.naam').setValue('S. el Idrissi')
    await kies('Zichzelf')
    expect(invoer.value.gegevens.klagers[0]?.vertegenwoordiger).toBeUndefined()
    await kies('Een ander')
    expect(invoer.value.gegevens.klagers[0]?.vertegenwoordiger?.naam).toBe('S. el Idrissi')
  })

  it('een dicht deel zegt wat er in staat en wat er mist; Alt+2 opent het bij wat leeg is', async () => {
    const { scherm, veld } = open(onsWelzijn, { klagers: [{ ...legeKlager('k'), straat: 'Lindelaan 12' }] })
    const [, bereik, , behandeling] = scherm.findAll('details')
    expect(bereik?.get('summary').text().replace(/\s+/g, ' ')).toMatch(/Lindelaan 12.*1 nodig, 3 nog leeg/)
    expect(behandeling?.get('summary').text()).toMatch(/Marja Peters.*compleet/)
    expect((bereik?.element as HTMLDetailsElement).open).toBe(false)
    await scherm.get('form').trigger('keydown', { code: 'Digit2', key: '2', altKey: true })
    expect((bereik?.element as HTMLDetailsElement).open).toBe(true)
    expect(document.activeElement).toBe(veld('klagers.0.postcode').element)
  })

  it('WSW-R het dichte deel noemt wie het zijn in de woorden van de route', () => {
    const over = (route: string) =>
      open(wijksteunpuntenWonen, { route })
        .scherm.findAll('summary')
        .map((s) => s.text())
        .find((t) => t.includes('Over wie of wat'))
    expect(over('medewerker')).toContain('medewerker')
    expect(over('coordinator')).not.toContain('medewerker')
  })

  it('WSW-R de vraag naar de route staat open: daar wachten de termijnen op', () => {
    const [over] = open(wijksteunpuntenWonen).scherm.findAll('details')
    expect((over?.element as HTMLDetailsElement).open).toBe(true)
  })
})
