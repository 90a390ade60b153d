import { describe, expect, it } from 'vitest'
import { type Datum, datum } from '@/domain/datum/datum'
import { duur, leesTijd, vanTot } from '@/domain/datum/tijd'
import { geplandeGesprekken, geplandMet } from '@/domain/dossier/gepland'
import { gebeurtenisTitel } from '@/domain/dossier/gebeurtenis-titel'
import type { GebeurtenisGegevens } from '@/domain/gebeurtenis/gebeurtenis'
import { legeBeklaagde, legeKlager } from '@/domain/gebeurtenis/gegevens'
import { gesprekkenInAgenda } from '@/domain/overzicht/agenda'
import { weekbladVan } from '@/domain/overzicht/weekblad'
import { samenvattingVan } from '@/domain/overzicht/samenvatten'
import { REGELINGEN } from '@/domain/regeling'
import type { Regeling } from '@/domain/regeling/regeling'
import { zaakVan } from '@/domain/termijn/zaak-van'
import { controleer } from '@/domain/vastleggen/controle'
import { logboek } from '../../fixtures/logboek'

const ons = REGELINGEN[0] as Regeling
const VANDAAG = datum('2026-11-20')
const afspraak = (deel: Partial<GebeurtenisGegevens['gesprek_gepland']> = {}) => ({
  partij: 'klager' as const,
  met: 'Anna Eerste',
  dag: datum('2026-11-24'),
  begin: '14.00',
  einde: '15:00',
  plaats: 'op kantoor',
  aanwezig: 'u en ik',
  ...deel,
})
const log = () =>
  logboek().ontvangst('2026-11-02', {
    klagers: [{ ...legeKlager('k1'), naam: 'Anna Eerste', straat: 'Iepenlaan 4' }],
    beklaagden: [{ ...legeBeklaagde('b1'), naam: 'Tim Bos' }],
  })
const gepland = (deel = {}) => log().en('gesprek_gepland', '2026-11-10', afspraak(deel))

