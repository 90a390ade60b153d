/** Letters that Unicode does not take apart into a plain letter and an accent. */
const BIJZONDER: Readonly<Record<string, string>> = {
  ł: 'l',
  ı: 'i',
  ø: 'o',
  ß: 'ss',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
}
const AANHEF = new Set([
  'de',
  'heer',
  'dhr',
  'hr',
  'mevrouw',
  'mevr',
  'mw',
  'mej',
  'familie',
  'fam',
  'dr',
  'drs',
  'ir',
  'mr',
  'prof',
  'ing',
])

/** The parts of a name without accents, titles and punctuation: "Mevr. Ç. de Yılmaz" gives ['c', 'yilmaz']. */
export const naamdelen = (naam: string): string[] =>
  naam
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łıøßđæœþð]/g, (c) => BIJZONDER[c] ?? c)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((deel) => deel !== '' && !AANHEF.has(deel))

/**
 * Whether two names may belong to one person. zelfde: the same parts in any order · mogelijk: the same surname, and first
 * names that do not contradict each other ("M. Peters" and "Marja Peters", or "Peters" alone).
 */
export function naamgelijkenis(a: string, b: string): 'zelfde' | 'mogelijk' | 'nee' {
  const [x, y] = [naamdelen(a), naamdelen(b)]
  if (x.length === 0 || y.length === 0) return 'nee'
  if (x.toSorted().join(' ') === y.toSorted().join(' ')) return 'zelfde'
  if (x.at(-1) !== y.at(-1)) return 'nee'
  const [voorX, voorY] = [x[0] ?? '', y[0] ?? '']
  const zonderVoornaam = x.length === 1 || y.length === 1
  const voorletter = (voorX.length === 1 || voorY.length === 1) && voorX.charAt(0) === voorY.charAt(0)
  return zonderVoornaam || voorletter ? 'mogelijk' : 'nee'
}
