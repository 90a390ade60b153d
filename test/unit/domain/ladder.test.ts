// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { datum } from '@/domain/datum/datum'
import { Kalender } from '@/domain/datum/kalender'
import type { Dossier } from '@/domain/dossier/dossier'
import { ladder } from '@/domain/overzicht/ladder'
import { REGELINGEN } from '@/domain/regeling'
import type { Regeling } from '@/domain/regeling/regeling'
import { termijnen } from '@/domain/termijn/termijnen'
import { zaakVan } from '@/domain/termijn/zaak-van'
import { Logboek } from '../../fixtures/logboek'

const van = (id: string): Regeling => REGELINGEN.find((r) => r.id === id) as Regeling
const treden = (dossier: Dossier, organisatie: Parameters<typeof ladder>[3] = {}) => {
  const regeling = van(dossier.regelingId)
  return ladder(
    dossier,
    regeling,
    termijnen(regeling, zaakVan(dossier), datum('2026-11-20'), new Kalender()),
    organisatie,
  )
}
const log = (id: string, route = '') => new Logboek(id).ontvangst('2026-08-03', { route })

describe('de treden van een klacht', () => {
  it.each([
    ['ONS-7', 'ons-welzijn', '', ['manager', 'bestuurder', 'commissie']],
    ['STK-8', 'sterker-sociaal-werk', '', ['commissie', 'vertrouwenspersoon']],
    ['WSW-4c', 'wijksteunpunten-wonen', 'medewerker', ['bestuur']],
    ['WSW-4c', 'wijksteunpunten-wonen', 'beleid', ['stuurgroep']],
    ['WMD-1.3', 'wonen-midden-delfland', '', ['commissie']],
    ['S51-6.11', 'stadsring51', '', ['ombudsman']],
  ])('%s %s %s: in de volgorde van de regeling, en geen is vanzelf genomen', (_, id, route, namen) => {
    const alle = treden(log(id, route).dossier())
    expect(alle.map((t) => t.stap.id)).toEqual(namen)
    expect(alle.filter((t) => t.door ?? t.uitkomsten.length + t.brieven.length > 0)).toEqual([])
  })

  it('WSW-4c een adres dat de regeling niet geeft, komt uit Instellingen; dat van een manager verschilt per dossier', () => {
    const adres = ['Postbus 9', '1000 AA Amsterdam']
    const rol = { naam: '', adres }
    const wsw = log('wijksteunpunten-wonen', 'medewerker').dossier()
    expect(treden(wsw)[0]?.adres).toEqual([])
    const ingevuld = { geadresseerden: { 'wijksteunpunten-wonen': { bestuur: rol } } }
    expect(treden(wsw, ingevuld)[0]?.adres).toEqual(adres)
    const ons = treden(log('ons-welzijn').dossier(), {
      geadresseerden: { 'ons-welzijn': { manager: rol, commissie: rol } },
    })
    expect(ons.map((t) => t.adres.at(-1))).toEqual(['5340 AH Oss', '5340 AH Oss', '1000 AA Amsterdam'])
  })

  it('ONS-7 bij de manager: dag, aan wie, uitkomst, en de brief zodra die weg is', () => {
    const stap = { naar: 'Carla Nijhuis', stap: true, vervolgstap: 'manager' }
    const begin = log('ons-welzijn').en('doorverwijzing', '2026-09-01', stap)
    expect(treden(begin.dossier())[0]).toMatchObject({
      door: { datum: '2026-09-01' },
      aan: 'Carla Nijhuis',
      uitkomsten: [],
      brieven: [{ brief: 'doorverwijzing' }],
    })
    const later = log('ons-welzijn')
      .en('brief_verzonden', '2026-08-20', { brief: 'doorverwijzing', aan: 'A', wijze: 'brief' })
      .en('doorverwijzing', '2026-09-01', { ...stap, uitkomst: 'Opgelost.' })
    expect(treden(later.dossier())[0]).toMatchObject({ uitkomsten: [{ wat: 'Uitkomst', tekst: 'Opgelost.' }] })
    // A letter of before this step was about another one.
    expect(treden(later.dossier())[0]?.brieven[0]).not.toHaveProperty('verzondenOp')
    const weg = later.en('brief_verzonden', '2026-09-02', { brief: 'doorverwijzing', aan: 'A', wijze: 'brief' })
    expect(treden(weg.dossier())[0]?.brieven).toEqual([{ brief: 'doorverwijzing', verzondenOp: '2026-09-02' }])
    expect(treden(weg.dossier())[1]).not.toHaveProperty('door')
  })

  it('ONS-7 bij de commissie: twee maanden voor het advies, een week voor het bestuur, en wat ervan kwam', () => {
    const voor = log('ons-welzijn').en('voorgelegd_aan_commissie', '2026-09-01', { commissie: 'De commissie' })
    const trede = () => treden(voor.dossier())[2]
    expect(trede()?.termijnen.map((t) => t.uiterlijk)[0]).toBe('2026-11-01')
    voor
      .en('advies_ontvangen', '2026-10-20', { samenvatting: 'Gegrond.' })
      .en('standpunt_bestuur', '2026-10-26', { standpunt: 'Wij volgen het.' })
    expect(trede()?.termijnen.map((t) => t.staat)).toEqual(['gehaald', 'gehaald'])
    expect(trede()?.uitkomsten.map((u) => [u.wat, u.tekst, u.datum])).toEqual([
      ['Advies', 'Gegrond.', '2026-10-20'],
      ['Standpunt van het bestuur', 'Wij volgen het.', '2026-10-26'],
    ])
    expect(trede()?.brieven.map((b) => b.brief)).toEqual(['doorverwijzing', 'aan-commissie'])
  })

  it('S51-6.11 de laatste dag voor de ombudsman staat bij de ombudsman, en nergens anders', () => {
    const d = log('stadsring51').en('kennisgeving_bevindingen', '2026-09-15', { wijze: 'brief' }).dossier()
    expect(treden(d)[0]?.termijnen.map((t) => t.uiterlijk)).toEqual(['2027-09-15'])
    expect(treden(log('wonen-midden-delfland').dossier())[0]?.termijnen).toEqual([])
  })
})
