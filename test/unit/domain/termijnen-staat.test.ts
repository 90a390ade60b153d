// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { datum } from '@/domain/datum/datum'
import { staatTekst } from '@/domain/termijn/staat-tekst'
import { termijnen } from '@/domain/termijn/termijnen'
import { zaakVan } from '@/domain/termijn/zaak-van'
import { logboek } from '../../fixtures/logboek'
import { eenZaak, gesloten, kalender, regeling, termijn } from '../../fixtures/zaak'

const ons = (id: string, vandaag: string, momenten: Parameters<typeof eenZaak>[0], rest = {}) =>
  termijn('ons-welzijn', id, eenZaak(momenten, rest), vandaag)

describe('ALL-1 de staat van een termijn', () => {
  it.each([
    ['2026-11-16', 'loopt', 7, 5],
    ['2026-11-17', 'loopt', 6, 4],
    ['2026-11-18', 'bijna', 5, 3],
    ['2026-11-20', 'bijna', 3, 1],
    ['2026-11-21', 'bijna', 2, 1],
    ['2026-11-23', 'bijna', 0, 0],
    ['2026-11-24', 'te-laat', -1, -1],
    ['2026-12-01', 'te-laat', -8, -6],
  ])(
    'ONS-2 ontvangen op 16 november, bekeken op %s: %s, nog %i dagen en %i werkdagen',
    (vandaag, staat, over, werk) => {
      expect(ons('ons-bevestiging', vandaag, { ontvangst: '2026-11-16' })).toMatchObject({
        staat,
        uiterlijk: '2026-11-23',
        dagenOver: over,
        werkdagenOver: werk,
      })
    },
  )

  it('ONS-2 die op zondag eindigt is vrijdag al bijna, en op zondag nog niet te laat', () => {
    const t = ons('ons-bevestiging', '2026-11-29', { ontvangst: '2026-11-22' })
    expect(t).toMatchObject({ uiterlijk: '2026-11-29', plan: '2026-11-27', staat: 'bijna', dagenOver: 0 })
    expect(ons('ons-bevestiging', '2026-11-30', { ontvangst: '2026-11-22' }).staat).toBe('te-laat')
  })

  it.each([
    ['2026-11-16', 'gehaald'],
    ['2026-11-23', 'gehaald'],
    ['2026-11-24', 'te-laat-gehaald'],
  ])('ONS-2 bevestigd op %s is %s; op de laatste dag is op tijd', (bevestiging_verzonden, staat) => {
    const t = ons('ons-bevestiging', '2027-01-04', { ontvangst: '2026-11-16', bevestiging_verzonden })
    expect(t).toMatchObject({ staat, vervuld: { datum: bevestiging_verzonden } })
    expect(t.dagenOver).toBeUndefined()
  })

  it('ONS-2 telt de eerste bevestiging, niet de laatste', () => {
    const t = ons('ons-bevestiging', '2027-01-04', {
      ontvangst: '2026-11-16',
      bevestiging_verzonden: ['2026-11-20', '2026-12-20'],
    })
    expect(t).toMatchObject({ staat: 'gehaald', vervuld: { datum: '2026-11-20' } })
  })

  it('ONS-7 een standpunt van voor het advies vervult de week erna niet', () => {
    const t = ons('ons-bestuurder', '2026-11-20', {
      ontvangst: '2026-08-03',
      standpunt_bestuur: '2026-10-01',
      voorgelegd_aan_commissie: '2026-10-05',
      advies_ontvangen: '2026-11-16',
    })
    expect(t).toMatchObject({ staat: 'bijna', vanaf: '2026-11-16', uiterlijk: '2026-11-23' })
  })

  it('ONS-7 de termijn van de commissie bindt een derde', () => {
    expect(regeling('ons-welzijn').termijnen.find((t) => t.id === 'ons-advies')?.bindt).toBe('derde')
    const zaak = eenZaak(
      { ontvangst: '2026-01-05', voorgelegd_aan_commissie: '2026-02-02' },
      { einde: gesloten('2026-11-02') },
    )
    expect(termijn('ons-welzijn', 'ons-advies', zaak, '2026-11-20').staat).toBe('te-laat')
  })

  it('is niet gestart zonder begin, en heeft dan geen enkele datum', () => {
    expect(ons('ons-bevestiging', '2026-11-20', {})).toMatchObject({
      staat: 'niet-gestart',
      vanaf: null,
      uiterlijk: null,
      plan: null,
      atw: null,
      prognose: false,
    })
  })
})

