import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { leesBriefpapier } from '@/documents/briefpapier/lezen'
import { proefbrief } from '@/documents/briefpapier/proefbrief'
import { keurLogo, logoMaat, logoPixels } from '@/documents/logo'
import { logoBeeld } from '@/documents/logo-beeld'
import { naarKnopen, printPaginaStijl } from '@/documents/naar-html'
import { naarWord } from '@/documents/naar-word'
import { standaardInstellingen } from '@/domain/regeling/instellingen'
import { metPlek } from '../../fixtures/briefpapier'
import { eenInhoud } from '../../fixtures/inhoud'
import { EEN_SVG, eenPng, jpegKop } from '../../fixtures/plaatje'
import { inLibreOffice, ooxmlFouten, uitgepakt } from '../../fixtures/word'

const LOGO = eenPng(400, 100)
const brief = proefbrief({ ...standaardInstellingen().organisatie, naam: 'Welzijn Voorbeeldstad', adres: ['Plein 1'] })
const tekst = (svg: string) => new TextEncoder().encode(svg)
const metIn = (stuk: string) => tekst(EEN_SVG.replace('<rect', `${stuk}<rect`))

describe('wat een logo mag zijn', () => {
  test.each([
    ['png', LOGO],
    ['jpeg', jpegKop(800, 600)],
    ['svg', tekst(EEN_SVG)],
    ['svg', tekst(`\uFEFF${EEN_SVG}`)],
    ['svg', metIn('<image href="data:image/png;base64,iVBORw0KGgo="/>')],
  ])('%s, naar zijn bytes', (soort, bytes) => expect(keurLogo(bytes)).toBe(soort))

  test.each([
    ['tekst', tekst('geen plaatje'), /Kies een PNG, JPEG of SVG/],
    ['een pagina', tekst('<html><svg></svg></html>'), /Kies een PNG, JPEG of SVG/],
    ['niets', new Uint8Array(), /Kies een PNG, JPEG of SVG/],
    ['een halve PNG', LOGO.subarray(0, 12), /beschadigd/],
    ['een halve JPEG', jpegKop(8, 8).subarray(0, 8), /beschadigd/],
    ['een JPEG zonder maat', jpegKop(0, 0), /beschadigd/],
    ['meer dan 2 MB', new Uint8Array(2 * 1024 * 1024 + 1), /groter dan 2 MB/],
    ['klein bestand, reuzenbeeld', jpegKop(60_000, 60_000), /groter dan 2 MB/],
    ['een opdracht', metIn('<script>alert(1)</script>'), /meer dan een plaatje/],
    ['een opdracht bij laden', metIn('<g onload="x()"/>'), /meer dan een plaatje/],
    ['een pagina erin', metIn('<foreignObject/>'), /meer dan een plaatje/],
    ['een plaatje van buiten', metIn('<image xlink:href="https://voorbeeld.nl/a.png"/>'), /meer dan een plaatje/],
    ['een pagina als plaatje', metIn("<image href='data:text/html,x'/>"), /meer dan een plaatje/],
    ['een stijl van buiten', metIn('<style>@import "a.css"</style>'), /meer dan een plaatje/],
    ['een vulling van buiten', metIn('<g fill="url(http://voorbeeld.nl/a#b)"/>'), /meer dan een plaatje/],
    ['een entiteit', tekst(`<!DOCTYPE svg [<!ENTITY a SYSTEM "b">]>${EEN_SVG.slice(EEN_SVG.indexOf('<svg'))}`), /meer/],
  ])('geweigerd met een zin: %s', (_wat, bytes, zin) => {
    expect(() => keurLogo(bytes)).toThrow(zin)
    expect(() => keurLogo(bytes)).toThrow(/niets veranderd|Sla het op als PNG/)
  })

  test('past in zijn plek, breed of hoog', () => {
    expect(logoMaat(LOGO)).toMatchObject({ breedte: 60, hoogte: 15, pixels: 400 })
    expect(logoMaat(eenPng(10, 100))).toMatchObject({ breedte: 1.5, hoogte: 15 })
    expect(logoPixels(4, 1)).toEqual({ breedte: 1417, hoogte: 354 })
  })
})

