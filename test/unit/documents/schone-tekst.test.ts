import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alineas, enkeleRegel, isRechtsNaarLinks, schoneTekst } from '@/documents/schone-tekst'
import { willekeurigeTekst } from '../../fixtures/tekst'

const zonderWit = (tekst: string): string => tekst.replace(/\s/gu, '')

describe('schoneTekst', () => {
  it.each([
    ['Windows-regeleinden', 'een\r\ntwee\rdrie', 'een\ntwee\ndrie'],
    [
      'regeleinden van Word en e-mail',
      'een\u000Btwee\u000Cdrie\u0085vier\u2028vijf\u2029zes',
      'een\ntwee\ndrie\nvier\nvijf\nzes',
    ],
    ['besturingstekens', 'a\u0000b\u001Bc\u0007', 'abc'],
    ['losse surrogaten', 'a\uD800b\uDC00c', 'a\uFFFDb\uFFFDc'],
    ['tekens die XML niet kent', 'a\uFFFEb\uFFFFc', 'abc'],
    ['tab en regeleinde blijven', 'a\tb\nc', 'a\tb\nc'],
    ['schrijfrichting blijft', '\u202Bשלום\u202C \u200F', '\u202Bשלום\u202C \u200F'],
    ['emoji uit meer tekens blijft', '👩🏽‍⚖️', '👩🏽‍⚖️'],
    ['dubbele spaties en zachte afbreekstreepjes blijven', 'a  b\u00ADc', 'a  b\u00ADc'],
  ])('%s', (_, tekst, verwacht) => {
    expect(schoneTekst(tekst)).toBe(verwacht)
  })

  it('geeft bij elke invoer tekst die in XML mag', () => {
    fc.assert(
      fc.property(willekeurigeTekst, (tekst) => {
        const schoon = schoneTekst(tekst)
        expect(schoon.isWellFormed()).toBe(true)
        // Exactly what XML 1.0 allows.
        expect(schoon).toMatch(/^[\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u)
        expect(schoneTekst(schoon)).toBe(schoon)
      }),
    )
  })
})

describe('alineas', () => {
  it('begint bij een lege regel een nieuwe alinea', () => {
    expect(alineas('\n\nBeste mevrouw,\n\nregel een\nregel twee\n \n\t\nslot  \n')).toEqual([
      'Beste mevrouw,',
      'regel een\nregel twee',
      'slot',
    ])
  })

  it.each(['', '   ', '\n\n', ' \t \n'])('heeft geen lege alinea’s (%j)', (tekst) => {
    expect(alineas(tekst)).toEqual([])
  })

  it.each([
    ['gewone zinnen', 'Ik belde vier keer en kreeg geen antwoord. '.repeat(24_000)],
    ['één woord zonder einde', 'a'.repeat(1_000_000)],
    ['alleen regels', 'nog een regel\n'.repeat(80_000)],
    ['emoji', '👩🏽‍⚖️'.repeat(50_000)],
    ['losse accenten', 'e\u0301'.repeat(100_000)],
    ['bijna alleen spaties', `a${' '.repeat(1_000_000)}b`],
  ])('verdeelt 1 MB tekst en verliest niets: %s', (_, tekst) => {
    const begin = performance.now()
    const stukken = alineas(tekst)
    expect(performance.now() - begin).toBeLessThan(5000)
    expect(Math.max(...stukken.map((stuk) => stuk.length))).toBeLessThanOrEqual(5000)
    expect(zonderWit(stukken.join('')) === zonderWit(tekst)).toBe(true)
    expect(stukken.every((stuk) => stuk.isWellFormed() && !/^[\p{M}\u200D]/u.test(stuk))).toBe(true)
  })

  it('breekt een te lange alinea na een zin', () => {
    const [eerste, tweede] = alineas('Dit is een zin van het verslag. '.repeat(200))
    expect(eerste).toMatch(/verslag\.$/)
    expect(tweede).toMatch(/^Dit is/)
  })

  it('houdt elk woord, bij elke invoer', () => {
    fc.assert(
      fc.property(willekeurigeTekst, (tekst) => {
        expect(zonderWit(alineas(tekst).join(' '))).toBe(zonderWit(schoneTekst(tekst)))
      }),
    )
  })
})

it('enkeleRegel maakt er één regel van', () => {
  expect(enkeleRegel(' Stichting\r\nWelzijn\tVoorbeeld\u0000 ')).toBe('Stichting Welzijn Voorbeeld')
})

it.each([
  ['مرحبا', true],
  ['  12. שלום Jan', true],
  ['Jan zegt مرحبا', false],
  ['12-11-2026', false],
  ['', false],
])('isRechtsNaarLinks(%j) is %s', (tekst, verwacht) => {
  expect(isRechtsNaarLinks(tekst)).toBe(verwacht)
})
