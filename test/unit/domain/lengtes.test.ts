import { describe, expect, it } from 'vitest'
import { controleer } from '@/domain/vastleggen/controle'
import { type NieuweGebeurtenis } from '@/domain/gebeurtenis/gebeurtenis'
import { type KlachtGegevens, legeGegevens, legeKlager } from '@/domain/gebeurtenis/gegevens'
import { lengteFouten, NAAM, REGEL, teLang } from '@/domain/gebeurtenis/lengtes'
import { datum } from '@/domain/datum/datum'
import { logboek } from '../../fixtures/logboek'

const vandaag = datum('2026-11-20')
const lang = (n: number) => 'a'.repeat(n)
const dossier = logboek().ontvangst('2026-11-02').dossier()
const velden = (nieuw: Partial<NieuweGebeurtenis>, d = dossier) =>
  controleer(d, { datum: vandaag, ...nieuw } as NieuweGebeurtenis, vandaag).map((f) => f.veld)
const wijziging = (gegevens: Partial<KlachtGegevens>) =>
  ({ soort: 'gegevens_gewijzigd', gegevens: { wijziging: gegevens } }) as const

describe('hoe lang een tekst van één regel mag zijn', () => {
  it('zegt hoeveel er past, hoeveel er staat en hoeveel er te veel is', () => {
    expect(teLang(lang(300), NAAM)).toBeUndefined()
    expect(teLang(lang(301), NAAM)).toMatch(
      /^Deze tekst is 1 teken te lang: hier passen 300 tekens, en dit zijn er 301\./,
    )
    expect(teLang(lang(100_000), REGEL)).toMatch(/^Deze tekst is 99\.000 tekens te lang/)
  })

  it('300 tekens voor een naam, 1.000 voor een andere regel, geen grens voor een tekst van meer regels', () => {
    expect(lengteFouten({ klagers: [{ naam: lang(301), plaats: lang(301) }], omschrijving: lang(100_000) })).toEqual([
      expect.objectContaining({ veld: 'klagers.0.naam' }),
    ])
    expect(lengteFouten({ onderwerp: lang(1001), rapport: { aan: lang(5000) } })).toEqual([
      expect.objectContaining({ veld: 'onderwerp' }),
    ])
    expect(lengteFouten({ verwanteDossiers: Array.from({ length: 120 }, () => '2026-00001') })).toHaveLength(1)
  })
})

describe('langs welke weg ook', () => {
  it('een te lange tekst wordt niet vastgelegd', () => {
    const opening = { nummer: '1', regelingId: 'ons-welzijn', regelingVersie: '1', kanaal: 'brief' }
    const gegevens = { ...legeGegevens(), klagers: [{ ...legeKlager('k'), naam: lang(301) }] }
    expect(
      controleer(undefined, { soort: 'ontvangst', datum: vandaag, gegevens: { ...opening, gegevens } }, vandaag),
    ).toEqual([expect.objectContaining({ veld: 'klagers.0.naam' })])
    expect(velden(wijziging({ onderwerp: lang(1001) }))).toEqual(['onderwerp'])
    const stuk = { naam: lang(301), ingebrachtDoor: '', ingezienDoorKlager: false, ingezienDoorBeklaagde: false }
    expect(velden({ soort: 'document_toegevoegd', gegevens: stuk })).toEqual(['naam'])
    expect(velden({ soort: 'notitie', gegevens: { tekst: lang(100_000) } })).toEqual([])
  })

  it('wat het programma zelf een naam geeft, houdt niets tegen', () => {
    expect(velden({ soort: 'document_gemaakt', gegevens: { document: 'x', naam: lang(400) } })).toEqual([])
  })

  it('een oud log met een langere tekst is te corrigeren, zolang die tekst blijft staan', () => {
    const oud = logboek()
      .ontvangst('2026-11-02', { onderwerp: lang(2000), omschrijving: lang(400) })
      .en('doorgegeven', '2026-11-03', { aan: lang(400) })
      .dossier()
    const corrigeer = (aan: string) => ({ soort: 'doorgegeven', corrigeert: 'e2', gegevens: { aan } }) as const
    expect(velden(corrigeer(lang(400)), oud)).toEqual([])
    expect(velden(corrigeer(lang(401)), oud)).toEqual(['aan'])
    expect(velden(wijziging({ onderwerp: lang(2000) }), oud)).toEqual([])
    // What stood in another field is no reason to let it through here.
    expect(velden(wijziging({ behandelaar: lang(400) }), oud)).toEqual(['behandelaar'])
  })
})
