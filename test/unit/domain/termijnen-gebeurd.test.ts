// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { datum } from '@/domain/datum/datum'
import { standaardInstellingen } from '@/domain/regeling/instellingen'
import { staatTekst } from '@/domain/termijn/staat-tekst'
import { termijnen } from '@/domain/termijn/termijnen'
import { zaakVan } from '@/domain/termijn/zaak-van'
import { samenvattingVan } from '@/domain/overzicht/samenvatten'
import { Logboek, logboek } from '../../fixtures/logboek'
import { eenZaak, kalender, regeling, termijn } from '../../fixtures/zaak'
import { zaakUit, type Gevraagd } from '@/cli/zaak'
import { regelingMetInstellingen } from '../../fixtures/keuzes'

/** One line of "states say only what happened" each: what was recorded, and the state it leaves. */
const log = (regelingId: string, ontvangen = '2026-11-02', route = '') =>
  new Logboek(regelingId).ontvangst(ontvangen, { route })

const staat = (l: Logboek, id: string, vandaag: string) =>
  termijn(l.dossier().regelingId, id, zaakVan(l.dossier()), vandaag)

describe('WMD-2.5 S51-5.3 bindt alleen als de klacht niet wordt behandeld', () => {
  const geweigerd = { ontvankelijk: false, grond: 'uitspraak', toelichting: '' }

  it('is voorwaardelijk met zijn datum, ook als die voorbij is, en zegt niet dat er iets te laat is', () => {
    const wmd = staat(log('wonen-midden-delfland'), 'wmd-2.5', '2026-11-05')
    expect(wmd).toMatchObject({ staat: 'voorwaardelijk', uiterlijk: '2026-11-09', dagenOver: 4 })
    expect(staatTekst(wmd, datum('2026-11-05')).tekst).toBe('als u niet behandelt: uiterlijk ma 9 nov')
    const laat = staat(log('stadsring51'), 's51-5.3', '2026-12-15')
    expect(laat).toMatchObject({ staat: 'voorwaardelijk', uiterlijk: '2026-11-30', dagenOver: -15 })
    expect(staatTekst(laat, datum('2026-12-15')).tekst).toBe('als u niet behandelt: dat kon uiterlijk ma 30 nov')
  })

  it('alleen het bericht van niet behandelen haalt hem, en dat kan te laat zijn', () => {
    const op = (dag: string) =>
      staat(log('wonen-midden-delfland').en('ontvankelijkheid_gemeld', dag, geweigerd), 'wmd-2.5', '2026-12-01').staat
    expect([op('2026-11-09'), op('2026-11-10')]).toEqual(['gehaald', 'te-laat-gehaald'])
  })

  it.each([
    ['antwoord_gegeven', { wijze: 'telefoon', uitkomst: '' }],
    ['ontvankelijkheid_gemeld', { ontvankelijk: true, toelichting: '' }],
    ['gesprek', { met: '', partij: 'klager', aanwezig: '', plaats: '', verklaring: '', afspraken: '' }],
    ['horen_afgezien', { wie: 'klager', grond: 'x' }],
    ['kennisgeving_bevindingen', { wijze: 'brief' }],
  ] as const)('%s is in behandeling nemen: dan vervalt hij', (soort, gegevens) => {
    const l = log('stadsring51').en(soort, '2026-11-04', gegevens)
    expect(staat(l, 's51-5.3', '2026-12-20')).toMatchObject({ staat: 'vervallen', reden: 'de klacht wordt behandeld' })
  })

  it('een gesprek met alleen de medewerker is geen behandeling, en een ingetrokken klacht laat niets gemist', () => {
    const l = log('stadsring51').en('gesprek', '2026-11-04', {
      met: '',
      partij: 'beklaagde',
      aanwezig: '',
      plaats: '',
      verklaring: '',
      afspraken: '',
    })
    expect(staat(l, 's51-5.3', '2026-12-20').staat).toBe('voorwaardelijk')
    expect(staat(l.en('intrekking', '2026-12-18'), 's51-5.3', '2026-12-20')).toMatchObject({
      staat: 'vervallen',
      reden: 'klacht ingetrokken',
    })
  })

  it('S51-5.1 een andere instantie blijkt pas tijdens de behandeling: het bericht is dan niet te laat', () => {
    const tijdens = (grond: string) =>
      staat(
        log('stadsring51')
          .en('hoorzitting', '2026-11-20')
          .en('ontvankelijkheid_gemeld', '2026-12-20', { ontvankelijk: false, grond, toelichting: '' }),
        's51-5.3',
        '2027-01-04',
      ).staat
    expect(tijdens('andere-instantie')).toBe('gehaald')
    expect(tijdens('onvoldoende-belang')).toBe('te-laat-gehaald')
    const zonder = log('stadsring51').en('ontvankelijkheid_gemeld', '2026-12-20', {
      ontvankelijk: false,
      grond: 'andere-instantie',
      toelichting: '',
    })
    expect(staat(zonder, 's51-5.3', '2027-01-04').staat).toBe('te-laat-gehaald')
  })

  it('een weigering is ook het antwoord van WMD-2.3, en beëindigt S51-6.8', () => {
    const wmd = (dag: string) =>
      staat(log('wonen-midden-delfland').en('ontvankelijkheid_gemeld', dag, geweigerd), 'wmd-2.3', '2026-12-01').staat
    expect([wmd('2026-11-09'), wmd('2026-11-10')]).toEqual(['gehaald', 'te-laat-gehaald'])
    const s51 = log('stadsring51').en('ontvankelijkheid_gemeld', '2026-11-10', geweigerd)
    expect(staat(s51, 's51-6.8', '2027-02-01')).toMatchObject({
      staat: 'vervallen',
      reden: 'niet in behandeling genomen',
    })
  })
})

