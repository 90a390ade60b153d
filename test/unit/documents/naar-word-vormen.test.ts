// @vitest-environment node
import { describe, expect, it } from 'vitest'
import type { Blok } from '@/domain/document/inhoud'
import { naarWord } from '@/documents/naar-word'
import { eenInhoud, elkBlok } from '../../fixtures/inhoud'
import { onderdeel, uitgepakt } from '../../fixtures/word'
import { document, metStijl } from './naar-word-hulp'

it('de groet en de naam staan nooit alleen op een bladzijde: wat ervoor staat, gaat mee', async () => {
  const groet = { soort: 'groet', groet: 'Met vriendelijke groet,', afzender: ['Marit Hoekstra'] } as const
  for (const voor of [
    { soort: 'alinea', tekst: 'Eerste.\n\nLaatste.' },
    { soort: 'opsomming', genummerd: false, punten: ['Eerste.', 'Laatste.'] },
  ] as const) {
    const xml = onderdeel(await naarWord(eenInhoud([voor, groet])), 'word/document.xml')
    const alineas = xml.split('</w:p>')
    expect(alineas.find((p) => p.includes('Laatste.'))).toContain('<w:keepNext/>')
    expect(alineas.find((p) => p.includes('Eerste.'))).not.toContain('<w:keepNext/>')
  }
})

const BIJ = '<w:keepNext/>'
const metTekst = (xml: string, tekst: string) => xml.split('</w:p>').find((p) => p.includes(tekst)) ?? ''

it('een laatste bladzijde heeft nooit alleen "Hebt u een vraag?" en de groet: de alinea ervoor gaat mee', async () => {
  const xml = await document([
    { soort: 'alinea', tekst: 'Eerste.' },
    { soort: 'alinea', tekst: 'Laatste.' },
    { soort: 'kop', niveau: 2, tekst: 'Hebt u een vraag?' },
    { soort: 'alinea', tekst: 'Bel mij.' },
    { soort: 'groet', groet: 'Met vriendelijke groet,', afzender: ['Marit Hoekstra'] },
  ])
  expect(['Eerste.', 'Laatste.', 'Bel mij.'].map((t) => metTekst(xml, t).includes(BIJ))).toEqual([false, true, true])
})

it('handtekeningen staan nooit alleen op een bladzijde en breken niet: wat ervoor staat, gaat mee', async () => {
  const ondertekening = {
    soort: 'ondertekening',
    inleiding: 'Voor akkoord.',
    ondertekenaars: ['Anna Bos', 'Bram Kuipers'].map((naam) => ({ rol: 'Klager', naam, datum: '' })),
  } as const
  for (const voor of [
    { soort: 'alinea', tekst: 'Laatste.' },
    { soort: 'opsomming', genummerd: false, punten: ['Eerste.', 'Laatste.'] },
    { soort: 'gegevens', regels: [{ label: 'Wat', waarde: 'Laatste.' }] },
    { soort: 'vraag', label: 'Klopt het?', antwoord: 'Laatste.', regels: 1 },
    { soort: 'tabel', kolommen: [{ kop: 'Wat', breedte: 1 }], rijen: [['Eerste.'], ['Tweede.'], ['Laatste.']] },
  ] satisfies Blok[]) {
    const xml = await document([{ soort: 'alinea', tekst: 'Ver ervoor.' }, voor, ondertekening])
    expect(metTekst(xml, 'Laatste.'), voor.soort).toContain(BIJ)
    expect(metTekst(xml, 'Ver ervoor.')).not.toContain(BIJ)
    expect(metTekst(xml, 'Anna Bos')).toContain(BIJ)
    const laatste = xml.slice(xml.lastIndexOf('<w:tr>'), xml.lastIndexOf('</w:tr>'))
    expect(laatste).not.toContain(BIJ)
  }
})

