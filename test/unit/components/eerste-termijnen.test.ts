import { mount, RouterLinkStub } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import EersteTermijnen from '@/components/klacht/EersteTermijnen.vue'
import { datum } from '@/domain/datum/datum'
import { Kalender } from '@/domain/datum/kalender'
import type { Regeling } from '@/domain/regeling'
import { standaardInstellingen } from '@/domain/regeling/instellingen'
import { onsWelzijn } from '@/domain/regeling/ons-welzijn'
import { sterkerSociaalWerk } from '@/domain/regeling/sterker-sociaal-werk'
import { wijksteunpuntenWonen } from '@/domain/regeling/wijksteunpunten-wonen'
import { termijnen } from '@/domain/termijn/termijnen'
import { zaakVan } from '@/domain/termijn/zaak-van'
import { Logboek } from '../../fixtures/logboek'
import { regelingMetInstellingen } from '../../fixtures/keuzes'

const vandaag = datum('2026-11-20')

function toon(regeling: Regeling, { route = '' } = {}) {
  const zaak = zaakVan(new Logboek(regeling.id).ontvangst('2026-11-16', { route }).dossier())
  return mount(EersteTermijnen, {
    props: { regeling, route, vandaag, termijnen: termijnen(regeling, zaak, vandaag, new Kalender()) },
    global: { stubs: { RouterLink: RouterLinkStub } },
  })
}

describe('eerste termijnen bij de intake', () => {
  it('STK-5.8 zegt dat er geen behandeltermijn is, wat er wel is, en waar de eigen normen aan gaan', () => {
    const scherm = toon(sterkerSociaalWerk)
    expect(scherm.text()).toContain('De regeling noemt geen termijn voor de behandeling.')
    expect(scherm.text()).toContain('Zet de eigen normen aan bij Sterker sociaal werk')
    expect(scherm.getComponent(RouterLinkStub).props('to')).toMatchObject({ params: { id: sterkerSociaalWerk.id } })
    expect(scherm.get('.staat.wacht').text()).toBe('wacht: kan vanaf zo 17 jan 2027')
  })

  it('STK eigen normen die aan staan, zijn de termijn voor de behandeling', () => {
    const perRegeling = { [sterkerSociaalWerk.id]: { eigenNormen: true } }
    const scherm = toon(regelingMetInstellingen(sterkerSociaalWerk, { ...standaardInstellingen(), perRegeling }))
    expect(scherm.text()).not.toContain('geen termijn voor de behandeling')
    expect(scherm.text()).toContain('uiterlijk ma 23 nov')
  })

  it('ONS-6 een streefdatum die voorbij is, wordt niet voorgelezen als "bijna"', () => {
    const zaak = zaakVan(new Logboek(onsWelzijn.id).ontvangst('2026-08-03').dossier())
    const props = {
      regeling: onsWelzijn,
      route: '',
      vandaag,
      termijnen: termijnen(onsWelzijn, zaak, vandaag, new Kalender()),
    }
    const label = mount(EersteTermijnen, { props, global: { stubs: { RouterLink: RouterLinkStub } } }).get(
      '.staat.bijna',
    )
    expect(label.text()).toMatch(/^streefdatum \d+ dagen voorbij$/)
  })

  it('WSW-5 zonder route vraagt eerst waar de klacht over gaat', () => {
    expect(toon(wijksteunpuntenWonen).text()).toContain('Kies eerst waar de klacht over gaat.')
    expect(toon(wijksteunpuntenWonen, { route: 'medewerker' }).text()).not.toContain('Kies eerst')
  })
})
