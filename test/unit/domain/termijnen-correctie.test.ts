// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { type Datum, datum } from '@/domain/datum/datum'
import { Kalender } from '@/domain/datum/kalender'
import { standaardInstellingen } from '@/domain/regeling/instellingen'
import { termijnen } from '@/domain/termijn/termijnen'
import { zaakVan } from '@/domain/termijn/zaak-van'
import { Logboek, logboek } from '../../fixtures/logboek'
import { regelingMetInstellingen } from '../../fixtures/keuzes'
import { eenZaak, kalender, regeling, termijn } from '../../fixtures/zaak'

describe('de Algemene termijnenwet bij een regeling', () => {
  it('de wettelijke maand van de Jeugdwet eindigt na een weekend op maandag', () => {
    const zaak = eenZaak({ oordeel_ontvangen: '2026-10-21' }, { kenmerken: ['jeugdhulp'] })
    expect(termijn('sterker-sociaal-werk', 'sterker-jw', zaak, '2026-11-20')).toMatchObject({
      uiterlijk: '2026-11-23',
      plan: '2026-11-23',
      atw: '2026-11-23',
    })
  })

  it('de termijn van de Jeugdwet geldt alleen bij jeugdhulp', () => {
    const zonder = termijnen(regeling('sterker-sociaal-werk'), eenZaak({}), datum('2026-11-20'), kalender)
    expect(zonder.map((t) => t.id)).not.toContain('sterker-jw')
  })

  it('geldt alleen als de organisatie hem aanzet, en verlengt dan alleen het einde', () => {
    const zaak = eenZaak({ ontvangst: '2025-05-22' })
    const uit = termijn('ons-welzijn', 'ons-bevestiging', zaak, '2025-05-23')
    expect(uit).toMatchObject({ uiterlijk: '2025-05-29', plan: '2025-05-28', atw: '2025-06-02' })
    const aan = regelingMetInstellingen(regeling('ons-welzijn'), {
      ...standaardInstellingen(),
      perRegeling: { 'ons-welzijn': { atw: true } },
    })
    const metAtw = termijnen(aan, zaak, datum('2025-05-23'), kalender).find((t) => t.id === 'ons-bevestiging')
    expect(metAtw).toMatchObject({
      vanaf: '2025-05-22',
      uiterlijk: '2025-06-02',
      plan: '2025-06-02',
      atw: '2025-06-02',
    })
  })

  it('ook aangezet geldt hij niet voor terugtellen of een termijn van een jaar', () => {
    const aan = { ...regeling('stadsring51'), atw: true }
    const uit = termijnen(aan, eenZaak({ gedraging: '2025-11-22' }), datum('2026-11-20'), kalender)
    expect(uit.find((t) => t.id === 's51-5.1b')).toMatchObject({ uiterlijk: '2026-11-22', atw: null })
  })

  it('eigen sluitingsdagen van het kantoor verschuiven de plandatum, nooit de termijn', () => {
    const dicht = new Kalender({ eigenDagen: [{ datum: '2026-11-23' as Datum, naam: 'Verhuizing' }] })
    const uit = termijnen(regeling('ons-welzijn'), eenZaak({ ontvangst: '2026-11-16' }), datum('2026-11-17'), dicht)
    expect(uit[0]).toMatchObject({ uiterlijk: '2026-11-23', plan: '2026-11-20', atw: '2026-11-23' })
  })
})