describe('invulvakken in een formulier', () => {
  const vragen = async (waarden: Readonly<Record<string, string>>) =>
    document([
      {
        soort: 'velden',
        velden: Object.entries(waarden).map(([label, waarde]) => ({ label, waarde, breedte: 50 })),
      },
    ])

  it('een leeg antwoord is een vak met een plaatshouder, met de vraag als naam en erbuiten', async () => {
    const xml = await vragen({ 'Naam klant': '' })
    expect(xml).toContain(
      '<w:sdtPr><w:alias w:val="Naam klant"/><w:tag w:val="naam-klant"/><w:showingPlcHdr/><w:text w:multiLine="1"/></w:sdtPr>',
    )
    expect(xml).toMatch(/<w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"\/><\/w:rPr><w:t [^>]*>\u2002+</)
    expect(xml.indexOf('>Naam klant</w:t>')).toBeLessThan(xml.indexOf('<w:sdt>'))
  })

  it('een ingevuld antwoord houdt de stijl van zijn alinea, en een lang antwoord zijn alinea’s', async () => {
    const kort = await vragen({ Naam: 'A. de Proef' })
    expect(kort).not.toContain('showingPlcHdr')
    expect(kort).toContain('<w:sdtContent><w:r><w:t>A. de Proef</w:t></w:r></w:sdtContent>')
    // One answer of two lines: LibreOffice glues them together in a field of plain text.
    expect(await vragen({ Wat: 'een\ntwee' })).toMatch(/<w:richText\/><\/w:sdtPr><w:sdtContent><w:r>/)
    expect(await vragen({ Wat: 'een\n\ntwee' })).toMatch(/<w:richText\/><\/w:sdtPr><w:sdtContent><w:p>/)
  })

  it('een dag komt uit de kalender, in het Nederlands; wat geen dag is, blijft tekst', async () => {
    const xml = await vragen({ Geboortedatum: '1 mei 1951' })
    expect(xml).toContain(
      '<w:date w:fullDate="1951-05-01T00:00:00Z"><w:dateFormat w:val="d MMMM yyyy"/><w:lid w:val="nl-NL"/>',
    )
    expect(await vragen({ Geboortedatum: 'onbekend' })).not.toContain('<w:date')
    expect(await vragen({ 'Datum afsluiting': '' })).toContain('<w:showingPlcHdr/><w:date><w:dateFormat')
  })

  it('een brief heeft geen invulvakken', async () => {
    const { blokken } = elkBlok(true)
    const einde = blokken.findIndex((b) => b.soort === 'nieuwe-pagina')
    expect(await document(blokken.slice(0, einde))).not.toContain('<w:sdt>')
  })
})

describe('een brief', () => {
  const blokken = [
    { soort: 'adressering', afzender: ['Welzijn Voorbeeldstad'], geadresseerde: ['Mevrouw A. de Proef'] },
    {
      soort: 'gegevens',
      regels: [
        { label: 'Datum', waarde: '20 november 2026' },
        { label: 'Ons kenmerk', waarde: '2026-014' },
      ],
    },
    { soort: 'alinea', tekst: 'Geachte mevrouw De Proef,' },
  ] as const

  it('is in 12 punt; een rapport in 11', async () => {
    const grootte = async (b: readonly Blok[]) =>
      /w:styleId="Normal".*?<w:sz w:val="(\d+)"/s.exec(onderdeel(await naarWord(eenInhoud(b)), 'word/styles.xml'))?.[1]
    expect(await grootte(blokken)).toBe('24')
    expect(await grootte(blokken.slice(1))).toBe('22')
  })

  it('zegt op elke volgende bladzijde zijn nummer en zijn dag, en op de eerste alleen van wie hij komt', async () => {
    const delen = uitgepakt(await naarWord(eenInhoud(blokken)))
    const xml = delen['word/document.xml'] ?? ''
    const kop = (soort: string) => {
      const id = new RegExp(`<w:headerReference w:type="${soort}" r:id="([^"]+)"`).exec(xml)?.[1] ?? ''
      const doel = new RegExp(`Id="${id}"[^>]*Target="([^"]+)"`).exec(delen['word/_rels/document.xml.rels'] ?? '')?.[1]
      return metStijl(delen[`word/${doel ?? ''}`] ?? '', 'Header')
    }
    expect(xml).toContain('<w:titlePg/>')
    expect(kop('first')).toEqual(['Welzijn Voorbeeldstad'])
    expect(kop('default')).toEqual(['Welzijn Voorbeeldstad · 2026-014 · 20 november 2026'])
  })
})