describe('een gepland gesprek', () => {
  it('ONS-5 staat in het logboek met dag en tijd, en begint of vervult geen termijn', () => {
    const dossier = gepland().dossier()
    expect(dossier.geldig.map((g) => gebeurtenisTitel(g, dossier, ons)).at(-1)).toBe(
      'Gesprek met de klant gepland: di 24 nov 2026, 14.00 uur',
    )
    const momenten = Object.keys(zaakVan(dossier).momenten).filter((moment) => moment !== 'gesprek_gepland')
    expect(momenten).toEqual(Object.keys(zaakVan(log().dossier()).momenten))
  })

  it('ALL-2 verplaatst is het hetzelfde gesprek op een andere dag; gehouden of na het einde komt het niet meer', () => {
    const verplaatst = gepland()
      .en('gesprek_gepland', '2026-11-12', afspraak({ dag: datum('2026-11-26') }), { corrigeert: 'e2' })
      .dossier()
    expect(geplandeGesprekken(verplaatst).map((g) => [g.id, g.gegevens.dag])).toEqual([['e2', '2026-11-26']])
    expect(geplandeGesprekken(gepland().en('gesprek', '2026-11-24').dossier())).toEqual([])
    // An earlier talk is another talk.
    expect(geplandeGesprekken(gepland().en('gesprek', '2026-11-12').dossier())).toHaveLength(1)
    expect(geplandeGesprekken(gepland().en('intrekking', '2026-11-12').dossier())).toEqual([])
  })

  it('S51-6.5 ieder krijgt het eigen gesprek in de uitnodiging', () => {
    const beide = gepland()
      .en('gesprek_gepland', '2026-11-10', afspraak({ partij: 'beklaagde', met: 'Tim Bos', dag: datum('2026-11-25') }))
      .dossier()
    expect(geplandMet({ soort: 'klager', id: 'k1', naam: '' }, beide)?.gegevens.dag).toBe('2026-11-24')
    expect(geplandMet({ soort: 'beklaagde', id: 'b1', naam: '' }, beide)?.gegevens.dag).toBe('2026-11-25')
    expect(geplandMet({ soort: 'rol', id: 'manager', naam: '' }, beide)).toBeUndefined()
  })

  it.each([
    [{ dag: '' as Datum }, 'dag'],
    [{ dag: datum('2026-11-09') }, 'dag'],
    [{ begin: 'straks' }, 'begin'],
    [{ einde: '' }, 'einde'],
    [{ einde: '13.00' }, 'einde'],
  ])('wordt geweigerd met %o', (deel, veld) => {
    const nieuw = { soort: 'gesprek_gepland' as const, datum: datum('2026-11-10'), gegevens: afspraak(deel) }
    expect(controleer(log().dossier(), nieuw, VANDAAG, ons).map((f) => f.veld)).toEqual([veld])
    expect(controleer(log().dossier(), { ...nieuw, gegevens: afspraak() }, VANDAAG, ons)).toEqual([])
  })

  it('komt in de agenda zonder namen; afgezegd komt het er ook in, om het weg te halen', () => {
    const inAgenda = (l: ReturnType<typeof log>) => gesprekkenInAgenda([samenvattingVan(l.dossier())], VANDAAG)
    expect(inAgenda(gepland())).toEqual([
      {
        id: 'gesprek.e2',
        dag: '2026-11-24',
        begin: '14:00',
        einde: '15:00',
        plaats: 'op kantoor',
        titel: '2026-001: gesprek',
        afgezegd: false,
      },
    ])
    expect(inAgenda(gepland({ plaats: 'bij mevrouw Eerste thuis, Iepenlaan' }))[0]?.plaats).toBe('')
    const weg = gepland().en('gesprek_gepland', '2026-11-12', afspraak(), { corrigeert: 'e2', vervalt: true })
    expect(inAgenda(weg)).toMatchObject([{ id: 'gesprek.e2', afgezegd: true }])
    expect(inAgenda(gepland({ dag: datum('2026-11-19') }))).toEqual([])
  })

  it('STK-5.6 eindigt de behandeling, dan valt het gesprek af: zelfde id in de agenda, en niet meer op het weekblad', () => {
    const einde = gepland().en('intrekking', '2026-11-19')
    const rij = samenvattingVan(einde.dossier())
    expect(gesprekkenInAgenda([rij], VANDAAG)).toMatchObject([{ id: 'gesprek.e2', afgezegd: true }])
    expect(weekbladVan({ groepen: [] }, [], [rij], datum('2026-11-23')).gesprekken).toEqual([])
    expect(
      weekbladVan({ groepen: [] }, [], [samenvattingVan(gepland().dossier())], datum('2026-11-23')).gesprekken,
    ).toHaveLength(1)
    // What was held before the end was no talk to take back, and opened again it goes on.
    const gehouden = gepland({ dag: datum('2026-11-18') }).en('intrekking', '2026-11-19')
    expect(samenvattingVan(gehouden.dossier()).gepland).toBeUndefined()
    expect(samenvattingVan(einde.en('heropening', '2026-11-19').dossier()).gepland).toMatchObject([{ afgezegd: false }])
  })
})

describe('een tijd', () => {
  it.each([
    ['14:00', '14:00'],
    [' 9.30 ', '09:30'],
    ['14u15', '14:15'],
    ['10 uur', '10:00'],
    ['9.30 uur', '09:30'],
    ['24 uur', undefined],
    ['24:00', undefined],
    ['14', undefined],
  ])('%s is %s', (getypt, tijd) => expect(leesTijd(getypt)).toBe(tijd))

  it('in woorden, met hoe lang het duurt', () => {
    expect([vanTot('14.00', '15.00'), vanTot('9:30', ''), vanTot('straks', ''), vanTot('', '10.00')]).toEqual([
      'van 14.00 tot 15.00 uur',
      'om 09.30 uur',
      'straks',
      'tot 10.00 uur',
    ])
    expect([duur('14.00', '15.00'), duur('14.00', '15.30'), duur('14.00', '16.00'), duur('9.00', '9.45')]).toEqual([
      'een uur',
      'anderhalf uur',
      '2 uur',
      '45 minuten',
    ])
    expect([duur('14.00', ''), duur('15.00', '14.00')]).toEqual(['', ''])
  })
})
