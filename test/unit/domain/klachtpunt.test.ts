// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { vanSoort } from '@/domain/dossier/dossier'
import { gewijzigd } from '@/domain/dossier/gewijzigd'
import {
  cellenVan,
  gezamenlijk,
  isBeoordeeld,
  maatregelTekst,
  metOordeel,
  oordeelOver,
  overWie,
} from '@/domain/dossier/klachtpunt'
import { datum } from '@/domain/datum/datum'
import { type Klachtpunt, leegPunt, legeBeklaagde, legeGegevens } from '@/domain/gebeurtenis/gegevens'
import type { Lezer } from '@/domain/lezer/lezer'
import { voorLezer } from '@/domain/lezer/voor-lezer'
import { BEHOORLIJKHEID, normenVan, normNaam } from '@/domain/regeling/behoorlijkheid'
import { onsWelzijn } from '@/domain/regeling/ons-welzijn'
import { stadsring51 } from '@/domain/regeling/stadsring51'
import { sterkerSociaalWerk } from '@/domain/regeling/sterker-sociaal-werk'
import { wijksteunpuntenWonen } from '@/domain/regeling/wijksteunpunten-wonen'
import { Logboek } from '../../fixtures/logboek'

const tim = { ...legeBeklaagde('b1'), naam: 'Tim Bos' }
const noor = { ...legeBeklaagde('b2'), naam: 'Noor Smit' }
const beide = { ...legeGegevens(), beklaagden: [tim, noor] }
const punt = (deel: Partial<Klachtpunt> = {}): Klachtpunt => ({ ...leegPunt('p1'), omschrijving: 'Te laat', ...deel })
const ids = (mensen: readonly { id: string }[]) => mensen.map(({ id }) => id)

describe('ALL-6 over wie een klachtpunt gaat', () => {
  it.each([
    ['niemand gekozen is allemaal', undefined, ['b1', 'b2']],
    ['een lege lijst ook', [], ['b1', 'b2']],
    ['alleen wie gekozen is', ['b2'], ['b2']],
    ['wie weg is uit het dossier maakt er geen punt over de anderen van', ['weg'], []],
  ])('%s', (_, over, wie) => {
    expect(ids(overWie(over ? { over } : {}, beide, onsWelzijn))).toEqual(wie)
  })

  it('STK-2.1 over een van twee die vertrokken zijn gaat over de organisatie, en niet over wie er nog werkt', () => {
    const weg = (id: string) => ({ ...legeBeklaagde(id), naam: id, uitDienst: true })
    const gegevens = { beklaagden: [weg('b1'), noor, weg('b3')] }
    expect(overWie({ over: ['b3'] }, gegevens, sterkerSociaalWerk)).toMatchObject([{ id: 'b1', uitDienst: true }])
    expect(ids(overWie({ over: ['b2'] }, gegevens, sterkerSociaalWerk))).toEqual(['b2'])
  })
})

describe('ALL-6 een oordeel voor ieder', () => {
  it('van één het oordeel van het punt; van meer ieder een eigen, en dan geen gezamenlijk', () => {
    expect(metOordeel(punt(), [tim], 'b1', { oordeel: 'gegrond' })).toEqual(punt({ oordeel: 'gegrond' }))
    const twee = metOordeel(punt({ oordeel: 'gegrond', motivering: 'Ja.' }), [tim, noor], 'b2', {
      oordeel: 'ongegrond',
    })
    expect(oordeelOver(twee, 'b1')).toEqual({ oordeel: 'gegrond', motivering: 'Ja.' })
    expect(oordeelOver(twee, 'b2')).toEqual({ oordeel: 'ongegrond', motivering: 'Ja.' })
    expect(gezamenlijk(twee, [tim, noor])).toBeUndefined()
    expect(gezamenlijk(twee, [noor])).toBe('ongegrond')
  })

  it('het punt is pas beoordeeld als iedereen over wie het gaat een oordeel heeft', () => {
    const half = punt({ oordelen: { b1: { oordeel: 'gegrond', motivering: '' } } })
    expect(isBeoordeeld(half, beide, onsWelzijn)).toBe(false)
    expect(isBeoordeeld({ ...half, over: ['b1'] }, beide, onsWelzijn)).toBe(true)
  })
})

