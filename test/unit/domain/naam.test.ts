import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { naamgelijkenis } from '@/domain/dossier/naam'

describe('WSW-V, S51-6.1 twee namen die van een persoon kunnen zijn', () => {
  test.each([
    ['Dhr. Łukasz de Wiśniewski', 'lukasz wisniewski', 'zelfde'],
    ['Yılmaz, Tülay', 'Tulay Yilmaz', 'zelfde'],
    ['Peters M.', 'M. Peters', 'zelfde'],
    // Initials, and a surname alone.
    ['T. Yilmaz', 'Tülay Yılmaz', 'mogelijk'],
    ['Yilmaz', 'Tülay Yılmaz', 'mogelijk'],
    ['M.J. Peters', 'Marja Peters', 'mogelijk'],
    ['P. Peters', 'Marja Peters', 'nee'],
    // Spelling.
    ['Marja Peeters', 'Marja Peters', 'mogelijk'],
    ['Kees Meijer', 'C. Meyer', 'nee'],
    ['Kees Meijer', 'K. Meier', 'mogelijk'],
    ['Jan Janssen', 'Jan Jansen', 'mogelijk'],
    ['Jan Dirkx', 'J. Dirks', 'mogelijk'],
    ['Sophie Visser', 'Sofie Fisser', 'mogelijk'],
    ['Bram Verhoeven', 'Bram Verhoven', 'mogelijk'],
    // Married names.
    ['Marja Peters-de Vries', 'M. de Vries', 'mogelijk'],
    ['Marja de Vries', 'Marja Peters-de Vries', 'mogelijk'],
    ['Marja Peters', 'Jan de Vries-Peters', 'nee'],
    // What stands before a surname.
    ['J. van den Berg', 'Jan Berg', 'mogelijk'],
    ['Ahmed el Amrani', 'A. Amrani', 'mogelijk'],
    // Two people.
    ['Jan de Vries', 'Marja de Vries', 'nee'],
    ['Jan Peters', 'Jan de Vries', 'nee'],
    ['Jan van Dijk', 'Jan van Dam', 'nee'],
    ['Noor Bakker', 'Noor Bakels', 'nee'],
    ['', '', 'nee'],
    ['van de', 'van de', 'zelfde'],
    ['mevrouw', 'Peters', 'nee'],
  ] as const)('%s en %s: %s', (a, b, uitkomst) => {
    expect(naamgelijkenis(a, b)).toBe(uitkomst)
    expect(naamgelijkenis(b, a)).toBe(uitkomst)
  })

  const woord = fc.stringMatching(/^[A-Z][a-zë]{1,9}$/)
  const naam = fc.tuple(woord, woord).map((delen) => delen.join(' '))
  test('een naam is altijd die van zichzelf, in elke volgorde', () => {
    fc.assert(
      fc.property(naam, (n) => {
        expect(naamgelijkenis(n, n)).toBe('zelfde')
        expect(naamgelijkenis(n, n.split(' ').toReversed().join(', '))).toBe('zelfde')
      }),
    )
  })
  test('wie eerst wordt genoemd maakt niet uit', () => {
    fc.assert(
      fc.property(naam, naam, (a, b) => {
        expect(naamgelijkenis(a, b)).toBe(naamgelijkenis(b, a))
      }),
    )
  })
})
