import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Datum, plusDagen } from '@/domain/datum/datum'
import { Kalender } from '@/domain/datum/kalender'
import { type Indeling, indeling, type Rij } from '@/domain/tijdlijn/indeling'
import { schatTekst } from '@/domain/tijdlijn/regels'
import type { TijdlijnItem } from '@/domain/tijdlijn/tijdlijn'
import { heelVenster, schuif, vensterOp, type Zoom } from '@/domain/tijdlijn/venster'
import type { Termijn } from '@/domain/termijn/termijn'

const kalender = new Kalender()
const VANDAAG = '2026-11-20' as Datum

const item = (i: number, datum: Datum, soort: 'boven' | 'onder' | 'klein', label: string): TijdlijnItem =>
  soort === 'onder'
    ? {
        soort: 'termijn',
        id: `t${i}`,
        datum,
        label,
        ondertitel: 'di 24 nov, nog 4 dagen',
        termijn: {} as Termijn,
        klein: false,
        staat: { vorm: 'loopt', woord: 'loopt', tekst: 'nog 4 dagen' },
        ...(i % 3 === 0 && { plan: 'plan vr 8 jan' }),
      }
    : {
        soort: 'gebeurtenis',
        id: `g${i}`,
        datum,
        label,
        titel: label,
        ondertitel: 'di 24 nov',
        klein: soort === 'klein',
        vastgelegdOp: '',
        eerder: [],
      }

const willekeurig = fc
  .array(
    fc.record({
      // Crowded around today as often as spread over years.
      dag: fc.oneof(fc.integer({ min: -400, max: 500 }), fc.integer({ min: -25, max: 35 })),
      soort: fc.constantFrom('boven' as const, 'onder' as const, 'klein' as const),
      label: fc.constantFrom(
        'Gehoord',
        'Ontvangst bevestigen',
        'Laatste dag voor de Nationale ombudsman',
        'Ontvankelijkheidsbeoordelingsbespreking',
      ),
    }),
    { minLength: 1, maxLength: 80 },
  )
  .map((lijst) =>
    lijst
      .map((r, i) => item(i, plusDagen(VANDAAG, r.dag), r.soort, r.label))
      .sort((a, b) => (a.datum < b.datum ? -1 : a.datum > b.datum ? 1 : 0)),
  )
const zoom = fc.constantFrom<Zoom>('week', 'twee-weken', 'maand', 'kwartaal', 'alles')
const breedte = fc.integer({ min: 320, max: 2600 })

function deelIn(items: readonly TijdlijnItem[], z: Zoom, b: number, anker = VANDAAG): Indeling {
  const venster =
    z === 'alles'
      ? heelVenster(
          items.map((i) => i.datum),
          VANDAAG,
        )
      : vensterOp(z, anker)
  return indeling(items, {
    breedte: b,
    ...venster,
    heel: z === 'alles',
    vandaag: VANDAAG,
    kalender,
    meetTekst: schatTekst,
  })
}

const rijen = (d: Indeling): Rij[] => d.palen.flatMap((p) => p.rijen)
const raken = (a: Rij['vak'], b: Rij['vak']) =>
  a.x < b.x + b.breedte && b.x < a.x + a.breedte && a.y < b.y + b.hoogte && b.y < a.y + a.hoogte

