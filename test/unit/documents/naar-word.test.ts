// @vitest-environment node
import { describe, expect, it } from 'vitest'
import type { Blok } from '@/domain/document/inhoud'
import { naarWord } from '@/documents/naar-word'
import { eenInhoud, elkBlok, registratieformulier } from '../../fixtures/inhoud'
import { ooxmlFouten, onderdeel, uitgepakt, wordalineas } from '../../fixtures/word'
import { document, metStijl, RUIM } from './naar-word-hulp'

describe('het bestand', () => {
  it.each([
    ['elk blok, leeg', elkBlok(false)],
    ['elk blok, ingevuld', elkBlok(true)],
    ['registratieformulier', registratieformulier(true)],
    ['zonder blokken', eenInhoud([])],
  ])(
    'keurt de Open XML SDK goed: %s',
    async (_, inhoud) => {
      expect(await ooxmlFouten(await naarWord(inhoud))).toEqual([])
    },
    RUIM,
  )

  it('noemt titel en organisatie, en geen machine, account of programma', async () => {
    const delen = uitgepakt(await naarWord(registratieformulier(true)))
    const kern = delen['docProps/core.xml'] ?? ''
    expect(kern).toContain('<dc:title>Registratieformulier klachtbehandeling</dc:title>')
    expect(kern).toContain('<dc:creator>Welzijn Voorbeeldstad</dc:creator>')
    expect(kern).toContain('<cp:lastModifiedBy>Welzijn Voorbeeldstad</cp:lastModifiedBy>')
    expect(delen['docProps/app.xml']).not.toMatch(/<(Company|Manager|Application|Template)>/)
    expect(delen['docProps/custom.xml'] ?? '').not.toContain('<property')
  })

  it('is A4 met marges van 25 mm', async () => {
    const xml = await document([{ soort: 'alinea', tekst: 'tekst' }])
    expect(xml).toContain('<w:pgSz w:w="11906" w:h="16838"')
    expect(xml).toContain(
      '<w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="709" w:footer="709"',
    )
  })

  it('heeft de organisatie boven en de voettekst met velden voor de paginanummers onder', async () => {
    const delen = uitgepakt(await naarWord(registratieformulier(false)))
    expect(metStijl(delen['word/header1.xml'] ?? '', 'Header')).toEqual(['Welzijn Voorbeeldstad'])
    const voet = delen['word/footer1.xml'] ?? ''
    expect(metStijl(voet, 'Footer')).toEqual(['Dossier K-2026-0042 · Registratieformulier\tpagina  van '])
    expect([...voet.matchAll(/<w:instrText[^>]*>([^<]*)</g)].map((veld) => veld[1]?.trim())).toEqual([
      'PAGE',
      'NUMPAGES',
    ])
  })
})

describe('stijlen', () => {
  it('zijn Nederlands, met weduwen- en wezencontrole', async () => {
    const stijlen = onderdeel(await naarWord(eenInhoud([])), 'word/styles.xml')
    expect(stijlen).toMatch(/<w:docDefaults>.*<w:rFonts w:ascii="Calibri".*<w:lang w:val="nl-NL".*<\/w:docDefaults>/s)
    expect(stijlen).toMatch(/w:styleId="Normal".*?<w:widowControl\/>/s)
    expect(stijlen).toMatch(
      /w:styleId="Heading1".*?<w:keepNext\/>.*?<w:outlineLvl w:val="0"\/>.*?<w:color w:val="0f4c5c"\/>/s,
    )
  })

  it('dragen elke alinea en elke tabel, en bestaan allemaal', async () => {
    const delen = uitgepakt(await naarWord(elkBlok(true)))
    const bekend = new Set(
      [...(delen['word/styles.xml'] ?? '').matchAll(/w:styleId="([^"]*)"/g)].map((stijl) => stijl[1]),
    )
    const xml = delen['word/document.xml'] ?? ''
    expect(wordalineas(xml).filter((alinea) => !/<w:pStyle/.test(alinea.xml))).toEqual([])
    expect([...xml.matchAll(/<w:tblPr>(.{0,40})/g)].every((tabel) => tabel[1]?.startsWith('<w:tblStyle'))).toBe(true)
    const gebruikt = [...xml.matchAll(/<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]*)"/g)].map((stijl) => stijl[1])
    expect(gebruikt.filter((stijl) => !bekend.has(stijl))).toEqual([])
    expect([...new Set(gebruikt)].sort()).toMatchInlineSnapshot(`
      [
        "Adres",
        "Afzender",
        "Antwoord",
        "Caption",
        "Closing",
        "Documenteinde",
        "Dossiertabel",
        "Formuliertabel",
        "Gegeven",
        "GegevenBreed",
        "Gegevenlabel",
        "Heading1",
        "Heading2",
        "Indeling",
        "Keuze",
        "Label",
        "ListBullet",
        "ListContinue",
        "ListNumber",
        "Nadruk",
        "Normal",
        "Nummer",
        "PlaceholderText",
        "Signature",
        "Subtitle",
        "Tabelkop",
        "Tabelscheiding",
        "Tabeltekst",
        "Title",
        "Toelichting",
      ]
    `)
    // No formatting by hand: size, weight and colour only come from the styles.
    expect(xml).not.toMatch(/<w:(sz|b|i|color|rFonts) /)
  })

  it('kent lege alinea’s alleen waar iets te schrijven is of waar Word er een eist', async () => {
    for (const inhoud of [elkBlok(false), elkBlok(true)]) {
      const xml = onderdeel(await naarWord(inhoud), 'word/document.xml')
      const leeg = wordalineas(xml).filter((alinea) => alinea.tekst === '' && !alinea.xml.includes('<w:sdt>'))
      const toegestaan = ['Antwoord', 'Tabeltekst', 'Tabelscheiding', 'Documenteinde']
      expect(leeg.filter((alinea) => !toegestaan.includes(alinea.stijl))).toEqual([])
      for (const { xml: alinea, stijl } of leeg.filter((l) => l.stijl === 'Tabelscheiding')) {
        expect(xml, stijl).toContain(`</w:tbl>${alinea}<w:tbl>`)
      }
      expect(xml).not.toContain('</w:tbl><w:tbl>')
      expect(xml).not.toContain('</w:tbl><w:sectPr')
    }
  })
})

