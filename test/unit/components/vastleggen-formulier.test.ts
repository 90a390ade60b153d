import { DOMWrapper, flushPromises, mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import VastleggenDialoog from '@/components/vastleggen/VastleggenDialoog.vue'
import type { BewaardConcept, VastlegConcept, VastlegVraag } from '@/components/vastleggen/vastleg-model'
import { datum } from '@/domain/datum/datum'
import { Kalender } from '@/domain/datum/kalender'
import type { NieuweGebeurtenis } from '@/domain/gebeurtenis/gebeurtenis'
import type { Dossier } from '@/domain/dossier/dossier'
import type { Regeling } from '@/domain/regeling'
import { onsWelzijn } from '@/domain/regeling/ons-welzijn'
import { stadsring51 } from '@/domain/regeling/stadsring51'
import { sterkerSociaalWerk } from '@/domain/regeling/sterker-sociaal-werk'
import { wijksteunpuntenWonen } from '@/domain/regeling/wijksteunpunten-wonen'
import { termijnen } from '@/domain/termijn/termijnen'
import { zaakVan } from '@/domain/termijn/zaak-van'
import { Logboek } from '../../fixtures/logboek'

const vandaag = datum('2026-11-20')
const kalender = new Kalender()
beforeEach(() => vi.useFakeTimers({ now: new Date(2026, 10, 20, 10) }))
let los: (() => void) | undefined
afterEach(() => {
  los?.()
  vi.useRealTimers()
})

/** The dialog is drawn in the body, outside the component. */
const venster = () => new DOMWrapper(document.body)
const veld = (id: string) => venster().get(`[id="vastleggen-${id}"]`)
const knop = (tekst: string) => {
  const gevonden = venster()
    .findAll('button')
    .find((b) => b.text().includes(tekst))
  if (!gevonden) throw new Error(`geen knop ${tekst}`)
  return gevonden
}

async function open(regeling: Regeling, dossier: Dossier, vraag: VastlegVraag & { fout?: string } = {}) {
  const scherm = mount(VastleggenDialoog, {
    props: {
      open: true,
      dossier,
      regeling,
      kalender,
      vandaag,
      termijnen: termijnen(regeling, zaakVan(dossier), vandaag, kalender),
      ...vraag,
    },
    attachTo: document.body,
  })
  los = () => scherm.unmount()
  await flushPromises()
  const bewaar = async () => {
    await venster().get('form').trigger('keydown', { key: 'Enter', ctrlKey: true })
    return (scherm.emitted('vastleggen')?.at(-1)?.[1] ?? []) as NieuweGebeurtenis[]
  }
  const concept = () => scherm.emitted('concept')?.at(-1)?.[1] as VastlegConcept
  /** As the view does it: what was typed earlier comes back. */
  const verder = async (waarde: VastlegConcept) => {
    await scherm.setProps({ verder: bewaard(waarde) })
    await flushPromises()
  }
  return { scherm, bewaar, concept, verder }
}
const bewaard = (waarde: VastlegConcept, plek = 'd1/vastleggen/notitie'): BewaardConcept => ({
  plek,
  waarde,
  bijgewerktOp: new Date(2026, 10, 20, 9, 30).toISOString(),
})

describe('VastleggenDialoog', () => {
  it('ALL-2 vanaf een termijn: soort en datum staan klaar, met het artikel en de laatste dag', async () => {
    const dossier = new Logboek('stadsring51').ontvangst('2026-11-16').dossier()
    const { bewaar } = await open(stadsring51, dossier, { termijnId: 's51-6.3' })
    expect(venster().text()).toContain('Ontvangst bevestigd')
    expect(venster().text()).toContain('(artikel 6 lid 3). Op tijd tot en met ma 23 november 2026.')
    expect((veld('datum').element as HTMLInputElement).value).toBe('20-11-2026')
    expect(await bewaar()).toEqual([
      { soort: 'bevestiging_verzonden', datum: '2026-11-20', gegevens: { wijze: 'brief' } },
    ])
  })

  it('zegt hoeveel dagen de gekozen dag na de termijn ligt', async () => {
    const dossier = new Logboek('stadsring51').ontvangst('2026-11-10').dossier()
    await open(stadsring51, dossier, { termijnId: 's51-6.3' })
    expect(venster().text()).toContain('Dit is 3 dagen na de termijn.')
    await veld('datum').setValue('17-11-2026')
    expect(venster().text()).not.toContain('na de termijn')
  })

  it('ONS-6 een streefdatum heet geen termijn', async () => {
    const dossier = new Logboek('ons-welzijn').ontvangst('2026-09-10').dossier()
    await open(onsWelzijn, dossier, { termijnId: 'ons-bevindingen' })
    expect(venster().text()).toContain('Streefdatum di 10 november 2026.')
    expect(venster().text()).toContain('Dit is 10 dagen na de streefdatum.')
  })

  it.each([
    ['31-2-2026', 'bestaat niet'],
    ['21-11-2026', 'ligt na vandaag'],
    ['15-11-2026', 'Deze dag ligt voor ma 16 november 2026'],
  ])('een datum van %s wordt geweigerd, het getypte blijft staan', async (tekst, zin) => {
    const dossier = new Logboek('ons-welzijn').ontvangst('2026-11-16').dossier()
    const { scherm, bewaar } = await open(onsWelzijn, dossier, { soort: 'notitie' })
    await veld('tekst').setValue('Gebeld met de manager')
    await veld('datum').setValue(tekst)
    expect(await bewaar()).toEqual([])
    expect(scherm.emitted('vastleggen')).toBeUndefined()
    await flushPromises()
    expect(venster().get('[role="alert"]').text()).toContain(zin)
    expect((veld('datum').element as HTMLInputElement).value).toBe(tekst)
    expect((veld('tekst').element as HTMLTextAreaElement).value).toBe('Gebeld met de manager')
  })

  it('een mislukte opslag staat in de dialoog en alles blijft staan', async () => {
    const dossier = new Logboek('ons-welzijn').ontvangst('2026-11-16').dossier()
    const { scherm, concept } = await open(onsWelzijn, dossier, { soort: 'notitie' })
    await veld('tekst').setValue('Gebeld')
    await scherm.setProps({ fout: 'De schijf is vol. Maak ruimte en probeer het opnieuw.' })
    expect(venster().text()).toContain('De schijf is vol.')
    expect((veld('tekst').element as HTMLTextAreaElement).value).toBe('Gebeld')
    expect(concept().waarden.tekst).toBe('Gebeld')
  })

  it('na een mislukte opslag gooit Annuleren pas weg als de klachtenfunctionaris dat bevestigt', async () => {
    const dossier = new Logboek('ons-welzijn').ontvangst('2026-11-16').dossier()
    const { scherm } = await open(onsWelzijn, dossier, { soort: 'notitie' })
    await veld('tekst').setValue('Gebeld')
    await scherm.setProps({ fout: 'De schijf is vol.' })
    await knop('Annuleren').trigger('click')
    await flushPromises()
    expect(document.activeElement?.textContent).toContain('Laten staan')
    await knop('Laten staan').trigger('click')
    expect(scherm.emitted('weg')).toBeUndefined()
    expect(scherm.emitted('update:open')).toBeUndefined()
    expect((veld('tekst').element as HTMLTextAreaElement).value).toBe('Gebeld')
    await knop('Annuleren').trigger('click')
    await knop('Weggooien').trigger('click')
    expect(scherm.emitted('weg')).toHaveLength(1)
    expect(scherm.emitted('update:open')).toEqual([[false]])
  })

  it('terwijl het wordt vastgelegd komt er niets bij: wat er staat, is wat wordt opgeslagen', async () => {
    const dossier = new Logboek('ons-welzijn').ontvangst('2026-11-16').dossier()
    const { scherm } = await open(onsWelzijn, dossier, { soort: 'notitie' })
    const typt = () =>
      veld('tekst').element.dispatchEvent(new Event('beforeinput', { bubbles: true, cancelable: true }))
    expect(typt()).toBe(true)
    await scherm.setProps({ bezig: true })
    expect(typt()).toBe(false)
  })

  it('WSW-5 vinkt af wie bericht kreeg: een gebeurtenis per geadresseerde', async () => {
    const dossier = new Logboek('wijksteunpunten-wonen').ontvangst('2026-11-19', { route: 'medewerker' }).dossier()
    const { bewaar } = await open(wijksteunpuntenWonen, dossier, { termijnId: 'wsw-5-doorgeven' })
    for (const vink of veld('aan').findAll('input[type="checkbox"]')) await vink.setValue(true)
    expect((await bewaar()).map((g) => g.soort === 'doorgegeven' && g.gegevens.aan)).toEqual([
      'de betrokken medewerker(s)',
      'het Stedelijk bureau (ter kennisgeving)',
    ])
  })

  it('zonder vraag eerst een menu; terug kan altijd', async () => {
    const dossier = new Logboek('ons-welzijn').ontvangst('2026-11-16').dossier()
    const { bewaar } = await open(onsWelzijn, dossier)
    expect(venster().text()).toContain('Nu aan de beurt')
    await knop('Gesprek gevoerd').trigger('click')
    expect(veld('verklaring').element.tagName).toBe('TEXTAREA')
    await knop('Iets anders vastleggen').trigger('click')
    await knop('Contact met de klant').trigger('click')
    await veld('bereikt').get('input[value="nee"]').setValue(true)
    expect(await bewaar()).toEqual([
      {
        soort: 'contact',
        datum: '2026-11-20',
        gegevens: { wijze: 'telefoon', bereikt: false, toelichting: '' },
      },
    ])
  })

  it('laat zien welke termijn door deze gebeurtenis begint', async () => {
    const dossier = new Logboek('wijksteunpunten-wonen').ontvangst('2026-11-02', { route: 'medewerker' }).dossier()
    await open(wijksteunpuntenWonen, dossier, { soort: 'rapport_ontvangen' })
    expect(venster().text()).toContain('Hiermee begint: Beslissen: uiterlijk vr 18 december 2026')
  })

  it('ALL-2 laat bij een correctie zien welke termijn verschuift, voor zij is vastgelegd', async () => {
    const dossier = new Logboek('ons-welzijn').ontvangst('2026-11-16').dossier()
    await open(onsWelzijn, dossier, { corrigeert: dossier.geldig[0] })
    expect(venster().text()).not.toContain('Hierdoor verandert')
    await venster().get('#vastleggen-datum').setValue('9-11-2026')
    expect(venster().text()).toContain(
      'Hierdoor verandert: Ontvangst bevestigen: was ma 23 november 2026, wordt ma 16 november 2026',
    )
  })

  it('STK-5.8 een termijn die nergens toe dwingt, heet niet uiterlijk', async () => {
    const dossier = new Logboek('sterker-sociaal-werk').ontvangst('2026-11-16').dossier()
    await open(sterkerSociaalWerk, dossier, { soort: 'contact' })
    expect(venster().text()).toContain('Beëindigen als de klager onbereikbaar blijft: kan vanaf do 21 januari 2027')
  })

  it('WSW-4 het menu noemt bij een termijn de gewone weg, dezelfde als de knop bij de termijn', async () => {
    const dossier = new Logboek('wijksteunpunten-wonen').ontvangst('2026-11-13', { route: 'medewerker' }).dossier()
    await open(wijksteunpuntenWonen, dossier)
    const wacht = venster().get('section[aria-labelledby="menu-wacht"]').text()
    expect(wacht).toContain('Bevindingen verzonden')
    expect(wacht).not.toContain('Antwoord gegeven')
  })

  it('ALL-2 corrigeert een datum: het oude staat klaar en de uitleg erbij', async () => {
    const dossier = new Logboek('ons-welzijn').ontvangst('2026-11-16').en('contact', '2026-11-18').dossier()
    const { bewaar } = await open(onsWelzijn, dossier, { corrigeert: dossier.geldig[1] })
    expect(venster().text()).toContain('Corrigeren: contact met de klant')
    expect(venster().text()).toContain('De oude datum blijft in het logboek staan.')
    await veld('datum').setValue('17-11-2026')
    expect(await bewaar()).toMatchObject([{ soort: 'contact', datum: '2026-11-17', corrigeert: 'e2' }])
  })

  it('bewaart een half verslag en biedt het weer aan', async () => {
    const dossier = new Logboek('ons-welzijn').ontvangst('2026-11-16').dossier()
    const eerst = await open(onsWelzijn, dossier, { soort: 'gesprek' })
    await veld('verklaring').setValue('Mevrouw vertelt dat')
    const concept = eerst.concept()
    expect(concept).toMatchObject({ soort: 'gesprek', waarden: { verklaring: 'Mevrouw vertelt dat' } })
    eerst.scherm.unmount()

    const weer = await open(onsWelzijn, dossier, { soort: 'gesprek', concepten: [bewaard(concept, 'h1')] })
    expect((veld('verklaring').element as HTMLTextAreaElement).value).toBe('')
    await knop('Mevrouw vertelt dat').trigger('click')
    expect(weer.scherm.emitted('verder')).toEqual([['h1']])
    await weer.scherm.setProps({ verder: bewaard(concept, 'h1') })
    expect((veld('verklaring').element as HTMLTextAreaElement).value).toBe('Mevrouw vertelt dat')
    expect(venster().text()).not.toContain('Hier was u al mee bezig')
    await knop('Opnieuw beginnen').trigger('click')
    expect((veld('verklaring').element as HTMLTextAreaElement).value).toBe('')
    vi.advanceTimersByTime(200)
    expect(weer.scherm.emitted('weg')).toEqual([['h1']])
    expect(weer.scherm.emitted('concept')).toBeUndefined()
    expect(document.activeElement?.id).toBe('vastleggen-datum')
  })

  it('STK-7 een half getypte dag bij een afspraak blijft bewaard, bij zijn eigen rij', async () => {
    const dossier = new Logboek('sterker-sociaal-werk').ontvangst('2026-11-16').dossier()
    const eerst = await open(sterkerSociaalWerk, dossier, { soort: 'gesprek' })
    await knop('Afspraak toevoegen').trigger('click')
    await knop('Afspraak toevoegen').trigger('click')
    await veld('toezeggingen.0.op').setValue('27-11-2026')
    await veld('toezeggingen.1.op').setValue('4 d')
    await flushPromises()
    const concept = eerst.concept()
    eerst.scherm.unmount()
    const weer = await open(sterkerSociaalWerk, dossier, { soort: 'gesprek' })
    await weer.verder(concept)
    expect((veld('toezeggingen.0.op').element as HTMLInputElement).value).toBe('27-11-2026')
    expect((veld('toezeggingen.1.op').element as HTMLInputElement).value).toBe('4 d')
    // And it can not be recorded as it stands.
    expect(await weer.bewaar()).toEqual([])
  })

  it('na vastleggen komt het concept niet terug', async () => {
    const dossier = new Logboek('ons-welzijn').ontvangst('2026-11-16').dossier()
    const { scherm, bewaar } = await open(onsWelzijn, dossier, { soort: 'notitie' })
    await veld('tekst').setValue('Gebeld')
    await bewaar()
    const gemeld = vi.fn()
    await scherm.setProps({ onConcept: gemeld } as object)
    scherm.unmount()
    vi.advanceTimersByTime(1000)
    expect(gemeld).not.toHaveBeenCalled()
  })
})

describe('met het toetsenbord', () => {
  const ons = () => new Logboek('ons-welzijn').ontvangst('2026-11-16').dossier()

  it('opent in het eerste veld, ook na een keuze uit het menu', async () => {
    await open(onsWelzijn, ons(), { soort: 'notitie' })
    expect(document.activeElement?.id).toBe('vastleggen-datum')
    los?.()
    await open(onsWelzijn, ons())
    await knop('Gesprek gevoerd').trigger('click')
    await flushPromises()
    expect(document.activeElement?.id).toBe('vastleggen-datum')
    await knop('Iets anders vastleggen').trigger('click')
    await flushPromises()
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Typ wat er is gebeurd')
    expect(document.activeElement?.closest('.dialoog-inhoud')).not.toBeNull()
  })

  it('Ctrl+Enter legt vast, ook als het venster zelf de aandacht heeft', async () => {
    const { scherm } = await open(onsWelzijn, ons(), { soort: 'bevestiging_verzonden' })
    await venster().get('[role="dialog"]').trigger('keydown', { key: 'Enter', ctrlKey: true })
    expect(scherm.emitted('vastleggen')).toHaveLength(1)
    await scherm.setProps({ bezig: true })
    await venster().get('[role="dialog"]').trigger('keydown', { key: 'Enter', ctrlKey: true })
    expect(scherm.emitted('vastleggen')).toHaveLength(1)
  })
})

describe('wat het venster erbij zegt', () => {
  it('ALL-3 een latere datum zonder jaar is de eerstkomende, in het weekend met de kantoordag ervoor', async () => {
    const dossier = new Logboek('ons-welzijn').ontvangst('2026-11-16').dossier()
    const { bewaar } = await open(onsWelzijn, dossier, { soort: 'verdaging' })
    await veld('tot').setValue('2 jan')
    await veld('reden').setValue('De medewerker is ziek')
    expect(venster().text()).toContain('2 januari 2027 is geen kantoordag (zaterdag).')
    expect(await bewaar()).toMatchObject([{ gegevens: { tot: '2027-01-02', termijnId: 'ons-bevestiging' } }])
  })

  it('WSW-7 eerst het rapport maken, S51-6.3 eerst de brief', async () => {
    const wsw = new Logboek('wijksteunpunten-wonen').ontvangst('2026-11-02', { route: 'medewerker' }).dossier()
    await open(wijksteunpuntenWonen, wsw, { termijnId: 'wsw-7' })
    expect(knop('Eerst het').text()).toBe('Eerst het rapport maken')
    los?.()
    await open(stadsring51, new Logboek('stadsring51').ontvangst('2026-11-16').dossier(), { termijnId: 's51-6.3' })
    expect(knop('Eerst de').text()).toBe('Eerst de brief maken')
  })

  it('een tweede bevestiging: er staat al een', async () => {
    const dossier = new Logboek('stadsring51')
      .ontvangst('2026-11-16')
      .en('bevestiging_verzonden', '2026-11-18')
      .dossier()
    const { bewaar } = await open(stadsring51, dossier, { soort: 'bevestiging_verzonden' })
    expect(venster().text()).toContain('Er staat al: ontvangst bevestigd op wo 18 november 2026.')
    expect(await bewaar()).toHaveLength(1)
  })
})
