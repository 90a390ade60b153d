import {
  BorderStyle,
  CheckBox,
  Document,
  Footer,
  Header,
  HeightRule,
  type IPropertiesOptions,
  type ITableCellBorders,
  LeaderType,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableOfContents,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx'
import type { Briefpapier } from './briefpapier/lezen'
import { opBriefpapier } from './briefpapier/samenvoegen'
import type { woordTekening } from './word-tekening'
import { blijftHeel, kolomgrenzen, labelbreedte, MAAT, TEKSTBREEDTE, twips } from './huisstijl'
import { type Cel, type Celdeel, type Deel, delen, ondertekeningrijen, raster, type Rij } from './huisstijl-formulier'
import { CELMARGE, TABEL } from './huisstijl-tabel'
import { GEGEVENS_ONDER, LIJST, nummering, STIJL, stijlen, TEKEN } from './huisstijl-word'
import { type Blok, type Inhoud, type Keuze, merkVan } from '@/domain/document/inhoud'
import { alineas, enkeleRegel, isRechtsNaarLinks, schoneTekst } from './schone-tekst'
import { alinea, celtekst, doorlopend, type Extra, tekst, tekstdelen } from './word-tekst'

/** A .docx of the document: named styles only, no macro's, no names of machine or account. On the paper of the organisation, if any. */
export async function naarWord(inhoud: Inhoud, briefpapier?: Briefpapier): Promise<Uint8Array> {
  const organisatie = enkeleRegel(inhoud.organisatie)
  const zelden = await zeldenNodig(inhoud.blokken)
  const document = new Document({
    ...(zelden.paginas && { pageNumbers: zelden.paginas }),
    title: enkeleRegel(inhoud.titel),
    creator: organisatie,
    lastModifiedBy: organisatie,
    compatibility: { version: 15 },
    defaultTabStop: twips(12.5),
    styles: stijlen(),
    numbering: nummering(),
    sections: [
      {
        properties: {
          page: {
            size: { width: twips(MAAT.paginaBreedte), height: twips(MAAT.paginaHoogte) },
            margin: {
              top: twips(MAAT.marge),
              right: twips(MAAT.marge),
              bottom: twips(MAAT.marge),
              left: twips(MAAT.marge),
              header: twips(MAAT.kopafstand),
              footer: twips(MAAT.kopafstand),
            },
          },
        },
        headers: { default: new Header({ children: [koptekst(organisatie, merkVan(inhoud))] }) },
        footers: { default: new Footer({ children: [voettekst(enkeleRegel(inhoud.voettekst))] }) },
        children: lichaam(inhoud.blokken, zelden),
      },
    ],
  })
  const docx = new Uint8Array(await Packer.toArrayBuffer(document))
  return briefpapier ? opBriefpapier(docx, briefpapier, inhoud) : docx
}

interface ZeldenNodig {
  readonly paginas?: IPropertiesOptions['pageNumbers']
  readonly tekening?: typeof woordTekening
}

/**
 * Shapes and the pages of a table of contents are a megabyte of code that only a whole dossier needs. The pages are worked out by
 * laying the document out; what is written with it is clean, so that Word does not ask to update fields.
 */
async function zeldenNodig(blokken: readonly Blok[]): Promise<ZeldenNodig> {
  const heeft = (soort: Blok['soort']) => blokken.some((b) => b.soort === soort)
  return {
    ...(heeft('inhoudsopgave') && {
      paginas: (await import('docx/layout')).estimatePageNumbersWith({ guess: true }),
    }),
    ...(heeft('tekening') && { tekening: (await import('./word-tekening')).woordTekening }),
  }
}

function koptekst(organisatie: string, merk: string): Paragraph {
  const rechts = merk === '' ? [] : [new TextRun({ style: TEKEN.concept, children: [new Tab(), merk] })]
  return new Paragraph({ style: STIJL.koptekst, children: [...tekstdelen(organisatie), ...rechts] })
}

function voettekst(tekst: string): Paragraph {
  return new Paragraph({
    style: STIJL.voettekst,
    children: [
      ...tekstdelen(tekst),
      new TextRun({ children: [new Tab(), 'pagina ', PageNumber.CURRENT, ' van ', PageNumber.TOTAL_PAGES] }),
    ],
  })
}

type Element = Paragraph | Table | TableOfContents

function lichaam(blokken: readonly Blok[], zelden: ZeldenNodig): Element[] {
  const uit: Element[] = []
  let lijsten = 0
  const alle = delen(blokken)
  for (const [i, deel] of alle.entries()) {
    const [eerste, ...rest] = elementen(deel, zelden, () => ++lijsten, isGroet(alle[i + 1]))
    if (!eerste) continue
    // A table can not carry a page break, and two tables in a row become one.
    if (eerste instanceof Table && (deel.nieuwePagina || uit.at(-1) instanceof Table)) {
      uit.push(
        deel.nieuwePagina
          ? new Paragraph({ style: STIJL.documenteinde, pageBreakBefore: true, keepNext: true })
          : new Paragraph({ style: STIJL.tabelscheiding }),
      )
    }
    uit.push(eerste, ...rest)
  }
  if (uit.at(-1) instanceof Table || uit.length === 0) uit.push(new Paragraph({ style: STIJL.documenteinde }))
  return uit
}

const isGroet = (deel: Deel | undefined): boolean => deel?.soort === 'blok' && deel.blok.soort === 'groet'

/** `voorGroet`: its last paragraph goes along to the page of the greeting, which never stands there alone with the name. */
function elementen(deel: Deel, zelden: ZeldenNodig, nieuweLijst: () => number, voorGroet = false): Element[] {
  if (deel.soort === 'formulier') return [formuliertabel(deel.rijen)]
  const { blok } = deel
  const breuk: Extra = deel.nieuwePagina ? { pageBreakBefore: true } : {}
  switch (blok.soort) {
    case 'titel':
      return [...tekst(STIJL.titel, blok.tekst, breuk), ...tekst(STIJL.ondertitel, blok.ondertitel ?? '')]
    case 'kop':
      return tekst(STIJL.kop[blok.niveau], blok.tekst, breuk)
    case 'alinea':
      return tekst(alineastijl(blok.stijl), doorlopend(blok.tekst), breuk, voorGroet)
    case 'inhoudsopgave':
      return [new TableOfContents('Inhoud', { hyperlink: true, headingStyleRange: '1-2' })]
    case 'tekening':
      return zelden.tekening ? [zelden.tekening(blok, deel.nieuwePagina)] : []
    case 'adressering':
      return [adressering(blok.geadresseerde, blok.afzender)]
    case 'gegevens':
      return gegevens(blok.regels, breuk)
    case 'opsomming':
      return opsomming(blok.punten, blok.genummerd ? nieuweLijst() : undefined, breuk, voorGroet)
    case 'tabel':
      return [
        ...tekst(STIJL.bijschrift, blok.bijschrift ?? '', breuk),
        ...(blok.kolommen.length > 0 ? [dossiertabel(blok)] : []),
      ]
    case 'groet':
      return [
        ...tekst(STIJL.groet, blok.groet, breuk),
        ...tekst(STIJL.handtekening, blok.afzender.map(enkeleRegel).filter(Boolean).join('\n')),
      ]
    case 'ondertekening': {
      const rijen = ondertekeningrijen(blok)
      const inleiding = tekst(STIJL.standaard, blok.inleiding ?? '', { ...breuk, keepNext: true })
      return rijen.length > 0 ? [...inleiding, formuliertabel(rijen)] : inleiding
    }
  }
}

function alineastijl(stijl: Extract<Blok, { soort: 'alinea' }>['stijl']): string {
  return stijl === 'toelichting' ? STIJL.toelichting : stijl === 'nadruk' ? STIJL.nadruk : STIJL.standaard
}

/**
 * A plain row of a fixed minimum height, no text frame: Word and LibreOffice put it in the same place, and a long
 * address or letterhead makes it grow instead of being cut off.
 */
function adressering(geadresseerde: readonly string[], afzender: readonly string[]): Table {
  const links = twips(MAAT.adresBreedte)
  const blok = (style: string, regels: readonly string[], breedte: number): TableCell =>
    new TableCell({
      width: { size: breedte, type: WidthType.DXA },
      children: [alinea(style, regels.map(enkeleRegel).filter(Boolean).join('\n'))],
    })
  return new Table({
    style: TABEL.indeling,
    layout: TableLayoutType.FIXED,
    width: { size: TEKSTBREEDTE, type: WidthType.DXA },
    columnWidths: [links, TEKSTBREEDTE - links],
    rows: [
      new TableRow({
        cantSplit: true,
        height: { value: twips(MAAT.briefVanBoven - MAAT.marge), rule: HeightRule.ATLEAST },
        children: [blok(STIJL.adres, geadresseerde, links), blok(STIJL.afzender, afzender, TEKSTBREEDTE - links)],
      }),
    ],
  })
}

function gegevens(regels: Extract<Blok, { soort: 'gegevens' }>['regels'], breuk: Extra): Paragraph[] {
  const style = STIJL.gegeven[labelbreedte(regels.map((regel) => regel.label))]
  const paragrafen = regels.flatMap(({ label, waarde }) => {
    const [eerste = '', ...rest] = alineas(waarde)
    return [eerste, ...rest].map((stuk, i) => ({
      keepLines: blijftHeel([stuk]),
      // The value always stands behind the tab, also where it goes on in a next paragraph.
      children: [
        ...(i === 0 ? tekstdelen(enkeleRegel(label), { style: TEKEN.gegevenlabel }) : []),
        new TextRun({ children: [new Tab()] }),
        ...tekstdelen(stuk, isRechtsNaarLinks(stuk) ? { rightToLeft: true } : {}),
      ],
    }))
  })
  return paragrafen.map(
    (paragraaf, i) =>
      new Paragraph({
        ...paragraaf,
        style,
        ...(i === paragrafen.length - 1 ? { spacing: { before: 0, after: GEGEVENS_ONDER.laatste } } : {}),
        ...(i === 0 ? breuk : {}),
      }),
  )
}

function opsomming(
  punten: readonly string[],
  lijst: number | undefined,
  breuk: Extra,
  aanVolgende: boolean,
): Paragraph[] {
  // Each numbered list counts from 1 again; a bullet needs nothing beyond its style.
  const eerste: Extra =
    lijst === undefined ? {} : { numbering: { reference: LIJST.nummering, level: 0, instance: lijst, custom: true } }
  const style = lijst === undefined ? STIJL.opsomming : STIJL.nummering
  return punten
    .map((punt) => alineas(punt))
    .filter((stukken) => stukken.length > 0)
    .flatMap((stukken, i, alle) =>
      stukken.map((stuk, j) =>
        alinea(j === 0 ? style : STIJL.lijstvervolg, stuk, {
          keepLines: blijftHeel([stuk]),
          ...(j === 0 ? eerste : {}),
          ...(i + j === 0 ? breuk : {}),
          ...(aanVolgende && i === alle.length - 1 && j === stukken.length - 1 && { keepNext: true }),
        }),
      ),
    )
}

function dossiertabel({ kolommen, rijen }: Extract<Blok, { soort: 'tabel' }>): Table {
  const grenzen = kolomgrenzen(kolommen.map((kolom) => kolom.breedte))
  const breedtes = kolommen.map((_, i) => (grenzen[i + 1] ?? 0) - (grenzen[i] ?? 0))
  const cel = (i: number, style: string, waarde: string, extra: Extra = {}): TableCell =>
    new TableCell({ width: { size: breedtes[i] ?? 0, type: WidthType.DXA }, children: celtekst(style, waarde, extra) })
  // No row stands alone with the head at the foot of a page, or alone at the top of the next one.
  const samen = (plek: number): Extra =>
    rijen.length > 1 && (plek === 0 || plek === rijen.length - 2) ? { keepNext: true } : {}
  return new Table({
    style: TABEL.dossier,
    layout: TableLayoutType.FIXED,
    width: { size: TEKSTBREEDTE, type: WidthType.DXA },
    columnWidths: breedtes,
    tableLook: { firstRow: true, noHBand: true, noVBand: true },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: kolommen.map((kolom, i) => cel(i, STIJL.tabelkop, kolom.kop)),
      }),
      ...rijen.map(
        (rij, plek) =>
          new TableRow({
            cantSplit: blijftHeel(rij),
            children: kolommen.map((_, i) => cel(i, STIJL.tabeltekst, rij[i] ?? '', samen(plek))),
          }),
      ),
    ],
  })
}

