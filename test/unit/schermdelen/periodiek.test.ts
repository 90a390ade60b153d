import { DOMWrapper, mount } from '@vue/test-utils'
import { afterEach, expect, test } from 'vitest'
import { useMelding } from '@/composables/use-melding'
import { datum } from '@/domain/datum/datum'
import { regelingMet } from '@/domain/regeling'
import { periodiekeTaken } from '@/domain/regeling/periodiek'
import PeriodiekAfvinken from '@/schermdelen/PeriodiekAfvinken.vue'
import { useInstellingenStore } from '@/stores/instellingen'
import { wachtTot } from '../../fixtures/wachten'
import { metStores } from '../stores/hulp'

metStores()
let los: (() => void) | undefined
afterEach(() => los?.())

const taak = (regelingId: string, id: string) => {
  const regeling = regelingMet(regelingId)
  const gevonden =
    regeling &&
    periodiekeTaken([regeling], [], { 'ons-welzijn': datum('2020-01-01') }, datum('2026-11-20')).find(
      (t) => t.taak.id === id,
    )
  if (!gevonden) throw new Error(id)
  return gevonden
}
async function open(regelingId: string, id: string, afspraak = false) {
  await useInstellingenStore().laad()
  const scherm = mount(PeriodiekAfvinken, {
    props: { periodiek: taak(regelingId, id), afspraak },
    attachTo: document.body,
  })
  los = () => {
    los = undefined
    scherm.unmount()
  }
  const venster = () => new DOMWrapper(document.body)
  await wachtTot(() => venster().get('[role="dialog"]'))
  const veld = (label: string) => {
    const gevonden = venster()
      .findAll('label')
      .find((l) => l.text().startsWith(label))
    return venster().get<HTMLInputElement>(`[id="${gevonden?.attributes('for')}"]`)
  }
  const knop = () =>
    venster()
      .findAll('button')
      .find((b) => b.text() === 'Vastleggen')
  return { scherm, venster, veld, leg: () => knop()?.trigger('click') }
}
const bewaard = () => useInstellingenStore().instellingen.periodiek

test('ONS-13 met één keer afvinken zijn ook de gemiste keren gedaan, met dag en notitie; terugnemen kan', async () => {
  const { scherm, veld, leg } = await open('ons-welzijn', 'ons-evaluatie')
  await veld('Voor welke keren').setValue('2026-07-01')
  await veld('Notitie').setValue('Verslag in de map.')
  await leg()
  await wachtTot(() => expect(scherm.emitted('klaar')).toBeTruthy())
  expect(bewaard().map((r) => [r.voor, r.op, r.notitie])).toEqual([
    ['2020-07-01', '2026-11-20', 'Verslag in de map.'],
    ['2023-07-01', '2026-11-20', 'Verslag in de map.'],
    ['2026-07-01', '2026-11-20', 'Verslag in de map.'],
  ])
  useMelding().meldingen.value.at(-1)?.maakOngedaan?.()
  await wachtTot(() => expect(bewaard()).toHaveLength(6))
  expect(bewaard().at(-1)?.op).toBe('')
})

test('zonder dag wordt niets vastgelegd en staat de fout bij het veld', async () => {
  const { scherm, venster, veld, leg } = await open('ons-welzijn', 'ons-jaarverslag')
  await veld('Gedaan op').setValue('')
  await leg()
  expect(venster().text()).toContain('Vul de dag in waarop het is gedaan.')
  expect(scherm.emitted('klaar')).toBeUndefined()
  expect(bewaard()).toEqual([])
})

test('STK-9.7 de afgesproken dag wordt bewaard', async () => {
  const { scherm, veld, leg } = await open('sterker-sociaal-werk', 'sterker-9.7', true)
  await veld('Afgesproken dag').setValue('1-3-2027')
  await leg()
  await wachtTot(() => expect(scherm.emitted('klaar')).toBeTruthy())
  expect(bewaard()).toMatchObject([{ taak: 'sterker-9.7', voor: '2027-03-01', op: '' }])
})
