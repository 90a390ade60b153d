// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { datum } from '@/domain/datum/datum'
import { beklaagdenNaarBuiten, regelNaarBuiten, woordenBij } from '@/domain/dossier/beklaagde'
import { detailsVan } from '@/domain/dossier/gebeurtenis-details'
import { gebeurtenisTitel } from '@/domain/dossier/gebeurtenis-titel'
import { type Beklaagde, legeBeklaagde } from '@/domain/gebeurtenis/gegevens'
import { gewijzigd } from '@/domain/dossier/gewijzigd'
import { samenvattingVan } from '@/domain/overzicht/samenvatten'
import { ontbreekt } from '@/domain/dossier/volledigheid'
import { doorzoekbaar, vindIn, zoektermen } from '@/domain/overzicht/zoeken'
import { standaardInstellingen } from '@/domain/regeling/instellingen'
import { onsWelzijn } from '@/domain/regeling/ons-welzijn'
import { sterkerSociaalWerk as sterker } from '@/domain/regeling/sterker-sociaal-werk'
import { wijksteunpuntenWonen as wsw } from '@/domain/regeling/wijksteunpunten-wonen'
import { woordenVan } from '@/domain/regeling/woorden'
import { tijdlijn } from '@/domain/tijdlijn/tijdlijn'
import { logboek } from '../../fixtures/logboek'
import { regelingMetInstellingen } from '../../fixtures/keuzes'

const wie = (id: string, deel: Partial<Beklaagde>): Beklaagde => ({ ...legeBeklaagde(id), ...deel })
const weg = wie('b1', { naam: 'Wim Aerts', functie: 'vrijwilliger', leidinggevende: 'Z. Maat', uitDienst: true })
const ookWeg = wie('b2', { naam: 'Bea Loos', uitDienst: true })
const hier = wie('b3', { naam: 'Tim Bos', functie: 'coach' })
const namen = (beklaagden: Beklaagde[], regeling = sterker) =>
  beklaagdenNaarBuiten({ beklaagden }, regeling).map((b) => b.naam)