describe('ALL-4 sluiten, intrekken, niet ontvankelijk', () => {
  it.each([
    ['2026-11-23', 'vervallen'],
    ['2026-11-24', 'gemist'],
  ])('ONS-2 gesloten op %s zonder bevestiging: %s', (dag, staat) => {
    const t = ons('ons-bevestiging', '2027-01-04', { ontvangst: '2026-11-16' }, { einde: gesloten(dag) })
    expect(t).toMatchObject({ staat, reden: 'dossier gesloten' })
  })

  it('open termijnen vervallen met de reden, gehaalde blijven gehaald', () => {
    const zaak = zaakVan(
      logboek()
        .ontvangst('2026-11-02')
        .en('bevestiging_verzonden', '2026-11-04')
        .en('intrekking', '2026-11-10')
        .dossier(),
    )
    const uit = termijnen(regeling('ons-welzijn'), zaak, datum('2026-12-01'), kalender)
    expect(uit.map((t) => [t.id, t.staat, t.reden])).toEqual([
      ['ons-bevestiging', 'gehaald', undefined],
      ['ons-ontvankelijk', 'vervallen', 'klacht ingetrokken'],
      ['ons-vooronderzoek', 'vervallen', 'klacht ingetrokken'],
      ['ons-bevindingen', 'vervallen', 'klacht ingetrokken'],
      ['ons-advies', 'niet-gestart', undefined],
      ['ons-bestuurder', 'niet-gestart', undefined],
    ])
  })

  it('ONS-3 niet ontvankelijk melden haalt die termijn en beeindigt de andere', () => {
    const zaak = zaakVan(
      logboek()
        .ontvangst('2026-11-02')
        .en('ontvankelijkheid_gemeld', '2026-11-12', { ontvankelijk: false, grond: 'geen-klant', toelichting: '' })
        .dossier(),
    )
    const uit = termijnen(regeling('ons-welzijn'), zaak, datum('2026-12-01'), kalender)
    expect(uit.find((t) => t.id === 'ons-ontvankelijk')?.staat).toBe('gehaald')
    expect(uit.find((t) => t.id === 'ons-bevestiging')?.staat).toBe('gemist')
    expect(uit.find((t) => t.id === 'ons-vooronderzoek')).toMatchObject({
      staat: 'vervallen',
      reden: 'niet in behandeling genomen',
    })
  })

  it('na heropening lopen de termijnen weer', () => {
    const zaak = zaakVan(
      logboek().ontvangst('2026-11-16').en('intrekking', '2026-11-17').en('heropening', '2026-11-18').dossier(),
    )
    expect(termijn('ons-welzijn', 'ons-vooronderzoek', zaak, '2026-11-20').staat).toBe('loopt')
  })

  it('S51-6.11 de weg naar de ombudsman loopt door na het sluiten', () => {
    const momenten = { ontvangst: '2026-01-05', kennisgeving_bevindingen: '2026-02-16' }
    const zaak = eenZaak(momenten, { einde: gesloten('2026-02-16') })
    expect(termijn('stadsring51', 's51-6.11', zaak, '2026-11-20')).toMatchObject({
      staat: 'loopt',
      uiterlijk: '2027-02-16',
      prognose: false,
    })
    expect(termijn('stadsring51', 's51-6.11', zaak, '2027-02-17').staat).toBe('verlopen')
  })

  it('S51-6.11 na een intrekking telt het jaar vanaf de dag waarop de behandeling eindigde', () => {
    const zaak = eenZaak({ ontvangst: '2026-11-02' }, { einde: gesloten('2026-11-10', 'klacht ingetrokken') })
    expect(termijn('stadsring51', 's51-6.11', zaak, '2026-11-20')).toMatchObject({
      staat: 'loopt',
      vanaf: '2026-11-10',
      uiterlijk: '2027-11-10',
    })
  })

  it('WSW-M alleen naar tevredenheid opgelost haalt het doel; intrekken of overdragen niet', () => {
    const doel = (grond: string) =>
      termijn(
        'wijksteunpunten-wonen',
        'wsw-doel',
        zaakVan(
          logboek('wijksteunpunten-wonen')
            .ontvangst('2026-11-02', { route: 'medewerker' })
            .en('afsluiting', '2026-11-20', { grond })
            .dossier(),
        ),
        '2026-12-20',
      )
    expect(doel('opgelost')).toMatchObject({ staat: 'gehaald', vervuld: { datum: '2026-11-20' } })
    const heropend = logboek('wijksteunpunten-wonen')
      .ontvangst('2026-11-02', { route: 'medewerker' })
      .en('afsluiting', '2026-11-20', { grond: 'opgelost' })
      .en('heropening', '2026-11-25', { reden: 'het probleem is terug' })
    expect(termijn('wijksteunpunten-wonen', 'wsw-doel', zaakVan(heropend.dossier()), '2026-11-26').staat).toBe('loopt')
    for (const grond of ['ingetrokken', 'overgedragen', 'besloten'])
      expect(doel(grond)).toMatchObject({ staat: 'vervallen', reden: 'dossier gesloten' })
  })
})

