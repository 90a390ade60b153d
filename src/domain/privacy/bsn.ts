/** A number that may be a citizen service number (BSN): where it stands and how it was written. */
export interface MogelijkBsn {
  readonly tekst: string
  /** The nine digits. */
  readonly cijfers: string
}

/** The elfproef of a BSN: 9a+8b+7c+6d+5e+4f+3g+2h-i is divisible by 11. `cijfers`: exactly nine digits. */
export function elfproef(cijfers: string): boolean {
  if (!/^\d{9}$/.test(cijfers) || cijfers === '000000000') return false
  const som = [...cijfers].reduce((s, c, i) => s + Number(c) * (i === 8 ? -1 : 9 - i), 0)
  return som % 11 === 0
}

// Groups of digits with at most one separator between them: "1234.56.782", "123 456 782", "123456782".
const REEKS = /\d+(?:[ .\-/]\d+)*/g
const DATUM = /(?<!\d)\d{1,2}[-/. ]\d{1,2}[-/. ]\d{4}(?!\d)|(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/g

/**
 * Numbers in a text that pass as a BSN, also with spaces, dots or dashes between the digits. A private organisation may not
 * keep one (UAVG art. 46), so the program has no field for it and warns. Phone numbers and dates are not mistaken for one.
 */
export function vindBsn(tekst: string): MogelijkBsn[] {
  const schoon = effen(tekst).replace(DATUM, '|')
  const gevonden = new Map<string, MogelijkBsn>()
  for (const treffer of schoon.matchAll(REEKS)) {
    if (isTelefoon(treffer[0], schoon[treffer.index - 1])) continue
    for (const kandidaat of negenCijfers(treffer[0]))
      if (elfproef(kandidaat.cijfers)) gevonden.set(kandidaat.cijfers, kandidaat)
  }
  return [...gevonden.values()]
}

/** Without the signs that nobody sees, and with one kind of dash. */
const effen = (tekst: string): string =>
  tekst
    .normalize('NFKC')
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/[‐-―−]/g, '-')

export const BSN_WEG = '[nummer weggelaten]'

/** The text with a mark in the place of each number that may be a BSN. */
export function zonderBsn(tekst: string): string {
  const gevonden = vindBsn(tekst)
  // How it was written can be hidden by signs that nobody sees; then the text goes without those.
  const bron = gevonden.every((b) => tekst.includes(b.tekst)) ? tekst : effen(tekst)
  return gevonden.reduce((zin, b) => zin.replaceAll(b.tekst, BSN_WEG), bron)
}

const isTelefoon = (reeks: string, ervoor: string | undefined): boolean => {
  const cijfers = reeks.replace(/\D/g, '')
  return ervoor === '+' || cijfers.startsWith('00') || (cijfers.length === 10 && cijfers.startsWith('0'))
}

/** Every row of neighbouring groups that together has nine digits. */
function negenCijfers(reeks: string): MogelijkBsn[] {
  const groepen = [...reeks.matchAll(/\d+/g)]
  return groepen.flatMap((eerste, i) => {
    let cijfers = ''
    for (const groep of groepen.slice(i)) {
      cijfers += groep[0]
      if (cijfers.length === 9) return [{ tekst: reeks.slice(eerste.index, groep.index + groep[0].length), cijfers }]
      if (cijfers.length > 9) return []
    }
    return []
  })
}
