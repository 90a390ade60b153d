import { expect, it } from 'vitest'
import { artikelTekst } from '@/domain/regeling/artikel'

it.each([
  ['6.3', 'artikel 6.3'],
  ['5a, 5b, 5c', 'artikel 5a, 5b, 5c'],
  ['Ontvankelijkheid', 'Ontvankelijkheid'],
  ['A3', 'A3'],
  ['', ''],
])('%s heet in een zin %s', (artikel, tekst) => expect(artikelTekst(artikel)).toBe(tekst))

it('begint een regel met een hoofdletter, en laat een naam staan', () =>
  expect(['6.3', 'eigen norm'].map((a) => artikelTekst(a, 'Artikel'))).toEqual(['Artikel 6.3', 'eigen norm']))
