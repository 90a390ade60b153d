import { flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { useMelding } from '@/composables/use-melding'

const { meldingen, meld, meldFout, sluit, ruimOp } = useMelding()
const teksten = () => meldingen.value.map((m) => m.tekst)

beforeEach(() => vi.useFakeTimers({ now: new Date(2026, 10, 20, 10), toFake: ['Date'] }))
afterEach(() => {
  for (const m of meldingen.value) sluit(m.id)
  vi.useRealTimers()
})

it('hoogstens twee: de nieuwste vervangt de oudste, en dezelfde zin staat er een keer', () => {
  for (const zin of ['Een.', 'Twee.', 'Drie.', 'Drie.']) meld(zin)
  expect(teksten()).toEqual(['Twee.', 'Drie.'])
})

it('op een ander scherm blijft wat nog ongedaan kan en wat bij de stap zelf is gezegd', () => {
  meld('Opgeslagen.')
  meld('Vastgelegd.', () => undefined)
  vi.advanceTimersByTime(5000)
  ruimOp()
  expect(teksten()).toEqual(['Vastgelegd.'])
  meld('Klacht 2026-015 is opgeslagen.')
  ruimOp()
  expect(teksten()).toEqual(['Vastgelegd.', 'Klacht 2026-015 is opgeslagen.'])
  vi.advanceTimersByTime(5000)
  ruimOp()
  expect(teksten()).toEqual(['Vastgelegd.'])
})

it('ongedaan maken zegt of het lukte', async () => {
  meld('Vastgelegd.', () => Promise.resolve())
  meldingen.value.at(-1)?.maakOngedaan?.()
  await flushPromises()
  expect(teksten().at(-1)).toBe('Ongedaan gemaakt. In het logboek staat het nu doorgestreept.')
  meld('Nog iets vastgelegd.', () => Promise.reject(new Error('De schijf is vol.')))
  meldingen.value.at(-1)?.maakOngedaan?.()
  await flushPromises()
  expect(meldingen.value.at(-1)).toMatchObject({ soort: 'fout', tekst: 'Ongedaan maken is mislukt. De schijf is vol.' })
})

it('een fout blijft staan tot iemand haar sluit', () => {
  meldFout('Kopiëren lukte niet.')
  const [fout] = meldingen.value
  sluit(fout?.id ?? 0)
  expect(teksten()).toEqual([])
})
