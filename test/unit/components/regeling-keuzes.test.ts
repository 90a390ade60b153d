import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import RegelingKeuzes from '@/components/regeling/RegelingKeuzes.vue'
import VersieVerschil from '@/components/regeling/VersieVerschil.vue'
import { datum } from '@/domain/datum/datum'
import type { RegelingAanpassing } from '@/domain/regeling/versie'
import { stadsring51 } from '@/domain/regeling/stadsring51'
import type { TermijnVerschil } from '@/domain/termijn/verschil'

const toon = (keuzes: RegelingAanpassing) =>
  mount(RegelingKeuzes, { props: { regeling: stadsring51, keuzes, bezig: false } })
const vink = (scherm: ReturnType<typeof toon>, begin: string) => {
  const gevonden = scherm.findAll('label').find((l) => l.text().startsWith(begin))
  if (!gevonden) throw new Error(`Geen keuze "${begin}"`)
  return gevonden.get('input')
}

it('een keuze wordt pas een versie als de officer opslaat, en alleen als er iets anders is', async () => {
  const scherm = toon({ awb: true })
  const knop = scherm.get('button[type="submit"]')
  expect(knop.attributes('aria-disabled')).toBe('true')
  expect(scherm.text()).toContain('Er is niets gewijzigd.')
  await vink(scherm, 'De Algemene termijnenwet').setValue(true)
  expect(scherm.emitted('bewaar')).toBeUndefined()
  expect(knop.attributes('aria-disabled')).toBeUndefined()
  await scherm.get('form').trigger('submit')
  expect(scherm.emitted('bewaar')).toEqual([[{ atw: true, awb: true, eigenNormen: false, werkdag: 'lid1' }]])
  await vink(scherm, 'De Algemene termijnenwet').setValue(false)
  expect(knop.attributes('aria-disabled')).toBe('true')
})

it('wat in een ander venster is gekozen, staat er meteen', async () => {
  const scherm = toon({})
  await scherm.setProps({ keuzes: { awb: true } })
  expect(vink(scherm, 'De Algemene wet bestuursrecht').element.checked).toBe(true)
  // The same choices read again take nothing away.
  await vink(scherm, 'De Algemene termijnenwet').setValue(true)
  await scherm.setProps({ keuzes: { awb: true, atw: false } })
  expect(vink(scherm, 'De Algemene termijnenwet').element.checked).toBe(true)
})

it('per termijn de dag van nu en van straks, ook als hij er niet was of weggaat', () => {
  const rijen = (verschillen: readonly TermijnVerschil[]) =>
    mount(VersieVerschil, { props: { verschillen } })
      .findAll('tbody tr')
      .map((rij) => rij.findAll('th, td').map((cel) => cel.text()))
  expect(
    rijen([
      { id: 'a', naam: 'Anders', oud: datum('2026-12-25'), nieuw: datum('2026-12-28') },
      { id: 'b', naam: 'Erbij', nieuw: datum('2026-12-14') },
      { id: 'c', naam: 'Nog zonder dag', nieuw: null },
      { id: 'd', naam: 'Weg', oud: datum('2026-12-14') },
    ]),
  ).toEqual([
    ['Anders', 'vr 25 december 2026', 'ma 28 december 2026'],
    ['Erbij', 'is er niet', 'ma 14 december 2026'],
    ['Nog zonder dag', 'is er niet', 'nog geen datum'],
    ['Weg', 'ma 14 december 2026', 'vervalt'],
  ])
  expect(mount(VersieVerschil, { props: { verschillen: [] } }).text()).toBe('Er verandert geen datum.')
})