describe('the drawing of the timeline', () => {
  it('never lets labels or markers touch each other', () => {
    fc.assert(
      fc.property(willekeurig, zoom, breedte, (items, z, b) => {
        const alle = rijen(deelIn(items, z, b))
        alle.forEach((r, i) => {
          for (const ander of alle.slice(i + 1)) expect(raken(r.vak, ander.vak)).toBe(false)
        })
      }),
      { numRuns: 250 },
    )
  })

  it('keeps every label whole inside the drawing, off the axis and off the word vandaag', () => {
    fc.assert(
      fc.property(willekeurig, zoom, breedte, (items, z, b) => {
        const d = deelIn(items, z, b)
        for (const p of d.palen)
          for (const r of p.rijen) {
            expect(r.vak.x).toBeGreaterThanOrEqual(0)
            expect(r.vak.x + r.vak.breedte).toBeLessThanOrEqual(b)
            if (p.zijde === 'boven') {
              expect(r.vak.y).toBeGreaterThanOrEqual(28)
              expect(r.vak.y + r.vak.hoogte).toBeLessThan(d.as.boven)
            } else {
              expect(r.vak.y).toBeGreaterThan(d.as.onder)
              expect(r.vak.y + r.vak.hoogte).toBeLessThanOrEqual(d.hoogte)
            }
            for (const regel of r.regels) {
              const w = schatTekst(regel.tekst, regel.vet)
              const links = r.kant === 'rechts' ? r.tekstX : r.tekstX - w
              expect(links).toBeGreaterThanOrEqual(r.vak.x - 0.001)
              expect(links + w).toBeLessThanOrEqual(r.vak.x + r.vak.breedte + 0.001)
            }
          }
      }),
      { numRuns: 250 },
    )
  })

  it('puts later days further to the right and the same day at the same place', () => {
    fc.assert(
      fc.property(willekeurig, zoom, breedte, (items, z, b) => {
        const alle = rijen(deelIn(items, z, b)).sort((p, q) => (p.item.datum < q.item.datum ? -1 : 1))
        alle.slice(1).forEach((r, i) => {
          const vorige = alle[i]
          if (!vorige) return
          if (r.item.datum === vorige.item.datum) expect(r.x).toBe(vorige.x)
          else expect(r.x).toBeGreaterThan(vorige.x)
        })
      }),
    )
  })

  it('loses nothing: what is not in sight is counted', () => {
    fc.assert(
      fc.property(willekeurig, zoom, breedte, (items, z, b) => {
        const d = deelIn(items, z, b)
        const klein = d.klein.reduce((n, k) => n + k.items.length, 0)
        expect(rijen(d).length + klein + d.eerder + d.later).toBe(items.length)
        if (z === 'alles') expect(d.eerder + d.later).toBe(0)
      }),
    )
  })

  it('draws to scale: the same number of days is as long everywhere between two breaks', () => {
    fc.assert(
      fc.property(willekeurig, zoom, breedte, (items, z, b) => {
        const { schaal } = deelIn(items, z, b)
        let vorige = -Infinity
        for (const s of schaal.segmenten) {
          expect(s.x).toBeGreaterThanOrEqual(vorige)
          const eerste = schaal.rand(s.van) ?? NaN
          const laatste = schaal.rand(s.tot) ?? NaN
          expect(laatste + schaal.perDag - eerste).toBeCloseTo(s.breedte, 3)
          expect(eerste).toBeCloseTo(s.x, 3)
          vorige = s.x + s.breedte
        }
        expect(vorige).toBeLessThanOrEqual(b + 0.001)
      }),
    )
  })

  it('never lets captions of the axis touch each other, a break or the date of today', () => {
    fc.assert(
      fc.property(willekeurig, zoom, breedte, (items, z, b) => {
        const d = deelIn(items, z, b)
        const vakken = [
          ...d.streepjes.flatMap((s) => s.label ?? []),
          ...d.schaal.breuken,
          ...(d.vandaag?.datum ? [d.vandaag.datum] : []),
        ].sort((p, q) => p.x - q.x)
        vakken.slice(1).forEach((v, i) => {
          const vorige = vakken[i]
          if (vorige) expect(v.x).toBeGreaterThanOrEqual(vorige.x + vorige.breedte - 0.001)
        })
        for (const v of vakken) {
          expect(v.x).toBeGreaterThanOrEqual(0)
          expect(v.x + v.breedte).toBeLessThanOrEqual(b + 0.001)
        }
      }),
    )
  })

  it('stacks what happened on one day on one pole, with one date under the last', () => {
    const dag = '2026-11-16' as Datum
    const d = deelIn([item(1, dag, 'boven', 'Klacht ontvangen'), item(2, dag, 'boven', 'Doorgegeven')], 'maand', 900)
    expect(d.palen).toHaveLength(1)
    expect(d.palen[0]?.rijen.map((r) => r.regels.map((x) => x.tekst))).toEqual([
      ['Klacht ontvangen'],
      ['Doorgegeven', 'di 24 nov'],
    ])
  })

  it('ALL-3 says of the day of a later date what it is, where that date does not hold for its neighbours', () => {
    const dag = '2026-11-16' as Datum
    const later = { ...item(2, dag, 'boven', 'Latere datum afgesproken'), nieuweDatum: '2026-12-31' as Datum }
    const teksten = (items: TijdlijnItem[]) =>
      deelIn(items, 'maand', 900).palen[0]?.rijen.map((r) => r.regels.map((x) => x.tekst).join(' '))
    expect(teksten([later])).toEqual(['Latere datum afgesproken afgesproken op di 24 nov'])
    expect(teksten([item(1, dag, 'boven', 'Doorgegeven'), later])).toEqual([
      'Doorgegeven',
      'Latere datum afgesproken di 24 nov',
    ])
  })

  it('leaves out a long quiet stretch in the whole file and says exactly how long it is', () => {
    const items = [
      item(1, '2026-11-10' as Datum, 'boven', 'Klacht ontvangen'),
      item(2, '2026-12-01' as Datum, 'onder', 'Vooronderzoek'),
      item(3, '2027-01-10' as Datum, 'onder', 'Bevindingen'),
    ]
    const d = deelIn(items, 'alles', 1000)
    expect(d.schaal.breuken.map((b) => b.tekst)).toEqual(['4 weken'])
    const [eerste, tweede] = d.schaal.segmenten
    expect([eerste?.tot, tweede?.van]).toEqual(['2026-12-04', '2027-01-02'])
    expect(d.schaal.midden('2026-12-20' as Datum)).toBeUndefined()
    expect(deelIn(items, 'kwartaal', 1000).schaal.breuken).toEqual([])
  })

  it('shades weekends and names holidays when a day is wide enough', () => {
    const d = deelIn([item(1, '2026-12-24' as Datum, 'boven', 'Gehoord')], 'twee-weken', 900, '2026-12-21' as Datum)
    expect(d.banden.map((b) => b.titel)).toEqual([
      'vr 25 december 2026: Eerste Kerstdag',
      'za 26 december 2026: Tweede Kerstdag',
      'weekend',
      'vr 1 januari 2027: Nieuwjaarsdag',
      'weekend',
    ])
    expect(deelIn([item(1, '2020-01-01' as Datum, 'boven', 'Gehoord')], 'alles', 320).banden).toEqual([])
  })

  it('marks today with its date, and nothing when today is out of sight', () => {
    const items = [item(1, VANDAAG, 'boven', 'Gehoord')]
    expect(deelIn(items, 'maand', 900).vandaag?.datum?.tekst).toBe('vr 20 nov')
    expect(deelIn(items, 'kwartaal', 900, schuif('kwartaal', VANDAAG, -1)).vandaag).toBeDefined()
    expect(deelIn(items, 'week', 900, schuif('week', VANDAAG, 1)).vandaag).toBeUndefined()
  })
})
