// @vitest-environment node
import { expect, it } from 'vitest'
import { beschikbareDocumenten, gesorteerd } from '@/documents'
import { datum } from '@/domain/datum/datum'
import { termijnen } from '@/domain/termijn/termijnen'
import { zaakVan } from '@/domain/termijn/zaak-van'
import { ons } from './brieven-hulp'
import { dossier, kalender, regeling, VANDAAG } from './hulp'

type Stappen = NonNullable<Parameters<typeof dossier>[2]>
function lijst(id: string, stappen: Stappen) {
  const d = dossier(id, {}, stappen)
  const r = regeling(id)
  return gesorteerd(beschikbareDocumenten(r, d), d, r, termijnen(r, zaakVan(d), VANDAAG, kalender))
}
const bevestigd = ['bevestiging_verzonden', '2026-11-17', { wijze: 'brief' }] as const
const bevonden = ['kennisgeving_bevindingen', '2026-11-19', { wijze: 'brief' }] as const

it('ONS-6 na de bevindingen wordt niet meer aangeboden wat daarvoor hoorde; het is nog wel te maken', () => {
  const eerst = lijst(ons, [bevestigd])
  expect(eerst.teSturen).toEqual(expect.arrayContaining(['aan-beklaagde', 'uitnodiging', 'bevindingen']))
  expect(eerst.voorbij).toEqual([])
  const { gestuurd, teSturen, voorbij } = lijst(ons, [bevestigd, bevonden])
  expect(voorbij).toEqual(expect.arrayContaining(['aan-beklaagde', 'kennisgeving', 'uitnodiging']))
  expect(teSturen).not.toEqual(expect.arrayContaining(['uitnodiging']))
  expect(teSturen).toContain('uitkomst-beklaagde')
  expect(gestuurd).toEqual(expect.arrayContaining(['ontvangstbevestiging', 'bevindingen']))
})

it('ONS-2 waar een termijn of een gepland gesprek nog op wacht, blijft aangeboden; na heropening alles', () => {
  expect(lijst(ons, [bevonden]).teSturen).toContain('ontvangstbevestiging')
  const gepland: Stappen[number] = [
    'gesprek_gepland',
    '2026-11-19',
    {
      met: 'Zeynep Demirtaş',
      partij: 'klager',
      aanwezig: '',
      plaats: '',
      dag: datum('2026-11-25'),
      begin: '10:00',
      einde: '',
    },
  ]
  expect(lijst(ons, [bevestigd, bevonden, gepland]).teSturen).toContain('uitnodiging')
  const heropend = lijst(ons, [
    bevestigd,
    bevonden,
    ['afsluiting', '2026-11-20', { grond: 'opgelost' }],
    ['heropening', '2026-11-20', { reden: 'nieuw feit' }],
  ])
  expect(heropend.voorbij).toEqual([])
})
