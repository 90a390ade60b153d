import { mount } from '@vue/test-utils'
import { expect, test } from 'vitest'
import AfwezigheidLijst from '@/components/instellingen/AfwezigheidLijst.vue'
import AfwezigRegel from '@/components/werkvoorraad/AfwezigRegel.vue'
import { datum } from '@/domain/datum/datum'

const vandaag = datum('2026-11-20')
const kerst = { van: datum('2026-12-21'), tot: datum('2027-01-03'), vervanger: '' }

function lijst() {
  const beeld = mount(AfwezigheidLijst, { props: { lijst: [kerst], vandaag }, attachTo: document.body })
  const vul = (naam: string, tekst: string) => beeld.get(`#afwezig-${naam}`).setValue(tekst)
  const voegToe = () => beeld.get('form').trigger('submit')
  return { beeld, vul, voegToe, gewijzigd: () => beeld.emitted<[(typeof kerst)[]]>('wijzig')?.at(-1)?.[0] }
}

test('een tijd erbij: op volgorde, met wie het dan doet', async () => {
  const { beeld, vul, voegToe, gewijzigd } = lijst()
  expect(beeld.text()).toContain('van ma 21 dec tot en met zo 3 jan 2027nog geen vervanger')
  await vul('van', '30-11-2026')
  await vul('tot', '4-12-2026')
  await vul('vervanger', ' Jan de Wit ')
  await voegToe()
  expect(gewijzigd()).toEqual([{ van: '2026-11-30', tot: '2026-12-04', vervanger: 'Jan de Wit' }, kerst])
  beeld.unmount()
})

test.each([
  ['', '', 'Vul de eerste dag in'],
  ['30-11-2026', '', 'Vul de laatste dag in'],
  ['30-11-2026', '27-11-2026', 'De laatste dag ligt voor de eerste.'],
  ['31-11-2026', '4-12-2026', '31'],
])('van "%s" tot "%s" wordt niet opgeslagen en zegt waarom', async (van, tot, zin) => {
  const { beeld, vul, voegToe, gewijzigd } = lijst()
  await vul('van', van)
  await vul('tot', tot)
  await voegToe()
  expect(beeld.text()).toContain(zin)
  expect(gewijzigd()).toBeUndefined()
  beeld.unmount()
})

test('een tijd weghalen', async () => {
  const { beeld, gewijzigd } = lijst()
  await beeld.get('[aria-label^="Weghalen: afwezig van ma 21 dec"]').trigger('click')
  expect(gewijzigd()).toEqual([])
  beeld.unmount()
})

test('de werkvoorraad noemt nummers en dagen, en geen namen', () => {
  const beeld = mount(AfwezigRegel, {
    props: {
      periode: { ...kerst, vervanger: 'Jan de Wit' },
      taken: [{ id: 'd1', nummer: '2026-003', wat: 'Bevindingen sturen', dag: datum('2026-12-22') }],
      vandaag,
    },
    global: { stubs: { RouterLink: { template: '<a><slot /></a>' } } },
  })
  expect(beeld.text().replace(/\s+/g, ' ')).toBe(
    'U bent afwezig van ma 21 dec tot en met zo 3 jan 2027. Eén termijn valt daarin. Doe het eerder, of spreek af wat Jan de Wit doet.2026-003 Bevindingen sturen di 22 dec',
  )
})
