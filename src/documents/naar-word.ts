import {
  Document,
  Footer,
  Header,
  type IPropertiesOptions,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  TableOfContents,
  TabStopType,
  TextRun,
} from 'docx'
import { type Blok, type Inhoud, isBriefInhoud, merkVan } from '@/domain/document/inhoud'
import type { Briefpapier } from './briefpapier/lezen'
import { opBriefpapier } from './briefpapier/samenvoegen'
import { vervolgkop } from './gegevens-van'
import { blijftHeel, labelbreedte, MAAT, twips } from './huisstijl'
import { type Deel, delen, ondertekeningrijen } from './huisstijl-formulier'
import { nummering, stijlen } from './huisstijl-blad'
import { GEGEVENS_ONDER, STIJL, TEKEN } from './huisstijl-word'
import { alineas, enkeleRegel, isRechtsNaarLinks } from './schone-tekst'
import { formuliertabel } from './word-formulier'
import { teLaag } from './koppen'
import { documentdeel, kerndeel } from './word-schrijven'
import { adressering, dossiertabel } from './word-tabel'
import type { woordLogo } from './word-logo'
import type { Ruimte } from './word-tekening'
import { alinea, doorlopend, tekst, tekstdelen } from './word-tekst'
import { type Extra, Klaar, paragraaf, run, TAB, type Xml } from './word-xml'

/**
 * A .docx of the document: named styles only, no macro's, no names of machine or account. On the paper of the organisation, if any;
 * else with its logo, if any.
 */
export async function naarWord(inhoud: Inhoud, briefpapier?: Briefpapier, logo?: Uint8Array): Promise<Uint8Array> {
  const organisatie = enkeleRegel(inhoud.organisatie)
  const blad = pagina(briefpapier)
  const zelden = await zeldenNodig(inhoud.blokken, {
    breedte: blad.size.width - blad.margin.left - blad.margin.right,
    hoogte: blad.size.height - blad.margin.top - blad.margin.bottom,
  })
  const { lijsten, stukken } = lichaam(inhoud.blokken, { ...zelden, teLaag: teLaag(inhoud.blokken) })
  const eigen = stukken.flatMap(({ stuk }) => (vanDocx(stuk) ? [] : [stuk]))
  // A table of contents is filled by docx from what is in its tree, and a drawing has parts of its own.
  const inBoom = eigen.length < stukken.length
  const brief = isBriefInhoud(inhoud)
  const merk = merkVan(inhoud)
  const beeld = logo && !briefpapier ? (await import('./word-logo')).woordLogo(logo, organisatie) : undefined
  const eigenBegin = brief || beeld !== undefined
  const voet = () => new Footer({ children: [voettekst(enkeleRegel(inhoud.voettekst))] })
  const document = new Document({
    ...(zelden.paginas && { pageNumbers: zelden.paginas }),
    title: enkeleRegel(inhoud.titel),
    subject: enkeleRegel(inhoud.voettekst),
    creator: organisatie,
    lastModifiedBy: organisatie,
    compatibility: { version: 15 },
    defaultTabStop: twips(12.5),
    styles: stijlen(brief ? 'brief' : 'document'),
    numbering: nummering(),
    sections: [
      {
        properties: {
          titlePage: eigenBegin,
          page: blad,
        },
        headers: {
          default: new Header({ children: [koptekst(vervolgkop(inhoud), merk)] }),
          ...(eigenBegin && { first: new Header({ children: [koptekst(organisatie, merk, beeld)] }) }),
        },
        footers: { default: voet(), ...(eigenBegin && { first: voet() }) },
        children: inBoom ? stukken.map(({ lijst, stuk }) => (vanDocx(stuk) ? stuk : new Klaar(stuk, lijst))) : [],
      },
    ],
  })
  const deel = [kerndeel(document), ...(inBoom ? [] : [documentdeel(document, eigen, lijsten)])]
  const docx = new Uint8Array(await Packer.toArrayBuffer(document, undefined, deel))
  return briefpapier ? opBriefpapier(docx, briefpapier, inhoud) : docx
}

/** On a letterhead too: the pages of the contents are worked out on the paper that they will stand on. */
function pagina(papier: Briefpapier | undefined) {
  const marge = twips(MAAT.marge)
  return {
    size: {
      width: papier?.paginaBreedte ?? twips(MAAT.paginaBreedte),
      height: papier?.paginaHoogte ?? twips(MAAT.paginaHoogte),
    },
    margin: {
      top: papier?.boven ?? marge,
      right: papier?.rechts ?? marge,
      bottom: papier?.onder ?? marge,
      left: papier ? papier.paginaBreedte - papier.breedte - papier.rechts : marge,
      header: twips(MAAT.kopafstand),
      footer: twips(MAAT.kopafstand),
    },
  }
}

interface ZeldenNodig {
  /** How many levels the headings stand too low. */
  readonly teLaag?: number
  readonly paginas?: IPropertiesOptions['pageNumbers']
  readonly tekening?: (blok: Extract<Blok, { soort: 'tekening' }>, nieuwePagina: boolean) => Paragraph
}

