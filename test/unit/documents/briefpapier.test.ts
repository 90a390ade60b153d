// @vitest-environment node
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { BriefpapierFout, leesBriefpapier } from '@/documents/briefpapier/lezen'
import { dossierstuk } from '@/documents/dossierstuk'
import { naarWord } from '@/documents/naar-word'
import { REGELINGEN as regelingen } from '@/domain/regeling'
import type { Regeling } from '@/domain/regeling/regeling'
import { briefpapierBestand, anders, geenBriefpapier, metPlek, vanNederlandseWord } from '../../fixtures/briefpapier'
import { eenInhoud, elkBlok } from '../../fixtures/inhoud'
import { kanariedossier } from '../../fixtures/kanarie'
import { inLibreOffice, ooxmlFouten, onderdeel, uitgepakt, wordalineas } from '../../fixtures/word'
import { vraagMet } from './hulp'

const RUIM = 120_000
const brief = eenInhoud(
  [
    {
      soort: 'adressering',
      afzender: ['Stichting De Proeftuin'],
      geadresseerde: ['Mevrouw P. Proef', 'Teststraat 1', '5341 AB Voorbeeldstad'],
    },
    {
      soort: 'gegevens',
      regels: [
        { label: 'Datum', waarde: '3 november 2026' },
        { label: 'Ons kenmerk', waarde: '2026-001' },
        { label: 'Onderwerp', waarde: 'R&D <klacht>' },
      ],
    },
    ...Array.from(
      { length: 60 },
      (_, i) => ({ soort: 'alinea', tekst: `Alinea ${String(i)} van deze lange brief.` }) as const,
    ),
    { soort: 'opsomming', genummerd: true, punten: ['Punt A', 'Punt B'] },
    { soort: 'groet', groet: 'Met vriendelijke groet,', afzender: ['A. de Tester'] },
  ],
  { voettekst: '2026-001 · brief' },
)

/** LibreOffice writes the package anew, in its own way. */
async function vanLibreOffice(docx: Uint8Array): Promise<Uint8Array> {
  const map = await mkdtemp(join(tmpdir(), 'klachtdossier-papier-'))
  try {
    await writeFile(join(map, 'a.docx'), docx)
    const profiel = `-env:UserInstallation=${pathToFileURL(join(map, 'profiel')).href}`
    await promisify(execFile)(
      'soffice',
      [
        profiel,
        '--headless',
        '--convert-to',
        'docx:MS Word 2007 XML',
        '--outdir',
        join(map, 'uit'),
        join(map, 'a.docx'),
      ],
      { timeout: 60_000 },
    )
    return new Uint8Array(await readFile(join(map, 'uit', 'a.docx')))
  } finally {
    await rm(map, { recursive: true, force: true })
  }
}

const SOORTEN = {
  'zonder plek': () => briefpapierBestand(),
  'met plek': () => metPlek(),
  'zonder eerste pagina': () => metPlek({ eerstePagina: false }),
  'van een Nederlandse Word': async () => vanNederlandseWord(await metPlek()),
  'van LibreOffice': async () => vanLibreOffice(await metPlek()),
  'met hoge kop': () => metPlek({ boven: 4000, links: 1700 }),
} as const

const tekst = (docx: Uint8Array) => wordalineas(onderdeel(docx, 'word/document.xml')).map((a) => a.tekst)

const RUIM_NORMAAL =
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:pPr><w:spacing w:after="160"/></w:pPr></w:style>'