describe('het logo op papier', () => {
  test.each([
    ['brief', brief],
    ['concept', { ...brief, concept: true as const, oefening: true as const }],
    ['verslag', eenInhoud([{ soort: 'alinea', tekst: 'Een verslag.' }])],
  ])(
    '%s in Word: op de eerste bladzijde, met een beschrijving, en alles blijft op zijn plek',
    async (_wat, inhoud) => {
      const docx = await naarWord(inhoud, undefined, LOGO)
      expect(await ooxmlFouten(docx)).toEqual([])
      const delen = uitgepakt(docx)
      const koppen = Object.entries(delen).filter(([pad]) => /word\/header\d\.xml$/.test(pad))
      const met = koppen.filter(([, xml]) => xml.includes('<w:drawing>'))
      expect(met).toHaveLength(1)
      expect(koppen).toHaveLength(2)
      const [[pad = '', xml = ''] = []] = met
      expect(xml).toContain(`descr="Logo van ${inhoud.organisatie}"`)
      expect(delen['word/document.xml']).toContain('<w:titlePg/>')
      expect(delen[`word/_rels/${pad.split('/')[1] ?? ''}.rels`]).toContain('media/')
      const media = Object.entries(unzipSync(docx)).filter(([naam]) => naam.startsWith('word/media/'))
      expect(media.map(([, bytes]) => Buffer.compare(bytes, LOGO))).toEqual([0])

      const zonder = await inLibreOffice(await naarWord(inhoud))
      const beeld = await inLibreOffice(docx)
      expect(beeld.paginas).toBe(zonder.paginas)
    },
    60_000,
  )

  test('op eigen briefpapier staat geen tweede logo', async () => {
    const delen = unzipSync(await naarWord(brief, leesBriefpapier(await metPlek()), LOGO))
    for (const bytes of Object.values(delen)) expect(Buffer.compare(bytes, LOGO)).not.toBe(0)
  })

  test('op het scherm en op de afdruk: hetzelfde beeld, en zonder logo verandert er niets', () => {
    const beeld = logoBeeld(LOGO)
    expect(Buffer.from(beeld.url.split(',')[1] ?? '', 'base64').equals(Buffer.from(LOGO))).toBe(true)
    const stijl = printPaginaStijl({ ...brief, concept: true }, beeld)
    // 400 pixels in 60 mm.
    expect(stijl).toContain(`image-set(url("${beeld.url}") ${(400 / ((60 * 96) / 25.4)).toFixed(4)}x)`)
    expect(stijl).toContain("@top-center { content: 'CONCEPT'")
    expect(printPaginaStijl(brief)).not.toContain('image-set')
  })

  test('het voorbeeld heeft het op het eerste blad, met een beschrijving', () => {
    interface Nep {
      naam: string
      attributen: Record<string, string>
      kinderen: unknown[]
    }
    const maak = (naam: string) => {
      const nep: Nep = { naam, attributen: {}, kinderen: [] }
      return Object.assign(nep, {
        append: (...k: unknown[]) => void nep.kinderen.push(...k),
        setAttribute: (n: string, w: string) => void (nep.attributen[n] = w),
      })
    }
    const doc = {
      createDocumentFragment: () => maak(''),
      createElement: maak,
      createElementNS: (_: string, n: string) => maak(n),
    }
    const alle = (nep: Nep): Nep[] => [
      nep,
      ...nep.kinderen.flatMap((k) => (typeof k === 'object' ? alle(k as Nep) : [])),
    ]
    const plaatjes = (logo?: ReturnType<typeof logoBeeld>) =>
      alle(naarKnopen(brief, doc, logo)).filter(({ naam }) => naam === 'img')
    expect(plaatjes(logoBeeld(LOGO)).map(({ attributen }) => attributen)).toMatchObject([
      { class: 'logo', alt: 'Logo van Welzijn Voorbeeldstad', width: '227', height: '57' },
    ])
    expect(plaatjes()).toEqual([])
  })
})