describe('de cellen van een klachtpunt', () => {
  const mist = (p: Klachtpunt, g = beide) => cellenVan(p, g, onsWelzijn).flatMap((c) => (c.mist === '' ? [] : [c.mist]))

  it('noemen wat leeg is, en vragen pas een maatregel als het punt (deels) gegrond is', () => {
    expect(mist(punt({ over: ['b1'] }))).toEqual([
      'wat de klant zegt',
      'wat Tim Bos zegt',
      'de feiten',
      'de norm',
      'het oordeel',
      'waarom van het oordeel',
    ])
    expect(mist(punt({ over: ['b1'], oordeel: 'ongegrond', motivering: 'x' }))).not.toContain('de maatregel')
    expect(mist(punt({ over: ['b1'], oordeel: 'deels gegrond', motivering: 'x' }))).toContain('de maatregel')
    expect(mist(punt({ feiten: 'Twee keer te laat.' }))).toContain('waaruit de feiten blijken')
  })

  it('wat is ingevuld mist nooit, en elke cel wijst naar een veld dat er staat', () => {
    const tekst = fc.constantFrom('', ' ', 'Tekst.')
    fc.assert(
      fc.property(tekst, tekst, tekst, tekst, fc.constantFrom(undefined, ['b1'], ['b1', 'b2']), (v, f, m, r, over) => {
        const p = punt({ verhaal: v, feiten: f, maatregel: m, reacties: { b1: r }, ...(over && { over }) })
        const cellen = cellenVan(p, beide, onsWelzijn)
        expect(cellen.every((c) => c.tekst === '' || c.mist === '')).toBe(true)
        expect(new Set(cellen.map((c) => c.veld)).size).toBe(cellen.length)
        expect(cellen.find((c) => c.veld === 'verhaal')?.mist === '').toBe(v.trim() !== '')
      }),
    )
  })

  it('een maatregel zegt wat, wie en wanneer', () => {
    const p = punt({
      maatregel: 'Op vaste tijden bellen',
      maatregelWie: 'de teamleider',
      maatregelOp: datum('2027-02-01'),
    })
    expect(maatregelTekst(p).replaceAll('\u00a0', ' ')).toMatch(
      /^Op vaste tijden bellen\. Wie: de teamleider\. Uiterlijk: .*1 feb.*2027\.$/,
    )
    expect(maatregelTekst(punt())).toBe('')
  })
})

it('WSW-G 22 behoorlijkheidsvereisten in vier groepen; de gedragscode alleen waar de regeling die heeft', () => {
  expect(BEHOORLIJKHEID.map((g) => g.normen.length)).toEqual([4, 6, 5, 7])
  const normen = BEHOORLIJKHEID.flatMap((g) => g.normen)
  expect(new Set(normen.map((n) => n.id)).size).toBe(22)
  expect(new Set(normen.map((n) => n.naam)).size).toBe(22)
  expect(normenVan(wijksteunpuntenWonen)[0]?.normen.map((n) => n.id)).toEqual(['gedragscode'])
  expect(normenVan(stadsring51)).toEqual(BEHOORLIJKHEID)
  expect([normNaam('gedragscode'), normNaam('fair-play'), normNaam('anders')]).toEqual([
    'De gedragscode',
    'Fair play',
    '',
  ])
})

