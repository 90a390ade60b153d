import { STIJL } from '../huisstijl-word'
import { achteraan, attribuut, kinderen } from './xml'

/** The looks of the letterhead count for these; all else keeps ours, which the layout of a form or a letter leans on. */
const VAN_BRIEFPAPIER: readonly string[] = [
  STIJL.standaard,
  STIJL.titel,
  STIJL.ondertitel,
  STIJL.kop[1],
  STIJL.kop[2],
  STIJL.koptekst,
  STIJL.voettekst,
  'TableNormal',
]

const naamVan = (stijl: string): string =>
  (attribuut(/<w:name\b[^>]*>/.exec(stijl)?.[0] ?? '', 'w:val') ?? '').toLowerCase()
const idVan = (stijl: string): string => attribuut(/^<w:style\b[^>]*>/.exec(stijl)?.[0] ?? '', 'w:styleId') ?? ''

export interface Stijlen {
  readonly xml: string
  /** Our ids as they are called on this letterhead. A Dutch Word calls the style "Normal" Standaard. */
  readonly ids: ReadonlyMap<string, string>
}

/** Headings of the letterhead, which take from us what they do not say themselves. */
const KOPPEN: readonly string[] = [STIJL.titel, STIJL.ondertitel, STIJL.kop[1], STIJL.kop[2]]

/** Our styles added to those of the letterhead. Word knows a style by its name, whatever its id. */
export function voegStijlenSamen(gekozen: string, onze: string): Stijlen {
  const papier = zonderOnze(gekozen)
  const hun = kinderen(papier, 'w:style')
  const ruim = heeftWit(kinderen(papier, 'w:docDefaults').join(''))
  const opNaam = new Map(hun.map((stijl) => [naamVan(stijl), idVan(stijl)]))
  const bezet = new Set(hun.map(idVan))
  const ids = new Map<string, string>()
  const anders = new Map<string, string>()
  let eigenTekst = ''
  const erbij: { readonly stijl: string; readonly id: string; readonly botst: boolean }[] = []
  for (const stijl of kinderen(onze, 'w:style')) {
    const id = idVan(stijl)
    const daar = opNaam.get(naamVan(stijl))
    const huns = hun.find((h) => daar !== undefined && idVan(h) === daar)
    if (huns !== undefined && daar !== undefined && VAN_BRIEFPAPIER.includes(id)) {
      ids.set(id, daar)
      if (KOPPEN.includes(id)) anders.set(huns, metLoop(huns, stijl))
      // Its headers and footers are written in this style too: our text gets a style of its own, on top of it.
      if (id === STIJL.standaard && !ruim && !heeftWit(huns)) {
        ids.set(id, TEKST)
        eigenTekst = tekststijl(daar, stijl)
      }
    } else {
      const nieuw = bezet.has(id) || daar !== undefined ? `Klachtdossier${id}` : id
      ids.set(id, nieuw)
      erbij.push({ stijl, id: nieuw, botst: daar !== undefined })
    }
  }
  const xml = erbij.map(({ stijl, id, botst }) =>
    metStijlen(stijl, ids)
      .replace(/w:styleId="[^"]*"/, `w:styleId="${id}"`)
      // A letterhead has a default paragraph already.
      .replace(/^(<w:style\b[^>]*?) w:default="1"/, '$1')
      .replace(
        /(<w:name w:val=")([^"]*)/,
        (_, voor: string, naam: string) => `${voor}${naam}${botst ? ' (Klachtdossier)' : ''}`,
      ),
  )
  let basis = papier
  for (const [was, wordt] of anders) basis = basis.replace(was, () => wordt)
  return { xml: achteraan(basis, eigenTekst + xml.join('')), ids }
}

/** A letterhead made from a letter of this program has styles that were added here before: they come again, once. */
const zonderOnze = (papier: string): string =>
  kinderen(papier, 'w:style')
    .filter((stijl) => idVan(stijl).startsWith('Klachtdossier'))
    .reduce((xml, stijl) => xml.replace(stijl, ''), papier)

