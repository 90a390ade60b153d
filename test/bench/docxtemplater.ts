import Docxtemplater from 'docxtemplater'
import PizZip from 'pizzip'
import type { Inhoud } from '@/documents'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const alinea = (tekst: string, stijl = '') =>
  `<w:p>${stijl && `<w:pPr><w:pStyle w:val="${stijl}"/></w:pPr>`}<w:r><w:t xml:space="preserve">${tekst}</w:t></w:r></w:p>`
const cel = (tekst: string) => `<w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr>${alinea(tekst)}</w:tc>`

const DOCUMENT = [
  alinea('{titel}', 'Titel'),
  alinea('{#blokken}'),
  alinea('{#kop}'),
  alinea('{.}', 'Kop'),
  alinea('{/kop}'),
  alinea('{#alineas}'),
  alinea('{.}'),
  alinea('{/alineas}'),
  alinea('{#heeftRijen}'),
  `<w:tbl><w:tblPr><w:tblW w:w="9000" w:type="dxa"/></w:tblPr><w:tblGrid>${'<w:gridCol w:w="3000"/>'.repeat(3)}</w:tblGrid>`,
  `<w:tr>${cel('{#rijen}{a}')}${cel('{b}')}${cel('{c}{/rijen}')}</w:tr></w:tbl>`,
  alinea('{/heeftRijen}'),
  alinea('{/blokken}'),
].join('')

/** The template a user of docxtemplater would have made in Word: headings, paragraphs and a table in loops. */
export function sjabloon(): Uint8Array {
  const zip = new PizZip()
  const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
  const soort = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
  const relatie = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  zip.file(
    '[Content_Types].xml',
    `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${soort}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${soort}.styles+xml"/></Types>`,
  )
  const relaties = (doel: string, type: string) =>
    `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relatie}/${type}" Target="${doel}"/></Relationships>`
  zip.file('_rels/.rels', relaties('word/document.xml', 'officeDocument'))
  zip.file('word/_rels/document.xml.rels', relaties('styles.xml', 'styles'))
  const stijl = (id: string, pt: number) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:rPr><w:b/><w:sz w:val="${pt}"/></w:rPr></w:style>`
  zip.file('word/styles.xml', `${xml}<w:styles ${W}>${stijl('Titel', 36)}${stijl('Kop', 28)}</w:styles>`)
  zip.file('word/document.xml', `${xml}<w:document ${W}><w:body>${DOCUMENT}<w:sectPr/></w:body></w:document>`)
  return zip.generate({ type: 'uint8array' })
}

/** The same content as the loops of the template want it. */
export function waarden({ titel, blokken }: Inhoud) {
  const leeg = { kop: [] as string[], alineas: [] as string[], heeftRijen: false, rijen: [] as object[] }
  const metRijen = (rijen: { a: string; b: string; c: string }[]) => ({ ...leeg, heeftRijen: true, rijen })
  return {
    titel,
    blokken: blokken.map((blok) => {
      if (blok.soort === 'kop' || blok.soort === 'titel') return { ...leeg, kop: [blok.tekst] }
      if (blok.soort === 'alinea') return { ...leeg, alineas: blok.tekst.split('\n\n') }
      if (blok.soort === 'opsomming') return { ...leeg, alineas: [...blok.punten] }
      if (blok.soort === 'gegevens') return metRijen(blok.regels.map((r) => ({ a: r.label, b: r.waarde, c: '' })))
      if (blok.soort === 'tabel') return metRijen(blok.rijen.map(([a = '', b = '', c = '']) => ({ a, b, c })))
      return leeg
    }),
  }
}

export function vulIn(sjabloonBytes: Uint8Array, inhoud: Inhoud): Uint8Array {
  const document = new Docxtemplater(new PizZip(sjabloonBytes), { paragraphLoop: true, linebreaks: true })
  document.render(waarden(inhoud))
  return document.toBuffer()
}
