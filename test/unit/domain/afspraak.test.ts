// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { datum } from '@/domain/datum/datum'
import { Kalender } from '@/domain/datum/kalender'
import { onsWelzijn } from '@/domain/regeling/ons-welzijn'
import { stadsring51 } from '@/domain/regeling/stadsring51'
import type { Regeling } from '@/domain/regeling/regeling'
import { afgesproken, doenOp } from '@/domain/termijn/afspraak'
import { termijnen } from '@/domain/termijn/termijnen'
import { zaakVan } from '@/domain/termijn/zaak'
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