describe('blokken', () => {
  it('alinea: een lege regel is een nieuwe alinea, een regeleinde en een tab blijven', async () => {
    const xml = await document([{ soort: 'alinea', tekst: 'een\n\ntwee\tdrie\r\nvier' }])
    expect(metStijl(xml, 'Normal')).toEqual(['een', 'twee\tdrie\nvier'])
  })

  it('nieuwe-pagina: op de volgende alinea of tabel, niet aan begin of eind', async () => {
    const breuk: Blok = { soort: 'nieuwe-pagina' }
    const vraag: Blok = { soort: 'vraag', label: 'Waarom?', antwoord: 'Daarom', regels: 1 }
    const xml = await document([
      breuk,
      { soort: 'kop', niveau: 1, tekst: 'Een' },
      breuk,
      breuk,
      { soort: 'kop', niveau: 1, tekst: 'Twee' },
      breuk,
      vraag,
      breuk,
    ])
    const gebroken = wordalineas(xml).filter((alinea) => alinea.xml.includes('<w:pageBreakBefore/>'))
    expect(gebroken.map((alinea) => alinea.tekst)).toEqual(['Twee', ''])
  })

  it('opsomming: elke genummerde lijst begint weer bij één', async () => {
    const lijst: Blok = { soort: 'opsomming', genummerd: true, punten: ['a', 'b\n\nvervolg'] }
    const xml = await document([lijst, lijst])
    const nummers = [...xml.matchAll(/<w:numId w:val="(\d+)"\/>/g)].map((nummer) => nummer[1])
    expect(nummers).toHaveLength(4)
    expect(new Set(nummers).size).toBe(2)
    expect(metStijl(xml, 'ListContinue')).toEqual(['vervolg', 'vervolg'])
  })

  it('tabel: de kop herhaalt zich, rijen blijven heel, en een te lange rij mag breken', async () => {
    const xml = await document([
      {
        soort: 'tabel',
        kolommen: [
          { kop: 'Wat', breedte: 25 },
          { kop: 'Tekst', breedte: 75 },
        ],
        rijen: [['kort', 'x'], ['lang', 'zin '.repeat(400)], ['te weinig cellen']],
      },
    ])
    const rijen = xml.match(/<w:tr>.*?<\/w:tr>/gs) ?? []
    expect(rijen.map((rij) => rij.includes('<w:tblHeader/>'))).toEqual([true, false, false, false])
    expect(rijen.map((rij) => rij.includes('<w:cantSplit/>'))).toEqual([true, true, false, true])
    expect(rijen.every((rij) => rij.match(/<w:tc>/g)?.length === 2)).toBe(true)
    expect(xml).toContain('<w:tblLook w:firstRow="true"')
    expect([...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map((kolom) => kolom[1])).toEqual(['2268', '6804'])
  })

  it('vraag: leeg is er per regel 8 mm om te schrijven, ingevuld past het vak zich aan', async () => {
    const vraag = (antwoord: string): Promise<string> =>
      document([{ soort: 'vraag', label: 'Wat?', antwoord, regels: 4 }])
    const hoogte = /<w:trHeight w:val="(\d+)" w:hRule="atLeast"\/>/
    expect(Number(hoogte.exec(await vraag(' '))?.[1])).toBeGreaterThan((4 * 8 * 1440) / 25.4)
    expect(await vraag('Daarom.')).not.toMatch(hoogte)
  })

  it('keuzes: echte selectievakjes met hun naam, in kolommen', async () => {
    const keuzes = [
      { label: 'Ja', aangekruist: true },
      { label: 'Nee', aangekruist: false },
      { label: 'Anders:', aangekruist: false, aanvulling: '' },
    ]
    const xml = await document([{ soort: 'keuzes', nummer: '3', label: 'Tevreden?', kolommen: 2, keuzes }])
    expect(
      [...xml.matchAll(/<w:alias w:val="([^"]*)"\/><w14:checkbox><w14:checked w14:val="(\d)"/g)].map((v) => [
        v[1],
        v[2],
      ]),
    ).toEqual([
      ['Ja', '1'],
      ['Nee', '0'],
      ['Anders:', '0'],
    ])
    expect(metStijl(xml, 'Keuze')).toEqual(['\tJa', '\tNee', '\tAnders: \t'])
    expect(metStijl(xml, 'Label')).toEqual(['3  Tevreden?'])
    expect(xml).toContain('w:leader="underscore"')
    // The question and its choices stay on one page.
    const rijen = xml.match(/<w:tr>.*?<\/w:tr>/gs) ?? []
    expect(rijen.slice(1, -1).every((rij) => rij.includes('<w:keepNext/>'))).toBe(true)
  })

  it('formulierblokken na elkaar zijn één tabel; een kop begint een nieuwe', async () => {
    const vraag: Blok = { soort: 'vraag', label: 'Wat?', antwoord: '', regels: 1 }
    const xml = await document([vraag, vraag, { soort: 'kop', niveau: 2, tekst: 'Deel 2' }, vraag])
    expect(xml.match(/<w:tbl>/g)).toHaveLength(2)
  })

  it('rechts naar links: de alinea en haar tekst', async () => {
    const xml = await document([{ soort: 'alinea', tekst: 'مرحبا' }])
    expect(xml).toMatch(/<w:bidi\/>.*<w:rtl\/>/s)
  })
})

