// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { datum } from '@/domain/datum/datum'
import { Kalender } from '@/domain/datum/kalender'
import { type JaNee, legeAfhandeling, leegPunt, legeGegevens, type Oordeel } from '@/domain/gebeurtenis/gegevens'
import { legeOnderwerpen } from '@/domain/dossier/rapport'
import { sluitbezwaren } from '@/domain/vastleggen/sluitbezwaar'
import { REGELINGEN, type Regeling } from '@/domain/regeling'
import { onsWelzijn } from '@/domain/regeling/ons-welzijn'
import { stadsring51 } from '@/domain/regeling/stadsring51'
import { sterkerSociaalWerk } from '@/domain/regeling/sterker-sociaal-werk'
import { wijksteunpuntenWonen } from '@/domain/regeling/wijksteunpunten-wonen'
import { wonenMiddenDelfland } from '@/domain/regeling/wonen-midden-delfland'
import { logboek, type Logboek } from '../../fixtures/logboek'

const kalender = new Kalender()
const klacht = (regeling: Regeling, gegevens: Parameters<Logboek['ontvangst']>[1] = {}, dag = '2026-09-01') =>
  logboek(regeling.id).ontvangst(dag, gegevens)
const bezwaren = (regeling: Regeling, log: Logboek, grond: string, dag = '2026-12-01') =>
  sluitbezwaren(log.dossier(), regeling, grond, datum(dag), kalender).map(
    ({ tekst, artikel, zacht }) => `${artikel}${zacht ? ' (zacht)' : ''}: ${tekst}`,
  )
const tevreden = (antwoord: JaNee) => ({ afhandeling: { ...legeAfhandeling(), tevreden: antwoord } })
const punten = (...oordelen: (Oordeel | '')[]) => ({
  punten: oordelen.map((oordeel, i) => ({ ...leegPunt(`p${i}`), oordeel })),
})
const contact = (bereikt: boolean) => ({ wijze: 'telefoon', bereikt })

describe('STK-5.8 sluiten omdat de klager onbereikbaar is', () => {
  const stil = (log: Logboek, dag: string) => bezwaren(sterkerSociaalWerk, log, 'onbereikbaar', dag)
  const gesproken = () => klacht(sterkerSociaalWerk).en('contact', '2026-09-23', contact(true))

  it('negen dagen na het laatste contact met één poging past niet', () => {
    const log = gesproken().en('contact', '2026-09-30', contact(false))
    expect(stil(log, '2026-10-02')).toEqual([
      '5.8: Op 2 oktober 2026 zijn de 2 maanden nog niet voorbij. Deze reden past vanaf di 24 november 2026.',
      ': Sinds het laatste contact staan er te weinig vergeefse pogingen in het logboek: nog 1 poging nodig.',
    ])
  })

  it('de laatste dag van twee maanden nog niet, de dag erna wel, met twee pogingen', () => {
    const log = gesproken().en('contact', '2026-10-12', contact(false)).en('contact', '2026-11-02', contact(false))
    expect(stil(log, '2026-11-23')).toHaveLength(1)
    expect(stil(log, '2026-11-24')).toEqual([])
  })

  it('nooit binnen twee maanden na het indienen, ook als het laatste contact ervoor was', () => {
    const log = logboek(sterkerSociaalWerk.id)
      .signaal('2026-08-03')
      .en('contact', '2026-08-05', contact(true))
      .ontvangst('2026-09-10')
      .en('contact', '2026-09-14', contact(false))
      .en('contact', '2026-10-01', contact(false))
    expect(stil(log, '2026-11-10')).toEqual([expect.stringContaining('past vanaf wo 11 november 2026') as string])
    expect(stil(log, '2026-11-11')).toEqual([])
  })

  it('pogingen van voor het laatste contact tellen niet, en een gesprek met de klager is contact', () => {
    const log = klacht(sterkerSociaalWerk)
      .en('contact', '2026-09-02', contact(false))
      .en('contact', '2026-09-03', contact(false))
      .en('gesprek', '2026-09-08')
      .en('contact', '2026-10-05', contact(false))
    expect(stil(log, '2026-12-01')).toEqual([expect.stringContaining('nog 1 poging nodig') as string])
  })

  it('wie nooit is bereikt, is stil vanaf de eerste poging; zonder poging is niets bekend', () => {
    const log = klacht(sterkerSociaalWerk)
      .en('contact', '2026-09-02', contact(false))
      .en('contact', '2026-09-20', contact(false))
    expect(stil(log, '2026-11-03')).toEqual([])
    expect(stil(klacht(sterkerSociaalWerk), '2026-12-01')).toEqual([
      '5.8: Er is geen contact met de klager vastgelegd, en ook geen poging daartoe.',
      ': Sinds het laatste contact staan er te weinig vergeefse pogingen in het logboek: nog 2 pogingen nodig.',
    ])
  })

  it('wat na de dag van sluiten gebeurde, telt niet', () => {
    const log = gesproken().en('contact', '2026-10-12', contact(false)).en('contact', '2026-12-02', contact(false))
    expect(stil(log, '2026-12-01')).toHaveLength(1)
    expect(stil(log, '2026-12-02')).toEqual([])
  })
})