describe.concurrent('een document op het briefpapier', () => {
  describe.each(Object.entries(SOORTEN))('%s', (_naam, maak) => {
    it(
      'is een goed Word-bestand met alle tekst, en opent',
      async () => {
        const papier = leesBriefpapier(await maak())
        const fouten: string[] = []
        for (const inhoud of [elkBlok(true), { ...brief, concept: true } as const]) {
          const op = await naarWord(inhoud, papier)
          fouten.push(...(await ooxmlFouten(op)))
          expect(tekst(op).join('\n')).toContain(tekst(await naarWord(inhoud)).join('\n'))
        }
        expect(fouten).toEqual([])
        const beeld = await inLibreOffice(await naarWord({ ...brief, concept: true }, papier))
        expect(beeld.paginas).toBeGreaterThan(1)
        for (const blad of beeld.tekst) expect(blad).toContain('CONCEPT')
        expect(beeld.tekst.at(-1)).toContain('Vervolgblad 2026-001 van 3 november 2026, blad')
        expect(beeld.tekst.join('')).not.toMatch(/\{\{|\}\}|voorbeeldtekst/)
        const adres = beeld.woorden.find((w) => w.tekst === 'Teststraat')
        // In the window of the envelope: 20 to 110 mm from the left, 45 to 90 mm from the top.
        expect(adres?.x).toBeCloseTo(25, 0)
        expect(adres?.y).toBeGreaterThan(50)
        expect(adres?.y).toBeLessThan(70)
        const datum = beeld.woorden.find((w) => w.tekst === 'Datum')
        expect(datum?.y).toBeGreaterThan(88)
      },
      RUIM,
    )
  })

  it('houdt de koppen, het lettertype en het logo van het briefpapier', async () => {
    const delen = uitgepakt(await naarWord(elkBlok(true), leesBriefpapier(vanNederlandseWord(await metPlek()))))
    expect(delen['word/styles.xml']).toContain('7a1f5c')
    expect(delen['word/styles.xml']).toContain('Georgia')
    expect(delen['word/document.xml']).toContain('<w:pStyle w:val="Kop1"/>')
    expect(Object.keys(delen).some((pad) => pad.startsWith('word/media/'))).toBe(true)
    // The letterhead has another style under the id of ours.
    expect(delen['word/styles.xml']).toContain('w:styleId="KlachtdossierAdres"')
  })

  it('houdt alinea’s uit elkaar en een kop bij haar tekst, ook als het briefpapier daar niets over zegt', async () => {
    const kaal = anders(await metPlek(), {
      'word/styles.xml': (xml) => xml.replace(/<w:keepNext\/>|<w:spacing\b[^>]*>/g, ''),
    })
    const delen = uitgepakt(await naarWord(elkBlok(true), leesBriefpapier(vanNederlandseWord(kaal))))
    const stijl = (id: string) =>
      new RegExp(`<w:style\\b[^>]*w:styleId="${id}".*?</w:style>`).exec(delen['word/styles.xml'] ?? '')?.[0]
    expect(stijl('Kop1')).toMatch(/<w:pPr><w:keepNext\/><w:spacing [^>]*w:before="320"/)
    expect(stijl('Klachtdossiertekst')).toMatch(/<w:basedOn w:val="[^"]+"\/><w:pPr><w:spacing [^>]*w:after="120"/)
    expect(delen['word/document.xml']).toContain('<w:pStyle w:val="Klachtdossiertekst"/>')
    // What the letterhead itself writes stays as it looks there.
    expect(delen['word/document.xml']).toMatch(/<w:p>(?:(?!<w:pStyle).)*Regel boven de brief/)
    const ruim = anders(kaal, {
      'word/styles.xml': (xml) =>
        xml
          .replace('</w:styles>', `${RUIM_NORMAAL}</w:styles>`)
          .replace(/<w:style [^>]*w:styleId="Normal".*?<\/w:style>/, ''),
    })
    const eigen = uitgepakt(await naarWord(elkBlok(true), leesBriefpapier(ruim)))
    expect(eigen['word/styles.xml']).not.toContain('Klachtdossiertekst')
  })

  it('een eerdere brief van het programma kan het briefpapier zijn: elke stijl staat er een keer in', async () => {
    const kaal = anders(await metPlek(), {
      'word/styles.xml': (xml) => xml.replace(/<w:keepNext\/>|<w:spacing\b[^>]*>/g, ''),
    })
    const eerder = await naarWord(elkBlok(true), leesBriefpapier(vanNederlandseWord(kaal)))
    const opnieuw = await naarWord(elkBlok(true), leesBriefpapier(eerder))
    expect(await ooxmlFouten(opnieuw)).toEqual([])
    expect(uitgepakt(opnieuw)['word/document.xml']).toContain('<w:pStyle w:val="Klachtdossiertekst"/>')
  })

  it(
    'leidt nergens heen: van een link blijft alleen de tekst',
    async () => {
      const link =
        '<w:p><w:hyperlink r:id="rIdLink"><w:r><w:t>www.proeftuin.invalid</w:t></w:r></w:hyperlink></w:p></w:ftr>'
      const goed = await briefpapierBestand()
      const voeten = Object.keys(uitgepakt(goed)).filter((pad) => /word\/footer\d\.xml$/.test(pad))
      const lijst =
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rIdLink" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://www.proeftuin.invalid/" TargetMode="External"/></Relationships>'
      const papier = anders(
        goed,
        Object.fromEntries(
          voeten.flatMap((pad) => [
            [pad, (xml: string) => xml.replace('</w:ftr>', link)] as const,
            [pad.replace('word/', 'word/_rels/') + '.rels', () => lijst] as const,
          ]),
        ),
      )
      const docx = await naarWord(brief, leesBriefpapier(papier))
      const alles = uitgepakt(docx)
      expect(await ooxmlFouten(docx)).toEqual([])
      expect(Object.values(alles).join('')).toContain('<w:t>www.proeftuin.invalid</w:t>')
      expect(
        Object.entries(alles).filter(([pad, xml]) => pad.endsWith('.rels') && /External|https?:\/\/www/.test(xml)),
      ).toEqual([])
    },
    RUIM,
  )
})

describe('wat geen briefpapier kan zijn', async () => {
  it.each(await geenBriefpapier())('%s', (_, bytes, zin) => {
    let fout: unknown
    try {
      leesBriefpapier(bytes)
    } catch (e) {
      fout = e
    }
    expect(fout).toBeInstanceOf(BriefpapierFout)
    expect((fout as Error).message).toMatch(zin)
    expect((fout as Error).message).toMatch(/Er is niets veranderd\.$/)
  })
})

it('STK-7d het hele dossier komt op het briefpapier met al zijn delen: inhoudsopgave, tijdlijn, stukken en brieven', async () => {
  const dossier = kanariedossier(regelingen[0] as Regeling)
  const inhoud = dossierstuk({ ...vraagMet(dossier), dossier, lezer: { soort: 'archief' } })
  const papier = leesBriefpapier(await metPlek())
  const zonder = await naarWord(inhoud)
  const met = await naarWord(inhoud, papier)
  expect(await ooxmlFouten(met)).toEqual([])
  const teksten = (docx: Uint8Array) =>
    wordalineas(onderdeel(docx, 'word/document.xml')).flatMap(({ tekst }) => (tekst.trim() === '' ? [] : tekst))
  // Other margins, other pages.
  const woorden = (bytes: Uint8Array) => teksten(bytes).map((t) => t.replace(/\t\d+$/, ''))
  const gekregen = new Set(woorden(met))
  expect(woorden(zonder).length).toBeGreaterThan(100)
  expect(woorden(zonder).filter((t) => !gekregen.has(t))).toEqual([])
})