describe('ALL-3 een latere datum afspreken', () => {
  const zaak = eenZaak(
    { ontvangst: '2026-09-01' },
    {
      verdagingen: [
        {
          termijnId: 'ons-bevindingen',
          tot: datum('2026-11-15'),
          reden: 'eerste afspraak',
          datum: datum('2026-10-20'),
        },
        {
          termijnId: 'ons-bevindingen',
          tot: datum('2026-11-30'),
          reden: 'tweede afspraak',
          datum: datum('2026-11-10'),
        },
        { termijnId: 's51-6.8', tot: datum('2026-11-30'), reden: 'bewijs volgt', datum: datum('2026-10-20') },
      ],
    },
  )

  it.each([
    ['2026-10-20', 'loopt'],
    ['2026-10-30', 'bijna'],
    ['2026-11-01', 'bijna'],
    ['2026-11-02', 'verdaagd'],
    ['2026-11-30', 'verdaagd'],
    ['2026-12-01', 'te-laat'],
  ])('ONS-6 op %s: %s; de oorspronkelijke datum blijft staan', (vandaag, staat) => {
    const t = termijn('ons-welzijn', 'ons-bevindingen', zaak, vandaag)
    expect(t).toMatchObject({
      staat,
      uiterlijk: '2026-11-01',
      verdaging: { tot: '2026-11-30', reden: 'tweede afspraak' },
    })
  })

  it('S51-6.8 kent geen verlenging: na acht weken is het te laat, met de afspraak ernaast', () => {
    const op = (vandaag: string) => termijn('stadsring51', 's51-6.8', zaak, vandaag)
    expect(op('2026-10-27').staat).toBe('bijna')
    expect(op('2026-10-28')).toMatchObject({
      staat: 'te-laat',
      uiterlijk: '2026-10-27',
      verdaging: { tot: '2026-11-30' },
    })
    expect(staatTekst(op('2026-10-28'), datum('2026-10-28')).tekst).toBe('1 dag te laat, afgesproken: ma 30 nov')
  })

  it('S51-6.8 na acht weken afgehandeld is te laat, ook met een afspraak', () => {
    const klaar = eenZaak(
      { ontvangst: '2026-09-01', kennisgeving_bevindingen: '2026-11-20' },
      { verdagingen: zaak.verdagingen },
    )
    expect(termijn('stadsring51', 's51-6.8', klaar, '2026-12-01').staat).toBe('te-laat-gehaald')
  })

  it('S51-6.3 een afspraak over de ene termijn raakt de andere niet', () => {
    expect(termijn('stadsring51', 's51-6.3', zaak, '2026-11-01')).toMatchObject({ staat: 'te-laat' })
    expect(termijn('stadsring51', 's51-6.3', zaak, '2026-11-01').verdaging).toBeUndefined()
  })
})

