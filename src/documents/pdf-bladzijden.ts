import { Unzlib } from 'fflate'

/** A page tree of more pages than this is no document that somebody brings in. */
const MEESTE = 100_000
/** What a packed list of objects may unpack to: a bomb is no list. */
const GROOTSTE_LIJST = 8_000_000
const MEESTE_LIJSTEN = 2_000

/**
 * How many pages a PDF says it has; undefined when it is no PDF, or does not say it where we can read (one with a password).
 * Nothing of it is run or drawn: only the top of its page tree is looked up. The last one counts: a change is written at the end.
 */
export function pdfBladzijden(bytes: Uint8Array): number | undefined {
  if (latijn(bytes.subarray(0, 5)) !== '%PDF-') return undefined
  const tekst = latijn(bytes)
  const gevonden: { plek: number; aantal: number }[] = []
  for (const { index } of tekst.matchAll(/\/Type\s*\/Pages\b/g)) {
    const begin = tekst.lastIndexOf(' obj', index)
    const eind = tekst.indexOf('endobj', index)
    const aantal = begin < 0 || eind < 0 ? undefined : telling(tekst.slice(begin, eind))
    if (aantal !== undefined) gevonden.push({ plek: index, aantal })
  }
  let lijsten = 0
  for (const { index } of tekst.matchAll(/\/Type\s*\/ObjStm\b/g)) {
    if (++lijsten > MEESTE_LIJSTEN) return undefined
    for (const deel of inLijst(bytes, tekst, index)) {
      const aantal = /\/Type\s*\/Pages\b/.test(deel) ? telling(deel) : undefined
      if (aantal !== undefined) gevonden.push({ plek: index, aantal })
    }
  }
  return gevonden.toSorted((a, b) => a.plek - b.plek).at(-1)?.aantal
}

/** Only the top of the tree has no parent; below it stand parts of the count. */
function telling(object: string): number | undefined {
  const getal = /\/Count\s+(\d+)\b(?!\s+\d+\s+R)/.exec(object)?.[1]
  const aantal = Number(getal)
  return !object.includes('/Parent') && getal !== undefined && aantal > 0 && aantal <= MEESTE ? aantal : undefined
}

/** The objects of a packed list, each by itself. */
function inLijst(bytes: Uint8Array, tekst: string, index: number): string[] {
  const kop = tekst.slice(tekst.lastIndexOf(' obj', index), tekst.indexOf('stream', index))
  const getal = (naam: string): number => Number(new RegExp(`/${naam}\\s+(\\d+)\\b`).exec(kop)?.[1] ?? NaN)
  const [aantal, eerste] = [getal('N'), getal('First')]
  const stroom = /stream\r?\n/g
  stroom.lastIndex = index
  const begin = stroom.exec(tekst)
  const eind = tekst.indexOf('endstream', index)
  if (!begin || eind < 0 || Number.isNaN(aantal) || Number.isNaN(eerste)) return []
  const inhoud = uitgepakt(bytes.subarray(begin.index + begin[0].length, eind))
  if (inhoud === undefined) return []
  const plekken = inhoud.slice(0, eerste).trim().split(/\s+/).map(Number)
  const vanaf = plekken.filter((_, i) => i % 2 === 1).slice(0, aantal)
  return vanaf.map((plek, i) => {
    const volgende = vanaf[i + 1]
    return inhoud.slice(eerste + plek, volgende === undefined ? undefined : eerste + volgende)
  })
}

function uitgepakt(bytes: Uint8Array): string | undefined {
  const delen: string[] = []
  let lengte = 0
  const uitpakker = new Unzlib((deel) => {
    lengte += deel.length
    if (lengte > GROOTSTE_LIJST) throw new RangeError('te groot')
    delen.push(latijn(deel))
  })
  try {
    const STAP = 16_384
    for (let i = 0; i < bytes.length; i += STAP) uitpakker.push(bytes.subarray(i, i + STAP), i + STAP >= bytes.length)
  } catch {
    // Damaged, or sealed with a password: then it does not say.
    return undefined
  }
  return delen.join('')
}

const latijn = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes)
