// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { type Datum, datum, jaarVan, plusDagen } from '@/domain/datum/datum'
import { Kalender } from '@/domain/datum/kalender'
import { controleer } from '@/domain/vastleggen/controle'
import { type NieuweGebeurtenis } from '@/domain/gebeurtenis/gebeurtenis'
import { type Dossier, pasToe, vanSoort, vouw } from '@/domain/dossier/dossier'
import { statusTekst } from '@/domain/dossier/verloop'
import { uitkomstGeregeld } from '@/domain/dossier/uitkomst'
import { oefendossiers } from '@/domain/oefening'
import { regelingMet, REGELINGEN } from '@/domain/regeling'
import { termijnen } from '@/domain/termijn/termijnen'
import type { Termijn } from '@/domain/termijn/termijn'
import { zaakVan } from '@/domain/termijn/zaak-van'
import { isGebeurtenis } from '@/storage/gebeurtenis-schema'

const VANDAAG = datum('2026-11-20')
const kalender = new Kalender()

function termijnenVan(d: Dossier, vandaag: Datum): Termijn[] {
  const regeling = regelingMet(d.regelingId)
  if (!regeling) throw new Error(d.regelingId)
  return termijnen(regeling, zaakVan(d), vandaag, kalender)
}
const staat = (d: Dossier | undefined, id: string, vandaag: Datum) =>
  d && termijnenVan(d, vandaag).find((t) => t.id === id)?.staat

// A Friday, a Monday, a Sunday, the first day of a year, a leap day and a holiday.
const DAGEN = ['2026-11-20', '2026-11-23', '2026-11-22', '2027-01-01', '2028-02-29', '2027-05-05'].map(datum)

describe.each(DAGEN)('de oefendossiers op %s', (vandaag) => {
  const logs = oefendossiers(vandaag)
  const dossiers = logs.map((log) => vouw(log))
  const nr = (n: number) => dossiers[n - 1]

  it('elke vastlegging zou het programma ook van de gebruiker aannemen', () => {
    for (const log of logs) {
      let dossier: Dossier | undefined
      for (const g of log) {
        const nieuw: Record<string, unknown> = { ...g }
        delete nieuw.id
        delete nieuw.dossierId
        delete nieuw.vastgelegdOp
        expect(controleer(dossier, nieuw as unknown as NieuweGebeurtenis, vandaag), `${g.id} ${g.soort}`).toEqual([])
        expect(isGebeurtenis(g), g.id).toBe(true)
        dossier = pasToe(dossier, g)
      }
    }
  })

  it('unieke ids, nummers van dit jaar, en vastgelegd in volgorde en niet na vandaag', () => {
    const alle = logs.flat()
    expect(new Set(alle.map((g) => g.id)).size).toBe(alle.length)
    expect(dossiers.map((d) => d.nummer)).toEqual(
      dossiers.map((_, i) => `${jaarVan(vandaag)}-${String(i + 1).padStart(3, '0')}`),
    )
    for (const log of logs)
      log.forEach((g, i) => {
        expect(g.vastgelegdOp.slice(0, 10) <= vandaag).toBe(true)
        expect(g.vastgelegdOp.slice(0, 10) >= g.datum).toBe(true)
        expect(i === 0 || g.vastgelegdOp > (log[i - 1]?.vastgelegdOp ?? '')).toBe(true)
      })
  })

  it('alle vijf de regelingen, en elke staat', () => {
    expect(new Set(dossiers.map((d) => d.regelingId)).size).toBe(REGELINGEN.length)
    expect(new Set(dossiers.map((d) => d.status))).toEqual(
      new Set(['signaal', 'in behandeling', 'niet ontvankelijk', 'doorverwezen', 'ingetrokken', 'gesloten']),
    )
    const staten = new Set(dossiers.flatMap((d) => termijnenVan(d, vandaag).map((t) => t.staat)))
    for (const s of ['bijna', 'te-laat', 'verdaagd', 'gehaald', 'prognose', 'vervallen', 'wacht', 'loopt'])
      expect(staten, s).toContain(s)
  })

  it('vandaag binnen, vandaag uiterlijk, te laat, verdaagd en de prognoseketen', () => {
    expect(nr(14)?.geldig[0]?.datum).toBe(vandaag)
    const bevestigen = nr(12) && termijnenVan(nr(12) as Dossier, vandaag).find((t) => t.id === 'ons-bevestiging')
    expect(bevestigen).toMatchObject({ uiterlijk: vandaag, staat: 'bijna', dagenOver: 0 })
    expect(staat(nr(10), 'ons-ontvankelijk', vandaag)).toBe('te-laat')
    expect(staat(nr(3), 'wsw-doel', vandaag)).toBe('verdaagd')
    expect(staat(nr(4), 's51-6.8', vandaag)).toBe('te-laat')
    expect(['wsw-7', 'wsw-8a', 'wsw-8b'].map((id) => staat(nr(9), id, vandaag))).toEqual([
      expect.stringMatching(/loopt|bijna/),
      'prognose',
      'prognose',
    ])
    expect(staat(nr(3), 'wsw-8a', vandaag)).toBe('gehaald')
    expect(staat(nr(3), 'wsw-8b', vandaag)).toMatch(/loopt|bijna/)
    expect(staat(nr(1), 'ons-advies', vandaag)).toMatch(/loopt|bijna/)
    expect(staat(nr(1), 'ons-bestuurder', vandaag)).toBe('prognose')
    expect(staat(nr(7), 'wmd-2.6', vandaag)).toMatch(/loopt|bijna/)
  })

  it('STK-5.7 S51-5.1 het vervallen recht geeft een waarschuwing, en niets wordt vanzelf afgewezen', () => {
    expect(staat(nr(6), 'sterker-5.7-si', vandaag)).toBe('te-laat-gehaald')
    expect(nr(6)?.status).toBe('in behandeling')
    expect(staat(nr(8), 's51-5.1b', vandaag)).toBe('te-laat-gehaald')
    // Complained too late by the day of the complaint, but uttered in time.
    expect(staat(nr(16), 'sterker-5.7', vandaag)).toBe('gehaald')
  })

  it('S51-5.3 WMD-2.5 wat alleen zonder behandeling moet, is voorwaardelijk', () => {
    expect(staat(nr(14), 'wmd-2.5', vandaag)).toBe('voorwaardelijk')
  })
})

