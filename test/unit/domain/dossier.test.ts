// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { datum } from '@/domain/datum/datum'
import { type Dossier, pasToe, vanSoort, vouw } from '@/domain/dossier/dossier'
import type { Gebeurtenis, GebeurtenisSoort } from '@/domain/gebeurtenis/gebeurtenis'
import { gebeurtenisNaam, momentNaam, MOMENTEN } from '@/domain/gebeurtenis/teksten'
import { GEBEURTENIS_SOORTEN } from '@/domain/gebeurtenis/soort'
import { legeBeklaagde, legeKlager, leegPunt } from '@/domain/gebeurtenis/gegevens'
import { samenvattingVan } from '@/domain/overzicht/samenvatten'
import { REGELINGEN } from '@/domain/regeling'
import { zaakVan } from '@/domain/termijn/zaak-van'
import { logboek } from '../../fixtures/logboek'

const stap = (dossier: Dossier | undefined, g: Gebeurtenis) => pasToe(dossier, g)

describe('een dossier uit zijn logboek', () => {
  it('begint met een ontvangst of een signaal, en met niets anders', () => {
    expect(() => vouw([])).toThrow('begint met een ontvangst')
    expect(() => logboek().en('bevestiging_verzonden', '2026-11-16').dossier()).toThrow('begint met een ontvangst')
    expect(logboek().ontvangst('2026-11-16').dossier()).toMatchObject({
      id: 'd1',
      nummer: '2026-001',
      regelingId: 'ons-welzijn',
      soort: 'klacht',
      status: 'in behandeling',
      kanaal: 'e-mail',
    })
  })

  it('geeft stap voor stap hetzelfde als in een keer', () => {
    const log = logboek()
      .signaal('2026-11-02', { onderwerp: 'Wachttijd' })
      .ontvangst('2026-11-16')
      .en('bevestiging_verzonden', '2026-11-18')
      .en('bevestiging_verzonden', '2026-11-17', undefined, { corrigeert: 'e3' })
      .en('intrekking', '2026-11-19').log
    expect(log.reduce(stap, undefined as Dossier | undefined)).toEqual(vouw(log))
  })

  it('ALL-2 een correctie bewaart beide: het logboek alles, de toestand de laatste onder het eerste id', () => {
    const dossier = logboek()
      .ontvangst('2026-11-16')
      .en('bevestiging_verzonden', '2026-11-18')
      .en('bevestiging_verzonden', '2026-11-19', { wijze: 'brief' }, { corrigeert: 'e2' })
      .en('bevestiging_verzonden', '2026-11-20', { wijze: 'brief' }, { corrigeert: 'e3' })
      .dossier()
    expect(dossier.log.map((g) => g.id)).toEqual(['e1', 'e2', 'e3', 'e4'])
    const [nu, ...meer] = vanSoort(dossier, 'bevestiging_verzonden')
    expect(meer).toEqual([])
    expect(nu).toMatchObject({ id: 'e2', datum: '2026-11-20', gegevens: { wijze: 'brief' } })
    expect(nu?.eerder.map((e) => [e.id, e.datum])).toEqual([
      ['e2', '2026-11-18'],
      ['e3', '2026-11-19'],
    ])
  })

  it('ALL-2 ongedaan maken haalt de gebeurtenis weg, ook na een correctie, maar niet uit het logboek', () => {
    const dossier = logboek()
      .ontvangst('2026-11-16')
      .en('afsluiting', '2026-11-18')
      .en('afsluiting', '2026-11-19', undefined, { corrigeert: 'e2' })
      .en('afsluiting', '2026-11-19', undefined, { corrigeert: 'e3', vervalt: true })
      .dossier()
    expect(dossier.einde).toBeUndefined()
    expect(dossier.status).toBe('in behandeling')
    expect(vanSoort(dossier, 'afsluiting')).toEqual([])
    expect(dossier.log).toHaveLength(4)
  })

  it('WSW-A1 een signaal dat een klacht wordt houdt zijn nummer en zijn geschiedenis', () => {
    const dossier = logboek('wijksteunpunten-wonen')
      .signaal('2026-11-02', { onderwerp: 'Wachttijd', gebied: 'Noord' }, true)
      .en('contact', '2026-11-05')
      .ontvangst('2026-11-16', { onderwerp: 'Wachttijd en bejegening', gebied: 'Noord' })
      .dossier()
    expect(dossier).toMatchObject({ soort: 'klacht', status: 'in behandeling', nummer: '2026-001' })
    expect(dossier.geldig.map((g) => g.soort)).toEqual(['signaal', 'contact', 'ontvangst'])
    expect(dossier.gegevens.onderwerp).toBe('Wachttijd en bejegening')
    expect(samenvattingVan(dossier).ontvangen).toBe('2026-11-16')
  })

  it('WSW-A1 een opgelost signaal is gesloten, een ander blijft open', () => {
    expect(logboek().signaal('2026-11-02', {}, true).dossier()).toMatchObject({
      soort: 'signaal',
      status: 'gesloten',
      einde: { reden: 'signaal opgelost' },
    })
    expect(samenvattingVan(logboek().signaal('2026-11-02').dossier())).toMatchObject({ status: 'signaal', open: 1 })
  })

  it.each<[GebeurtenisSoort, string, string]>([
    ['intrekking', 'ingetrokken', 'klacht ingetrokken'],
    ['afsluiting', 'gesloten', 'dossier gesloten'],
    ['doorverwijzing', 'doorverwezen', 'doorverwezen naar de commissie'],
  ])('ALL-4 %s maakt het dossier %s', (soort, status, reden) => {
    const dossier = logboek().ontvangst('2026-11-02').en(soort, '2026-11-16').dossier()
    expect(dossier).toMatchObject({ status, einde: { datum: '2026-11-16', reden } })
    expect(samenvattingVan(dossier).open).toBe(0)
  })

  it('ALL-4 alleen een klacht die niet ontvankelijk is eindigt bij de beoordeling', () => {
    const met = (ontvankelijk: boolean) =>
      logboek()
        .ontvangst('2026-11-02')
        .en('ontvankelijkheid_gemeld', '2026-11-10', { ontvankelijk, toelichting: '' })
        .dossier()
    expect(met(true).einde).toBeUndefined()
    expect(met(false)).toMatchObject({ status: 'niet ontvankelijk', einde: { datum: '2026-11-10' } })
  })

  it('het eerste einde telt, de laatste status staat erbij, en heropenen haalt beide weg', () => {
    const log = logboek().ontvangst('2026-11-02').en('intrekking', '2026-11-10').en('afsluiting', '2026-11-12')
    expect(log.dossier()).toMatchObject({
      status: 'gesloten',
      einde: { datum: '2026-11-10', reden: 'klacht ingetrokken' },
    })
    expect(log.en('heropening', '2026-11-16').dossier()).toMatchObject({ status: 'in behandeling' })
    expect(log.dossier().einde).toBeUndefined()
    expect(log.en('afsluiting', '2026-11-18').dossier().einde).toMatchObject({ datum: '2026-11-18' })
  })

  it('gewijzigde gegevens komen over de eerdere heen, veld voor veld, ook na een gecorrigeerde ontvangst', () => {
    const dossier = logboek()
      .ontvangst('2026-11-02', { onderwerp: 'Eerst', gebied: 'Oss' })
      .en('gegevens_gewijzigd', '2026-11-05', { wijziging: { onderwerp: 'Daarna' } })
      .ontvangst('2026-11-01', { onderwerp: 'Eerst', gebied: 'Uden' }, { corrigeert: 'e1' })
      .dossier()
    expect(dossier.gegevens).toMatchObject({ onderwerp: 'Daarna', gebied: 'Uden' })
    expect(samenvattingVan(dossier).ontvangen).toBe('2026-11-01')
  })

  it('ALL-6 meer klagers, beklaagden en klachtpunten met elk hun oordeel', () => {
    const dossier = logboek()
      .ontvangst('2026-11-02', {
        klagers: [
          { ...legeKlager('k1'), naam: 'Fatma Yılmaz', plaats: '' },
          { ...legeKlager('k2'), naam: 'Łukasz Nowak', plaats: 'Oss' },
        ],
        beklaagden: [
          { ...legeBeklaagde('b1'), naam: 'J. de Wit' },
          { ...legeBeklaagde('b2'), functie: 'teamleider' },
        ],
        punten: [
          { ...leegPunt('p1'), oordeel: 'gegrond' },
          { ...leegPunt('p2'), oordeel: 'ongegrond' },
        ],
      })
      .dossier()
    expect(samenvattingVan(dossier)).toMatchObject({
      klager: 'Fatma Yılmaz, Łukasz Nowak',
      beklaagde: 'J. de Wit, teamleider',
      plaats: 'Oss',
    })
    expect(dossier.gegevens.punten.map((p) => p.oordeel)).toEqual(['gegrond', 'ongegrond'])
  })

  it('WSW-A3 een anonieme melder staat nergens met een naam in de lijst', () => {
    const dossier = logboek()
      .signaal('2026-11-02', { anoniem: true, klagers: [{ ...legeKlager('k1'), naam: 'Fatma Yılmaz' }] })
      .dossier()
    expect(samenvattingVan(dossier).klager).toBe('Anoniem')
  })

  it('de volgorde van vastleggen maakt voor losse gebeurtenissen niets uit', () => {
    const soorten = [
      'bevestiging_verzonden',
      'vooronderzoek_afgerond',
      'gesprek',
      'notitie',
      'kennisgeving_bevindingen',
    ] as const
    const los = fc.uniqueArray(
      fc.record({ soort: fc.constantFrom(...soorten), dag: fc.integer({ min: 3, max: 28 }) }),
      {
        selector: ({ dag }) => dag,
        maxLength: 8,
      },
    )
    fc.assert(
      fc.property(los, fc.integer(), (gebeurtenissen, zaad) => {
        const bouw = (volgorde: typeof gebeurtenissen) => {
          const log = logboek().ontvangst('2026-11-02')
          for (const { soort, dag } of volgorde)
            log.en(soort, `2026-11-${String(dag).padStart(2, '0')}`, undefined, { id: `g${dag}` })
          return log.dossier()
        }
        const een = bouw(gebeurtenissen)
        const ander = bouw(gebeurtenissen.toSorted((a, b) => Math.sin(a.dag * zaad) - Math.sin(b.dag * zaad)))
        expect(ander.geldig.map((g) => g.id)).toEqual(een.geldig.map((g) => g.id))
        expect(ander.geldig.map((g) => g.datum)).toEqual(een.geldig.map((g) => g.datum).toSorted())
        expect(zaakVan(ander)).toEqual(zaakVan(een))
      }),
      { numRuns: 100 },
    )
  })

  it('op dezelfde dag telt de volgorde van vastleggen', () => {
    const dossier = logboek()
      .ontvangst('2026-11-02')
      .en('afsluiting', '2026-11-16')
      .en('heropening', '2026-11-16')
      .dossier()
    expect(dossier.status).toBe('in behandeling')
  })

  it('verandert niets aan het logboek dat erin gaat', () => {
    const { log } = logboek()
      .ontvangst('2026-11-02')
      .en('gegevens_gewijzigd', '2026-11-05', { wijziging: { gebied: 'Oss' } })
    const voor = JSON.stringify(log)
    vouw(log)
    expect(JSON.stringify(log)).toBe(voor)
  })
})