/**
 * Shapes and the pages of a table of contents are a megabyte of code that only a whole dossier needs. The pages are worked out by
 * laying the document out; what is written with it is clean, so that Word does not ask to update fields.
 */
async function zeldenNodig(blokken: readonly Blok[], ruimte: Ruimte): Promise<ZeldenNodig> {
  const heeft = (soort: Blok['soort']) => blokken.some((b) => b.soort === soort)
  const tekenen = heeft('tekening') ? await import('./word-tekening') : undefined
  return {
    ...(heeft('inhoudsopgave') && {
      paginas: (await import('docx/layout')).estimatePageNumbersWith({ guess: true }),
    }),
    ...(tekenen && { tekening: (blok, nieuwePagina) => tekenen.woordTekening(blok, nieuwePagina, ruimte) }),
  }
}

function koptekst(organisatie: string, merk: string, logo?: ReturnType<typeof woordLogo>): Paragraph {
  const rechts = merk === '' ? [] : [new TextRun({ style: TEKEN.concept, children: [new Tab(), merk] })]
  return new Paragraph({
    style: STIJL.koptekst,
    ...(logo && { tabStops: [{ type: TabStopType.RIGHT, position: logo.totHier }] }),
    children: [...(logo ? [logo.run] : []), new TextRun({ text: organisatie }), ...rechts],
  })
}

function voettekst(tekst: string): Paragraph {
  return new Paragraph({
    style: STIJL.voettekst,
    children: [
      new TextRun({ text: tekst }),
      new TextRun({ children: [new Tab(), 'pagina ', PageNumber.CURRENT, ' van ', PageNumber.TOTAL_PAGES] }),
    ],
  })
}

const isStuk = (x: unknown): x is Record<string, unknown> => typeof x === 'object' && x !== null
const isReeks = (x: unknown): x is unknown[] => Array.isArray(x)
/** The child of this name in XML as docx writes it out. */
const kind = (delen: unknown, naam: string): unknown =>
  isReeks(delen) ? delen.filter(isStuk).find((d) => naam in d)?.[naam] : undefined

/** What ends it is a paragraph of its own: as low as can be, or a full page of contents is followed by an empty one. */
class Inhoudsopgave extends TableOfContents {
  constructor() {
    super('Inhoud', { hyperlink: true, headingStyleRange: '1-2' })
  }

  override prepForXml(context: Parameters<TableOfContents['prepForXml']>[0]) {
    const xml = super.prepForXml(context)
    const inhoud = kind(xml?.['w:sdt'], 'w:sdtContent')
    const laatste = isReeks(inhoud) ? kind([inhoud.at(-1)], 'w:p') : undefined
    if (isReeks(laatste)) laatste.unshift({ 'w:pPr': [{ 'w:pStyle': { _attr: { 'w:val': STIJL.documenteinde } } }] })
    return xml
  }
}

/** Pieces of ours, and the few with which docx does more than write them. */
type Stuk = Xml | Paragraph | TableOfContents
const vanDocx = (stuk: Stuk): stuk is Paragraph | TableOfContents =>
  stuk instanceof Paragraph || stuk instanceof TableOfContents

interface Lichaam {
  readonly stukken: readonly { readonly stuk: Stuk; readonly lijst: number | undefined }[]
  /** How many numbered lists are in it. */
  readonly lijsten: number
}

function lichaam(blokken: readonly Blok[], zelden: ZeldenNodig): Lichaam {
  const uit: { stuk: Stuk; lijst: number | undefined }[] = []
  let naTabel = false
  let lijsten = 0
  const leg = (stuk: Stuk, lijst?: number): void => {
    naTabel = 'w:tbl' in stuk
    uit.push({ stuk, lijst })
  }
  const alle = delen(blokken)
  for (const [i, deel] of alle.entries()) {
    const lijst = isLijst(deel) ? ++lijsten : undefined
    const stukken = elementen(deel, zelden, lijst, hoortBijSlot(alle, i))
    // A table can not carry a page break, and two tables in a row become one.
    if (stukken[0] && 'w:tbl' in stukken[0]) {
      if (deel.nieuwePagina) leg(paragraaf(STIJL.documenteinde, [], { pageBreakBefore: true, keepNext: true }))
      else if (naTabel) leg(paragraaf(STIJL.tabelscheiding, [], { keepNext: hoortBijSlot(alle, i - 1) }))
    }
    for (const stuk of stukken) leg(stuk, lijst)
  }
  if (naTabel || uit.length === 0) leg(paragraaf(STIJL.documenteinde, []))
  return { stukken: uit, lijsten }
}

const is = (deel: Deel | undefined, soort: Blok['soort']): boolean =>
  deel?.soort === 'blok' && deel.blok.soort === soort
/**
 * Goes along to the page of what ends the document: greeting and signatures never stand there alone, and neither does the
 * greeting with no more than whom to ask.
 */
const hoortBijSlot = (alle: readonly Deel[], i: number): boolean =>
  is(alle[i + 1], 'groet') || is(alle[i + 1], 'ondertekening') || (is(alle[i + 1], 'kop') && is(alle[i + 3], 'groet'))
