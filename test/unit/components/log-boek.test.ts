import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
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
    expect(weg?.findAll('button')).toHaveLength(0)
  })

  it('noemt bij elke knop wat hij verandert, zonder losse dubbele punt', () => {
    const namen = toon(dossier)
      .findAll('button')
      .map((b) => b.attributes('aria-label'))
    expect(namen[0]).toBe('Corrigeren: Ontvangst bevestigd, 12 november 2026')
    expect(namen[1]).toBe('Ongedaan maken: Ontvangst bevestigd, 12 november 2026')
  })
})
