import { describe, expect, it } from 'vitest'
import { kanaalOpties, legeInvoer, redenOpties } from '@/components/klacht/klacht-model'
import { datum } from '@/domain/datum/datum'
import { onsWelzijn } from '@/domain/regeling/ons-welzijn'
import { wijksteunpuntenWonen } from '@/domain/regeling/wijksteunpunten-wonen'
import { wonenMiddenDelfland } from '@/domain/regeling/wonen-midden-delfland'
import type { KlachtInvoer } from '@/domain/vastleggen/registratie'

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