describe('ALL-4 wat is vastgelegd past bij de reden van sluiten', () => {
  it.each([
    [onsWelzijn, 'tevreden', 'klant'],
    [wijksteunpuntenWonen, 'opgelost', 'klager'],
    [wonenMiddenDelfland, 'opgelost', 'huurder'],
    [sterkerSociaalWerk, 'opgelost', 'klager'],
  ] as const)('$id: een ontevreden klager is geen tevreden klager', (regeling, grond, woord) => {
    const log = (antwoord: JaNee) =>
      klacht(regeling, tevreden(antwoord)).en('gesprek', '2026-09-08').en('antwoord_gegeven', '2026-09-09')
    expect(bezwaren(regeling, log('nee'), grond)).toEqual([
      expect.stringContaining(`: Bij de afhandeling staat dat de ${woord} niet tevreden is.`) as string,
    ])
    expect(bezwaren(regeling, log('deels'), grond)).toEqual([expect.stringContaining(' (zacht): ') as string])
    expect(bezwaren(regeling, log('ja'), grond)).toEqual([])
    expect(bezwaren(regeling, log(''), grond)).toEqual([
      expect.stringContaining(`(zacht): Bij de afhandeling staat nog niet of de ${woord} tevreden is.`) as string,
    ])
  })

  it('ONS-9 de bestuurder besluit na advies, en de klant hoort het standpunt', () => {
    const log = klacht(onsWelzijn, punten('gegrond', ''))
    expect(bezwaren(onsWelzijn, log, 'bestuurder')).toEqual([
      'Registratie 2c: Er is geen advies van de externe commissie vastgelegd.',
      'Registratie 2c: Er is geen standpunt van de bestuurder vastgelegd.',
      ': Klachtpunt 2 heeft nog geen oordeel.',
    ])
    const klaar = klacht(onsWelzijn)
      .en('advies_ontvangen', '2026-11-02', { samenvatting: '' })
      .en('standpunt_bestuur', '2026-11-05', { standpunt: '' })
    expect(bezwaren(onsWelzijn, klaar, 'bestuurder')).toEqual([])
  })

  it('S51-6.9 bevindingen verzonden: met elk punt een oordeel', () => {
    const log = klacht(stadsring51, punten('', 'gegrond', ''))
    expect(bezwaren(stadsring51, log, 'afgehandeld')).toEqual([
      '6 lid 9: Er is niet vastgelegd dat de bevindingen zijn verzonden.',
      '6 lid 9: Klachtpunt 1 en 3 hebben nog geen oordeel.',
    ])
    const klaar = klacht(stadsring51, punten('geen oordeel')).en('kennisgeving_bevindingen', '2026-11-02', {
      wijze: 'brief',
    })
    expect(bezwaren(stadsring51, klaar, 'afgehandeld')).toEqual([])
  })

  it('S51-5.1 c gestaakt is alleen gestaakt op die grond', () => {
    const gemeld = (grond: string) =>
      klacht(stadsring51)
        .en('hoorzitting', '2026-09-20')
        .en('ontvankelijkheid_gemeld', '2026-11-02', { ontvankelijk: false, grond, toelichting: '' })
    expect(bezwaren(stadsring51, gemeld('onvoldoende-belang'), 'gestaakt')).toHaveLength(1)
    expect(bezwaren(stadsring51, gemeld('andere-instantie'), 'gestaakt')).toEqual([])
    expect(bezwaren(stadsring51, gemeld('onvoldoende-belang'), 'niet-behandeld')).toEqual([])
  })

  it.each([
    [onsWelzijn, 'niet-ontvankelijk'],
    [stadsring51, 'niet-behandeld'],
    [stadsring51, 'gestaakt'],
    [wonenMiddenDelfland, 'uitzondering'],
    [sterkerSociaalWerk, 'buiten-regeling'],
  ] as const)('$id: niet behandeld past niet bij een oordeel, en is aan de klager gemeld: %s', (regeling, grond) => {
    const uit = bezwaren(regeling, klacht(regeling, punten('gegrond', 'geen oordeel')), grond)
    expect(uit).toHaveLength(2)
    expect(uit[0]).toMatch(/niet (vastgelegd dat de .* hoorde|gemeld)/)
    expect(uit[1]).toContain('Klachtpunt 1 heeft het oordeel “gegrond”.')
  })

  it.each(REGELINGEN)('$id: ingetrokken vraagt een intrekking, en een heropende is er geen', (regeling) => {
    expect(bezwaren(regeling, klacht(regeling), 'ingetrokken')).toHaveLength(1)
    const terug = klacht(regeling).en('intrekking', '2026-10-01').en('heropening', '2026-10-02')
    expect(bezwaren(regeling, terug, 'ingetrokken')).toHaveLength(1)
    expect(bezwaren(regeling, terug.en('intrekking', '2026-10-05'), 'ingetrokken')).toEqual([])
  })

  it('WSW-8 besloten: een beslissing en de brief; WSW-9 overgedragen: geen gevraagd advies', () => {
    expect(bezwaren(wijksteunpuntenWonen, klacht(wijksteunpuntenWonen), 'besloten')).toEqual([
      '8a: Er is geen beslissing vastgelegd.',
      '8b: Er is niet vastgelegd dat de brief met de beslissing is verzonden.',
    ])
    const met = (vorm: 'overgedragen' | 'advies gevraagd') =>
      klacht(wijksteunpuntenWonen).en('overdracht', '2026-10-01', { aan: 'het Stedelijk bureau', vorm, reden: '' })
    expect(bezwaren(wijksteunpuntenWonen, met('advies gevraagd'), 'overgedragen')).toHaveLength(1)
    expect(bezwaren(wijksteunpuntenWonen, met('overgedragen'), 'overgedragen')).toEqual([])
  })

  it('WMD-2.3 beantwoord vraagt een antwoord, WMD-2.6 het laatste antwoord een herhaalklacht ervoor', () => {
    const wmd = wonenMiddenDelfland
    expect(bezwaren(wmd, klacht(wmd), 'beantwoord')).toEqual(['2.3: Er is geen antwoord aan de huurder vastgelegd.'])
    const eerst = klacht(wmd).en('antwoord_gegeven', '2026-09-04')
    expect(bezwaren(wmd, eerst, 'beantwoord')).toEqual([])
    const herhaald = (log: Logboek, dag: string) =>
      log.en('herhaalklacht_ontvangen', dag, { aanleiding: 'geen nieuwe feiten' })
    expect(bezwaren(wmd, eerst, 'laatste-antwoord')[0]).toBe('2.6: Er is geen herhaalklacht vastgelegd.')
    expect(bezwaren(wmd, herhaald(eerst, '2026-10-01'), 'laatste-antwoord')).toEqual([
      '2.6: Er is geen antwoord op de laatste herhaalklacht vastgelegd.',
      expect.stringContaining('2.6 (zacht): ') as string,
    ])
    const tweede = herhaald(eerst.en('antwoord_gegeven', '2026-10-05'), '2026-11-02')
    expect(bezwaren(wmd, tweede.en('antwoord_gegeven', '2026-11-05'), 'laatste-antwoord')).toEqual([])
  })

  it('STK-8 doorverwezen vraagt dat de klacht naar de commissie is', () => {
    const stk = sterkerSociaalWerk
    expect(bezwaren(stk, klacht(stk), 'doorverwezen')).toHaveLength(1)
    const naar = klacht(stk).en('voorgelegd_aan_commissie', '2026-11-02', { commissie: 'de commissie' })
    expect(bezwaren(stk, naar, 'doorverwezen')).toEqual([])
  })

  it('een regeling die niets vraagt, heeft geen bezwaar', () => {
    const kaal = { ...onsWelzijn, sluitgronden: onsWelzijn.sluitgronden.map((s) => ({ ...s, vraagt: [] })) }
    for (const { id } of kaal.sluitgronden) expect(bezwaren(kaal, klacht(onsWelzijn, punten('')), id)).toEqual([])
  })

  it.each(REGELINGEN)('$id: elke vraag over een termijn gaat over een termijn van de regeling', (regeling) => {
    for (const vraag of regeling.sluitgronden.flatMap((s) => s.vraagt ?? []))
      if (vraag.soort === 'stil') expect(regeling.termijnen.map((t) => t.id)).toContain(vraag.termijn)
  })
})

