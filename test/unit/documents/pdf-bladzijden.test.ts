// @vitest-environment node
import { strToU8, zlibSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { pdfBladzijden } from '@/documents/pdf-bladzijden'

const boom = (aantal: number, meer = '') =>
  `1 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count ${aantal}${meer} >>\nendobj\n`
const pdf = (...delen: string[]) => strToU8(`%PDF-1.7\n${delen.join('')}trailer << /Root 2 0 R >>\n%%EOF`, true)
function gepakt(objecten: readonly string[], pak = zlibSync): Uint8Array {
  let plek = 0
  const kop = objecten.map((o, i) => `${i + 1} ${(plek += o.length) - o.length}`).join(' ')
  const inhoud = pak(strToU8(`${kop} ${objecten.join('')}`, true))
  const voor = `%PDF-1.5\n9 0 obj\n<</Type/ObjStm/N ${objecten.length}/First ${kop.length + 1}/Filter/FlateDecode/Length ${inhoud.length}>>stream\n`
  return new Uint8Array([...strToU8(voor), ...inhoud, ...strToU8('\nendstream\nendobj\n%%EOF')])
}

describe('hoeveel bladzijden een PDF heeft', () => {
  it('zegt de bovenkant van de boom; wat eronder hangt is een deel', () => {
    expect(pdfBladzijden(pdf(boom(12), boom(5, ' /Parent 1 0 R')))).toBe(12)
    expect(pdfBladzijden(pdf('1 0 obj <</Count 3/Kids[]/Type/Pages>> endobj'))).toBe(3)
  })
  it('na een wijziging telt de laatste', () => {
    expect(pdfBladzijden(pdf(boom(12), boom(13)))).toBe(13)
  })
  it('staat ook in een ingepakte lijst', () => {
    const objecten = ['<</Type/Catalog>> ', '<</Type/Pages/Count 7/Kids[]>> ', '<</Type/Pages/Parent 2 0 R/Count 4>> ']
    expect(pdfBladzijden(gepakt(objecten))).toBe(7)
  })
  it('wat het niet zegt, weet het programma niet', () => {
    expect(pdfBladzijden(strToU8('gewone tekst /Type /Pages /Count 3'))).toBeUndefined()
    expect(pdfBladzijden(pdf())).toBeUndefined()
    expect(pdfBladzijden(pdf('1 0 obj <</Type/Pages/Count 8 0 R>> endobj'))).toBeUndefined()
    expect(pdfBladzijden(pdf(boom(0)))).toBeUndefined()
    // Sealed, or damaged: the list can not be unpacked.
    expect(pdfBladzijden(gepakt(['<</Type/Pages/Count 7>> '], (b) => b.toReversed()))).toBeUndefined()
    // A bomb.
    expect(pdfBladzijden(gepakt(['<</Type/Pages/Count 7>> ', ' '.repeat(9_000_000)]))).toBeUndefined()
  })
})
