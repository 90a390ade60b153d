// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { datum } from '@/domain/datum/datum'
import { Kalender } from '@/domain/datum/kalender'
import { REGELINGEN } from '@/domain/regeling'
import { termijnen } from '@/domain/termijn/termijnen'
import { termijnTekst } from '@/domain/termijn/termijn-tekst'
import { waarom, waaromTekst } from '@/domain/termijn/waarom'
import { zaakVan } from '@/domain/termijn/zaak-van'
import type { Zaak } from '@/domain/termijn/zaak'
import { logboek } from '../../fixtures/logboek'
import { eenZaak, gesloten, kalender, regeling, termijn } from '../../fixtures/zaak'

function uitleg(regelingId: string, id: string, zaak: Zaak, vandaag = '2026-11-20') {
  const w = waarom(termijn(regelingId, id, zaak, vandaag), regeling(regelingId), zaak, kalender)
  const regel = (label: string) => w.regels.filter((r) => r.label === label).map((r) => r.tekst)
  return { ...w, regel }
}

describe('ALL-1 waarom deze datum', () => {
  it('ONS-2 noemt artikel, begin, rekensom, plandatum en de Algemene termijnenwet', () => {
    const w = uitleg('ons-welzijn', 'ons-bevestiging', eenZaak({ ontvangst: '2025-05-22' }), '2025-05-23')
    expect(w.titel).toBe('Waarom 29 mei 2025?')
    expect(w.regels.slice(0, 5)).toEqual([
      { label: 'Regeling', tekst: 'ONS welzijn, Indienen van een klacht: uiterlijk 1 week na ontvangst van de klacht' },
      { label: 'Begint', tekst: 'do 22 mei 2025: klacht ontvangen (dag 0)' },
      { label: 'Rekenen', tekst: 'do 22 mei 2025 + 1 week = do 29 mei 2025' },
      {
        label: 'Plandatum',
        tekst: 'wo 28 mei 2025, de laatste kantoordag ervoor: do 29 mei 2025 is Hemelvaartsdag',
      },
      {
        label: 'Algemene termijnenwet',
        tekst: 'geldt hier niet, want de regeling is geen wet; anders was het ma 2 juni 2025 geweest',
      },
    ])
    expect(w.regel('Uitleg')[0]).toContain('de dag van ontvangst telt')
  })

  it('WMD-2.3 noemt elke overgeslagen dag bij naam', () => {
    const w = uitleg('wonen-midden-delfland', 'wmd-2.3', eenZaak({ ontvangst: '2026-04-30' }), '2026-05-01')
    expect(w.regel('Rekenen')).toEqual(['do 30 april 2026 + 5 werkdagen = vr 8 mei 2026'])
    expect(w.regel('Overgeslagen')).toEqual([
      'za 2 mei 2026 (zaterdag), zo 3 mei 2026 (zondag), di 5 mei 2026 (Bevrijdingsdag)',
    ])
  })

  it('noemt elke dag waarover de plandatum heen springt', () => {
    const w = uitleg('ons-welzijn', 'ons-bevestiging', eenZaak({ ontvangst: '2026-03-30' }), '2026-04-01')
    expect(w.regel('Plandatum')[0]).toBe(
      'do 2 april 2026, de laatste kantoordag ervoor: vr 3 april 2026 is Goede Vrijdag, za 4 april 2026 is zaterdag, zo 5 april 2026 is zondag, ma 6 april 2026 is Tweede Paasdag',
    )
  })

  it('de maand van de Jeugdwet zegt waardoor het einde opschoof', () => {
    const w = uitleg('sterker-sociaal-werk', 'sterker-jw', eenZaak({ oordeel_ontvangen: '2026-10-21' }))
    expect(w.titel).toBe('Waarom 23 november 2026?')
    expect(w.regel('Verlengd')).toEqual([
      'za 21 november 2026 is zaterdag, zo 22 november 2026 is zondag; daarom tot en met ma 23 november 2026',
    ])
    expect(w.regel('Algemene termijnenwet')).toEqual(['geldt: deze termijn staat in een wet'])
  })

  it('STK-5.8 noemt de ondergrens apart en verzint geen verlenging', () => {
    const zaak = eenZaak({ ontvangst: '2026-10-05', laatste_contact: '2026-10-01' })
    const w = uitleg('sterker-sociaal-werk', 'sterker-5.8', zaak)
    expect(w.regel('Rekenen')).toEqual(['do 1 oktober 2026 + 2 maanden = di 1 december 2026'])
    expect(w.regel('Niet voor')).toEqual([
      'za 5 december 2026: 2 maanden na ontvangst van de klacht (ma 5 oktober 2026)',
    ])
    expect(w.regel('Verlengd')).toEqual([])
    const gewoon = eenZaak({ ontvangst: '2026-10-07', laatste_contact: '2026-10-01' })
    expect(uitleg('sterker-sociaal-werk', 'sterker-5.8', gewoon).regel('Verlengd')).toEqual([])
  })

  it('S51-5.1 telt terug: dat valt nooit onder de Algemene termijnenwet', () => {
    const w = uitleg('stadsring51', 's51-5.1b', eenZaak({ gedraging: '2023-02-28' }), '2024-01-10')
    expect(w.regel('Rekenen')).toEqual(['di 28 februari 2023 + 1 jaar = do 29 februari 2024 (laatste goede dag)'])
    expect(w.regel('Algemene termijnenwet')[0]).toBe('geldt nooit voor een termijn van deze lengte (artikel 4)')
    expect(w.regel('Plandatum')).toEqual([])
  })

  it('WSW-8a zegt dat het een prognose is en wanneer dat ophoudt', () => {
    const zaak = eenZaak({ ontvangst: '2026-11-02' }, { route: 'medewerker' })
    expect(uitleg('wijksteunpunten-wonen', 'wsw-8a', zaak).regel('Begint')).toEqual([
      'naar verwachting ma 14 december 2026: dan is of moet de stap ervoor gedaan zijn. Zodra "rapport ontvangen door beslisser" is vastgelegd, telt die dag.',
    ])
  })

  it('ONS-7 zonder begin zegt waarop de termijn wacht', () => {
    const w = uitleg('ons-welzijn', 'ons-advies', eenZaak({ ontvangst: '2026-11-02' }))
    expect(w.titel).toBe('Waarom staat hier nog geen datum?')
    expect(w.regel('Begint')).toEqual(['nog niet: de termijn begint als "voorgelegd aan commissie" is vastgelegd'])
  })

  it('S51-6.1 direct na een weekend', () => {
    const w = uitleg('stadsring51', 's51-6.1', eenZaak({ ontvangst: '2026-11-21' }))
    expect(w.regel('Rekenen')).toEqual(['direct: dezelfde dag'])
    expect(w.regel('Plandatum')).toEqual([
      'ma 23 november 2026, de eerste kantoordag erna: za 21 november 2026 is zaterdag, zo 22 november 2026 is zondag',
    ])
  })

  it('ALL-2 een gecorrigeerde ontvangst vertelt de oude dag en tot wanneer de termijn toen liep', () => {
    const zaak = zaakVan(
      logboek()
        .ontvangst('2026-11-16')
        .ontvangst('2026-11-13', {}, { corrigeert: 'e1' })
        .ontvangst('2026-11-12', {}, { corrigeert: 'e2' })
        .dossier(),
    )
    expect(uitleg('ons-welzijn', 'ons-bevestiging', zaak).regel('Gecorrigeerd')).toEqual([
      'eerst stond hier ma 16 november 2026; de termijn liep toen tot ma 23 november 2026 (4 dagen later)',
      'eerst stond hier vr 13 november 2026; de termijn liep toen tot vr 20 november 2026 (1 dag later)',
    ])
  })

  it('ALL-3 een later afgesproken datum staat naast de oorspronkelijke', () => {
    const zaak = eenZaak(
      { ontvangst: '2026-09-25' },
      {
        verdagingen: [
          { termijnId: 's51-6.8', tot: datum('2026-12-04'), reden: 'klager op reis', datum: datum('2026-11-10') },
        ],
      },
    )
    const w = uitleg('stadsring51', 's51-6.8', zaak)
    expect(w.titel).toBe('Waarom 20 november 2026?')
    expect(w.regel('Later afgesproken')).toEqual([
      'vr 4 december 2026, afgesproken op di 10 november 2026: klager op reis. De oorspronkelijke datum blijft staan.',
    ])
  })

  const verdaagd = (reden = 'klager op reis', klaarOp?: string) =>
    eenZaak(
      { ontvangst: '2026-10-12', ...(klaarOp && { kennisgeving_bevindingen: klaarOp }) },
      {
        verdagingen: [{ termijnId: 'ons-bevindingen', tot: datum('2026-12-31'), reden, datum: datum('2026-11-12') }],
      },
    )

  it('ALL-3 zolang de latere datum geldt zegt de titel welke nu geldt en welke eerst, en de uitleg begint ermee', () => {
    const w = uitleg('ons-welzijn', 'ons-bevindingen', verdaagd())
    expect(w.titel).toBe('Waarom 31 december 2026 (eerst 12 december 2026)?')
    expect(w.regels.slice(0, 3)).toEqual([
      {
        label: 'Later afgesproken',
        tekst:
          'do 31 december 2026, afgesproken op do 12 november 2026: klager op reis. Die dag geldt nu. De oorspronkelijke datum blijft staan.',
      },
      { label: 'Eerst', tekst: 'za 12 december 2026: hieronder staat hoe die dag is berekend' },
      { label: 'Regeling', tekst: expect.stringContaining('ONS welzijn') as string },
    ])
    expect(w.regel('Later afgesproken')).toHaveLength(1)
    expect(uitleg('ons-welzijn', 'ons-bevindingen', verdaagd(' ')).regel('Later afgesproken')[0]).toContain(
      'afgesproken op do 12 november 2026. Die',
    )
  })

  it('ALL-3 is de latere datum voorbij of is het gedaan, dan gaat de uitleg weer over de eerste', () => {
    const voorbij = uitleg('ons-welzijn', 'ons-bevindingen', verdaagd(), '2027-01-04')
    expect(voorbij.titel).toBe('Waarom 12 december 2026?')
    expect(voorbij.regels[0]?.label).toBe('Regeling')
    expect(voorbij.regel('Later afgesproken')[0]).not.toContain('geldt nu')
    const klaar = uitleg('ons-welzijn', 'ons-bevindingen', verdaagd('x', '2026-12-18'), '2027-01-04')
    expect(klaar.titel).toBe('Waarom 12 december 2026?')
    expect(klaar.regel('Later afgesproken')[0]).toMatch(
      /Gedaan op vr 18 december 2026: na de termijn, binnen de afspraak\.$/,
    )
  })

  it('waarschuwt als het besluit over extra vrije dagen nog niet bekend is', () => {
    const w = uitleg('ons-welzijn', 'ons-bevestiging', eenZaak({ ontvangst: '2029-05-04' }), '2029-05-04')
    expect(w.regel('Voorbehoud')[0]).toContain('bekend tot en met 2028')
    expect(uitleg('ons-welzijn', 'ons-bevestiging', eenZaak({ ontvangst: '2026-11-16' })).regel('Voorbehoud')).toEqual(
      [],
    )
  })

  it('zegt bij een eigen norm dat de regeling die termijn niet noemt', () => {
    const w = uitleg('stadsring51', 's51-streef-6w', eenZaak({ ontvangst: '2026-11-16' }))
    expect(w.regel('Let op')[0]).toContain('De regeling noemt deze termijn niet')
  })

  it('noemt de eigen sluitingsdag van het kantoor', () => {
    const dicht = new Kalender({ eigenDagen: [{ datum: datum('2026-11-23'), naam: 'verhuizing' }] })
    const zaak = eenZaak({ ontvangst: '2026-11-16' })
    const [t] = termijnen(regeling('ons-welzijn'), zaak, datum('2026-11-17'), dicht)
    expect(t && waaromTekst(waarom(t, regeling('ons-welzijn'), zaak, dicht))).toContain(
      'ma 23 november 2026 is verhuizing',
    )
  })

  it('is voor elke termijn van elke regeling gewone tekst om te kopieren, zonder gaten', () => {
    const momenten = Object.fromEntries(
      REGELINGEN.flatMap((r) => r.termijnen).map((t, i) => [
        t.vanaf,
        `2026-${String((i % 9) + 1).padStart(2, '0')}-14`,
      ]),
    )
    for (const r of REGELINGEN)
      for (const wanneer of [{}, { ontvangst: '2026-11-02' }, momenten])
        for (const einde of [undefined, gesloten('2026-11-10')])
          for (const route of r.routes.length > 0 ? r.routes.map((x) => x.id) : ['']) {
            const zaak = eenZaak(wanneer, { route, ...(einde && { einde }) })
            for (const t of termijnen(r, zaak, datum('2026-11-20'), kalender, { ookVoorwaardelijke: true })) {
              const tekst = waaromTekst(waarom(t, r, zaak, kalender))
              expect(tekst, t.id).not.toMatch(/undefined|null|NaN|\{|\}|: $/m)
              expect(tekst.split('\n').length).toBeGreaterThan(2)
            }
          }
  })

  it.each([
    ['ons-welzijn', 'ons-bevindingen', 'streven: binnen 2 maanden na ontvangst van de klacht'],
    ['sterker-sociaal-werk', 'sterker-5.8-min', 'niet eerder dan 2 maanden na ontvangst van de klacht'],
    [
      'sterker-sociaal-werk',
      'sterker-5.7',
      'het recht vervalt 6 maanden na de dag waarop de klager het wist of had kunnen weten',
    ],
    ['stadsring51', 's51-6.1', 'direct na ontvangst van de klacht'],
    ['wijksteunpunten-wonen', 'wsw-8b', 'uiterlijk 1 week na de beslissing'],
  ])('%s %s heet "%s"', (regelingId, id, tekst) => {
    expect(termijnTekst(termijn(regelingId, id, eenZaak({}, { route: 'medewerker' }), '2026-11-20'))).toBe(tekst)
  })
})
