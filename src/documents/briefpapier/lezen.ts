import { strFromU8, unzipSync } from 'fflate'
import { alineateksten, PLEK, PLEKKEN, plekkenIn } from './invullen'
import { attribuut, elementenOp } from './xml'

/** A letterhead that may be used: the parts that are taken over, and where its text stands. */
export interface Briefpapier {
  /** By their path in the package. */
  readonly delen: ReadonlyMap<string, Uint8Array>
  /** XML parts as text: the document itself, headers, footers, styles, numbering, settings. */
  readonly tekst: ReadonlyMap<string, string>
  readonly relaties: readonly Relatie[]
  /** Before, and after, the place of the document in the body; the last section properties. */
  readonly voor: string
  readonly na: string
  readonly sectie: string
  /** Width between the margins, size of the page, its margins. In twips. */
  readonly breedte: number
  readonly paginaBreedte: number
  readonly paginaHoogte: number
  readonly rechts: number
  readonly boven: number
  readonly onder: number
}

export interface Relatie {
  readonly id: string
  readonly soort: string
  readonly doel: string
  readonly extern: boolean
}

/** Says in one sentence why a file can not be the letterhead. */
export class BriefpapierFout extends Error {}
const nee = (tekst: string): BriefpapierFout => new BriefpapierFout(`${tekst} Er is niets veranderd.`)

const MAX_BESTAND = 5 * 1024 * 1024
const MAX_UITGEPAKT = 30 * 1024 * 1024
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
export const DOCUMENT = 'word/document.xml'

/** What the document part leans on: taken over, or left behind without loss. Anything else is refused. */
export const MEE = [
  'styles',
  'numbering',
  'settings',
  'fontTable',
  'theme',
  'header',
  'footer',
  'image',
  'footnotes',
  'endnotes',
]
const BLIJFT_ACHTER = [
  'webSettings',
  'customXml',
  'glossaryDocument',
  'stylesWithEffects',
  'comments',
  'commentsExtended',
  'commentsIds',
  'commentsExtensible',
  'people',
  'hyperlink',
]
/** Fields that fetch or start something when Word reads the file. */
const HAALT = /\b(?:INCLUDEPICTURE|INCLUDETEXT|DDEAUTO|DDE|LINK|IMPORT|DATABASE|MACROBUTTON|HYPERLINK)\b/i

/** Rejects what is no letterhead with a BriefpapierFout; answers with what is used of it. Pure. */
export function leesBriefpapier(bytes: Uint8Array): Briefpapier {
  const delen = pakUit(bytes)
  if (
    [...delen.keys()].some((pad) => /vbaProject|vbaData/i.test(pad)) ||
    /macroEnabled/i.test(tekstVan(delen, '[Content_Types].xml'))
  )
    throw nee('In dit bestand zitten macro’s. Sla het in Word op als gewoon document (.docx) en kies het opnieuw.')
  if ([...delen.keys()].some((pad) => /\/(?:embeddings|activeX|afchunk)/i.test(pad)))
    throw nee(
      'In dit bestand zit een ander bestand of een besturingselement. Haal het weg in Word en kies het opnieuw.',
    )
  const relaties = relatiesVan(delen, DOCUMENT)
  const tekst = new Map<string, string>([[DOCUMENT, xmlVan(delen, DOCUMENT)]])
  for (const { doel, extern, soort } of relaties) {
    if (soort === 'image' || extern) continue
    if (MEE.includes(soort)) tekst.set(doel, xmlVan(delen, doel))
  }
  for (const pad of tekst.keys()) keurRelaties(pad === DOCUMENT ? relaties : relatiesVan(delen, pad))
  for (const xml of tekst.values()) {
    if (/<w:altChunk\b|<w:subDoc\b/.test(xml))
      throw nee('Dit briefpapier haalt tekst uit een ander bestand. Maak er één gewoon document van.')
    const opdrachten = [...xml.matchAll(/<w:instrText[^>]*>([^<]*)|<w:fldSimple\b[^>]*w:instr="([^"]*)"/g)].map(
      ([, a, b]) => a ?? b ?? '',
    )
    if (HAALT.test(opdrachten.join('')))
      throw nee('Dit briefpapier heeft een veld dat iets van buiten ophaalt. Haal het weg in Word en kies het opnieuw.')
  }
  const onbekend = [...tekst.values()].flatMap(plekkenIn).find((naam) => !(PLEKKEN as readonly string[]).includes(naam))
  if (onbekend !== undefined)
    throw nee(
      `Op het briefpapier staat {{${onbekend.slice(0, 40)}}}; dat kent het programma niet. Gebruik ${PLEKKEN.map((p) => `{{${p}}}`).join(', ')}.`,
    )
  return { delen, tekst, relaties, ...lichaam(tekst) }
}

function pakUit(bytes: Uint8Array): Map<string, Uint8Array> {
  const begin = Array.from(bytes.subarray(0, 4), (byte) => byte.toString(16).padStart(2, '0')).join('')
  if (begin === 'd0cf11e0')
    throw nee(
      'Dit bestand heeft een wachtwoord of is van een oude Word (.doc). Sla het zonder wachtwoord op als .docx.',
    )
  if (!begin.startsWith('504b'))
    throw nee('Dit is geen Word-document (.docx). Sla het briefpapier in Word of LibreOffice op als .docx.')
  const teGroot = () => nee('Dit briefpapier is groter dan 5 MB. Maak de plaatjes erin kleiner en kies het opnieuw.')
  if (bytes.length > MAX_BESTAND) throw teGroot()
  let groot = 0
  let uit: Record<string, Uint8Array>
  try {
    uit = unzipSync(bytes, {
      filter: ({ name, originalSize }) => !name.endsWith('/') && (groot += originalSize) <= MAX_UITGEPAKT,
    })
  } catch {
    throw beschadigd()
  }
  if (groot > MAX_UITGEPAKT) throw teGroot()
  const delen = new Map(Object.entries(uit))
  if (!delen.has('[Content_Types].xml') || !delen.has(DOCUMENT))
    throw nee('Dit is geen Word-document (.docx). Sla het briefpapier in Word of LibreOffice op als .docx.')
  return delen
}

