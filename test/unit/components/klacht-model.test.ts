import { describe, expect, it } from 'vitest'
import {
  invoerFouten,
  kanaalOpties,
  type KlachtInvoer,
  legeInvoer,
  postcode,
  proefdossier,
  redenOpties,
  schoon,
  wijziging,
} from '@/components/klacht/klacht-model'
import { datum } from '@/domain/datum/datum'
import { Kalender } from '@/domain/datum/kalender'
import { legeBeklaagde, legeGegevens, legeKlager, leegPunt } from '@/domain/gebeurtenis/gegevens'
import { onsWelzijn } from '@/domain/regeling/ons-welzijn'
import { wijksteunpuntenWonen } from '@/domain/regeling/wijksteunpunten-wonen'
import { wonenMiddenDelfland } from '@/domain/regeling/wonen-midden-delfland'
import { termijnen } from '@/domain/termijn/termijnen'
import { zaakVan } from '@/domain/termijn/zaak'

const vandaag = datum('2026-11-20')
const invoer = (deel: Partial<KlachtInvoer['gegevens']> = {}): KlachtInvoer => {
  const leeg = legeInvoer(onsWelzijn, vandaag, 'M. Peters')
  return { ...leeg, gegevens: { ...leeg.gegevens, ...deel } }
}

describe('formulier van een klacht', () => {
  it('begint met vandaag en de behandelaar uit de instellingen', () => {
    expect(invoer()).toMatchObject({ datum: '2026-11-20', kanaal: '', gegevens: { behandelaar: 'M. Peters' } })
  })

  it('ONS-1 en WMD-2.1 biedt de wegen van de regeling aan', () => {
    expect(kanaalOpties(onsWelzijn).map((o) => o.waarde)).toEqual(['e-mail', 'telefoon', 'brief'])
    expect(kanaalOpties(wonenMiddenDelfland).map((o) => o.waarde)).toEqual(['e-mail', 'brief', 'telefoon', 'balie'])
  })

  it('houdt alleen tegen wat nooit terug te vinden is', () => {
    expect(invoerFouten(invoer()).map((f) => f.veld)).toEqual(['onderwerp'])
    expect(invoerFouten(invoer({ onderwerp: '  ' })).map((f) => f.veld)).toEqual(['onderwerp'])
    expect(invoerFouten(invoer({ klagers: [{ ...legeKlager('k'), naam: 'Tara Vonk' }] }))).toEqual([])
    expect(invoerFouten(invoer({ omschrijving: 'Te laat.' }))).toEqual([])
    expect(invoerFouten({ ...invoer({ omschrijving: 'x' }), datum: '' }).map((f) => f.veld)).toEqual(['datum'])
  })

  it('ALL-6 bewaart elke klager en beklaagde en laat lege plaatsen weg', () => {
    const g = schoon(
      invoer({
        klagers: [
          { ...legeKlager('k1'), naam: ' Tara Vonk ' },
          legeKlager('k2'),
          { ...legeKlager('k3'), naam: 'Joris' },
        ],
        beklaagden: [legeBeklaagde('b1'), { ...legeBeklaagde('b2'), afdeling: 'Intake' }],
        punten: [leegPunt('p1'), { ...leegPunt('p2'), omschrijving: 'Niet teruggebeld' }],
      }).gegevens,
    )
    expect(g.klagers.map((k) => k.naam)).toEqual(['Tara Vonk', 'Joris'])
    expect(g.beklaagden.map((b) => b.id)).toEqual(['b2'])
    expect(g.punten.map((p) => p.id)).toEqual(['p2'])
  })

  it('WSW-A3 van een anonieme klager blijft geen naam achter', () => {
    expect(schoon(invoer({ anoniem: true, klagers: [{ ...legeKlager('k'), naam: 'Tara' }] }).gegevens).klagers).toEqual(
      [],
    )
  })

  it('de eerste termijnen volgen uit de dag van ontvangst en de route', () => {
    const kalender = new Kalender()
    const met = (route: string) => {
      const i = { ...invoer({ route }), regelingId: 'wijksteunpunten-wonen' }
      return termijnen(wijksteunpuntenWonen, zaakVan(proefdossier(i, wijksteunpuntenWonen, vandaag)), vandaag, kalender)
    }
    expect(met('medewerker').find((t) => t.id === 'wsw-7')?.uiterlijk).toBe('2027-01-01')
    expect(met('beleid').find((t) => t.id === 'wsw-7')).toBeUndefined()
  })

  it.each([
    ['1234ab', '1234 AB'],
    [' 1234  AB ', '1234 AB'],
    ['0234 AB', '0234 AB'],
    ['B-1000', 'B-1000'],
    ['', ''],
  ])('postcode %s wordt %s', (getypt, wordt) => expect(postcode(getypt)).toBe(wordt))

  it('wijziging noemt alleen wat verschilt', () => {
    const voor = { ...legeGegevens(), onderwerp: 'A', afdeling: 'Intake' }
    expect(wijziging(voor, { ...voor, onderwerp: 'B' })).toEqual({ onderwerp: 'B' })
    expect(wijziging(voor, { ...voor })).toBeUndefined()
  })

  it('WSW-A1, WSW-A3 en WMD-1.2 de redenen voor alleen een signaal komen uit de regeling', () => {
    expect(redenOpties(wijksteunpuntenWonen).map((r) => r.wanneer)).toEqual([
      'anoniem',
      'mondeling',
      undefined,
      undefined,
    ])
    expect(redenOpties(wonenMiddenDelfland)[0]).toMatchObject({
      wanneer: 'onvrede',
      uitleg: expect.stringContaining('1.2') as string,
    })
  })
})
