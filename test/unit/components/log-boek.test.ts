import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { nextTick } from 'vue'
import LogBoek from '@/components/dossier/LogBoek.vue'
import { onsWelzijn } from '@/domain/regeling/ons-welzijn'
import { logboek } from '../../fixtures/logboek'

const toon = (dossier: ReturnType<ReturnType<typeof logboek>['dossier']>) =>
  mount(LogBoek, { props: { dossier, regeling: onsWelzijn } })

describe('ALL-2 het logboek', () => {
  const dossier = logboek()
    .ontvangst('2026-11-02')
    .en('contact', '2026-11-05')
    .en('contact', '2026-11-09')
    .en('bevestiging_verzonden', '2026-11-12')
    .en('contact', '2026-11-04', undefined, { corrigeert: 'e2' })
    .en('contact', '2026-11-09', undefined, { corrigeert: 'e3', vervalt: true })
    .dossier()

  it('wat ongedaan is gemaakt, staat op zijn eigen dag: doorgestreept en in woorden', () => {
    const regels = toon(dossier).findAll('li')
    expect(regels.map((r) => r.get('.datum').text())).toEqual([
      'do 12 november 2026',
      'ma 9 november 2026',
      'wo 4 november 2026',
      'ma 2 november 2026',
    ])
    const weg = regels[1]
    expect(weg?.get('h3').text()).toMatch(/\(ongedaan gemaakt\)$/)
    expect(weg?.findAll('s')).toHaveLength(2)
    expect(weg?.text()).toContain('Telt niet meer mee.')
    // Words can be taken out of it all the same.
    expect(weg?.findAll('button').map((b) => b.text())).toEqual(['Woorden weghalen…'])
  })

  it('wat is gecorrigeerd of ongedaan gemaakt, blijft leesbaar', () => {
    const telefoon = { wijze: 'telefoon', bereikt: true, toelichting: 'Wil een gesprek' }
    const tekst = 'De buurvrouw hoorde het ook. '.repeat(10).trim()
    const log = logboek()
      .ontvangst('2026-11-02')
      .en('contact', '2026-11-05', telefoon)
      .en('contact', '2026-11-06', { ...telefoon, toelichting: 'Belt zelf terug' })
      .en('contact', '2026-11-05', { ...telefoon, toelichting: 'Wil geen gesprek' }, { corrigeert: 'e2' })
      .en('contact', '2026-11-06', undefined, { corrigeert: 'e3', vervalt: true })
      .en('gegevens_gewijzigd', '2026-11-09', { wijziging: { omschrijving: tekst } })
      .en('gegevens_gewijzigd', '2026-11-10', { wijziging: { omschrijving: 'Kort' } })
    const [kort, , weg, gecorrigeerd] = toon(log.dossier()).findAll('li')
    expect(gecorrigeerd?.get('dl').text()).toContain('Wil geen gesprek')
    expect(gecorrigeerd?.get('details').text()).toContain('Wil een gesprek')
    expect(weg?.text()).toContain('Belt zelf terug')
    expect(kort?.get('details').text()).toContain(`Kort (eerst: ${tekst})`)
  })

  it('een toegepaste versie is ongedaan te maken, en niet te verbeteren', () => {
    const log = logboek().ontvangst('2026-11-02').en('regeling_toegepast', '2026-11-20', { versie: '2019-07-19/2' })
    const [regel] = toon(log.dossier()).findAll('li')
    expect(regel?.get('h3').text()).toBe('Nieuwe versie van de regeling toegepast')
    expect(regel?.get('dl').text()).toContain('2019-07-19/2')
    expect(regel?.findAll('button').map((b) => b.text())).toEqual(['Ongedaan maken'])
  })

  it('STK-5.8 een poging heet geen contact', () => {
    const poging = { wijze: 'telefoon', bereikt: false }
    const titels = toon(logboek().ontvangst('2026-11-02').en('contact', '2026-11-05', poging).dossier()).findAll('h3')
    expect(titels.map((t) => t.text())).toEqual(['Klant niet bereikt', 'Klacht ontvangen'])
  })

  it('noemt bij elke knop wat hij verandert, zonder losse dubbele punt', () => {
    const namen = toon(dossier)
      .findAll('button')
      .map((b) => b.attributes('aria-label'))
    expect(namen[0]).toBe('Corrigeren: Ontvangst bevestigd, 12 november 2026')
    expect(namen[1]).toBe('Ongedaan maken: Ontvangst bevestigd, 12 november 2026')
  })
})

describe('een lang logboek', () => {
  const open = (aantal: number) => {
    const log = logboek().ontvangst('2026-01-02')
    for (let i = 1; i < aantal; i++)
      if (i % 5 === 0) log.en('gegevens_gewijzigd', '2026-06-01', { wijziging: { omschrijving: `Tekst ${i}` } })
      else log.en('contact', '2026-06-01')
    const scherm = mount(LogBoek, { props: { dossier: log.dossier(), regeling: onsWelzijn }, attachTo: document.body })
    const lijst = scherm.get('.log').element
    return { scherm, lijst, regels: () => lijst.children.length }
  }

  it('van duizend gebeurtenissen tekent eerst alleen de laatste vijftig', () => {
    const { scherm, lijst, regels } = open(1000)
    expect(regels()).toBe(50)
    expect(lijst.querySelectorAll('*').length).toBeLessThan(1500)
    expect(scherm.text()).toContain('Toon ook de 950 oudere vastleggingen')
    scherm.unmount()
  })

  it('toont alles wie daarom vraagt, en gaat verder bij de eerste die erbij kwam; op papier staat alles', async () => {
    const { scherm, lijst, regels } = open(75)
    window.dispatchEvent(new Event('beforeprint'))
    await nextTick()
    expect(regels()).toBe(75)
    window.dispatchEvent(new Event('afterprint'))
    await nextTick()
    expect(regels()).toBe(50)
    await scherm.get('.meer button').trigger('click')
    await nextTick()
    expect(regels()).toBe(75)
    expect(document.activeElement).toBe(lijst.children[50])
    expect(scherm.find('.meer').exists()).toBe(false)
    scherm.unmount()
  })

  it('waar woorden zijn weggehaald staat dat, met de reden; het merk zelf is niet te veranderen', () => {
    const merk = { gebeurtenissen: ['e3'], waaruit: ['Contact: toelichting'], reden: 'Van een vreemde.', door: 'N. V.' }
    const regels = toon(
      logboek()
        .ontvangst('2026-11-02')
        .en('contact', '2026-11-05')
        .en('contact', '2026-11-04', undefined, { corrigeert: 'e2' })
        .en('woorden_weggehaald', '2026-11-20', merk)
        .dossier(),
    ).findAll('li')
    expect(
      regels.map((r) =>
        /Op 20 november 2026 .* zijn hier woorden weggehaald\. Reden: Van een vreemde\./.test(r.text()),
      ),
    ).toEqual([false, true, false])
    expect(regels[0]?.text()).toContain('Contact: toelichting')
    expect(regels[0]?.findAll('button')).toEqual([])
    expect(regels[1]?.findAll('button').map((b) => b.text())).toContain('Woorden weghalen…')
  })
})
