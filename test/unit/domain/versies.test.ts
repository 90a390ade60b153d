import { describe, expect, it } from 'vitest'
import { datum } from '@/domain/datum/datum'
import { REGELINGEN, regelingTekst } from '@/domain/regeling'
import { standaardInstellingen } from '@/domain/regeling/instellingen'
import { onbekendeVersie, onbekendeVersieTekst } from '@/domain/regeling/onbekende-versie'
import { onsWelzijn } from '@/domain/regeling/ons-welzijn'
import { stadsring51 } from '@/domain/regeling/stadsring51'
import { huidigeVersie, metNieuweVersie, regelingVan, versiesUitKeuzes } from '@/domain/regeling/versies'
import type { RegelingVersies } from '@/domain/regeling/versie'
import { beschikbareDocumenten } from '@/documents'
import { termijnen } from '@/domain/termijn/termijnen'
import { termijnVerschillen } from '@/domain/termijn/verschil'
import { zaakVan } from '@/domain/termijn/zaak-van'
import { logboek } from '../../fixtures/logboek'
import { kalender } from '../documents/hulp'

const VANDAAG = datum('2026-11-20')
const met = (versies: RegelingVersies) => ({ ...standaardInstellingen(), versies })

describe('één deur: regeling en versie', () => {
  it.each(REGELINGEN)('zonder keuzes is $id de tekst zoals die is geschreven', (tekst) => {
    expect(regelingVan(tekst.id, tekst.versie, standaardInstellingen())).toEqual(tekst)
  })

  it('een versie met keuzes is die tekst met die keuzes, en de eerdere blijft zoals ze was', () => {
    const versies = metNieuweVersie({}, onsWelzijn, { atw: true }, VANDAAG)
    expect(regelingVan('ons-welzijn', '2019-07-19', met(versies))).toEqual(onsWelzijn)
    expect(regelingVan('ons-welzijn', '2019-07-19/2', met(versies))).toEqual({
      ...onsWelzijn,
      versie: '2019-07-19/2',
      atw: true,
    })
    expect(huidigeVersie(onsWelzijn, versies)).toEqual({
      versie: '2019-07-19/2',
      sinds: VANDAAG,
      keuzes: { atw: true },
    })
  })

  it.each(['2019-07-19/2', '2019-07-19/', '2025-01-01', '', '1'])(
    'versie "%s" is niet bekend, en wordt geen andere',
    (v) => {
      expect(regelingVan('ons-welzijn', v, standaardInstellingen())).toBeUndefined()
    },
  )
  it('een regeling die er niet is', () => {
    expect(regelingVan('weg', '1', standaardInstellingen())).toBeUndefined()
    expect(regelingTekst('weg', '1')).toBeUndefined()
  })
})

describe('een nieuwe versie', () => {
  it('er komt alleen iets bij: geen versie verandert of verdwijnt', () => {
    let versies: RegelingVersies = {}
    for (const keuzes of [{ awb: true }, { awb: true, atw: true }, {}, { eigenNormen: true }]) {
      const eerder = versies[stadsring51.id] ?? []
      versies = metNieuweVersie(versies, stadsring51, keuzes, VANDAAG)
      expect(versies[stadsring51.id]?.slice(0, eerder.length)).toEqual(eerder)
    }
    expect(versies[stadsring51.id]?.map((v) => v.versie)).toEqual(['1', '1/2', '1/3', '1/4', '1/5'])
  })

  it('dezelfde keuzes maken geen versie, ook niet als ze voluit staan', () => {
    expect(metNieuweVersie({}, onsWelzijn, { atw: false, werkdag: 'lid1', awb: false }, VANDAAG)).toEqual({})
  })

  it('wat voor de versies was gekozen, hoort bij de versie waaronder die dossiers staan', () => {
    const versies = versiesUitKeuzes({ stadsring51: { awb: true }, weg: { atw: true } }, REGELINGEN)
    expect(versies).toEqual({ stadsring51: [{ versie: '1', sinds: '', keuzes: { awb: true } }] })
    expect(metNieuweVersie(versies, stadsring51, {}, VANDAAG)[stadsring51.id]?.at(-1)?.versie).toBe('1/2')
  })
})

describe('een dossier houdt zijn versie', () => {
  const l = () => logboek('stadsring51').ontvangst('2026-11-02')
  const toegepast = (versie: string) => l().en('regeling_toegepast', '2026-11-20', { versie })

  it('die van de registratie, tot een andere is toegepast', () => {
    expect(l().dossier().regelingVersie).toBe('1')
    expect(toegepast('1/2').dossier().regelingVersie).toBe('1/2')
    expect(toegepast('1/2').en('regeling_toegepast', '2026-11-20', { versie: '1/3' }).dossier().regelingVersie).toBe(
      '1/3',
    )
  })

  it('ongedaan gemaakt telt weer de vorige', () => {
    const terug = { corrigeert: 'e2', vervalt: true } as const
    expect(toegepast('1/2').en('regeling_toegepast', '2026-11-20', { versie: '1/2' }, terug).dossier()).toMatchObject({
      regelingVersie: '1',
    })
  })

  it('een verbeterde ontvangst neemt de toegepaste versie niet weg', () => {
    const d = toegepast('1/2').ontvangst('2026-11-03', {}, { corrigeert: 'e1' }).dossier()
    expect(d).toMatchObject({ regelingVersie: '1/2' })
  })

  it('wat er verschuift: erbij, anders en weg', () => {
    const zaak = zaakVan(l().dossier())
    const onder = (keuzes: object) => {
      const versies = { stadsring51: [{ versie: '1', sinds: '' as const, keuzes }] }
      const regeling = regelingVan('stadsring51', '1', met(versies))
      return regeling ? termijnen(regeling, zaak, VANDAAG, kalender) : []
    }
    expect(termijnVerschillen(onder({}), onder({}))).toEqual([])
    const awb = { id: 's51-awb-9.11', naam: 'Klacht afhandelen volgens de wet' }
    expect(termijnVerschillen(onder({}), onder({ awb: true }))).toEqual([{ ...awb, nieuw: '2026-12-14' }])
    expect(termijnVerschillen(onder({ awb: true }), onder({}))).toEqual([{ ...awb, oud: '2026-12-14' }])
    // 30 October + eight weeks is Christmas: under the Atw the term runs on to Monday.
    const kerst = zaakVan(logboek('stadsring51').ontvangst('2026-10-30').dossier())
    const atw = (aan: boolean) =>
      termijnen({ ...stadsring51, atw: aan }, kerst, VANDAAG, kalender).filter((t) => t.id === 's51-6.8')
    expect(termijnVerschillen(atw(false), atw(true))).toEqual([
      { id: 's51-6.8', naam: 'Klacht afhandelen en bevindingen sturen', oud: '2026-12-25', nieuw: '2026-12-28' },
    ])
  })
})

it('onder een onbekende versie is te lezen, en valt er niets te berekenen of te maken', () => {
  const d = logboek('ons-welzijn').ontvangst('2026-11-02').dossier()
  const kaal = onbekendeVersie('ons-welzijn', '2030-01-01')
  expect(kaal).toMatchObject({ naam: 'ONS welzijn', versie: '2030-01-01' })
  expect(termijnen(kaal, zaakVan(d), VANDAAG, kalender)).toEqual([])
  expect(beschikbareDocumenten(kaal, d)).toEqual([])
  expect(onbekendeVersieTekst('ons-welzijn', '2030-01-01')).toMatch(
    /^Dit dossier volgt versie 2030-01-01 van de regeling ONS welzijn\. Dit programma kent die versie niet\./,
  )
})
