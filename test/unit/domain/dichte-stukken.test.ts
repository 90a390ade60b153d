// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { datum } from '@/domain/datum/datum'
import { VORMEN } from '@/components/vastleggen/velden'
import { legeBeklaagde, leegPunt, legeKlager, type KlachtGegevens } from '@/domain/gebeurtenis/gegevens'
import { dichteStukken } from '@/domain/lezer/dichte-stukken'
import { onsWelzijn } from '@/domain/regeling/ons-welzijn'
import { sterkerSociaalWerk as sterker } from '@/domain/regeling/sterker-sociaal-werk'
import { contextVan } from '../../fixtures/vastleggen'
import { logboek } from '../../fixtures/logboek'

const met = (klager: boolean, beklaagde: boolean, gegevens: Partial<KlachtGegevens> = {}, id: string = sterker.id) =>
  logboek(id)
    .ontvangst('2026-11-02', {
      klagers: [{ ...legeKlager('k1'), naam: 'Tim Bos' }],
      beklaagden: [{ ...legeBeklaagde('b1'), naam: 'Noor Smit' }],
      ...gegevens,
    })
    .en('document_toegevoegd', '2026-11-04', {
      naam: 'Evaluatieformulier',
      ingebrachtDoor: 'Noor Smit',
      van: 'beklaagde',
      ingezienDoorKlager: klager,
      ingezienDoorBeklaagde: beklaagde,
    })
    .dossier()
const teksten = (d: ReturnType<typeof met>, r = sterker) => dichteStukken(d, r).map(({ tekst }) => tekst)

describe('STK-7d wat niet beide kanten zagen, bij wie een conclusie schrijft', () => {
  it('STK-7d noemt het stuk en wie het niet zag; niets als beide kanten het zagen, of waar de regeling het niet vraagt', () => {
    expect(teksten(met(false, true))).toEqual([
      'Niet door beide kanten ingezien, en dus niet mee te wegen: B1 (Evaluatieformulier; niet gezien door de klager).',
    ])
    expect(teksten(met(false, false))[0]).toContain('niet gezien door de klager en de medewerker')
    expect(teksten(met(true, true))).toEqual([])
    expect(teksten(met(false, true, {}, 'ons-welzijn'), onsWelzijn)).toEqual([])
  })

  it.each([
    ['het rapport', { rapport: { uitkomst: 'Dat blijkt uit stuk B1.' } }],
    ['de bron van een klachtpunt', { punten: [{ ...leegPunt('p1'), bron: 'evaluatieformulier, bladzijde 2' }] }],
    ['de bevindingen', { bevindingen: 'Zie b1.' }],
    ['een oordeel', { punten: [{ ...leegPunt('p1'), motivering: 'Volgens B1 klopt dit.' }] }],
  ] as const)('STK-7d zegt dat %s erop rust', (_, gegevens) => {
    expect(teksten(met(false, true, gegevens as Partial<KlachtGegevens>))).toEqual([
      'U noemt stuk B1 (Evaluatieformulier). De klager zag dat stuk niet, en dan telt het niet mee in het oordeel. Laat het eerst inzien, of haal het uit uw tekst.',
    ])
  })

  it('STK-7d een ander nummer dat erop lijkt is het stuk niet', () => {
    expect(teksten(met(false, true, { bevindingen: 'Zie B12 en AB1.' }))[0]).toMatch(/^Niet door beide kanten/)
  })

  it('STK-7d het formulier zegt het voordat het rapport gereed is, de bevindingen weggaan of er wordt beslist', () => {
    const c = contextVan(sterker, met(false, true))
    const tips = (soort: 'eindrapport_gereed' | 'kennisgeving_bevindingen' | 'beslissing', g: object) =>
      (VORMEN[soort].tips as (g: object, c: object) => readonly ({ tekst: string } | undefined)[])(g, c).map(
        (t) => t?.tekst,
      )
    for (const soort of ['eindrapport_gereed', 'kennisgeving_bevindingen'] as const)
      expect(tips(soort, {}).join(' '), soort).toContain('Niet door beide kanten ingezien')
    expect(tips('beslissing', { beslissing: 'Gegrond.', argumenten: 'Zie B1.' }).join(' ')).toContain('U noemt stuk B1')
  })

  it('STK-7d als het alsnog is ingezien, is de waarschuwing weg', () => {
    const log = logboek(sterker.id)
      .ontvangst('2026-11-02')
      .en('document_toegevoegd', '2026-11-04', DICHT, { id: 'd' })
      .en(
        'document_toegevoegd',
        '2026-11-04',
        { ...DICHT, ingezienDoorKlager: true, ingezienDoorKlagerOp: datum('2026-11-10') },
        { corrigeert: 'd' },
      )
    expect(teksten(log.dossier())).toEqual([])
  })
})

const DICHT = {
  naam: 'Brief',
  ingebrachtDoor: 'organisatie',
  ingezienDoorKlager: false,
  ingezienDoorBeklaagde: true,
} as const