describe('wat na het einde nog kan beginnen, begint en loopt', () => {
  it('WMD-2.6 een herhaalklacht opent het dossier; de eerste klacht blijft zoals zij eindigde', () => {
    const l = log('wonen-midden-delfland').en('afsluiting', '2026-11-12', { grond: 'opgelost' })
    expect(l.dossier()).toMatchObject({ status: 'gesloten', einde: { datum: '2026-11-12' } })
    const eerst = staat(l, 'wmd-2.3', '2026-12-01').staat
    l.en('herhaalklacht_ontvangen', '2026-11-30', { aanleiding: 'nieuwe feiten' })
    expect(l.dossier()).toMatchObject({ status: 'in behandeling', eindes: [{ datum: '2026-11-12' }] })
    expect(l.dossier().einde).toBeUndefined()
    expect(samenvattingVan(l.dossier()).open).toBe(1)
    expect(staat(l, 'wmd-2.6', '2026-12-01')).toMatchObject({ staat: 'loopt', uiterlijk: '2026-12-07' })
    expect([eerst, staat(l, 'wmd-2.3', '2026-12-01').staat]).toEqual(['gemist', 'gemist'])
  })

  it('WMD-2.6 zonder antwoord opnieuw gesloten: vervallen voor het einde, gemist erna', () => {
    const dicht = (dag: string) =>
      staat(
        log('wonen-midden-delfland')
          .en('antwoord_gegeven', '2026-11-04')
          .en('afsluiting', '2026-11-12', { grond: 'opgelost' })
          .en('herhaalklacht_ontvangen', '2026-11-30', { aanleiding: 'jurist' })
          .en('afsluiting', dag, { grond: 'opgelost' }),
        'wmd-2.6',
        '2027-01-04',
      ).staat
    expect([dicht('2026-12-07'), dicht('2026-12-08')]).toEqual(['vervallen', 'gemist'])
  })

  it('WMD-2.6 op de dag van sluiten zelf, na het sluiten', () => {
    const l = log('wonen-midden-delfland')
      .en('afsluiting', '2026-11-12', { grond: 'opgelost' })
      .en('herhaalklacht_ontvangen', '2026-11-12', { aanleiding: 'jurist' })
    expect(staat(l, 'wmd-2.6', '2026-11-12').staat).toBe('loopt')
  })

  it('ONS-7 commissie en bestuurder beginnen na het sluiten en lopen door een nieuwe sluiting heen', () => {
    const l = log('ons-welzijn')
      .en('afsluiting', '2026-11-12', { grond: 'tevreden' })
      .en('voorgelegd_aan_commissie', '2026-11-16', { commissie: 'de commissie' })
    expect(l.dossier().status).toBe('in behandeling')
    expect(staat(l, 'ons-advies', '2026-11-20')).toMatchObject({ staat: 'loopt', uiterlijk: '2027-01-16' })
    expect(staat(l, 'ons-bestuurder', '2026-11-20')).toMatchObject({ staat: 'prognose', uiterlijk: '2027-01-23' })
    l.en('intrekking', '2026-11-18')
    expect(staat(l, 'ons-advies', '2026-11-20').staat).toBe('loopt')
  })

  it('Jeugdwet: het oordeel komt na het sluiten, en de maand loopt', () => {
    const l = new Logboek('sterker-sociaal-werk')
      .ontvangst('2026-09-01', { jeugdhulp: true })
      .en('afsluiting', '2026-10-01', { grond: 'doorverwezen' })
    expect(staat(l, 'sterker-jw', '2026-10-02').staat).toBe('niet-gestart')
    l.en('oordeel_ontvangen', '2026-10-21', { van: 'de commissie' })
    expect(l.dossier().status).toBe('in behandeling')
    expect(staat(l, 'sterker-jw', '2026-11-10')).toMatchObject({ staat: 'loopt', uiterlijk: '2026-11-23' })
  })

  it('WMD-2.5 een vermoeden kan ook na het sluiten blijken', () => {
    const l = log('wonen-midden-delfland').en('afsluiting', '2026-11-12', { grond: 'opgelost' })
    expect(staat(l, 'wmd-2.5-direct', '2026-11-13').staat).toBe('niet-gestart')
    l.en('vermoeden_strafbaar_feit', '2026-11-17', { toelichting: '' })
    expect(staat(l, 'wmd-2.5-direct', '2026-11-17').staat).toBe('bijna')
  })

  it('wat nooit begon en daarna niet meer kan beginnen, vervalt', () => {
    const l = log('wijksteunpunten-wonen', '2026-11-02', 'beleid').en('afsluiting', '2026-11-12', { grond: 'besloten' })
    expect(staat(l, 'wsw-8a', '2026-11-20')).toMatchObject({ staat: 'vervallen', vanaf: null })
  })
})