describe('wat de gevallen laten zien', () => {
  const dossiers = oefendossiers(VANDAAG).map((log) => vouw(log))
  const nr = (n: number) => dossiers[n - 1]

  it('ALL-2 een gecorrigeerde ontvangst: het logboek houdt beide', () => {
    const [ontvangst] = nr(4) ? vanSoort(nr(4) as Dossier, 'ontvangst') : []
    expect(ontvangst?.eerder).toHaveLength(1)
    expect(ontvangst && ontvangst.datum < (ontvangst.eerder[0]?.datum ?? '')).toBe(true)
  })

  it('ALL-6 meer klagers, meer beklaagden en meer klachtpunten', () => {
    expect(nr(10)?.gegevens.klagers).toHaveLength(2)
    expect(nr(10)?.gegevens.beklaagden).toHaveLength(2)
    expect(nr(10)?.gegevens.punten).toHaveLength(3)
  })

  it('WSW-A1 STK-2.2 S51-4.4 een signaal dat klacht werd, een anoniem signaal, een vertegenwoordiger met machtiging', () => {
    expect(
      nr(5)
        ?.log.map((g) => g.soort)
        .slice(0, 2),
    ).toEqual(['signaal', 'ontvangst'])
    expect(nr(5)?.status).toBe('ingetrokken')
    expect(nr(13)).toMatchObject({ soort: 'signaal', status: 'signaal', gegevens: { anoniem: true } })
    expect(nr(12)?.gegevens.klagers[0]?.vertegenwoordiger?.machtigingOp).toBe(plusDagen(VANDAAG, -9))
  })

  it('STK-5.8 STK-6 STK-7 gesloten met een reden, onvrede die schriftelijk is opgelost, en wie tekent is een ander', () => {
    const [sluiting] = nr(16) ? vanSoort(nr(16) as Dossier, 'afsluiting') : []
    expect(sluiting?.gegevens).toMatchObject({
      grond: 'onbereikbaar',
      ondanks: expect.stringContaining('poging') as string,
    })
    expect(nr(16)?.gegevens).toMatchObject({ ondertekenaar: 'Ingrid Maas', behandelaar: 'Marit Hoekstra' })
    expect(nr(15)).toMatchObject({ soort: 'signaal', kanaal: 'e-mail', status: 'gesloten' })
    expect(nr(15) && statusTekst(nr(15) as Dossier)).toBe('signaal, gesloten')
    expect([nr(13), nr(16)].map((d) => d && statusTekst(d))).toEqual(['signaal', 'gesloten'])
    expect(nr(15) && uitkomstGeregeld(nr(15) as Dossier)).toBe(true)
  })

  it('zijn verzonnen: voorbeeldadressen, nummers die niemand heeft, verhalen van drie tot zes zinnen', () => {
    for (const d of dossiers) {
      expect(d.gegevens.omschrijving.match(/[.!?](\s|$)/g)?.length).toSatisfy((n: number) => n >= 3 && n <= 6)
      for (const k of d.gegevens.klagers) {
        expect(k.email === '' || k.email.endsWith('@example.nl')).toBe(true)
        expect(k.telefoon === '' || k.telefoon.startsWith('06 12 34 56 ')).toBe(true)
        // These letters are never given out in a Dutch postcode.
        expect(k.postcode).toMatch(/^\d{4} (SA|SD|SS)$/)
      }
    }
  })

  it('hetzelfde op dezelfde dag', () => {
    expect(oefendossiers(VANDAAG)).toEqual(oefendossiers(VANDAAG))
  })
})
