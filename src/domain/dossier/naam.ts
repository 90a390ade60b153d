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

/** What stands before a surname, and is left out or written together as often as not. */
const TUSSEN = new Set([
  'van',
  'der',
  'den',
  'ter',
  'ten',
  'te',
  'het',
  't',
  'la',
  'le',
  'el',
  'al',
  'von',
  'di',
  'da',
  'dos',
])

/** Letters that sound alike, in the order in which they are made one: Meijer, Meyer and Meier; Jansen and Janssen; Dirkx and Dirks. */
const KLANKEN: readonly [RegExp, string][] = [
  [/ij|y|ie|ei/g, 'i'],
  [/ph|v/g, 'f'],
  [/ck|q|kx|x/g, 'k'],
  [/c(?=[eiy])|z|ts/g, 's'],
  [/c/g, 'k'],
  [/th|dt|d$/g, 't'],
  [/ou|oe|uu/g, 'u'],
  [/ks/g, 'k'],
  [/h(?!$)/g, ''],
  [/(.)\1+/g, '$1'],
]
const klank = (deel: string): string => KLANKEN.reduce((tekst, [van, naar]) => tekst.replace(van, naar), deel)

/** One letter more, less, other, or two that changed places. */
function scheeltEen(a: string, b: string): boolean {
  if (a.length > b.length) return scheeltEen(b, a)
  if (b.length - a.length > 1) return false
  let i = 0
  while (i < a.length && a[i] === b[i]) i++
  if (a.length < b.length) return a.slice(i) === b.slice(i + 1)
  return (
    a.slice(i + 1) === b.slice(i + 1) || (a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2))
  )
}

/** Two words of names that may be the same word: they sound alike, or are long and differ in one letter. */
const kanZelfde = (a: Deel, b: Deel): boolean =>
  a.klank === b.klank || (a.woord.length > 4 && b.woord.length > 4 && scheeltEen(a.woord, b.woord))

interface Deel {
  readonly woord: string
  readonly klank: string
}
interface Naam {
  /** Sorted, to see whether two are the same in another order. */
  readonly heel: string
  readonly woorden: readonly Deel[]
  readonly letters: readonly string[]
}

/** The names of ten thousand dossiers are compared with each one that is opened: each is taken apart once. */
const eerder = new Map<string, Naam>()
const HOOGSTENS = 50_000

function ontleed(naam: string): Naam {
  const bekend = eerder.get(naam)
  if (bekend) return bekend
  if (eerder.size >= HOOGSTENS) eerder.clear()
  const nieuw = uitEen(naam)
  eerder.set(naam, nieuw)
  return nieuw
}

function uitEen(naam: string): Naam {
  const delen = naamdelen(naam)
  const eigen = delen.filter((deel) => !TUSSEN.has(deel))
  return {
    heel: delen.toSorted().join(' '),
    woorden: eigen.filter((d) => d.length > 1).map((woord) => ({ woord, klank: klank(woord) })),
    letters: eigen.filter((d) => d.length === 1),
  }
}

/** What is left of two names beside a surname that they share does not contradict: an initial, a name, or nothing on one side. */
function verdraagt(a: Naam, b: Naam, zonderA: Deel, zonderB: Deel): boolean {
  const [wA, wB] = [a.woorden.filter((d) => d !== zonderA), b.woorden.filter((d) => d !== zonderB)]
  if (wA.length + a.letters.length === 0 || wB.length + b.letters.length === 0) return true
  return (
    wA.some((x) => wB.some((y) => kanZelfde(x, y)) || b.letters.includes(x.woord.charAt(0))) ||
    wB.some((y) => a.letters.includes(y.woord.charAt(0))) ||
    a.letters.some((l) => b.letters.includes(l))
  )
}

/**
 * Whether two names may belong to one person. zelfde: the same parts in any order · mogelijk: a surname that they share, also
 * spelled otherwise or beside that of a partner, and first names that do not contradict each other ("M. Peeters" and
 * "Marja Peters-de Vries", or "Peters" alone).
 */
export function naamgelijkenis(a: string, b: string): 'zelfde' | 'mogelijk' | 'nee' {
  const [x, y] = [ontleed(a), ontleed(b)]
  if (x.heel === '' || y.heel === '') return 'nee'
  if (x.heel === y.heel) return 'zelfde'
  const mogelijk = x.woorden.some((p) => y.woorden.some((q) => kanZelfde(p, q) && verdraagt(x, y, p, q)))
  return mogelijk ? 'mogelijk' : 'nee'
}
