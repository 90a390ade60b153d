import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import { nextTick } from 'vue'
import VerzondenKaart from '@/components/document/VerzondenKaart.vue'
import { datum } from '@/domain/datum/datum'
import type { NaamInBrief } from '@/domain/lezer/namen-in-brief'

const naam = (wat: string): NaamInBrief => ({ wat, waar: 'onder “Wat u kunt doen”', waarom: 'andere klager' })
const metNamen = (namen: () => readonly NaamInBrief[]) =>
  mount(VerzondenKaart, {
    props: {
      vandaag: datum('2026-11-20'),
      ontvangen: datum('2026-11-02'),
      verzondenOp: undefined,
      bezig: false,
      fout: '',
      tegen: () => [],
      namen,
    },
  })

it('ALL-6 een naam die de lezer niet mag weten wordt aangewezen; een tweede druk gaat door', async () => {
  let namen = [naam('Ilse Kuiper')]
  const kaart = metNamen(() => namen)
  const druk = async () => {
    await kaart.get('form').trigger('submit')
    await nextTick()
  }
  await druk()
  expect(kaart.emitted('vastleggen')).toBeUndefined()
  expect(kaart.get('[role=alert]').text()).toContain('“Ilse Kuiper” staat onder “Wat u kunt doen”')
  // The words were changed meanwhile, and name somebody else now.
  namen = [naam('Amal Bouzid')]
  await druk()
  expect(kaart.emitted('vastleggen')).toBeUndefined()
  await druk()
  expect(kaart.emitted('vastleggen')).toEqual([[datum('2026-11-20'), 'brief']])
})

it('zonder zo’n naam legt de eerste druk vast', async () => {
  const kaart = metNamen(() => [])
  await kaart.get('form').trigger('submit')
  expect(kaart.emitted('vastleggen')).toHaveLength(1)
})
