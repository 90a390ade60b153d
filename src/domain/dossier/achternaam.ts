/** What stands before a surname, also where it is written with a capital. */
const TUSSENVOEGSELS = new Set(
  'van der den de ter ten te het in op aan bij uit voor tot over onder el al la le les los du des von zu di da do dos del della bin ibn'.split(
    ' ',
  ),
)
const kaal = (woord: string): string => woord.toLowerCase().replace(/^['’`]/, '')
const isTussen = (woord: string): boolean =>
  TUSSENVOEGSELS.has(kaal(woord)) || /^['’`][tsn]$/i.test(woord) || /^(d|l)['’]$/i.test(woord)
const isNaam = (woord: string): boolean => /^(?:[dlDL]['’])?\p{Lu}[\p{L}'’-]*$/u.test(woord)
const isVoorletters = (woord: string): boolean => /^(?:\p{Lu}\p{Ll}{0,2}\.-?)+$/u.test(woord)

/**
 * The surname in a name that was typed in one field; undefined when that can not be told with certainty, and then a letter
 * uses the whole name. Certain is: initials and the rest, one first name and one surname, one first name and what begins with a
 * particle ("Anna van den Berg"), and one first name before a double name with a hyphen. Two first names or a double name without a
 * hyphen look the same from the outside, so those stay whole.
 */
export function achternaamUit(naam: string): string | undefined {
  const woorden = naam
    .trim()
    .replace(/\.(?=\p{L}{2})/gu, '. ')
    .split(/\s+/)
  const [eerste = '', tweede = ''] = woorden
  const letters = woorden.findIndex((woord) => !isVoorletters(woord))
  const rest = woorden.slice(letters > 0 ? letters : 1)
  if (rest.length === 0 || !rest.every((woord) => isTussen(woord) || isNaam(woord) || isDubbel(woord))) return undefined
  if (!isNaam(rest.at(-1) ?? '') && !isDubbel(rest.at(-1) ?? '')) return undefined
  if (letters > 0) return rest.join(' ')
  if (!isNaam(eerste) || isTussen(eerste)) return undefined
  return rest.length === 1 || isTussen(tweede) || isDubbel(tweede) ? rest.join(' ') : undefined
}
/** "Peters-de" in "Peters-de Vries". */
const isDubbel = (woord: string): boolean => /^\p{Lu}[\p{L}'’]*-\p{L}[\p{L}'’-]*$/u.test(woord)
