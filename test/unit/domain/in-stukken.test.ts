import { describe, expect, test } from 'vitest'
import { vindInStukken } from '@/domain/overzicht/in-stukken'
import { zoektermen } from '@/domain/overzicht/zoeken'
import { leegPunt } from '@/domain/gebeurtenis/gegevens'
import { document } from '@/documents'
import { dossier, vraagMet } from '../documents/hulp'

const GESPREK = { aanwezig: '', plaats: 'kantoor', met: 'A. Bos', partij: 'klager', afspraken: '' } as const
const leeg = dossier('ons-welzijn', {})
const bewaard = document('ontvangstbevestiging', vraagMet(leeg))
const d = dossier(
  'ons-welzijn',
  {
    onderwerp: 'Onderwerp met kastanje',
    omschrijving: 'De deur klemde.\nOp de Vrijheidslaan werd niet teruggebeld, hoewel het was beloofd.',
    punten: [{ ...leegPunt('p1'), omschrijving: 'Niet gebeld', feiten: 'Volgens het logboek is er één keer gebeld.' }],
  },
  [
    ['gesprek', '2026-11-17', { ...GESPREK, verklaring: 'Mevrouw vertelt over een lekkage\nboven het bed.' }],
    [
      'verslag_vastgesteld',
      '2026-11-18',
      { gesprekId: 'g1', akkoord: 'met opmerkingen', opmerkingen: 'De wethouder klopt niet.' },
    ],
    ['bevestiging_verzonden', '2026-11-18', { wijze: 'brief', bewaard }],
    ['personeelsmaatregel', '2026-11-19', { toelichting: 'KANARIE over de medewerker' }],
    ['notitie', '2026-11-19', { tekst: `${'woord '.repeat(60)}naald ${'hooi '.repeat(60)}` }],
  ],
)
const zoek = (vraag: string) => vindInStukken(d, zoektermen(vraag))

describe('zoeken in de stukken', () => {
  test.each([
    ['vrijheidslaan', 'omschrijving', /Vrijheidslaan werd niet teruggebeld/],
    ['LÉKKAGE', 'Gesprek gevoerd, 17 november 2026: Verklaring', /^Mevrouw vertelt over een lekkage$/],
    ['wethouder', 'Verslag vastgesteld, 18 november 2026: Opmerkingen', /klopt niet/],
    ['een keer gebeld', 'klachtpunten', /één keer gebeld/],
    ['bevestig uw klacht', 'Ontvangstbevestiging, 18 november 2026', /klacht/],
  ])('%s staat in: %s', (vraag, waar, fragment) => {
    expect(zoek(vraag)).toEqual(expect.arrayContaining([{ waar, fragment: expect.stringMatching(fragment) as string }]))
  })

  test('alle woorden in hetzelfde stuk, niet over twee', () => {
    expect(zoek('lekkage bed')).toHaveLength(1)
    expect(zoek('lekkage vrijheidslaan')).toEqual([])
    expect(zoek('')).toEqual([])
  })

  test('ONS-12 wat apart blijft, wordt gevonden en niet getoond', () => {
    expect(zoek('kanarie')).toEqual([{ waar: expect.stringContaining('19 november 2026') as string, fragment: '' }])
  })

  test('wat de lijst al doorzoekt, en wat het programma zelf bijhoudt, telt niet', () => {
    expect(zoek('kastanje')).toEqual([])
    expect(zoek('p1')).toEqual([])
  })

  test('uit een lange tekst alleen wat eromheen staat', () => {
    const [{ fragment } = { fragment: '' }] = zoek('naald')
    expect(fragment).toMatch(/^…(woord )+naald (hooi )*hooi…$/)
    expect(fragment.length).toBeLessThan(200)
  })
})