it('ALL-2 het logboek noemt elke cel die veranderde, met wie het is en wat er eerst stond', () => {
  const eerst = punt({ feiten: 'Een keer.', oordelen: { b2: { oordeel: 'gegrond', motivering: '' } } })
  const nu = punt({ feiten: 'Twee keer.', norm: 'fair-play', over: ['b1'], reacties: { b1: 'Nee.' } })
  const dossier = new Logboek('ons-welzijn')
    .ontvangst('2026-11-13', { beklaagden: [tim, noor], punten: [eerst] })
    .en('gegevens_gewijzigd', '2026-11-16', { wijziging: { punten: [nu] } })
    .dossier()
  const [g] = vanSoort(dossier, 'gegevens_gewijzigd')
  expect(
    g &&
      gewijzigd(dossier, g, onsWelzijn)
        .map((d) => `${d.label}: ${d.tekst}`)
        .toSorted(),
  ).toEqual([
    'Klachtpunt 1: feiten: Twee keer. (eerst: Een keer.)',
    'Klachtpunt 1: norm: Fair play',
    'Klachtpunt 1: oordeel (Noor Smit): leeg (eerst: gegrond)',
    'Klachtpunt 1: over wie: Tim Bos',
    'Klachtpunt 1: wat de ander daarop zegt (Tim Bos): Nee.',
  ])
})

describe('S51-6.10 wie een klachtpunt mag lezen', () => {
  const punten = [
    punt({
      omschrijving: 'OVERTIM',
      over: ['b1'],
      verhaal: 'VERHAALTIM',
      feiten: 'FEITTIM',
      normTekst: 'NORMTIM',
      maatregel: 'MAATTIM',
      reacties: { b1: 'REACTIETIM' },
      oordeel: 'gegrond',
      motivering: 'REDENTIM',
    }),
    {
      ...punt({ omschrijving: 'SAMEN', reacties: { b1: 'SAMENTIM', b2: 'SAMENNOOR' } }),
      id: 'p2',
      oordelen: {
        b1: { oordeel: 'gegrond' as const, motivering: 'WAAROMTIM' },
        b2: { oordeel: 'ongegrond' as const, motivering: 'WAAROMNOOR' },
      },
    },
  ]
  const log = () => new Logboek('stadsring51').ontvangst('2026-11-13', { beklaagden: [tim, noor], punten })
  const leest = (dossier: ReturnType<Logboek['dossier']>, lezer: Lezer) =>
    (JSON.stringify(voorLezer(dossier, lezer, stadsring51).dossier).match(/[A-Z]*(TIM|NOOR|SAMEN)\b/g) ?? []).filter(
      (woord, i, alle) => alle.indexOf(woord) === i,
    )
  const uitgebracht = log().en('kennisgeving_bevindingen', '2026-11-16', { wijze: 'brief' }).dossier()

  it('een medewerker leest niets van het punt, de reactie en het oordeel van een collega', () => {
    expect(leest(uitgebracht, { soort: 'beklaagde', id: 'b2' }).toSorted()).toEqual([
      'SAMEN',
      'SAMENNOOR',
      'WAAROMNOOR',
    ])
    const van = voorLezer(uitgebracht, { soort: 'beklaagde', id: 'b2' }, stadsring51).dossier.gegevens.punten
    expect(van).toMatchObject([{ omschrijving: 'SAMEN', oordeel: 'ongegrond' }])
    expect(van[0]).not.toHaveProperty('oordelen')
  })

  it('voordat de uitkomst is verteld leest niemand buiten het kantoor meer dan waar de punten over gaan', () => {
    for (const lezer of [{ soort: 'beklaagde', id: 'b1' }, { soort: 'commissie' }, { soort: 'bestuur' }] as Lezer[])
      expect(leest(log().dossier(), lezer)).toEqual(['OVERTIM', 'SAMEN'])
  })

  it('de commissie en het archief lezen daarna alles', () => {
    for (const lezer of [{ soort: 'commissie' }, { soort: 'archief' }] as Lezer[])
      expect(leest(uitgebracht, lezer)).toHaveLength(12)
  })
})