describe('S51-6.11 het jaar voor de ombudsman', () => {
  const vanaf = (l: Logboek) => staat(l, 's51-6.11', '2027-01-04').vanaf
  const geweigerd = { ontvankelijk: false, grond: 'eerder-behandeld', toelichting: '' }

  it.each([
    ['bevindingen', log('stadsring51').en('kennisgeving_bevindingen', '2026-11-20')],
    ['een weigering', log('stadsring51').en('ontvankelijkheid_gemeld', '2026-11-20', geweigerd)],
    ['een intrekking', log('stadsring51').en('intrekking', '2026-11-20')],
    ['een sluiting', log('stadsring51').en('afsluiting', '2026-11-20', { grond: 'gestaakt' })],
    ['een doorverwijzing', log('stadsring51').en('doorverwijzing', '2026-11-20', { naar: 'de rechter' })],
  ])('telt vanaf %s', (_wat, l) => {
    expect(staat(l, 's51-6.11', '2027-01-04')).toMatchObject({
      staat: 'loopt',
      vanaf: '2026-11-20',
      uiterlijk: '2027-11-20',
      prognose: false,
    })
  })

  it('het laatste bericht telt, en sluiten na een bericht begint niets opnieuw', () => {
    const l = log('stadsring51')
      .en('kennisgeving_bevindingen', '2026-11-20')
      .en('kennisgeving_bevindingen', '2026-12-01')
    expect(vanaf(l)).toBe('2026-12-01')
    expect(vanaf(l.en('afsluiting', '2026-12-15', { grond: 'afgehandeld' }))).toBe('2026-12-01')
  })

  it('heropend zonder bericht begint het jaar nog niet', () => {
    const l = log('stadsring51').en('intrekking', '2026-11-20').en('heropening', '2026-11-25')
    expect(staat(l, 's51-6.11', '2026-11-26')).toMatchObject({ staat: 'prognose', vanaf: '2026-12-28' })
  })
})

describe('niets is te laat tegen een prognose', () => {
  it('WSW-8a WSW-8b ONS-7 gedaan voordat het begin is vastgelegd is gehaald', () => {
    const wsw = log('wijksteunpunten-wonen', '2026-01-05', 'medewerker')
      .en('beslissing', '2026-06-01', { door: 'het bestuur', beslissing: 'x' })
      .en('besluitbrief_verzonden', '2026-06-05', { wijze: 'brief' })
    expect(staat(wsw, 'wsw-8a', '2026-06-20')).toMatchObject({ staat: 'gehaald', prognose: true })
    expect(staat(wsw, 'wsw-8b', '2026-06-20').staat).toBe('gehaald')
    const ons = log('ons-welzijn', '2026-01-05').en('standpunt_bestuur', '2026-06-01', { standpunt: 'x' })
    expect(staat(ons, 'ons-bestuurder', '2026-06-20')).toMatchObject({ staat: 'gehaald', uiterlijk: null })
  })

  it('WMD-2.6 een antwoord zonder herhaalklacht is er geen antwoord op', () => {
    const l = log('wonen-midden-delfland').en('antwoord_gegeven', '2026-11-04')
    expect(staat(l, 'wmd-2.6', '2026-11-20').staat).toBe('niet-gestart')
  })
})

