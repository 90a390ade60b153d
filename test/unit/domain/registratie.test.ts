import { describe, expect, it } from 'vitest'
import { datum } from '@/domain/datum/datum'
import { Kalender } from '@/domain/datum/kalender'
import { type KlachtGegevens, legeBeklaagde, legeGegevens, legeKlager, leegPunt } from '@/domain/gebeurtenis/gegevens'
import { postcode } from '@/domain/gebeurtenis/postcode'
import { schoon } from '@/domain/gebeurtenis/schoon'
import type { Regeling } from '@/domain/regeling'
import { onsWelzijn } from '@/domain/regeling/ons-welzijn'
import { sterkerSociaalWerk } from '@/domain/regeling/sterker-sociaal-werk'
import { wijksteunpuntenWonen } from '@/domain/regeling/wijksteunpunten-wonen'
import { termijnen } from '@/domain/termijn/termijnen'
import { zaakVan } from '@/domain/termijn/zaak-van'
import {
  ANDERE_REDEN,
  invoerFouten,
  type KlachtInvoer,
  proefdossier,
  signaalDeel,
  signaalFouten,
  type SignaalInvoer,
} from '@/domain/vastleggen/registratie'

const vandaag = datum('2026-11-20')
const invoer = (deel: Partial<KlachtGegevens> = {}): KlachtInvoer => ({
  regelingId: onsWelzijn.id,
  kanaal: '',
  datum: vandaag,
  gegevens: { ...legeGegevens(), klagers: [legeKlager('k')], beklaagden: [legeBeklaagde('b')], ...deel },
})

describe('een nieuwe klacht', () => {
  it('houdt alleen tegen wat nooit terug te vinden is', () => {
    expect(invoerFouten(invoer()).map((f) => f.veld)).toEqual(['onderwerp'])
    expect(invoerFouten(invoer({ onderwerp: '  ' })).map((f) => f.veld)).toEqual(['onderwerp'])
    expect(invoerFouten(invoer({ klagers: [{ ...legeKlager('k'), naam: 'Tara Vonk' }] }))).toEqual([])
    expect(invoerFouten(invoer({ omschrijving: 'Te laat.' }))).toEqual([])
    expect(invoerFouten({ ...invoer({ omschrijving: 'x' }), datum: '' }).map((f) => f.veld)).toEqual(['datum'])
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
})

describe('wat van de gegevens wordt bewaard', () => {
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

  it.each([
    ['1234ab', '1234 AB'],
    [' 1234  AB ', '1234 AB'],
    ['0234 AB', '0234 AB'],
    ['B-1000', 'B-1000'],
    ['', ''],
  ])('postcode %s wordt %s', (getypt, wordt) => expect(postcode(getypt)).toBe(wordt))
})

describe('een nieuw signaal', () => {
  const signaal = (deel: Partial<SignaalInvoer>, gegevens: Partial<KlachtGegevens> = {}): SignaalInvoer => ({
    ...invoer({ onderwerp: 'x', ...gegevens }),
    reden: '',
    opgelost: false,
    ...deel,
  })
  const velden = (i: SignaalInvoer, regeling: Regeling) => signaalFouten(i, regeling).map((f) => f.veld)

  it('WSW-A3 zonder naam heeft een reden, waar de regeling dat zegt', () => {
    const anoniem = (deel: Partial<SignaalInvoer>) => signaal(deel, { anoniem: true })
    expect(velden(anoniem({}), wijksteunpuntenWonen)).toEqual(['reden'])
    expect(velden(anoniem({ reden: ANDERE_REDEN, redenAnders: ' ' }), wijksteunpuntenWonen)).toEqual(['redenAnders'])
    expect(velden(anoniem({ reden: ANDERE_REDEN, redenAnders: 'Durft niet' }), wijksteunpuntenWonen)).toEqual([])
    expect(velden(anoniem({}), onsWelzijn)).toEqual([])
  })

  it('STK-6 A2 schriftelijk geuit en opgelost: de uitkomst ook schriftelijk, of waarom niet', () => {
    const opgelost = (deel: Partial<SignaalInvoer> = {}) => signaal({ kanaal: 'e-mail', opgelost: true, ...deel })
    expect(velden(opgelost(), sterkerSociaalWerk)).toEqual(['uitkomst'])
    expect(velden(opgelost({ uitkomstVerstuurd: false }), sterkerSociaalWerk)).toEqual(['ondanks'])
    expect(velden(opgelost({ uitkomstVerstuurd: false, ondanks: 'geen adres' }), sterkerSociaalWerk)).toEqual([])
    expect(velden(opgelost({ uitkomstVerstuurd: true }), sterkerSociaalWerk)).toEqual([])
    expect(velden(opgelost({ kanaal: 'balie' }), sterkerSociaalWerk)).toEqual([])
    expect(velden(opgelost(), onsWelzijn)).toEqual([])
  })

  it('bewaart de reden in eigen woorden, en over de uitkomst alleen wat is gevraagd', () => {
    const i = signaal({ reden: ANDERE_REDEN, redenAnders: ' Durft niet ', opgelost: true, kanaal: 'brief' })
    expect(signaalDeel(i, onsWelzijn)).toEqual({ reden: 'Durft niet', opgelost: true })
    expect(signaalDeel({ ...i, uitkomstVerstuurd: false, ondanks: ' geen adres ' }, sterkerSociaalWerk)).toEqual({
      reden: 'Durft niet',
      opgelost: true,
      uitkomstVerstuurd: false,
      ondanks: 'geen adres',
    })
    expect(signaalDeel({ ...i, uitkomstVerstuurd: true, ondanks: 'x' }, sterkerSociaalWerk)).not.toHaveProperty(
      'ondanks',
    )
  })
})
