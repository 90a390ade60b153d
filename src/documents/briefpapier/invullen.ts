import { alsXml } from './xml'

/** What can stand on a letterhead. `inhoud`: where the document comes, in a paragraph of its own. */
export const PLEKKEN = [
  'inhoud',
  'kenmerk',
  'datum',
  'onderwerp',
  'document',
  'organisatie',
  'pagina',
  'paginas',
] as const
type Plek = (typeof PLEKKEN)[number]
export type Waarden = Readonly<Record<Exclude<Plek, 'inhoud' | 'pagina' | 'paginas'>, string>>

export const PLEK = /\{\{\s*([^{}]*?)\s*\}\}/g
/** Text, or the edge of a paragraph: Word splits what was typed over pieces of text, never over paragraphs. */
const STUK = /<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<\/?w:p(?=[\s>/])/g

interface Stuk {
  readonly van: number
  readonly tot: number
  readonly tekst: string
}

/** The pieces of text of each paragraph. A text box is a paragraph within a paragraph: its pieces are taken apart too. */
function perAlinea(xml: string): Stuk[][] {
  const uit: Stuk[][] = [[]]
  for (const m of xml.matchAll(STUK)) {
    if (m[1] === undefined) uit.push([])
    else uit.at(-1)?.push({ van: m.index, tot: m.index + m[0].length, tekst: m[1] })
  }
  return uit.filter((stukken) => stukken.length > 0)
}

/** What a reader sees of each paragraph. Still with &amp; and the like. */
export const alineateksten = (xml: string): string[] =>
  perAlinea(xml).map((stukken) => stukken.map(({ tekst }) => tekst).join(''))

/** The names that stand between {{ and }}. */
export const plekkenIn = (xml: string): string[] =>
  alineateksten(xml).flatMap((tekst) => [...tekst.matchAll(PLEK)].map(([, naam = '']) => naam.toLowerCase()))

/** Fills in. Word may have split a name over pieces of text: the first piece gets the value, in its own looks. */
export function vulIn(xml: string, waarden: Waarden): string {
  const nieuw = perAlinea(xml).flatMap((stukken) => {
    const heel = stukken.map(({ tekst }) => tekst).join('')
    const plekken = [...heel.matchAll(PLEK)].filter(([, naam = '']) => isPlek(naam))
    if (plekken.length === 0) return []
    let begin = 0
    return stukken.map(({ tekst, ...waar }) => {
      const einde = begin + tekst.length
      let uit = ''
      let tot = begin
      for (const m of plekken) {
        const na = m.index + m[0].length
        if (na <= begin || m.index >= einde) continue
        if (m.index > tot) uit += alsTekst(heel.slice(tot, m.index))
        if (m.index >= begin) uit += waarde(m[1] ?? '', waarden)
        tot = Math.min(na, einde)
      }
      if (tot < einde) uit += alsTekst(heel.slice(tot, einde))
      begin = einde
      return { ...waar, uit }
    })
  })
  let uit = ''
  let tot = 0
  for (const stuk of nieuw) {
    uit += xml.slice(tot, stuk.van) + stuk.uit
    tot = stuk.tot
  }
  return uit + xml.slice(tot)
}

const isPlek = (naam: string): boolean => (PLEKKEN as readonly string[]).includes(naam.toLowerCase())

const alsTekst = (xml: string): string => (xml === '' ? '' : `<w:t xml:space="preserve">${xml}</w:t>`)

/** A page number is a field; within one run it keeps the looks of what stood there. */
const veld = (opdracht: string): string =>
  `<w:fldChar w:fldCharType="begin"/><w:instrText xml:space="preserve"> ${opdracht} </w:instrText><w:fldChar w:fldCharType="separate"/><w:t>1</w:t><w:fldChar w:fldCharType="end"/>`

function waarde(naam: string, waarden: Waarden): string {
  const plek = naam.toLowerCase() as Plek
  if (plek === 'pagina') return veld('PAGE')
  if (plek === 'paginas') return veld('NUMPAGES')
  return plek === 'inhoud' ? '' : alsTekst(alsXml(waarden[plek]))
}
