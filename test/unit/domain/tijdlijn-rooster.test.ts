import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Datum, plusDagen } from '@/domain/datum/datum'
import { Kalender } from '@/domain/datum/kalender'
import type { Samenvatting } from '@/domain/overzicht/samenvatting'
import { regelingMet } from '@/domain/regeling'
import { termijnen } from '@/domain/termijn/termijnen'
import type { Zaak } from '@/domain/termijn/zaak'
import { schatTekst } from '@/domain/tijdlijn/regels'
import { eersteVan, type RoosterFilter, roosterRij, roosterSchaal, roosterVan } from '@/domain/tijdlijn/rooster'
import type { TermijnItem } from '@/domain/tijdlijn/tijdlijn'
import { vensterOp } from '@/domain/tijdlijn/venster'

const VANDAAG = '2026-11-20' as Datum
const kalender = new Kalender()
const GEEN: RoosterFilter = { regelingId: '', behandelaar: '', dringend: false }

const samenvatting = (nummer: string, regelingId: string, ontvangen: string, behandelaar = ''): Samenvatting => {
  const zaak: Zaak = {
    route: '',
    momenten: { ontvangst: [{ datum: ontvangen as Datum }] },
    kenmerken: [],
    verdagingen: [],
  }
  return { id: nummer, nummer, regelingId, behandelaar, zaak, open: 1 } as unknown as Samenvatting
}
const termijnenVan = (s: Samenvatting) => {
  const regeling = regelingMet(s.regelingId)
  return regeling ? termijnen(regeling, s.zaak, VANDAAG, kalender) : []
}
const DOSSIERS = [
  samenvatting('2026-001', 'ons-welzijn', '2026-11-19', 'Bakker'),
  samenvatting('2026-002', 'stadsring51', '2026-11-02', 'De Vries'),
  samenvatting('2026-003', 'wonen-midden-delfland', '2026-11-13', 'Bakker'),
]
const nummers = (filter: Partial<RoosterFilter>) =>
  roosterVan(DOSSIERS, termijnenVan, VANDAAG, { ...GEEN, ...filter }).map((r) => r.samenvatting.nummer)

describe('all terms of all dossiers', () => {
  it('sorts by the first term that somebody has to meet', () => {
    const rijen = roosterVan(DOSSIERS, termijnenVan, VANDAAG, GEEN)
    expect(rijen.map((r) => [r.samenvatting.nummer, eersteVan(r)?.datum])).toEqual([
      ['2026-002', '2026-11-02'],
      ['2026-003', '2026-11-20'],
      ['2026-001', '2026-11-26'],
    ])
  })

  it('filters on procedure, handler and urgency', () => {
    expect(nummers({ regelingId: 'ons-welzijn' })).toEqual(['2026-001'])
    expect(nummers({ behandelaar: 'Bakker' })).toEqual(['2026-003', '2026-001'])
    expect(nummers({ dringend: true })).toEqual(['2026-002', '2026-003'])
    expect(nummers({ behandelaar: 'niemand' })).toEqual([])
  })

  it('leaves out terms that are done, lapsed or without a date', () => {
    for (const r of roosterVan(DOSSIERS, termijnenVan, VANDAAG, GEEN))
      for (const i of r.items) {
        expect(i.termijn.dagenOver).toBeDefined()
        expect(i.termijn.staat).not.toBe('verlopen')
      }
  })

  it('never lets labels of a row touch each other, the edge or the words for what is out of sight', () => {
    const item = fc.record({
      dag: fc.integer({ min: -60, max: 120 }),
      label: fc.constantFrom('Beslissen', 'Ontvangst bevestigen', 'Laatste dag voor de Nationale ombudsman'),
    })
    fc.assert(
      fc.property(
        fc.array(item, { minLength: 1, maxLength: 15 }),
        fc.constantFrom('week' as const, 'maand' as const, 'kwartaal' as const),
        fc.integer({ min: 280, max: 1400 }),
        (lijst, zoom, breedte) => {
          const items = lijst
            .map(({ dag, label }, i) => ({ id: `t${i}`, datum: plusDagen(VANDAAG, dag), label }) as TermijnItem)
            .sort((a, b) => (a.datum < b.datum ? -1 : 1))
          const schaal = roosterSchaal(vensterOp(zoom, VANDAAG), {
            breedte,
            vandaag: VANDAAG,
            kalender,
            meetTekst: schatTekst,
          })
          const rij = roosterRij(items, schaal, 60, schatTekst)
          expect(rij.merken.length + rij.eerder.items.length + rij.later.items.length).toBe(items.length)
          const vakken = [
            ...rij.merken.map((m) => ({ y: m.y, x0: m.vak.x, x1: m.vak.x + m.vak.breedte })),
            { y: rij.buitenY, x0: 0, x1: schatTekst(rij.eerder.tekst, false) },
            { y: rij.buitenY, x0: breedte - schatTekst(rij.later.tekst, false), x1: breedte },
          ]
          vakken.forEach((v, i) => {
            expect(v.x0).toBeGreaterThanOrEqual(0)
            expect(v.x1).toBeLessThanOrEqual(breedte + 0.001)
            expect(v.y).toBeGreaterThanOrEqual(12)
            expect(v.y).toBeLessThanOrEqual(rij.hoogte - 12)
            for (const ander of vakken.slice(i + 1))
              if (ander.y === v.y && ander.x1 > ander.x0 && v.x1 > v.x0 && i < rij.merken.length)
                expect(v.x1 <= ander.x0 || ander.x1 <= v.x0).toBe(true)
          })
        },
      ),
    )
  })
})