describe('STK-2.1 wie hier niet meer werkt', () => {
  it('de organisatie komt in de plaats, één keer, naast wie er nog werkt', () => {
    expect(namen([weg, hier, ookWeg])).toEqual(['Sterker sociaal werk', 'Tim Bos'])
    expect(beklaagdenNaarBuiten({ beklaagden: [weg] }, sterker)[0]).toMatchObject({ functie: '', leidinggevende: '' })
  })

  it('alleen waar de regeling dat zegt', () => {
    expect(namen([weg], onsWelzijn)).toEqual(['Wim Aerts'])
    expect(namen([weg], { ...onsWelzijn, toetsen: sterker.toetsen ?? [] })).toEqual(['ONS welzijn'])
  })

  it('onder de naam die de organisatie in de instellingen heeft, behalve in een oefendossier van een ander', () => {
    const organisatie = { ...standaardInstellingen().organisatie, naam: 'Stichting Eigen Naam' }
    const instellingen = { ...standaardInstellingen(), organisatie, regelingId: sterker.id }
    expect(namen([weg], regelingMetInstellingen(sterker, instellingen))).toEqual(['Stichting Eigen Naam'])
    const oefening = { ...instellingen, oefening: true, regelingId: onsWelzijn.id }
    expect(namen([weg], regelingMetInstellingen(sterker, oefening))).toEqual(['Sterker sociaal werk'])
  })

  it('de partij heet dan organisatie, zolang er niemand anders is', () => {
    expect(woordenBij(sterker, { route: '', beklaagden: [weg] })).toEqual({
      klager: 'klager',
      beklaagde: 'organisatie',
    })
    expect(woordenBij(sterker, { route: '', beklaagden: [weg, hier] }).beklaagde).toBe('medewerker')
    expect(woordenBij(sterker, { route: '', beklaagden: [] }).beklaagde).toBe('medewerker')
  })

  it.each([
    ['Wim Aerts', 'Sterker sociaal werk'],
    ['wim aerts, vrijwilliger', 'Sterker sociaal werk'],
    ['Doorgegeven aan Wim Aerts (vrijwilliger) en Tim Bos', 'Doorgegeven aan Sterker sociaal werk en Tim Bos'],
    ['Wim Aertsen', 'Wim Aertsen'],
    ['de vrijwilliger', 'de vrijwilliger'],
  ])('%s wordt %s', (tekst, anders) => {
    expect(regelNaarBuiten(tekst, { beklaagden: [weg, hier] }, sterker)).toBe(anders)
  })

  it('tekens in een naam zijn gewone tekens', () => {
    const vreemd = wie('b', { naam: 'A. (Bo) $& [x', uitDienst: true })
    expect(regelNaarBuiten('aan A. (Bo) $& [x', { beklaagden: [vreemd] }, sterker)).toBe('aan Sterker sociaal werk')
  })

  it('op de tijdlijn en in de lijst staat de organisatie, in het logboek wie het was; zoeken vindt beide', () => {
    const dossier = logboek('sterker-sociaal-werk')
      .ontvangst('2026-11-09', { beklaagden: [weg] })
      .en('doorgegeven', '2026-11-10', { aan: 'Wim Aerts, vrijwilliger' })
      .dossier()
    const item = tijdlijn(dossier, [], datum('2026-11-20'), sterker).at(-1)
    expect(item).toMatchObject({
      label: 'Doorgegeven aan Sterker sociaal werk',
      titel: 'Doorgegeven aan Sterker sociaal werk',
    })
    const g = dossier.geldig.at(-1)
    expect(g && gebeurtenisTitel(g, dossier, sterker)).toBe('Doorgegeven aan Wim Aerts, vrijwilliger')

    const rij = samenvattingVan(dossier)
    expect(rij.beklaagde).toBe('Sterker sociaal werk')
    for (const vraag of ['aerts', 'sterker'])
      expect(vindIn(doorzoekbaar([rij]), zoektermen(vraag)).rijen).toEqual([rij])
    expect(
      samenvattingVan(
        logboek()
          .ontvangst('2026-11-09', { beklaagden: [weg] })
          .dossier(),
      ),
    ).toMatchObject({
      beklaagde: 'Wim Aerts',
    })
  })
})

describe('WSW-R de woorden van de route', () => {
  it('over de coördinator gaat over geen medewerker', () => {
    expect(woordenVan(wsw, 'coordinator')).toEqual({ klager: 'klager', beklaagde: 'coördinator' })
    for (const route of ['medewerker', 'beleid', '', undefined])
      expect(woordenVan(wsw, route).beklaagde).toBe('medewerker')
  })

  it('in het logboek: wie is gehoord en wat er is gewijzigd', () => {
    const dossier = logboek(wsw.id)
      .ontvangst('2026-11-09', { route: 'coordinator' })
      .en('horen_afgezien', '2026-11-10', { wie: 'beklaagde', grond: 'x' })
      .en('gegevens_gewijzigd', '2026-11-11', { wijziging: { beklaagden: [hier] } })
      .dossier()
    const [, afgezien, wijziging] = dossier.geldig
    const details = afgezien && detailsVan(afgezien, wsw, woordenBij(wsw, dossier.gegevens))
    expect(details?.[0]).toEqual({ label: 'Wie', tekst: 'coördinator' })
    expect(wijziging?.soort === 'gegevens_gewijzigd' && gewijzigd(dossier, wijziging, wsw)[0]?.label).toBe(
      'Coördinator',
    )
  })

  it('in wat nog ontbreekt', () => {
    const { gegevens } = logboek(wsw.id).ontvangst('2026-11-09', { route: 'coordinator' }).dossier()
    const lijst = ontbreekt(gegevens, { ...wsw, vereist: ['beklaagde'] }, 'e-mail')
    expect(lijst[0]?.tekst).toBe('de naam van de coördinator, als de klacht over een persoon gaat')
  })
})