describe('prognoses en ketens', () => {
  const wsw = (id: string, momenten: Parameters<typeof eenZaak>[0], route = 'medewerker') =>
    termijn('wijksteunpunten-wonen', id, eenZaak(momenten, { route }), '2026-11-20')

  it('WSW-7 WSW-8a WSW-8b rijgen zich vanaf de ontvangst aaneen op de uiterste datums', () => {
    const momenten = { ontvangst: '2026-11-02' }
    expect(wsw('wsw-7', momenten)).toMatchObject({ uiterlijk: '2026-12-14', prognose: false })
    expect(wsw('wsw-8a', momenten)).toMatchObject({
      vanaf: '2026-12-14',
      uiterlijk: '2027-01-11',
      prognose: true,
      staat: 'prognose',
    })
    expect(wsw('wsw-8b', momenten)).toMatchObject({ vanaf: '2027-01-11', uiterlijk: '2027-01-18', prognose: true })
  })

  it('WSW-8a telt vanaf de dag waarop het rapport er echt was, WSW-8b volgt mee', () => {
    const momenten = { ontvangst: '2026-11-02', rapport_ontvangen: '2026-11-20' }
    expect(wsw('wsw-8a', momenten)).toMatchObject({ vanaf: '2026-11-20', uiterlijk: '2026-12-18', prognose: false })
    expect(wsw('wsw-8b', momenten)).toMatchObject({
      vanaf: '2026-12-18',
      uiterlijk: '2026-12-25',
      plan: '2026-12-24',
      prognose: true,
    })
  })

  it('WSW-8b telt vanaf de beslissing zelf', () => {
    const t = wsw('wsw-8b', { ontvangst: '2026-11-02', beslissing: '2026-11-18' })
    expect(t).toMatchObject({ vanaf: '2026-11-18', uiterlijk: '2026-11-25', prognose: false })
  })

  it('WSW-7c zonder rapport begint WSW-8a bij beleid niet, met een geregistreerd rapport wel', () => {
    expect(wsw('wsw-8a', { ontvangst: '2026-11-02' }, 'beleid')).toMatchObject({
      staat: 'niet-gestart',
      prognose: false,
    })
    expect(wsw('wsw-8b', { ontvangst: '2026-11-02' }, 'beleid').staat).toBe('niet-gestart')
    expect(wsw('wsw-8a', { rapport_ontvangen: '2026-11-18' }, 'beleid')).toMatchObject({ uiterlijk: '2026-12-16' })
    expect(wsw('wsw-4b', { ontvangst: '2026-11-02' }, 'beleid')).toMatchObject({ uiterlijk: '2026-12-02' })
  })

  it('ONS-7 de bestuurder volgt op de commissie, en die begint pas als de zaak is voorgelegd', () => {
    expect(ons('ons-advies', '2026-11-20', { ontvangst: '2026-11-02' })).toMatchObject({ staat: 'niet-gestart' })
    const momenten = { ontvangst: '2026-11-02', voorgelegd_aan_commissie: '2026-11-18' }
    expect(ons('ons-advies', '2026-11-20', momenten)).toMatchObject({ uiterlijk: '2027-01-18', prognose: false })
    expect(ons('ons-bestuurder', '2026-11-20', momenten)).toMatchObject({
      vanaf: '2027-01-18',
      uiterlijk: '2027-01-25',
      prognose: true,
      staat: 'prognose',
    })
  })

  it('S51-6.8 voorspelt S51-6.11 tot de bevindingen echt verzonden zijn', () => {
    const s51 = (momenten: Parameters<typeof eenZaak>[0]) =>
      termijn('stadsring51', 's51-6.11', eenZaak(momenten), '2026-11-20')
    expect(s51({ ontvangst: '2026-11-02' })).toMatchObject({
      vanaf: '2026-12-28',
      uiterlijk: '2027-12-28',
      prognose: true,
    })
    expect(s51({ ontvangst: '2026-11-02', kennisgeving_bevindingen: '2026-11-19' })).toMatchObject({
      vanaf: '2026-11-19',
      uiterlijk: '2027-11-19',
      prognose: false,
    })
  })
})

