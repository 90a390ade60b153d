import { describe, expect, it, test } from 'vitest'
import { schoneNaam } from '@/domain/document/bestandsnaam'
import { legeBeklaagde, legeKlager } from '@/domain/gebeurtenis/gegevens'
import type { GebeurtenisGegevens } from '@/domain/gebeurtenis/gebeurtenis'
import { bestandenMee, mapIn } from '@/domain/lezer/bestanden'
import type { Lezer } from '@/domain/lezer/lezer'
import { GEEN_KEUZES, type Keuzes } from '@/domain/lezer/stuk-voor'
import { voorLezer } from '@/domain/lezer/voor-lezer'
import { REGELINGEN } from '@/domain/regeling'
import type { Regeling } from '@/domain/regeling/regeling'
import { logboek } from '../../fixtures/logboek'

const stk = REGELINGEN.find((r) => r.id === 'sterker-sociaal-werk') as Regeling
type Toegevoegd = GebeurtenisGegevens['document_toegevoegd']
const stuk = (naam: string, bestand: string, deel: Partial<Toegevoegd> = {}): Toegevoegd => ({
  naam,
  ingebrachtDoor: '',
  ingezienDoorKlager: true,
  ingezienDoorBeklaagde: true,
  van: 'klager',
  ...(bestand && { bestand: { sha256: 'a'.repeat(64), naam: bestand, grootte: 10, type: '' } }),
  ...deel,
})
const dossier = (deel = {}) =>
  logboek('sterker-sociaal-werk')
    .ontvangst('2026-11-02', {
      klagers: [{ ...legeKlager('k1'), naam: 'Anna Eerste', straat: 'Kastanjehof 3' }],
      beklaagden: [
        { ...legeBeklaagde('b1'), naam: 'Tim Beklaagd' },
        { ...legeBeklaagde('b2'), naam: 'Ria Collega' },
      ],
      ...deel,
    })
    .en('document_toegevoegd', '2026-11-03', stuk('Verklaring over Ria Collega', 'scan Ria Collega 0012.PDF'))
    .en('document_toegevoegd', '2026-11-04', stuk('Geheim', 'geheim.pdf', { ingezienDoorBeklaagde: false }))
    .en('document_toegevoegd', '2026-11-05', stuk('Op papier', ''))
    .en('document_toegevoegd', '2026-11-06', stuk('Rooster', 'C:\\..\\rooster week 3.xlsx', { van: 'beklaagde' }))
    .en('document_toegevoegd', '2026-11-07', stuk('Advies', 'advies.docx', { aard: 'juridisch-advies', van: '' }))
    .dossier()
const mee = (lezer: Lezer, keuzes: Keuzes = GEEN_KEUZES) => {
  const d = dossier()
  return bestandenMee(voorLezer(d, lezer, stk, keuzes)).map(({ naam }) => naam)
}

describe('de bestanden die met het dossier meegaan', () => {
  it('STK-7d alleen van wat deze lezer krijgt, in de volgorde van de inventaris', () => {
    expect(mee({ soort: 'klager', id: 'k1' })).toEqual(['K2 Verklaring over Ria Collega.pdf', 'B1 Rooster.xlsx'])
    expect(mee({ soort: 'commissie' })).toEqual(['K2 Verklaring over Ria Collega.pdf', 'B1 Rooster.xlsx'])
  })

  it('S51-6.10 een naam die deze lezer niet mag weten staat ook niet in de bestandsnaam', () => {
    const inventaris = voorLezer(dossier(), { soort: 'beklaagde', id: 'b1' }, stk).stukken
    expect(JSON.stringify(inventaris.map(({ wat }) => wat))).not.toContain('Ria Collega')
    expect(mee({ soort: 'beklaagde', id: 'b1' })).toEqual(['K2 Verklaring over iemand anders.pdf', 'B1 Rooster.xlsx'])
  })

  it('het eigen archief krijgt alles, onder de naam die het had', () => {
    expect(mee({ soort: 'archief' })).toEqual([
      'K2 scan Ria Collega 0012.pdf',
      'K3 geheim.pdf',
      'B1 C-..-rooster week 3.xlsx',
      'A1 advies.docx',
    ])
  })

  it('wat is weggelaten gaat niet mee, en wat met een reden toch mag wel', () => {
    const keuzes = { weg: new Set(['B1']), toch: new Map([['K3', 'De klager vroeg erom.']]) }
    expect(mee({ soort: 'klager', id: 'k1' }, keuzes)).toEqual(['K2 Verklaring over Ria Collega.pdf', 'K3 Geheim.pdf'])
  })

  it('WMD-2.2 het archief krijgt een map per complex, of anders per gebied; een ander krijgt geen map', () => {
    const map = (deel: object, lezer: Lezer = { soort: 'archief' }) => {
      const d = dossier(deel)
      return mapIn(voorLezer(d, lezer, stk), d)
    }
    const nummer = dossier().nummer
    expect(map({ complex: 'Hof/3', gebied: 'Oss' })).toBe(`Hof-3/${nummer}/`)
    expect(map({ gebied: 'Oss' })).toBe(`Oss/${nummer}/`)
    expect(map({ complex: '../..' })).toBe(`${nummer}/`)
    expect(map({ complex: 'Hof' }, { soort: 'commissie' })).toBe('')
  })
})

test.each([
  ['../../etc/passwd', 'etc-passwd'],
  ['C:\\Windows\\x', 'C-Windows-x'],
  ['/absoluut', 'absoluut'],
  ['..', ''],
  ['regel\r\n\u202Efdp.exe', 'regel-fdp.exe'],
  ['half\uD800', 'half-'],
  ['con', '_con'],
  ['x'.repeat(300), 'x'.repeat(100)],
])('een naam is nooit een weg: %j wordt %j', (naam, schoon) => {
  expect(schoneNaam(naam)).toBe(schoon)
})