const TEKST = 'Klachtdossiertekst'
const deelVan = (stijl: string, deel: RegExp): string => deel.exec(stijl)?.[0] ?? ''
const WIT = /<w:spacing\b[^>]*\bw:(?:before|after|line)="[^>]*>/
const heeftWit = (stijl: string): boolean => /\bw:(?:before|after)="[1-9]/.test(deelVan(stijl, WIT))

/** Paragraphs stand apart as on our own paper, where the letterhead says nothing about it; the letter is theirs. */
const tekststijl = (opBasisVan: string, onze: string): string =>
  `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${TEKST}"><w:name w:val="${TEKST}"/><w:basedOn w:val="${opBasisVan}"/><w:pPr>${deelVan(onze, WIT)}</w:pPr></w:style>`

/** A heading stays on the page of its text, and has room around it. */
function metLoop(huns: string, onze: string): string {
  const wit = WIT.test(huns) ? '' : deelVan(onze, WIT)
  const vast = /<w:keepNext\b/.test(huns) ? '' : '<w:keepNext/>'
  if (wit === '' && vast === '') return huns
  const open = huns.includes('<w:pPr/>') ? huns.replace('<w:pPr/>', '<w:pPr></w:pPr>') : huns
  const met = open.includes('<w:pPr>')
    ? open
    : open.replace(/<w:(?:rPr|tblPr|trPr|tcPr|tblStylePr)\b|<\/w:style>/, '<w:pPr></w:pPr>$&')
  return (
    met
      .replace('<w:pPr>', `<w:pPr>${vast}`)
      // In the order that the format asks for.
      .replace(
        /<w:(?:ind|contextualSpacing|mirrorIndents|suppressOverlap|jc|textDirection|textAlignment|textboxTightWrap|outlineLvl|divId|cnfStyle|rPr|sectPr|pPrChange)\b(?=[^]*<\/w:pPr>)|<\/w:pPr>/,
        `${wit}$&`,
      )
  )
}

/** The same piece of XML with the names of the styles as they are called there. */
export const metStijlen = (xml: string, ids: ReadonlyMap<string, string>): string =>
  xml.replace(
    /(<w:(?:pStyle|rStyle|tblStyle|basedOn|next|link) w:val=")([^"]*)/g,
    (_, voor: string, id: string) => voor + (ids.get(id) ?? id),
  )

interface Nummering {
  readonly xml: string
  /** What our numbers of lists are raised by. */
  readonly vanaf: number
}

/** Our lists after those of the letterhead. In the file all definitions come before all lists. */
export function voegNummeringSamen(papier: string | undefined, onze: string): Nummering {
  if (papier === undefined) return { xml: onze, vanaf: 0 }
  const hoogste = (naam: string) =>
    Math.max(0, ...[...papier.matchAll(new RegExp(`w:${naam}="(\\d+)"`, 'g'))].map(([, nr]) => Number(nr)))
  const vanaf = Math.max(hoogste('numId'), hoogste('abstractNumId')) + 1
  const hoger = (xml: string) =>
    xml
      .replace(
        /w:(abstractNumId|numId)="(\d+)"/g,
        (_, naam: string, nr: string) => `w:${naam}="${String(Number(nr) + vanaf)}"`,
      )
      .replace(/(<w:abstractNumId w:val=")(\d+)/g, (_, voor: string, nr: string) => voor + String(Number(nr) + vanaf))
      // Belongs to a namespace that the letterhead need not know.
      .replace(/ w15:\w+="[^"]*"/g, '')
  const deel = (naam: string) => kinderen(papier, naam).join('') + hoger(kinderen(onze, naam).join(''))
  const plaatjes = kinderen(papier, 'w:numPicBullet').join('')
  const kop = /^[\s\S]*?<w:numbering\b[^>]*?(?=\/?>)/.exec(papier)?.[0] ?? ''
  return { xml: `${kop}>${plaatjes}${deel('w:abstractNum')}${deel('w:num')}</w:numbering>`, vanaf }
}

export const metNummering = (xml: string, vanaf: number): string =>
  xml.replace(
    /(<w:numId w:val=")(\d+)/g,
    (_, voor: string, nr: string) => voor + String(Number(nr) + (nr === '0' ? 0 : vanaf)),
  )