describe('ALL-2 een gecorrigeerde datum', () => {
  it('ONS-2 rekent opnieuw vanaf de nieuwe dag en kent de oude nog', () => {
    const zaak = zaakVan(logboek().ontvangst('2026-11-16').ontvangst('2026-11-13', {}, { corrigeert: 'e1' }).dossier())
    expect(termijn('ons-welzijn', 'ons-bevestiging', zaak, '2026-11-20')).toMatchObject({
      vanaf: '2026-11-13',
      uiterlijk: '2026-11-20',
      start: { id: 'e1', eerder: [{ datum: '2026-11-16' }] },
    })
  })

  it('WSW-8a en WSW-8b schuiven mee met een gecorrigeerd rapport', () => {
    const log = logboek('wijksteunpunten-wonen')
      .ontvangst('2026-10-01', { route: 'medewerker' })
      .en('rapport_ontvangen', '2026-11-10', { door: 'bestuur' })
      .en('rapport_ontvangen', '2026-11-12', { door: 'bestuur' }, { corrigeert: 'e2' })
    const zaak = zaakVan(log.dossier())
    expect(termijn('wijksteunpunten-wonen', 'wsw-8a', zaak, '2026-11-20').uiterlijk).toBe('2026-12-10')
    expect(termijn('wijksteunpunten-wonen', 'wsw-8b', zaak, '2026-11-20').uiterlijk).toBe('2026-12-17')
  })

  it('ONS-2 een bevestiging die ongedaan is gemaakt telt niet meer', () => {
    const zaak = zaakVan(
      logboek()
        .ontvangst('2026-11-16')
        .en('bevestiging_verzonden', '2026-11-18')
        .en('bevestiging_verzonden', '2026-11-18', { wijze: '' }, { corrigeert: 'e2', vervalt: true })
        .dossier(),
    )
    expect(termijn('ons-welzijn', 'ons-bevestiging', zaak, '2026-11-20').staat).toBe('bijna')
  })

  it('S51-5.1 een gewijzigde dag van de gedraging rekent opnieuw en kent de oude nog', () => {
    const zaak = zaakVan(
      logboek('stadsring51')
        .ontvangst('2026-11-16', { gedragingOp: datum('2026-05-01') })
        .en('gegevens_gewijzigd', '2026-11-17', { wijziging: { onderwerp: 'Bejegening' } })
        .en('gegevens_gewijzigd', '2026-11-18', { wijziging: { gedragingOp: datum('2026-06-01') } })
        .dossier(),
    )
    expect(termijn('stadsring51', 's51-5.1b', zaak, '2026-11-20')).toMatchObject({
      uiterlijk: '2027-06-01',
      start: { eerder: [{ datum: '2026-05-01' }] },
    })
  })
})

describe('WMD-2.6 herhaalklachten', () => {
  it('WMD-2.6 elke nieuwe herhaalklacht begint opnieuw, en een antwoord van ervoor telt niet', () => {
    const zaak = eenZaak({
      ontvangst: '2026-10-01',
      antwoord_gegeven: ['2026-10-05', '2026-11-03'],
      herhaalklacht_ontvangen: ['2026-11-02', '2026-11-16'],
    })
    expect(termijn('wonen-midden-delfland', 'wmd-2.3', zaak, '2026-11-20').staat).toBe('gehaald')
    expect(termijn('wonen-midden-delfland', 'wmd-2.6', zaak, '2026-11-20')).toMatchObject({
      vanaf: '2026-11-16',
      uiterlijk: '2026-11-23',
      staat: 'bijna',
    })
  })

  it('WMD-2.6 een tweede herhaalklacht geeft niet meer tijd voor de eerste', () => {
    const momenten = { ontvangst: '2026-10-01', herhaalklacht_ontvangen: ['2026-11-02', '2026-11-16'] }
    expect(termijn('wonen-midden-delfland', 'wmd-2.6', eenZaak(momenten), '2026-11-17')).toMatchObject({
      vanaf: '2026-11-02',
      uiterlijk: '2026-11-09',
      staat: 'te-laat',
    })
    const zaak = eenZaak({ ...momenten, antwoord_gegeven: '2026-11-18' })
    expect(termijn('wonen-midden-delfland', 'wmd-2.6', zaak, '2026-11-20').staat).toBe('te-laat-gehaald')
  })

  it('ONS-7 een tweede advies, na het standpunt over het eerste, vraagt een nieuw standpunt', () => {
    const eerst = { ontvangst: '2026-06-01', advies_ontvangen: ['2026-10-01', '2026-11-12'] }
    const advies = (zaak = eerst) => termijn('ons-welzijn', 'ons-bestuurder', eenZaak(zaak), '2026-11-13')
    expect(advies()).toMatchObject({ vanaf: '2026-10-01', uiterlijk: '2026-10-08' })
    expect(advies({ ...eerst, standpunt_bestuur: '2026-10-05' } as never)).toMatchObject({
      vanaf: '2026-11-12',
      uiterlijk: '2026-11-19',
      staat: 'loopt',
    })
  })

  it('WMD-2.6 het antwoord van eerder die dag is geen antwoord op de herhaalklacht; dat van later wel', () => {
    const log = new Logboek('wonen-midden-delfland')
      .ontvangst('2027-04-30')
      .en('antwoord_gegeven', '2027-05-03')
      .en('herhaalklacht_ontvangen', '2027-05-03')
    const herhaald = () => termijn('wonen-midden-delfland', 'wmd-2.6', zaakVan(log.dossier()), '2027-05-03')
    expect(herhaald()).toMatchObject({ uiterlijk: '2027-05-12', staat: 'loopt' })
    log.en('antwoord_gegeven', '2027-05-03')
    expect(herhaald().staat).toBe('gehaald')
  })
})