const GEEN = { style: BorderStyle.NIL } as const
/** Label line plus cell padding; the room to write comes on top of it. In millimetres. */
const LABELHOOGTE = 5.7

function formuliertabel(rijen: readonly Rij[]): Table {
  const { breedtes, overspanning } = raster(rijen)
  return new Table({
    style: TABEL.formulier,
    layout: TableLayoutType.FIXED,
    width: { size: TEKSTBREEDTE, type: WidthType.DXA },
    columnWidths: breedtes,
    tableLook: { noHBand: true, noVBand: true },
    rows: rijen.map(
      (rij) =>
        new TableRow({
          cantSplit: rij.heel,
          ...(rij.schrijfregels > 0
            ? {
                height: {
                  value: twips(LABELHOOGTE + rij.schrijfregels * MAAT.schrijfregel),
                  rule: HeightRule.ATLEAST,
                },
              }
            : {}),
          children: rij.cellen.map(
            (cel, i) =>
              new TableCell({
                width: { size: cel.tot - cel.van, type: WidthType.DXA },
                ...(overspanning(cel) > 1 ? { columnSpan: overspanning(cel) } : {}),
                borders: celranden(rij, i),
                children: cel.delen.flatMap((deel) => celdeel(deel, cel, rij)),
              }),
          ),
        }),
    ),
  })
}