describe('direct', () => {
  it.each([
    ['2026-11-23', 'bijna'],
    ['2026-11-24', 'te-laat'],
  ])('WMD-2.5 vermoeden op zaterdag: op %s %s', (vandaag, staat) => {
    const zaak = eenZaak({ ontvangst: '2026-11-16', vermoeden_strafbaar_feit: '2026-11-21' })
    expect(termijn('wonen-midden-delfland', 'wmd-2.5-direct', zaak, vandaag)).toMatchObject({
      vanaf: '2026-11-21',
      uiterlijk: '2026-11-21',
      plan: '2026-11-23',
      atw: null,
      staat,
    })
  })

  it('S51-6.1 maandag bij de klachtenfunctionaris na een zaterdag is op tijd, dinsdag niet', () => {
    const op = (momenten: Parameters<typeof eenZaak>[0]) =>
      termijn('stadsring51', 's51-6.1', eenZaak({ ontvangst: '2026-11-21', ...momenten }), '2026-12-01').staat
    expect([op({ bij_behandelaar: '2026-11-23' }), op({ bij_behandelaar: '2026-11-24' })]).toEqual([
      'gehaald',
      'te-laat-gehaald',
    ])
    // A copy to the one complained about (6 lid 4) says nothing of the officer.
    expect(op({ doorgegeven: '2026-11-21', bij_behandelaar: '2026-11-24' })).toBe('te-laat-gehaald')
  })

  it('WMD-2.5 de directie hoort direct van een vermoeden, en alleen dan', () => {
    const zaak = eenZaak({ ontvangst: '2026-11-16', vermoeden_strafbaar_feit: '2026-11-18' })
    expect(termijn('wonen-midden-delfland', 'wmd-2.5-direct', zaak, '2026-11-18')).toMatchObject({
      uiterlijk: '2026-11-18',
      staat: 'bijna',
    })
    const zonder = eenZaak({ ontvangst: '2026-11-16' })
    expect(termijn('wonen-midden-delfland', 'wmd-2.5-direct', zonder, '2026-11-18').staat).toBe('niet-gestart')
  })
})

describe('WSW-5 doorgeven aan iedereen die bij de route hoort', () => {
  const doorgegeven = (...aan: string[]) => {
    const log = logboek('wijksteunpunten-wonen').ontvangst('2026-11-16', { route: 'coordinator' })
    for (const [i, naam] of aan.entries()) log.en('doorgegeven', `2026-11-${17 + i}`, { aan: naam })
    return termijn('wijksteunpunten-wonen', 'wsw-5-doorgeven', zaakVan(log.dossier()), '2026-11-30')
  }
  const [een = '', twee = '', drie = ''] =
    regeling('wijksteunpunten-wonen').routes.find((r) => r.id === 'coordinator')?.doorgevenAan ?? []

  it('WSW-5 is pas klaar als de laatste het weet', () => {
    expect(doorgegeven(een).staat).toBe('te-laat')
    expect(doorgegeven(een, twee).staat).toBe('te-laat')
    expect(doorgegeven(drie, een, twee)).toMatchObject({ staat: 'te-laat-gehaald', vervuld: { datum: '2026-11-19' } })
  })

  it('WSW-5 twee keer dezelfde, of iemand anders, telt niet voor wie het nog moet horen', () => {
    expect(doorgegeven(een, een, twee).staat).toBe('te-laat')
    expect(doorgegeven(een, twee, 'de wijkagent').staat).toBe('te-laat')
  })

  it('WSW-5 op dezelfde dag aan allen is op tijd', () => {
    const zaak = eenZaak(
      { ontvangst: '2026-11-16', doorgegeven: ['2026-11-16', '2026-11-16'] },
      { route: 'medewerker' },
    )
    expect(termijn('wijksteunpunten-wonen', 'wsw-5-doorgeven', zaak, '2026-11-20').staat).toBe('gehaald')
  })
})
