// @vitest-environment node
import { expect, it } from 'vitest'
import { herstelbladInhoud } from '@/documents/herstelblad'
import { naarWord } from '@/documents/naar-word'
import { datum } from '@/domain/datum/datum'
import { inLibreOffice } from '../../fixtures/word'

const VANDAAG = datum('2026-11-30')
const blad = (over: object = {}) =>
  herstelbladInhoud(
    {
      organisatie: 'ONS welzijn',
      map: '\\\\kantoor\\gedeeld\\Klachten\\Reservekopie van de klachtenfunctionaris\\Klachtdossier\\'.repeat(2),
      bestand: 'Klachtdossier reservekopie 2026-11-30 09.05.00 ab12cd34.klachtkopie',
      ...over,
    },
    VANDAAG,
  )

it('het herstelblad zegt waar de kopieën zijn, wat er nodig is en hoe het in vijf stappen terugkomt', () => {
  const inhoud = blad()
  const tekst = JSON.stringify(inhoud)
  for (const deel of [
    'Klachtdossier',
    'kantoor',
    '2026-11-30 09.05.00',
    'Waar de wachtzin wordt bewaard',
    'cli -- herstel',
  ])
    expect(tekst).toContain(deel)
  expect(inhoud.blokken.find((b) => b.soort === 'opsomming')?.punten).toHaveLength(5)
})

it('zonder map en zonder kopie zegt het dat', () =>
  expect(JSON.stringify(blad({ map: '', bestand: '' }))).toMatch(/nog niet gekozen.*nog geen/))

it('het past op één A4, ook met een lang pad', async () => {
  const { paginas, tekst } = await inLibreOffice(await naarWord(blad()))
  expect(paginas).toBe(1)
  expect(tekst[0]).toContain('herstel --backup')
}, 60_000)
