// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Blok } from '@/domain/document/inhoud'
import { naarWord } from '@/documents/naar-word'
import { alineas, enkeleRegel, schoneTekst } from '@/documents/schone-tekst'
import { eenInhoud, elkBlok, registratieformulier } from '../../fixtures/inhoud'
import { VIJANDIG, willekeurigeTekst } from '../../fixtures/tekst'
import { ooxmlFouten, onderdeel, uitgepakt, wordalineas } from '../../fixtures/word'

/** The validator is a program of its own, slow to start on a busy machine. */
const RUIM = 60_000

const document = async (blokken: readonly Blok[]): Promise<string> =>
  onderdeel(await naarWord(eenInhoud(blokken)), 'word/document.xml')
const metStijl = (xml: string, stijl: string): string[] =>
  wordalineas(xml)
    .filter((alinea) => alinea.stijl === stijl)
    .map((alinea) => alinea.tekst)

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
