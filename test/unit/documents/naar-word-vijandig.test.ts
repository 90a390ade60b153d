// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Blok } from '@/domain/document/inhoud'
import { naarWord } from '@/documents/naar-word'
import { alineas, enkeleRegel, schoneTekst } from '@/documents/schone-tekst'
import { eenInhoud } from '../../fixtures/inhoud'
import { VIJANDIG, willekeurigeTekst } from '../../fixtures/tekst'
import { ooxmlFouten, onderdeel } from '../../fixtures/word'
import { document, metStijl, RUIM } from './naar-word-hulp'

const elders = (tekst: string): Blok[] => [
  { soort: 'titel', tekst, ondertitel: tekst },
  { soort: 'kop', niveau: 1, tekst },
  { soort: 'adressering', afzender: [tekst], geadresseerde: [tekst, tekst] },
  { soort: 'gegevens', regels: [{ label: tekst, waarde: tekst }] },
  { soort: 'opsomming', genummerd: true, punten: [tekst] },
  { soort: 'tabel', bijschrift: tekst, kolommen: [{ kop: tekst, breedte: 100 }], rijen: [[tekst]] },
  { soort: 'vraag', nummer: tekst, label: tekst, antwoord: tekst, regels: 1 },
  { soort: 'velden', velden: [{ label: tekst, waarde: tekst, breedte: 100 }] },
  { soort: 'keuzes', label: tekst, keuzes: [{ label: tekst, aangekruist: true, aanvulling: tekst }] },
  { soort: 'groet', groet: tekst, afzender: [tekst] },
  { soort: 'ondertekening', inleiding: tekst, ondertekenaars: [{ rol: tekst, naam: tekst, datum: tekst }] },
]
describe('vijandige tekst', () => {
  it.each(Object.entries(VIJANDIG))('blijft heel: %s', async (_, tekst) => {
    const inhoud = eenInhoud([{ soort: 'alinea', tekst }, ...elders(tekst)], {
      titel: tekst,
      organisatie: tekst,
      voettekst: tekst,
    })
    const docx = await naarWord(inhoud)
    const xml = onderdeel(docx, 'word/document.xml')
    const schoon = schoneTekst(tekst).trim()
    const regel = enkeleRegel(tekst)
    expect(metStijl(xml, 'Normal')[0]).toBe(alineas(tekst)[0])
    expect(metStijl(xml, 'Title')).toEqual(alineas(tekst))
    expect(metStijl(xml, 'Adres')).toEqual([`${regel}\n${regel}`])
    expect(metStijl(xml, 'Tabeltekst')).toEqual(alineas(tekst))
    expect(metStijl(xml, 'Keuze')).toEqual([`\t${schoon} ${schoon}`])
    expect(metStijl(xml, 'Label')[0]).toBe(`${regel}  ${schoon}`)
    expect(metStijl(xml, 'Signature')).toEqual([regel])
    expect(metStijl(onderdeel(docx, 'word/header1.xml'), 'Header')).toEqual([regel])
  })

  it(
    'blijft geldig, in elk blok en in titel, organisatie en voettekst',
    async () => {
      const alles = Object.values(VIJANDIG).join(' ')
      const inhoud = eenInhoud(Object.values(VIJANDIG).flatMap(elders), {
        titel: alles,
        organisatie: alles,
        voettekst: alles,
      })
      expect(await ooxmlFouten(await naarWord(inhoud))).toEqual([])
    },
    RUIM,
  )

  it(
    'verliest geen letter, wat er ook wordt ingevoerd',
    async () => {
      await fc.assert(
        fc.asyncProperty(willekeurigeTekst, async (tekst) => {
          const xml = await document([
            { soort: 'alinea', tekst },
            { soort: 'gegevens', regels: [{ label: 'Feit', waarde: tekst }] },
            { soort: 'vraag', label: 'Vraag', antwoord: tekst, regels: 1 },
          ])
          const verwacht = alineas(tekst).map((stuk) => stuk.replaceAll('\u2011', '-'))
          expect(metStijl(xml, 'Normal')).toEqual(verwacht)
          expect(metStijl(xml, 'Antwoord')).toEqual(verwacht.length > 0 ? verwacht : [''])
          // A fact without a value is left out.
          expect(metStijl(xml, 'Gegeven')).toEqual(verwacht.map((stuk, i) => `${i === 0 ? 'Feit' : ''}\t${stuk}`))
        }),
        { numRuns: 60 },
      )
    },
    RUIM,
  )

  it(
    '1 MB in één veld: heel, geldig, en in alinea’s die Word en LibreOffice aankunnen',
    async () => {
      const tekst = 'Ik belde vier keer en kreeg geen antwoord van het team. '.repeat(18_000)
      const docx = await naarWord(eenInhoud([{ soort: 'vraag', label: 'Wat?', antwoord: tekst, regels: 1 }]))
      expect(await ooxmlFouten(docx)).toEqual([])
      const stukken = metStijl(onderdeel(docx, 'word/document.xml'), 'Antwoord')
      expect(stukken.join(' ') === tekst.trim()).toBe(true)
      expect(Math.max(...stukken.map((stuk) => stuk.length))).toBeLessThanOrEqual(5000)
    },
    RUIM,
  )
})
