import { describe, expect, it } from 'vitest'
import { elfproef, vindBsn } from '@/domain/privacy/bsn'

// 123456782 and 111222333 are the numbers that every description of the elfproef uses; nobody has them.
describe('S51-6.10 vindBsn: a number that passes the elfproef is found wherever it was typed', () => {
  it.each([
    ['kaal', 'Mijn nummer is 123456782.'],
    ['met punten', 'bsn 1234.56.782 staat op de brief'],
    ['met spaties', 'BSN: 123 456 782'],
    ['met streepjes', '123-456-782'],
    ['met gedachtestreepjes', '123–456–782'],
    ['met vaste spaties', '123\u00A0456\u00A0782'],
    ['met onzichtbare tekens', '1234\u200B56782'],
    ['met brede cijfers', '１２３４５６７８２'],
    ['na een jaartal', 'sinds 2026 123456782'],
    ['tegen letters aan', 'nr123456782x'],
  ])('%s', (_, tekst) => {
    expect(vindBsn(tekst).map((b) => b.cijfers)).toEqual(['123456782'])
  })

  it.each([
    ['negen cijfers die de proef niet halen', '123456789'],
    ['mobiel nummer', '06-12345678'],
    ['mobiel nummer met spaties', '06 12 34 56 78'],
    ['internationaal nummer', '+31 6 12345678'],
    ['internationaal nummer met nullen', '0031 6 12345678'],
    ['vast nummer', '0412 123 456'],
    ['datums', 'Van 1-2-2026 tot 5-12-2026, 2026-12-05'],
    ['rekeningnummer', 'NL91 ABNA 0417 1643 00'],
    ['tien cijfers aaneen', '1234567820'],
    ['nullen', '000000000'],
    ['dossiernummer', '2026-001'],
  ])('niet: %s', (_, tekst) => {
    expect(vindBsn(tekst)).toEqual([])
  })

  it('vindt elk nummer een keer, ook in lange tekst', () => {
    const tekst = `${'klacht over de intake '.repeat(20_000)}123456782 en 111.222.333 en nog eens 123456782`
    expect(vindBsn(tekst).map((b) => b.cijfers)).toEqual(['123456782', '111222333'])
  })

  it('elfproef weigert alles wat geen negen cijfers is', () => {
    expect(['12345678', '1234567820', '12345678x', ''].map(elfproef)).toEqual([false, false, false, false])
    expect(elfproef('123456782')).toBe(true)
  })
})