describe('STK-6 A2 onvrede die schriftelijk is geuit en is opgelost', () => {
  const signaal = (kanaal: string, regeling: Regeling = sterkerSociaalWerk, anoniem = false) =>
    logboek(regeling.id).en('signaal', '2026-11-02', {
      nummer: '2026-001',
      regelingId: regeling.id,
      regelingVersie: '1',
      kanaal,
      gegevens: { ...legeGegevens(), anoniem },
      reden: 'onvrede',
      opgelost: false,
    })
  const stk = (log: Logboek, grond = 'signaal-opgelost') => bezwaren(sterkerSociaalWerk, log, grond)

  it('vraagt dat de uitkomst schriftelijk is verzonden', () => {
    expect(stk(signaal('e-mail'))).toEqual([
      expect.stringMatching(/^6 onder A2: De onvrede is schriftelijk geuit/) as string,
    ])
    expect(stk(signaal('e-mail'), 'signaal-genoteerd')).toEqual([])
    expect(stk(signaal('gesprek'))).toEqual([])
    // Nobody to write to.
    expect(stk(signaal('formulier', sterkerSociaalWerk, true))).toEqual([])
    expect(bezwaren(onsWelzijn, signaal('e-mail', onsWelzijn), 'signaal-opgelost')).toEqual([])
  })

  it.each([
    ['brief', true, 0],
    ['e-mail', true, 0],
    ['telefoon', true, 1],
    ['brief', false, 1],
  ] as const)('een contact per %s, bereikt: %s', (wijze, bereikt, aantal) => {
    expect(stk(signaal('brief').en('contact', '2026-11-05', { wijze, bereikt }))).toHaveLength(aantal)
  })
})

it('WSW-7 de lege onderwerpen van het rapport zijn die van de eigen route', () => {
  const namen = (route: string, rapport: Record<string, string> = {}) =>
    legeOnderwerpen(wijksteunpuntenWonen, klacht(wijksteunpuntenWonen, { route, rapport }).dossier().gegevens).map(
      (o) => o.id,
    )
  expect(namen('coordinator')).toEqual(['verhaal-klager', 'verhaal-coordinator', 'actie', 'voorkomen'])
  expect(namen('medewerker', { actie: 'Excuses.', 'verhaal-klager': ' ' })).toEqual([
    'verhaal-klager',
    'verhaal-medewerker',
    'voorkomen',
  ])
})