const beschadigd = () => nee('Dit bestand is beschadigd. Open het in Word, sla het opnieuw op en kies het opnieuw.')

const tekstVan = (delen: ReadonlyMap<string, Uint8Array>, pad: string): string =>
  strFromU8(delen.get(pad) ?? new Uint8Array())

/** A part as text that is whole XML; a document type could name other files. */
function xmlVan(delen: ReadonlyMap<string, Uint8Array>, pad: string): string {
  try {
    const xml = new TextDecoder('utf-8', { fatal: true }).decode(delen.get(pad))
    if (xml.includes('<!DOCTYPE') || xml.includes('<!ENTITY')) throw new SyntaxError('document type')
    elementenOp(xml, 0)
    return xml
  } catch {
    throw beschadigd()
  }
}

export function relatiesVan(delen: ReadonlyMap<string, Uint8Array>, pad: string): Relatie[] {
  const lijst = relatiepad(pad)
  if (!delen.has(lijst)) return []
  const xml = xmlVan(delen, lijst)
  return elementenOp(xml, 1).map(({ van, tot }) => {
    const relatie = xml.slice(van, tot)
    const doel = attribuut(relatie, 'Target') ?? ''
    return {
      id: attribuut(relatie, 'Id') ?? '',
      soort: (attribuut(relatie, 'Type') ?? '').split('/').at(-1) ?? '',
      doel: doel.startsWith('/') ? doel.slice(1) : `word/${doel}`,
      extern: attribuut(relatie, 'TargetMode') === 'External',
    }
  })
}

export const relatiepad = (pad: string): string => pad.replace(/([^/]+)$/, '_rels/$1.rels')

/** A link that a reader clicks becomes plain text; what Word would fetch by itself is refused. */
function keurRelaties(relaties: readonly Relatie[]): void {
  for (const { extern, soort } of relaties) {
    if (soort === 'hyperlink') continue
    if (extern)
      throw nee(
        'Dit briefpapier haalt iets van buiten het bestand, zoals een sjabloon of een plaatje. Zet het in het document zelf en kies het opnieuw.',
      )
    if (!MEE.includes(soort) && !BLIJFT_ACHTER.includes(soort) && soort !== 'font')
      throw nee(
        'In dit briefpapier zit iets wat niet over te nemen is, zoals een grafiek. Maak er een plaatje van en kies het opnieuw.',
      )
  }
}

function lichaam(tekst: ReadonlyMap<string, string>) {
  const xml = tekst.get(DOCUMENT) ?? ''
  if (!/<w:document\b/.test(xml) || attribuut(xml, 'xmlns:w') !== WORD)
    throw nee(
      'Dit bestand is geen gewoon Word-document. Kies bij het opslaan in Word “Word-document (.docx)” en kies het opnieuw.',
    )
  const delen = elementenOp(xml, 2)
  const stuk = ({ van, tot }: { van: number; tot: number }) => xml.slice(van, tot)
  const body = elementenOp(xml, 1).find(({ naam }) => naam === 'w:body')
  const inBody = delen.filter(({ van }) => body !== undefined && van > body.van && van < body.tot)
  const laatste = inBody.at(-1)
  const sectie = laatste?.naam === 'w:sectPr' ? stuk(laatste) : ''
  if (sectie === '' || (xml.match(/<w:sectPr\b/g) ?? []).length !== 1)
    throw nee('Dit briefpapier bestaat uit meer dan één sectie. Maak er één sectie van en kies het opnieuw.')
  const inhoud = inBody.slice(0, -1)
  const plek = inhoud.findIndex((e) => e.naam === 'w:p' && isPlekInhoud(stuk(e)))
  const elders = [...tekst.values()].flatMap(plekkenIn).filter((naam) => naam === 'inhoud').length
  if (elders > (plek < 0 ? 0 : 1))
    throw nee('Zet {{inhoud}} één keer op het briefpapier, op een regel alleen en niet in een tabel of kader.')
  const maat = (element: string, naam: string) =>
    Math.abs(Number(attribuut(new RegExp(`<w:${element}\\b[^>]*>`).exec(sectie)?.[0] ?? '', `w:${naam}`) ?? NaN))
  const paginaBreedte = maat('pgSz', 'w')
  const rechts = maat('pgMar', 'right')
  const breedte = paginaBreedte - maat('pgMar', 'left') - rechts
  // 110 mm: below it the forms can not be filled in any more.
  if (!(breedte > 6236))
    throw nee('Op dit briefpapier is te weinig ruimte voor tekst. Maak de marges smaller en kies het opnieuw.')
  return {
    voor: plek < 0 ? '' : inhoud.slice(0, plek).map(stuk).join(''),
    na:
      plek < 0
        ? ''
        : inhoud
            .slice(plek + 1)
            .map(stuk)
            .join(''),
    sectie,
    breedte,
    paginaBreedte,
    paginaHoogte: maat('pgSz', 'h'),
    rechts,
    boven: maat('pgMar', 'top'),
    onder: maat('pgMar', 'bottom'),
  }
}

function isPlekInhoud(alinea: string): boolean {
  const [tekst = '', ...meer] = alineateksten(alinea)
  return (
    meer.length === 0 &&
    tekst.trim().replace(PLEK, (_, naam: string) => naam.toLowerCase()) === 'inhoud' &&
    tekst.includes('{{')
  )
}