describe('WSW-4b WSW-M wat een termijn haalt', () => {
  const wsw = (l: (l: Logboek) => Logboek, id: string, vandaag = '2026-12-20') =>
    staat(l(log('wijksteunpunten-wonen', '2026-11-02', 'medewerker')), id, vandaag).staat

  it.each([
    ['telefoon', 'te-laat'],
    ['gesprek', 'te-laat'],
    ['brief', 'gehaald'],
    ['e-mail', 'gehaald'],
  ])('WSW-4b een antwoord per %s: %s', (wijze, uit) => {
    expect(wsw((l) => l.en('antwoord_gegeven', '2026-11-20', { wijze, uitkomst: 'x' }), 'wsw-4b')).toBe(uit)
  })

  it('WSW-4b ook bevindingen en de besluitbrief zijn een schriftelijke reactie', () => {
    expect(wsw((l) => l.en('kennisgeving_bevindingen', '2026-11-20'), 'wsw-4b')).toBe('gehaald')
    expect(wsw((l) => l.en('besluitbrief_verzonden', '2026-11-20', { wijze: 'brief' }), 'wsw-4b')).toBe('gehaald')
  })

  it('WSW-M een ingetrokken klacht die daarna dichtgaat is niet opgelost; een voorbije streefdatum is gemist', () => {
    const dicht = (dag: string) => (l: Logboek) => l.en('intrekking', dag).en('afsluiting', dag, { grond: 'opgelost' })
    expect(wsw(dicht('2026-11-20'), 'wsw-doel')).toBe('vervallen')
    expect(wsw(dicht('2026-12-10'), 'wsw-doel')).toBe('gemist')
    expect(wsw((l) => l.en('afsluiting', '2026-11-20', { grond: 'opgelost' }), 'wsw-doel')).toBe('gehaald')
  })

  it('WSW-9 ONS-7 STK-8 WMD-1.3 een volgende stap eindigt niets, een verwijzing elders wel', () => {
    for (const naar of [
      'manager',
      'De bestuurder',
      'het bestuur van de instelling',
      'de stuurgroep Wijksteunpunten Wonen',
      'De externe klachtencommissie',
      'mijn leidinggevende',
      'het Stedelijk bureau',
    ])
      expect(log('ons-welzijn').en('doorverwijzing', '2026-11-04', { naar }).dossier().einde).toBeUndefined()
    for (const naar of ['de huurcommissie', 'Amsterdams Steunpunt Wonen', 'de bestuursrechter', ''])
      expect(log('ons-welzijn').en('doorverwijzing', '2026-11-04', { naar }).dossier().status).toBe('doorverwezen')
    const gezegd = (stap: boolean) =>
      log('ons-welzijn').en('doorverwijzing', '2026-11-04', { naar: 'een klachtencommissie', stap }).dossier().status
    expect([gezegd(true), gezegd(false)]).toEqual(['in behandeling', 'doorverwezen'])
  })
})

describe('STK-5.7 het recht om te klagen', () => {
  const stk = (momenten: Parameters<typeof eenZaak>[0], vandaag = '2026-12-01') =>
    termijn('sterker-sociaal-werk', 'sterker-5.7', eenZaak(momenten), vandaag).staat

  it('een signaal op tijd redt het recht, ook als de klacht later komt', () => {
    expect(stk({ kennisname: '2026-01-15', signaal: '2026-07-10', ontvangst: '2026-09-01' })).toBe('gehaald')
    expect(stk({ kennisname: '2026-01-15', ontvangst: '2026-09-01' })).toBe('te-laat-gehaald')
  })

  it('na een einde op zaterdag is de eerste kantoordag nog op tijd, de dag erna niet', () => {
    // 14 February + 6 months = Friday 14 August 2026; 15 February gives Saturday 15 August.
    expect(stk({ kennisname: '2026-02-15', ontvangst: '2026-08-17' })).toBe('gehaald')
    expect(stk({ kennisname: '2026-02-15', ontvangst: '2026-08-18' })).toBe('te-laat-gehaald')
    expect(stk({ kennisname: '2026-02-14', ontvangst: '2026-08-17' })).toBe('te-laat-gehaald')
    expect([stk({ kennisname: '2026-02-15' }, '2026-08-17'), stk({ kennisname: '2026-02-15' }, '2026-08-18')]).toEqual([
      'loopt',
      'verlopen',
    ])
  })

  it('zonder dag van kennisname zegt hij niets', () => {
    expect(stk({ ontvangst: '2026-09-01' })).toBe('niet-gestart')
  })
})