function celranden(rij: Rij, i: number): ITableCellBorders {
  const samen = !rij.tussenlijnen
  return {
    ...(samen && rij.hoortBijVorige ? { top: GEEN } : {}),
    ...(samen && rij.hoortBijVolgende ? { bottom: GEEN } : {}),
    ...(samen && i > 0 ? { left: GEEN } : {}),
    ...(samen && i < rij.cellen.length - 1 ? { right: GEEN } : {}),
  }
}

function celdeel(deel: Celdeel, cel: Cel, rij: Rij): Paragraph[] {
  const samen: Extra = rij.hoortBijVolgende ? { keepNext: true } : {}
  if (deel.soort === 'antwoord') return celtekst(STIJL.antwoord, deel.tekst, samen)
  if (deel.soort === 'keuze') return [keuze(deel.keuze, cel, samen)]
  const nummer = enkeleRegel(deel.nummer)
  const { rightToLeft, ...richting } = isRechtsNaarLinks(deel.tekst) ? { rightToLeft: true, bidirectional: true } : {}
  return [
    new Paragraph({
      style: STIJL.label,
      ...richting,
      ...samen,
      children: [
        ...(nummer === '' ? [] : tekstdelen(`${nummer}  `, { style: TEKEN.nummer })),
        ...tekstdelen(schoneTekst(deel.tekst).trim(), rightToLeft ? { rightToLeft } : {}),
      ],
    }),
  ]
}

function keuze({ label, aangekruist, aanvulling }: Keuze, cel: Cel, extra: Extra): Paragraph {
  const naam = enkeleRegel(label)
  const children: ParagraphChild[] = [
    new CheckBox({ checked: aangekruist, alias: naam.slice(0, 64).toWellFormed() }),
    new TextRun({ children: [new Tab()] }),
    ...tekstdelen(schoneTekst(label).trim()),
  ]
  if (aanvulling === undefined) return new Paragraph({ style: STIJL.keuze, children, ...extra })
  if (aanvulling.trim() !== '') children.push(...tekstdelen(` ${schoneTekst(aanvulling).trim()}`))
  else children.push(new TextRun({ text: ' ' }), new TextRun({ children: [new Tab()] }))
  const rechts = cel.tot - cel.van - 2 * twips(CELMARGE.formulier)
  return new Paragraph({
    style: STIJL.keuze,
    children,
    ...extra,
    // Always there, so that the line to write on appears as soon as the text is erased in Word.
    tabStops: [{ type: TabStopType.RIGHT, position: rechts, leader: LeaderType.UNDERSCORE }],
  })
}
