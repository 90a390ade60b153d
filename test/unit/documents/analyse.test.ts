// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { document } from '@/documents'
import type { Gesprek } from '@/domain/gebeurtenis/gebeurtenis'
import { voorLezer } from '@/domain/lezer/voor-lezer'
import { dossier, klager, regeling, vraag } from './hulp'

const ons = regeling('ons-welzijn')
const gesprek = (rest: Partial<Gesprek>): Gesprek => ({
  met: 'A.B. van den Berg',
  partij: 'klager',
  aanwezig: '',
  plaats: 'op kantoor',
  verklaring: 'Zij vertelde het.',
  afspraken: '',
  ...rest,
})
const met = (rest: Partial<Gesprek>, id = 'ons-welzijn') =>
  dossier(id, { klagers: [klager()] }, [['gesprek', '2026-11-18', gesprek(rest)]])
const tekst = (soort: 'bevindingen' | 'eindrapport' | 'hoorverslag', d: ReturnType<typeof met>, r = ons) =>
  JSON.stringify(document(soort, { ...vraag(r, d), aan: 'klager.k1' } as never))

const EENS = { analyse: 'ja', oplossingen: 'een andere begeleider' } as const
const ONEENS = { analyse: 'nee', analyseOpmerking: 'Er is wel gebeld, zegt zij.' } as const

describe('ONS-5 eens met de analyse, en de richtingen voor een oplossing', () => {
  it('ONS-5 ONS-6 staan in het verslag, in de brief met bevindingen en in het eindrapport', () => {
    for (const soort of ['hoorverslag', 'bevindingen', 'eindrapport'] as const) {
      expect(tekst(soort, met(EENS)), soort).toContain('een andere begeleider')
      expect(tekst(soort, met(EENS)), soort).toMatch(/eens met (de analyse|hoe ik uw klacht zie)/)
    }
  })
  it('ONS-5 niet eens: de klager leest in de brief wat anders wordt gezien; het rapport zegt alleen dat', () => {
    expect(tekst('bevindingen', met(ONEENS))).toContain('U ziet een deel anders dan ik: Er is wel gebeld, zegt zij.')
    expect(tekst('eindrapport', met(ONEENS))).toContain('De klant ziet een deel anders.')
    expect(tekst('eindrapport', met(ONEENS))).not.toContain('Er is wel gebeld')
  })
  it('ONS-5 niet gevraagd of niets besproken: er staat niets over', () => {
    for (const soort of ['bevindingen', 'eindrapport'] as const)
      expect(tekst(soort, met({ analyse: 'niet gevraagd' })), soort).not.toMatch(
        /analyse|richtingen|hoe ik uw klacht zie/,
      )
  })
  it('ONS-5 S51-6.10 wie beklaagd is leest in zijn dossier niets van het gesprek met de klant', () => {
    const voor = JSON.stringify(voorLezer(met({ ...EENS, ...ONEENS }), { soort: 'beklaagde', id: 'b1' }, ons).dossier)
    expect(voor).not.toMatch(/andere begeleider|wel gebeld/)
  })
})
