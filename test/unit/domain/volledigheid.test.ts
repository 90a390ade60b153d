import { describe, expect, it } from 'vitest'
import {
  type KlachtGegevens,
  legeBeklaagde,
  legeGegevens,
  legeKlager,
  legeVertegenwoordiger,
} from '@/domain/gebeurtenis/gegevens'
import { ontbreekt } from '@/domain/dossier/volledigheid'
import { onsWelzijn } from '@/domain/regeling/ons-welzijn'
import { stadsring51 } from '@/domain/regeling/stadsring51'
import { wonenMiddenDelfland } from '@/domain/regeling/wonen-midden-delfland'

const met = (deel: Partial<KlachtGegevens>): KlachtGegevens => ({ ...legeGegevens(), ...deel })
const velden = (g: KlachtGegevens, regeling = stadsring51, kanaal = 'brief') =>
  ontbreekt(g, regeling, kanaal).map((o) => o.veld)

const volledigeKlager = {
  ...legeKlager('k1'),
  naam: 'Tara Vonk',
  straat: 'Kade 1',
  postcode: '3311 AA',
  plaats: 'Dordrecht',
  telefoon: '06 00000000',
}

describe('ontbreekt', () => {
  it('S51-4.3 noemt alles wat artikel 4 lid 3 vraagt bij een lege klacht', () => {
    expect(velden(legeGegevens())).toEqual([
      'klagers.0.naam',
      'klagers.0.straat',
      'klagers.0.telefoon',
      'dagtekening',
      'omschrijving',
      'beklaagden',
      'ondertekend',
    ])
  })

  it('S51-4.3 een volledige klacht mist niets', () => {
    const g = met({
      klagers: [volledigeKlager],
      dagtekening: '2026-11-12' as KlachtGegevens['dagtekening'],
      omschrijving: 'Geen afspraak gekregen.',
      beklaagden: [{ ...legeBeklaagde('b1'), naam: 'A. Bos', afdeling: 'Intake' }],
      ondertekend: true,
    })
    expect(ontbreekt(g, stadsring51, 'brief')).toEqual([])
  })

  it('S51-4.3 vraagt de afdeling alleen als de klacht over een persoon gaat', () => {
    expect(velden(met({ klagers: [volledigeKlager] }))).not.toContain('beklaagden.0.afdeling')
    expect(velden(met({ beklaagden: [{ ...legeBeklaagde('b1'), naam: 'A. Bos' }] }))).toContain('beklaagden.0.afdeling')
    expect(velden(met({ afdeling: 'Intake' }))).not.toContain('beklaagden')
  })

  it('S51-4.3 vraagt bij een mondelinge klacht niet om een handtekening of een datum op papier', () => {
    expect(velden(legeGegevens(), stadsring51, 'telefoon')).not.toContain('ondertekend')
    expect(velden(legeGegevens(), stadsring51, 'balie')).not.toContain('dagtekening')
    expect(velden(legeGegevens(), stadsring51, 'e-mail')).toContain('ondertekend')
  })

  it('S51-4.4 het adres van de vertegenwoordiger is genoeg', () => {
    const klager = {
      ...legeKlager('k1'),
      naam: 'Tara Vonk',
      vertegenwoordiger: {
        ...legeVertegenwoordiger(),
        straat: 'Weg 2',
        postcode: '3311 AB',
        plaats: 'Dordrecht',
        telefoon: '1',
      },
    }
    expect(velden(met({ klagers: [klager] }))).not.toContain('klagers.0.straat')
  })

  it('ALL-6 noemt per klager wie wat mist', () => {
    const g = met({ klagers: [volledigeKlager, { ...legeKlager('k2'), naam: 'Joris Vonk' }, legeKlager('k3')] })
    expect(ontbreekt(g, stadsring51, 'brief').map((o) => o.tekst)).toEqual(
      expect.arrayContaining([
        'het volledige postadres van Joris Vonk',
        'de naam van klager 3',
        'het volledige postadres van klager 3',
      ]),
    )
  })

  it('WMD-2.2 vraagt het complex, ONS niet', () => {
    expect(velden(legeGegevens(), wonenMiddenDelfland)).toContain('complex')
    expect(velden(legeGegevens(), onsWelzijn)).toEqual(['klagers.0.naam', 'omschrijving'])
  })

  it('WSW-A3 van wie anoniem klaagt wordt geen naam gevraagd', () => {
    expect(velden(met({ anoniem: true }), onsWelzijn)).toEqual(['omschrijving'])
  })
})
