// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { datum } from '@/domain/datum/datum'
import { Kalender } from '@/domain/datum/kalender'
import { onsWelzijn } from '@/domain/regeling/ons-welzijn'
import { stadsring51 } from '@/domain/regeling/stadsring51'
import { wijksteunpuntenWonen } from '@/domain/regeling/wijksteunpunten-wonen'
import type { Regeling } from '@/domain/regeling/regeling'
import { kort } from '@/domain/datum/opmaak'
import { afgesproken, afspraakTekst, doenOp } from '@/domain/termijn/afspraak'
import { staatTekst } from '@/domain/termijn/staat-tekst'
import { termijnen } from '@/domain/termijn/termijnen'
import { zaakVan } from '@/domain/termijn/zaak-van'
import { Logboek } from '../../fixtures/logboek'

const een = (regeling: Regeling, id: string, vandaag: string, log: Logboek) => {
  const t = termijnen(regeling, zaakVan(log.dossier()), datum(vandaag), new Kalender()).find((d) => d.id === id)
  if (!t) throw new Error(`geen termijn ${id}`)
  return t
}

describe('ALL-3 een afgesproken latere datum', () => {
  const log = (termijnId: string, regelingId: string) =>
    new Logboek(regelingId)
      .ontvangst('2026-10-12')
      .en('verdaging', '2026-11-12', { termijnId, tot: datum('2026-12-31'), reden: 'onderzoek' })
  const bevindingen = (vandaag: string) =>
    een(onsWelzijn, 'ons-bevindingen', vandaag, log('ons-bevindingen', 'ons-welzijn'))

  it('telt voor en na de oorspronkelijke dag, tot zij zelf voorbij is', () => {
    expect(afgesproken(bevindingen('2026-11-20'))).toBe('2026-12-31')
    expect(afgesproken(bevindingen('2026-12-20'))).toBe('2026-12-31')
    expect(afgesproken(bevindingen('2027-01-01'))).toBeUndefined()
  })

  it('S51-6.8 een regeling zonder verlenging houdt haar eigen dag', () => {
    expect(afgesproken(een(stadsring51, 's51-6.8', '2026-11-20', log('s51-6.8', 'stadsring51')))).toBeUndefined()
  })
})

