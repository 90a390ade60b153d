import { describe, expect, it } from 'vitest'
import { achternaamUit } from '@/domain/dossier/achternaam'

describe('S51-6.9 ONS-6 de achternaam in de aanhef van een brief', () => {
  it.each([
    ['Samir Bouzid', 'Bouzid'],
    ['A.B. van den Berg', 'van den Berg'],
    ['F. el Amrani', 'el Amrani'],
    ['T.Nowak', 'Nowak'],
    ['Th. M. de Vries', 'de Vries'],
    ['J.-P. Bos', 'Bos'],
    ['Anna van den Berg', 'van den Berg'],
    ['Ahmed El Amrani', 'El Amrani'],
    ['Anne-Marie Jansen', 'Jansen'],
    ['Marja Peters-Smit', 'Peters-Smit'],
    ['Marja Peters-de Vries', 'Peters-de Vries'],
    ['A. Peters-van der Meer', 'Peters-van der Meer'],
    ["Geert in 't Veld", "in 't Veld"],
    ['Emre Yıldız', 'Yıldız'],
    ["Siobhán O'Neill", "O'Neill"],
    ["Jean d'Hondt", "d'Hondt"],
    ['A. Bakker de Vries', 'Bakker de Vries'],
  ])('%s: %s', (naam, achternaam) => expect(achternaamUit(naam)).toBe(achternaam))

  // Two first names, or a double name without a hyphen; nobody's first name; two people; what was typed otherwise.
  it.each([
    'Maria Jose Garcia',
    'Anna Bakker de Vries',
    'Jan Peter Bakker',
    'De Vries',
    'van den Berg',
    'Le Nguyen',
    'Bouzid',
    'Bouzid, Samir',
    'samir bouzid',
    'A. Bos en B. Kok',
    'familie Bos',
    'dr. A. Bos',
    'Jan Bos jr.',
    'Jan van',
    'A.B.',
    'J. Bos (moeder)',
    'Wijkteam Noord 2',
    '',
  ])('bij twijfel de hele naam: %s', (naam) => expect(achternaamUit(naam)).toBeUndefined())
})