describe('de namen van gebeurtenissen en momenten', () => {
  it('elke gebeurtenis en elk moment van een termijn heeft een naam', () => {
    for (const soort of GEBEURTENIS_SOORTEN) expect(gebeurtenisNaam(soort)).toMatch(/^[A-Z]/)
    const gebruikt = REGELINGEN.flatMap((r) => [...r.termijnen, ...r.eigenNormen]).flatMap((t) => [
      t.vanaf,
      ...t.vervuldDoor,
    ])
    for (const moment of [...MOMENTEN, ...gebruikt]) expect(momentNaam(moment)).toMatch(/^[a-z]/)
  })

  it('de opdrachtregel kent alle afgesproken namen', () => {
    for (const naam of [
      'ontvangst',
      'rapport_ontvangen',
      'beslissing',
      'herhaalklacht_ontvangen',
      'gedraging',
      'kennisgeving_bevindingen',
      'kennisname',
      'laatste_contact',
      'oordeel_ontvangen',
      'voorgelegd_aan_commissie',
      'advies_ontvangen',
    ])
      expect(MOMENTEN).toContain(naam)
  })
})

describe('wat de termijnen van een dossier weten', () => {
  it('STK-5.7 feiten over de klacht zijn momenten, kenmerken komen mee', () => {
    const zaak = zaakVan(
      logboek('sterker-sociaal-werk')
        .ontvangst('2026-11-16', {
          kennisnameOp: datum('2026-06-01'),
          gedragingOp: datum('2026-05-30'),
          ingediendOp: datum('2026-11-14'),
          seksueleIntimidatie: true,
          jeugdhulp: true,
          route: 'x',
        })
        .dossier(),
    )
    expect(zaak).toMatchObject({
      route: 'x',
      kenmerken: ['seksuele-intimidatie', 'jeugdhulp'],
      momenten: {
        kennisname: [{ datum: '2026-06-01' }],
        gedraging: [{ datum: '2026-05-30' }],
        indiening: [{ datum: '2026-11-14' }],
        ontvangst: [{ datum: '2026-11-16', id: 'e1' }],
      },
    })
    expect(zaakVan(logboek().ontvangst('2026-11-16').dossier()).momenten.kennisname).toBeUndefined()
  })

  it('ALL-2 een correctie die de datum laat staan is voor de termijn geen correctie', () => {
    const zaak = zaakVan(logboek().ontvangst('2026-11-16').ontvangst('2026-11-16', {}, { corrigeert: 'e1' }).dossier())
    expect(zaak.momenten.ontvangst?.map((v) => [v.datum, v.id, v.eerder])).toEqual([['2026-11-16', 'e1', undefined]])
  })

  it('ALL-3 een verdaging hoort bij haar termijn, met de dag waarop zij is afgesproken', () => {
    const zaak = zaakVan(
      logboek('stadsring51')
        .ontvangst('2026-09-01')
        .en('verdaging', '2026-10-20', { termijnId: 's51-6.8', tot: datum('2026-11-15'), reden: 'ziekte' })
        .dossier(),
    )
    expect(zaak.verdagingen).toEqual([
      { termijnId: 's51-6.8', tot: '2026-11-15', reden: 'ziekte', datum: '2026-10-20' },
    ])
  })

  it('is gewone data die de database kan bewaren', () => {
    const zaak = zaakVan(
      logboek().ontvangst('2026-11-16').en('contact', '2026-11-17').en('intrekking', '2026-11-18').dossier(),
    )
    expect(structuredClone(zaak)).toEqual(zaak)
    expect(JSON.parse(JSON.stringify(zaak))).toEqual(zaak)
  })
})