it('alleen onze stijlen zijn te zien, en tabellen zeggen wat ze zijn', async () => {
  const delen = uitgepakt(await naarWord(elkBlok(true)))
  expect(delen['word/styles.xml']).toMatch(/<\/w:docDefaults><w:latentStyles [^>]*w:defSemiHidden="1"/)
  const tabellen = (delen['word/document.xml'] ?? '')
    .split('<w:tblPr>')
    .slice(1)
    .map((t) => t.split('</w:tblPr>')[0] ?? '')
  const gegevens = tabellen.filter((t) => !t.includes('"Indeling"'))
  expect(gegevens.every((t) => /<w:tblCaption w:val="[^"]+"\/><w:tblDescription w:val="[^"]+"\/>/.test(t))).toBe(true)
  expect(gegevens.join('')).toContain('w:val="Termijnen van deze klacht"')
})

it('punten in een tabel krijgen hun nummer van Word', async () => {
  const tabel: Blok = {
    soort: 'tabel',
    genummerd: true,
    kolommen: [
      { kop: 'Punt', breedte: 50 },
      { kop: 'Oordeel', breedte: 50 },
    ],
    rijen: [
      ['Te laat\n\nen te weinig', 'Gegrond'],
      ['Onheus', 'Ongegrond'],
    ],
  }
  const xml = await document([tabel, { soort: 'alinea', tekst: 'Het woord {nummering-1} blijft staan.' }, tabel])
  expect(metStijl(xml, 'Tabelpunt')).toEqual(['Te laat', 'Onheus', 'Te laat', 'Onheus'])
  const nummers = [...xml.matchAll(/<w:numId w:val="(\d+)"\/>/g)].map(([, nummer]) => nummer)
  expect(nummers).toHaveLength(4)
  expect(new Set(nummers).size).toBe(2)
  expect(metStijl(xml, 'Normal')).toEqual(['Het woord {nummering-1} blijft staan.'])
})
