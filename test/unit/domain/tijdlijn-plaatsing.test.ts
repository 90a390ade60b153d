import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Blok, plaats } from '@/domain/tijdlijn/plaatsing'
import { breekRegels, schatTekst } from '@/domain/tijdlijn/regels'

const STRAAL = 10
const AFSTAND = 15

function vakken(blokken: readonly Blok[], breedte: number) {
  const plaatsen = plaats(blokken, { breedte, straal: STRAAL, tekstAfstand: AFSTAND, begin: 16 })
  return blokken.map((b, i) => {
    const { kant, afstand } = plaatsen[i] ?? { kant: 'rechts', afstand: NaN }
    const tekst = AFSTAND + b.breedte
    return kant === 'rechts'
      ? { x0: b.x - STRAAL, x1: b.x + tekst, y0: afstand, y1: afstand + b.hoogte }
      : { x0: b.x - tekst, x1: b.x + STRAAL, y0: afstand, y1: afstand + b.hoogte }
  })
}

describe('the places of labels', () => {
  it('keeps blocks apart and inside, however they crowd', () => {
    const geval = fc.integer({ min: 280, max: 1200 }).chain((breedte) =>
      fc.record({
        breedte: fc.constant(breedte),
        blokken: fc.array(
          fc.record({
            x: fc.integer({ min: 12, max: breedte - 12 }),
            breedte: fc.integer({ min: 20, max: Math.min(190, Math.floor(breedte / 2) - 23) }),
            hoogte: fc.constantFrom(17, 34, 51, 90),
          }),
          { minLength: 1, maxLength: 40 },
        ),
      }),
    )
    fc.assert(
      fc.property(geval, ({ breedte, blokken }) => {
        const alle = vakken(blokken, breedte)
        alle.forEach((a, i) => {
          expect(a.x0).toBeGreaterThanOrEqual(0)
          expect(a.x1).toBeLessThanOrEqual(breedte)
          for (const b of alle.slice(i + 1))
            // Eight px beside and six above: close, but never one label.
            expect(a.x0 < b.x1 + 8 && b.x0 < a.x1 + 8 && a.y0 < b.y1 + 6 && b.y0 < a.y1 + 6).toBe(false)
        })
      }),
      { numRuns: 300 },
    )
  })

  it('stays near the axis when there is room', () => {
    const [a, b] = vakken(
      [
        { x: 100, breedte: 100, hoogte: 34 },
        { x: 400, breedte: 100, hoogte: 34 },
      ],
      800,
    )
    expect([a?.y0, b?.y0]).toEqual([16, 16])
  })

  it('lets no pole run behind a label where stairs can avoid it', () => {
    const blokken = [100, 160, 220].map((x) => ({ x, breedte: 150, hoogte: 34 }))
    const alle = vakken(blokken, 800)
    blokken.forEach(({ x }, i) => {
      const afstand = alle[i]?.y0 ?? 0
      for (const [j, v] of alle.entries()) if (j !== i && v.y0 < afstand) expect(x > v.x0 && x < v.x1).toBe(false)
    })
  })
})

describe('lines of a label', () => {
  it('breaks between words, inside a word only when it must, and loses no letter', () => {
    expect(breekRegels('Laatste dag voor de ombudsman', true, 110, schatTekst)).toEqual([
      'Laatste dag',
      'voor de',
      'ombudsman',
    ])
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]{1,30}$/)),
        fc.integer({ min: 60, max: 300 }),
        (woorden, breedte) => {
          const regels = breekRegels(woorden.join(' '), false, breedte, schatTekst)
          for (const r of regels) expect(schatTekst(r, false)).toBeLessThanOrEqual(breedte)
          expect(regels.join('').replace(/[- ]/g, '')).toBe(woorden.join(''))
        },
      ),
    )
  })
})
