import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import LadderKaart from '@/components/dossier/LadderKaart.vue'
import PuntenRooster from '@/components/dossier/PuntenRooster.vue'
import { datum } from '@/domain/datum/datum'
import type { GebeurtenisSoort } from '@/domain/gebeurtenis/gebeurtenis'
import { leegPunt, legeBeklaagde, legeGegevens } from '@/domain/gebeurtenis/gegevens'
import { ladder } from '@/domain/overzicht/ladder'
import { onsWelzijn } from '@/domain/regeling/ons-welzijn'
import { stadsring51 } from '@/domain/regeling/stadsring51'
import { Logboek } from '../../fixtures/logboek'

it('ALL-6 een leeg vak zegt dat het leeg is en leidt naar zijn veld, van ieder een eigen', async () => {
  const gegevens = {
    ...legeGegevens(),
    beklaagden: [
      { ...legeBeklaagde('b1'), naam: 'Tim Bos' },
      { ...legeBeklaagde('b2'), naam: 'Noor Smit' },
    ],
    punten: [
      { ...leegPunt('p1'), omschrijving: 'Te laat', feiten: 'Twee keer.', bron: 'agenda' },
      { ...leegPunt('p2'), omschrijving: 'Onaardig', over: ['b2'] },
    ],
  }
  const scherm = mount(PuntenRooster, { props: { gegevens, regeling: stadsring51 } })
  const knop = (naam: string) => scherm.get(`button[aria-label^="${naam}"]`)
  expect(knop('Klachtpunt 1, Feiten').text()).toContain('Twee keer.')
  expect(knop('Klachtpunt 1, Maatregel').attributes('aria-label')).toContain('niet nodig')
  for (const [naam, veld] of [
    ['Klachtpunt 1, Oordeel, Noor Smit: nog leeg', 'punten.0.oordelen.b2.oordeel'],
    ['Klachtpunt 2, Oordeel: nog leeg', 'punten.1.oordeel'],
    ['Klachtpunt 2, Medewerker: nog leeg', 'punten.1.reacties.b2'],
    ['Klachtpunt 1, Klager: nog leeg', 'punten.0.verhaal'],
  ] as const) {
    await knop(naam).trigger('click')
    expect(scherm.emitted('naar')?.at(-1)).toEqual([veld])
  }
  expect(scherm.text()).toContain('Over Noor Smit')
})

it('ONS-7 bij elke trede wat nu kan: nemen, de uitkomst vastleggen, de brief maken', async () => {
  const dossier = new Logboek('ons-welzijn')
    .ontvangst('2026-08-03')
    .en('doorverwijzing', '2026-09-01', { naar: 'De manager van de medewerker', stap: true, vervolgstap: 'manager' })
    .dossier()
  const mogelijk = new Set<GebeurtenisSoort>(['doorverwijzing'])
  const scherm = mount(LadderKaart, {
    props: { treden: ladder(dossier, onsWelzijn, [], {}), vandaag: datum('2026-11-20'), mogelijk },
  })
  const [manager, bestuurder, commissie] = scherm.findAll('li')
  expect(manager?.text()).toContain('De uitkomst is nog niet vastgelegd.')
  await manager?.findAll('button')[0]?.trigger('click')
  expect(scherm.emitted('vastleggen')?.[0]).toMatchObject([{ corrigeert: { soort: 'doorverwijzing' } }])
  await manager?.findAll('button')[1]?.trigger('click')
  expect(scherm.emitted('document')).toEqual([['doorverwijzing']])
  await bestuurder?.get('button').trigger('click')
  expect(scherm.emitted('vastleggen')?.[1]).toEqual([{ soort: 'doorverwijzing', welke: 'bestuurder' }])
  // What can not be recorded now has no button.
  expect(commissie?.findAll('button')).toHaveLength(0)
})
