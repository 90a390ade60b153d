// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { datum } from '@/domain/datum/datum'
import { staatTekst } from '@/domain/termijn/staat-tekst'
import { zaakVan } from '@/domain/termijn/zaak-van'
import { Logboek } from '../../fixtures/logboek'
import { termijn } from '../../fixtures/zaak'

const staat = (l: Logboek, id: string, vandaag: string) =>
  termijn(l.dossier().regelingId, id, zaakVan(l.dossier()), vandaag)

describe('ALL-3 een latere datum die pas na het einde is afgesproken', () => {
  const wsw = () =>
    new Logboek('wijksteunpunten-wonen')
      .ontvangst('2026-12-01', { route: 'medewerker' })
      .en('eindrapport_gereed', '2027-01-12')
      .en('rapport_ontvangen', '2027-01-18', { door: 'het bestuur' })
  const spreekAf = (l: Logboek, dag: string, tot: string) =>
    l.en('verdaging', dag, { termijnId: 'wsw-8a', tot: datum(tot), reden: 'x' })

  it('maakt wat te laat was niet op tijd', () => {
    expect(staat(spreekAf(wsw(), '2027-02-25', '2027-03-05'), 'wsw-8a', '2027-02-26')).toMatchObject({
      uiterlijk: '2027-02-15',
      staat: 'te-laat',
    })
  })
  it('op de laatste dag kan het nog, en een tweede afspraak binnen de eerste ook', () => {
    const l = spreekAf(wsw(), '2027-02-15', '2027-03-05')
    expect(staat(l, 'wsw-8a', '2027-02-26').staat).toBe('verdaagd')
    expect(staat(l, 'wsw-8a', '2027-03-06').staat).toBe('te-laat')
    expect(staat(spreekAf(l, '2027-03-05', '2027-03-12'), 'wsw-8a', '2027-03-12').staat).toBe('verdaagd')
    expect(staat(spreekAf(l, '2027-03-14', '2027-03-19'), 'wsw-8a', '2027-03-15').staat).toBe('te-laat')
  })
})

describe('WSW-8a WSW-8b de prognose volgt wat er gebeurde', () => {
  const l = () => new Logboek('wijksteunpunten-wonen').ontvangst('2026-12-14', { route: 'medewerker' })

  it('zonder rapport vanaf het einde van de termijn, daarna vanaf de dag dat het gereed was', () => {
    expect(staat(l(), 'wsw-8a', '2027-01-04')).toMatchObject({ vanaf: '2027-01-25', uiterlijk: '2027-02-22' })
    expect(staat(l().en('eindrapport_gereed', '2027-01-12'), 'wsw-8a', '2027-01-13')).toMatchObject({
      vanaf: '2027-01-12',
      uiterlijk: '2027-02-09',
      staat: 'prognose',
    })
  })
  it('en vanaf de latere datum die is afgesproken', () => {
    const later = l()
      .en('eindrapport_gereed', '2027-01-12')
      .en('rapport_ontvangen', '2027-01-12', { door: 'het bestuur' })
      .en('verdaging', '2027-02-08', { termijnId: 'wsw-8a', tot: datum('2027-03-05'), reden: 'x' })
    expect(staat(later, 'wsw-8b', '2027-02-25')).toMatchObject({ vanaf: '2027-03-05', uiterlijk: '2027-03-12' })
  })
})

describe('STK-5.8 sluiten omdat de klager onbereikbaar blijft', () => {
  const stil = (sluit: string, grond = 'onbereikbaar') =>
    staat(
      new Logboek('sterker-sociaal-werk')
        .ontvangst('2026-09-01')
        .en('contact', '2026-09-23', { wijze: 'telefoon', bereikt: true })
        .en('afsluiting', sluit, { grond }),
      'sterker-5.8',
      '2026-12-10',
    )
  const tekst = (t: ReturnType<typeof stil>) => staatTekst(t, datum('2026-12-10')).tekst

  it('gebruikt die mogelijkheid: vanaf de dag erna op tijd, eerder te vroeg', () => {
    expect(tekst(stil('2026-11-24'))).toBe('gebruikt op di 24 nov')
    expect(tekst(stil('2026-11-23'))).toBe('te vroeg gebruikt op ma 23 nov')
  })
  it('op een andere grond gesloten vervalt zij', () => {
    expect(tekst(stil('2026-11-24', 'opgelost'))).toBe('vervallen: dossier gesloten')
  })
})
