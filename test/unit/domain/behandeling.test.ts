import { describe, expect, test } from 'vitest'
import { datum } from '@/domain/datum/datum'
import { termijnen } from '@/domain/termijn/termijnen'
import { zaakVan } from '@/domain/termijn/zaak-van'
import { logboek } from '../../fixtures/logboek'
import { kalender, regeling } from '../../fixtures/zaak'

/** What recording a step does to the dossier and its terms, row by row. */
const staten = (boek: ReturnType<typeof logboek>, regelingId: string, vandaag: string) => {
  const dossier = boek.dossier()
  const lijst = termijnen(regeling(regelingId), zaakVan(dossier), datum(vandaag), kalender)
  return { dossier, staat: (id: string) => lijst.find((t) => t.id === id)?.staat }
}

describe('Stadsring51', () => {
  test('S51-5.2 onvoldoende belang: de melding ends handling, in time within four weeks', () => {
    expect(regeling('stadsring51').gronden.map((g) => g.artikel)).toContain('5 lid 2')
    const boek = logboek('stadsring51').ontvangst('2026-11-02').en('ontvankelijkheid_gemeld', '2026-11-30', {
      ontvankelijk: false,
      grond: 'onvoldoende-belang',
      toelichting: 'Te gering.',
    })
    const { dossier, staat } = staten(boek, 'stadsring51', '2026-12-01')
    expect(dossier.status).toBe('niet ontvankelijk')
    expect(staat('s51-5.3')).toBe('gehaald')
    expect(staat('s51-6.8')).toBe('vervallen')
  })

  test('S51-6.4 het afschrift voor de beklaagde staat in het logboek en verandert geen termijn', () => {
    const kaal = logboek('stadsring51').ontvangst('2026-11-02').en('bevestiging_verzonden', '2026-11-03')
    const eerst = staten(kaal, 'stadsring51', '2026-11-04').staat('s51-6.8')
    const na = staten(kaal.en('doorgegeven', '2026-11-04', { aan: 'de beklaagde' }), 'stadsring51', '2026-11-04')
    expect(na.dossier.geldig.at(-1)).toMatchObject({ soort: 'doorgegeven', gegevens: { aan: 'de beklaagde' } })
    expect(na.staat('s51-6.8')).toBe(eerst)
  })

  test('S51-6.9 de bevindingen sturen handelt de klacht af en opent de weg naar de ombudsman', () => {
    const boek = logboek('stadsring51')
      .ontvangst('2026-09-01')
      .en('kennisgeving_bevindingen', '2026-10-27', { wijze: 'brief' })
    const { staat } = staten(boek, 'stadsring51', '2026-11-20')
    // Eight weeks after 1 September is 27 October: the last day is in time.
    expect(staat('s51-6.8')).toBe('gehaald')
    expect(staat('s51-6.11')).toBe('loopt')
  })
})

describe('Wijksteunpunten Wonen', () => {
  test('WSW-9 advies vragen aan het Stedelijk bureau laat de behandeling doorlopen', () => {
    const boek = logboek('wijksteunpunten-wonen')
      .ontvangst('2026-11-02', { route: 'medewerker' })
      .en('overdracht', '2026-11-05', {
        aan: 'Stedelijk bureau',
        vorm: 'advies gevraagd',
        reden: 'Onze eerste klacht.',
      })
    const { dossier, staat } = staten(boek, 'wijksteunpunten-wonen', '2026-11-06')
    expect(dossier.status).toBe('in behandeling')
    expect(staat('wsw-4b')).toBe('loopt')
  })

  test('WSW-6 bij de coördinator mag mondeling, maar de schriftelijke reactie van 4b blijft staan', () => {
    const boek = logboek('wijksteunpunten-wonen')
      .ontvangst('2026-11-02', { route: 'coordinator' })
      .en('gesprek', '2026-11-10')
    expect(staten(boek, 'wijksteunpunten-wonen', '2026-11-11').staat('wsw-4b')).toBe('loopt')
  })
})

test('WSW-R zonder gekozen route loopt wat op elke route geldt: niet weten verbergt geen termijn', () => {
  const boek = logboek('wijksteunpunten-wonen').ontvangst('2026-11-13')
  const { staat } = staten(boek, 'wijksteunpunten-wonen', '2026-11-20')
  expect(staat('wsw-4a')).toBe('bijna')
  expect(staat('wsw-7')).toBeUndefined()
})