describe('S51-6.1 de klacht is bij wie haar behandelt', () => {
  it('registreren laat dat zien; een eerdere dag staat in de gegevens', () => {
    // Recorded on 20 November (fixture), received on Monday the 16th.
    expect(staat(log('stadsring51', '2026-11-16'), 's51-6.1', '2026-11-25')).toMatchObject({
      staat: 'te-laat-gehaald',
      vervuld: { datum: '2026-11-20' },
    })
    const eerder = new Logboek('stadsring51').ontvangst('2026-11-16', { bijBehandelaarOp: datum('2026-11-16') })
    expect(staat(eerder, 's51-6.1', '2026-11-25')).toMatchObject({ staat: 'gehaald', vervuld: { datum: '2026-11-16' } })
  })
})

describe('bijna telt de werkdagen van de regeling', () => {
  it('WMD-2.3 een KB-dag is bij de ruimste lezing geen werkdag', () => {
    const instellingen = standaardInstellingen()
    const kb = regelingMetInstellingen(regeling('ons-welzijn'), {
      ...instellingen,
      perRegeling: { 'ons-welzijn': { werkdag: 'kb' } },
    })
    const zaak = eenZaak({ ontvangst: '2026-05-11' })
    const op = (r: typeof kb) => termijnen(r, zaak, datum('2026-05-12'), kalender)[0]
    // Monday 18 May: 14 May is Ascension Day, Friday 15 May a day by royal decree.
    expect(op(regeling('ons-welzijn'))).toMatchObject({ uiterlijk: '2026-05-18', staat: 'bijna' })
    const dag = datum('2026-05-11')
    const eerder = (r: typeof kb) => termijnen(r, zaak, dag, kalender)[0]?.staat
    expect([eerder(regeling('ons-welzijn')), eerder(kb)]).toEqual(['loopt', 'bijna'])
  })
})

describe('de opdrachtregel vraagt hetzelfde', () => {
  it.each<[string, string, Gevraagd[], string, string]>([
    [
      'WMD-2.6',
      'wonen-midden-delfland',
      [
        { soort: 'ontvangst', datum: datum('2026-11-02') },
        { soort: 'antwoord_gegeven', datum: datum('2026-11-04') },
        { soort: 'afsluiting', datum: datum('2026-11-06') },
        { soort: 'herhaalklacht_ontvangen', datum: datum('2026-11-20') },
      ],
      'wmd-2.6',
      'loopt',
    ],
    [
      'ONS-7',
      'ons-welzijn',
      [
        { soort: 'ontvangst', datum: datum('2026-11-02') },
        { soort: 'doorverwijzing', datum: datum('2026-11-04'), gegevens: { naar: 'manager' } },
      ],
      'ons-vooronderzoek',
      'bijna',
    ],
    [
      'STK-5.8',
      'sterker-sociaal-werk',
      [
        { soort: 'ontvangst', datum: datum('2026-08-02') },
        { soort: 'contact', datum: datum('2026-09-19'), gegevens: { bereikt: false } },
      ],
      'sterker-5.8',
      'mogelijk',
    ],
  ])('%s', (_code, regelingId, gebeurtenissen, id, uit) => {
    expect(termijn(regelingId, id, zaakUit(gebeurtenissen, ''), '2026-11-20').staat).toBe(uit)
  })

  it('in behandeling en een weigering verschillen in hun gegevens', () => {
    const s51 = (gegevens: Gevraagd['gegevens']) =>
      termijn(
        'stadsring51',
        's51-5.3',
        zaakUit(
          [
            { soort: 'ontvangst', datum: datum('2026-11-02') },
            { soort: 'ontvankelijkheid_gemeld', datum: datum('2026-11-10'), gegevens },
          ],
          '',
        ),
        '2026-11-20',
      ).staat
    expect([s51({ ontvankelijk: false }), s51({ ontvankelijk: true }), s51(undefined)]).toEqual([
      'gehaald',
      'vervallen',
      'vervallen',
    ])
  })

  it('wat het programma vouwt en wat de opdrachtregel vraagt geeft dezelfde staten', () => {
    const l = logboek('wonen-midden-delfland')
      .ontvangst('2026-11-02')
      .en('contact', '2026-11-03')
      .en('antwoord_gegeven', '2026-11-05')
      .en('afsluiting', '2026-11-06')
      .en('herhaalklacht_ontvangen', '2026-11-10', { aanleiding: 'jurist' })
    const zaken = [zaakVan(l.dossier()), zaakUit(l.log as unknown as Gevraagd[], '')]
    const [programma, regel] = zaken.map((z) =>
      termijnen(regeling('wonen-midden-delfland'), z, datum('2026-11-20'), kalender).map((t) => [t.id, t.staat]),
    )
    expect(programma).toEqual(regel)
  })
})
