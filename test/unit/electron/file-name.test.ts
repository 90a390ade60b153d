// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { safeFileName } from '../../../electron/main/handlers/file-name'

describe('a suggested name that Windows accepts', () => {
  test.each([
    ['Oordeel 2026-001.docx', 'Oordeel 2026-001.docx'],
    ['Brief: klacht <A/B> "spoed"?*.docx', 'Brief- klacht -A-B- -spoed-.docx'],
    ['C:\\Windows\\x.docx', 'C-Windows-x.docx'],
    ['../../etc/passwd', 'etc-passwd'],
    ['CON.docx', '_CON.docx'],
    ['con', '_con'],
    ['LPT1.oud.pdf', '_LPT1.oud.pdf'],
    ['COM¹.txt', '_COM¹.txt'],
    ['Console.docx', 'Console.docx'],
    ['naam. . .', 'naam'],
    ['naam .docx', 'naam.docx'],
    ['.verborgen', 'verborgen'],
    ['', 'document'],
    ['???', 'document'],
    ['.docx', 'docx'],
    ['a\u0000b\nc.docx', 'a-b-c.docx'],
    ['brief\u202excod.exe', 'brief-xcod.exe'],
    ['Café Zoë.docx', 'Café Zoë.docx'],
    ['Cafe\u0301.docx', 'Café.docx'],
    ['Klacht v. d. Berg', 'Klacht v. d. Berg'],
  ])('%j -> %j', (suggestion, expected) => {
    expect(safeFileName(suggestion)).toBe(expected)
  })

  test('a long name keeps its extension and is not cut through a character', () => {
    const name = safeFileName(`${'x'.repeat(114)}😀${'y'.repeat(200)}.docx`)
    expect(name).toBe(`${'x'.repeat(114)}.docx`)
    expect(safeFileName('z'.repeat(5000)).length).toBe(120)
  })
})
