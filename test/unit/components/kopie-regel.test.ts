import { mount } from '@vue/test-utils'
import { expect, test } from 'vitest'
import KopieRegel from '@/components/werkvoorraad/KopieRegel.vue'
import KopieStaat from '@/components/opslag/KopieStaat.vue'
import ReservekopieKaart from '@/components/opslag/ReservekopieKaart.vue'

const global = { stubs: { RouterLink: { template: '<a><slot /></a>' } } }
const gemaaktOp = '2026-11-30T08:00:00.000Z'
const regel = (props: object) => {
  const beeld = mount(KopieRegel, { props: { gemaaktOp, map: 'H:\\Kopie', ...props } as never, global })
  return { tekst: beeld.text().replace(/\s+/g, ' '), knoppen: beeld.findAll('button, a') }
}

test.each([
  [{ nodig: 'geen' }, /^Er is nog geen reservekopie/, 'Reservekopie maken'],
  [{ nodig: 'oud' }, /te oud.*maandag 30 november 2026/, 'Reservekopie maken'],
  [{ nodig: 'geen-map' }, /Kies een map/, 'Map kiezen'],
  [{ nodig: 'proef' }, /bij de proef niet worden teruggezet/, 'Naar de reservekopie'],
  [
    { nodig: 'mislukt', reden: 'map-weg' },
    /niet te bereiken.*H:\\Kopie.*laatste goede is van maandag/,
    'Naar de reservekopie',
  ],
  [{ nodig: 'mislukt', reden: 'vol' }, /schijf van de map is vol/, 'Naar de reservekopie'],
  [{ nodig: 'mislukt', reden: 'alleen-lezen' }, /mag u niets bewaren/, 'Naar de reservekopie'],
  [{ nodig: 'mislukt', reden: 'niet-heel' }, /kwam niet heel op de schijf/, 'Naar de reservekopie'],
])('%j zegt wat er is en wat u doet, en is niet weg te klikken', (props, zin, knop) => {
  const { tekst, knoppen } = regel(props)
  expect(tekst).toMatch(zin)
  // The one thing to click leads to where it can be done; nothing makes the line go.
  expect(knoppen.map((each) => each.text())).toEqual([knop])
})

const laatste = { gemaaktOp, dossiers: 412, bestand: 'Klachtdossier reservekopie.klachtkopie', map: 'H:\\Kopie' }
const proef = { op: gemaaktOp, bestand: 'x', uitslag: 'heel', dossiers: 412, bestanden: 61 } as const
const staat = (met: object) =>
  mount(KopieStaat, { props: { laatste, proef: null, ...met } as never })
    .text()
    .replace(/\s+/g, ' ')

test('de laatste goede: dag, aantal, bestand en map', () =>
  expect(staat({})).toMatch(/maandag 30 november 2026.*412 dossiers\. Bestand: .*\.klachtkopie, in de map H:\\Kopie\./))
test.each([
  [proef, 'Op 30 november geprobeerd: 412 dossiers, 61 bestanden, alles heel.'],
  [{ ...proef, uitslag: 'beschadigd' }, 'niet alles in x is terug te halen'],
  [{ ...proef, uitslag: 'anders' }, 'kon het terugzetten niet worden geprobeerd'],
])('de proef: %j', (gedaan, zin) => expect(staat({ proef: gedaan })).toContain(zin))

test('de kaart toont de laatste, en in de oefening niets', () => {
  const kaart = (oefening: boolean) =>
    mount(ReservekopieKaart, { props: { laatste, proef, oefening }, global }).text().replace(/\s+/g, ' ')
  expect(kaart(false)).toMatch(/412 dossiers.*alles heel/)
  expect(kaart(true)).not.toContain('412')
})