describe('ALL-3 de woorden bij een latere datum', () => {
  const vandaag = datum('2027-01-20')
  const dag = (d: Parameters<typeof kort>[0]) => kort(d, datum('2026-11-20'))
  // Three months after receipt: Saturday 12 December.
  const streef = (log = new Logboek('ons-welzijn').ontvangst('2026-10-12')) =>
    log.en('verdaging', '2026-11-12', {
      termijnId: 'ons-bevindingen',
      tot: datum('2026-12-31'),
      reden: 'onderzoek',
    })
  // Within one month of receipt.
  const hard = () =>
    new Logboek('wijksteunpunten-wonen')
      .ontvangst('2026-10-12', { route: 'medewerker' })
      .en('verdaging', '2026-11-05', {
        termijnId: 'wsw-4b',
        tot: datum('2026-11-27'),
        reden: 'onderzoek',
      })
  const bevindingen = (log: Logboek, op?: string) => (op ? log.en('kennisgeving_bevindingen', op) : log)
  const ons = (op?: string, dagVan = '2027-01-20') =>
    een(onsWelzijn, 'ons-bevindingen', dagVan, bevindingen(streef(), op))
  const wsw = (op: string) => een(wijksteunpuntenWonen, 'wsw-4b', '2027-01-20', bevindingen(hard(), op))

  it('noemen de dag van afspreken en de eerste datum, en zwijgen als de afspraak voorbij is', () => {
    expect(afspraakTekst(ons(undefined, '2026-11-20'), dag)).toBe('afgesproken op do 12 nov (eerst za 12 dec)')
    expect(afspraakTekst(ons(undefined, '2027-01-20'), dag)).toBe('')
    expect(afspraakTekst(een(onsWelzijn, 'ons-bevestiging', '2026-11-20', streef()), dag)).toBe('')
  })

  it.each([
    [
      'na de termijn, voor de afgesproken dag',
      '2026-11-20',
      'na de termijn gedaan',
      '8 dagen na de termijn; afgesproken was vr 27 nov 2026',
    ],
    [
      'op de afgesproken dag zelf',
      '2026-11-27',
      'na de termijn gedaan',
      '15 dagen na de termijn; afgesproken was vr 27 nov 2026',
    ],
    [
      'ook na de afgesproken dag',
      '2026-11-30',
      'te laat gedaan',
      '18 dagen na de termijn; afgesproken was vr 27 nov 2026',
    ],
  ])('%s gedaan: het blijft na de termijn, met de afspraak erbij', (_, op, woord, slot) => {
    const termijn = wsw(op)
    expect(termijn.staat).toBe('te-laat-gehaald')
    expect(staatTekst(termijn, vandaag)).toMatchObject({ woord, naTermijn: true })
    expect(staatTekst(termijn, vandaag).tekst).toBe(`gedaan op ${kort(datum(op), vandaag)}, ${slot}`)
  })

  it('op tijd gedaan: dan zegt de afspraak niets meer', () =>
    expect(staatTekst(wsw('2026-11-10'), vandaag)).toEqual({
      vorm: 'gehaald',
      woord: 'gehaald',
      tekst: 'gehaald op di 10 nov 2026',
    }))

  it('ONS-6 een streefdatum die voorbij is noemt de afspraak ook, gedaan of niet', () => {
    expect(staatTekst(ons('2026-12-18'), vandaag).tekst).toBe(
      'gedaan op vr 18 dec 2026, 6 dagen na de streefdatum; afgesproken was do 31 dec 2026',
    )
    expect(staatTekst(ons(), vandaag)).toMatchObject({
      woord: 'streefdatum voorbij',
      tekst: 'streefdatum 39 dagen voorbij, afgesproken: do 31 dec 2026',
    })
  })

  it('niet gedaan toen de behandeling eindigde', () =>
    expect(
      staatTekst(een(wijksteunpuntenWonen, 'wsw-4b', '2027-01-20', hard().en('intrekking', '2026-11-20')), vandaag),
    ).toEqual({
      vorm: 'te-laat',
      woord: 'niet gehaald',
      tekst: 'niet gehaald: klacht ingetrokken; afgesproken was vr 27 nov 2026',
      afspraak: 'afgesproken was vr 27 nov 2026',
    }))

  it('S51-6.8 waar de regeling geen latere datum kent, heet het te laat', () => {
    const log = new Logboek('stadsring51')
      .ontvangst('2026-09-01')
      .en('verdaging', '2026-10-20', { termijnId: 's51-6.8', tot: datum('2026-11-30'), reden: 'x' })
      .en('kennisgeving_bevindingen', '2026-11-20')
    expect(staatTekst(een(stadsring51, 's51-6.8', '2027-01-20', log), vandaag)).toMatchObject({
      woord: 'te laat gedaan',
      tekst: 'gedaan op vr 20 nov 2026, 24 dagen na de termijn; afgesproken was ma 30 nov 2026',
    })
  })
})

describe('ALL-1 de dag om het te doen', () => {
  // The end is Saturday 12 December; the office is open on Friday.
  const termijn = (vandaag: string) =>
    een(onsWelzijn, 'ons-bevindingen', vandaag, new Logboek('ons-welzijn').ontvangst('2026-10-12'))
  const tekst = (vandaag: string) => doenOp(termijn(vandaag), termijn(vandaag).plan, datum(vandaag))

  it('is de laatste kantoordag ervoor', () => expect(tekst('2026-12-01')).toBe('doen op vr 11 dec'))
  it('zegt het als die dag al voorbij is', () =>
    expect(tekst('2026-12-12')).toBe('de laatste kantoordag was vr 11 dec: doe het nu'))
  it('zwijgt als de termijn zelf voorbij is', () => expect(tekst('2026-12-13')).toBe(''))
})