/** Each numbered list counts from 1 again. */
const isLijst = (deel: Deel): boolean =>
  deel.soort === 'blok' && 'genummerd' in deel.blok && deel.blok.genummerd === true

/** `aanVolgende`: its end goes along to the page of what follows. */
function elementen(deel: Deel, zelden: ZeldenNodig, lijst: number | undefined, aanVolgende: boolean): Stuk[] {
  if (deel.soort === 'formulier') return [formuliertabel(deel.rijen, aanVolgende ? 'volgende' : undefined)]
  const { blok } = deel
  const breuk: Extra = deel.nieuwePagina ? { pageBreakBefore: true } : {}
  switch (blok.soort) {
    case 'titel':
      return [...tekst(STIJL.titel, blok.tekst, breuk), ...tekst(STIJL.ondertitel, blok.ondertitel ?? '')]
    case 'kop':
      return tekst(STIJL.kop[blok.niveau], blok.tekst, {
        ...breuk,
        // It looks as before: only its place in the order of headings is another.
        ...(zelden.teLaag && { niveau: Math.max(0, blok.niveau - 1 - zelden.teLaag) }),
      })
    case 'alinea':
      return tekst(alineastijl(blok.stijl), doorlopend(blok.tekst), breuk, aanVolgende)
    case 'inhoudsopgave':
      return [new Inhoudsopgave()]
    case 'tekening':
      return zelden.tekening ? [zelden.tekening(blok, deel.nieuwePagina)] : []
    case 'adressering':
      return [adressering(blok.geadresseerde, blok.afzender)]
    case 'gegevens':
      return gegevens(blok.regels, breuk, aanVolgende)
    case 'opsomming':
      return opsomming(blok.punten, lijst, breuk, aanVolgende)
    case 'tabel':
      return [
        ...tekst(STIJL.bijschrift, blok.bijschrift ?? '', breuk),
        ...(blok.kolommen.length > 0 ? [dossiertabel(blok, lijst, aanVolgende)] : []),
      ]
    case 'groet':
      return [
        ...tekst(STIJL.groet, blok.groet, breuk),
        ...tekst(STIJL.handtekening, blok.afzender.map(enkeleRegel).filter(Boolean).join('\n')),
      ]
    case 'ondertekening': {
      const rijen = ondertekeningrijen(blok)
      const inleiding = tekst(STIJL.standaard, blok.inleiding ?? '', { ...breuk, keepNext: true })
      return rijen.length > 0 ? [...inleiding, formuliertabel(rijen, 'onderling')] : inleiding
    }
  }
}

function alineastijl(stijl: Extract<Blok, { soort: 'alinea' }>['stijl']): string {
  return stijl === 'toelichting' ? STIJL.toelichting : stijl === 'nadruk' ? STIJL.nadruk : STIJL.standaard
}

function gegevens(regels: Extract<Blok, { soort: 'gegevens' }>['regels'], breuk: Extra, aanVolgende: boolean): Xml[] {
  const stijl = STIJL.gegeven[labelbreedte(regels.map((regel) => regel.label))]
  const paragrafen = regels.flatMap(({ label, waarde }) => {
    const [eerste = '', ...rest] = alineas(waarde)
    return [eerste, ...rest].map((stuk, i) => ({
      keepLines: blijftHeel([stuk]),
      // The value always stands behind the tab, also where it goes on in a next paragraph.
      delen: [
        ...(i === 0 ? tekstdelen(enkeleRegel(label), { stijl: TEKEN.gegevenlabel }) : []),
        run([TAB]),
        ...tekstdelen(stuk, { rtl: isRechtsNaarLinks(stuk) }),
      ],
    }))
  })
  return paragrafen.map(({ delen: stukken, keepLines }, i) =>
    paragraaf(stijl, stukken, {
      keepLines,
      ...(i === paragrafen.length - 1 && { onder: GEGEVENS_ONDER.laatste }),
      // The first label never stands alone at the foot of a page.
      ...(((i === 0 && paragrafen.length > 1) || (aanVolgende && i === paragrafen.length - 1)) && { keepNext: true }),
      ...(i === 0 && breuk),
    }),
  )
}

function opsomming(punten: readonly string[], lijst: number | undefined, breuk: Extra, aanVolgende: boolean): Xml[] {
  const stijl = lijst === undefined ? STIJL.opsomming : STIJL.nummering
  return punten
    .map((punt) => alineas(doorlopend(punt)))
    .filter((stukken) => stukken.length > 0)
    .flatMap((stukken, i, alle) =>
      stukken.map((stuk, j) =>
        alinea(j === 0 ? stijl : STIJL.lijstvervolg, stuk, {
          keepLines: blijftHeel([stuk]),
          // A bullet needs nothing beyond its style.
          ...(j === 0 && lijst !== undefined && { lijst }),
          ...(i + j === 0 && breuk),
          ...(aanVolgende && i === alle.length - 1 && j === stukken.length - 1 && { keepNext: true }),
        }),
      ),
    )
}
