import type { Blok, Inhoud } from './inhoud'

/** The words of a letter that the officer can change: the subject, and what stands between the reference lines and the foot. */
export interface Brieftekst {
  readonly onderwerp: string
  readonly stukken: readonly Brieftekstdeel[]
}

/** opsomming: a point on each line, and what starts with a space goes on under the point above it · slot: the greeting, and below it who sends it, one per line. */
export interface Brieftekstdeel {
  readonly soort: 'aanhef' | 'kop' | 'alinea' | 'opsomming' | 'slot'
  readonly tekst: string
}

export const ONDERWERP = 'Onderwerp'
const VERDER = '\n  '

export function brieftekstVan({ blokken }: Inhoud): Brieftekst {
  const onderwerp = blokken
    .flatMap((blok) => (blok.soort === 'gegevens' ? blok.regels : []))
    .find(({ label }) => label === ONDERWERP)
  const { begin, einde } = grenzen(blokken)
  return {
    onderwerp: onderwerp?.waarde ?? '',
    stukken: blokken.slice(begin, einde + 1).flatMap((blok, i): Brieftekstdeel[] => {
      switch (blok.soort) {
        case 'alinea':
          return [{ soort: i === 0 ? 'aanhef' : 'alinea', tekst: blok.tekst }]
        case 'kop':
          return [{ soort: 'kop', tekst: blok.tekst }]
        case 'opsomming':
          return [{ soort: 'opsomming', tekst: blok.punten.map((punt) => punt.replaceAll('\n', VERDER)).join('\n') }]
        case 'groet':
          return [{ soort: 'slot', tekst: [blok.groet, ...blok.afzender].join('\n') }]
        default:
          return []
      }
    }),
  }
}

/** The letter with these words in the place of its own; addressing, dates and number stay. What is left empty goes. */
export function metTekst(inhoud: Inhoud, { onderwerp, stukken }: Brieftekst): Inhoud {
  const { begin, einde } = grenzen(inhoud.blokken)
  const voor = inhoud.blokken
    .slice(0, begin)
    .map((blok): Blok =>
      blok.soort === 'gegevens'
        ? { ...blok, regels: blok.regels.map((r) => (r.label === ONDERWERP ? { ...r, waarde: onderwerp } : r)) }
        : blok,
    )
  return {
    ...inhoud,
    // Whoever wrote it knows what it does not say.
    weggelaten: [],
    blokken: [...voor, ...stukken.flatMap(blokVan), ...inhoud.blokken.slice(einde + 1)],
  }
}

function blokVan({ soort, tekst }: Brieftekstdeel): Blok[] {
  const regels = tekst.split('\n').filter((regel) => regel.trim() !== '')
  if (regels.length === 0) return []
  switch (soort) {
    case 'kop':
      return [{ soort: 'kop', niveau: 2, tekst: regels.join(' ') }]
    case 'opsomming':
      return [{ soort: 'opsomming', genummerd: false, punten: puntenUit(regels) }]
    case 'slot':
      return [{ soort: 'groet', groet: regels[0] ?? '', afzender: regels.slice(1) }]
    default:
      return [{ soort: 'alinea', tekst }]
  }
}

/** A next step has its name and, under it, what one can do there: two lines of one point. */
const puntenUit = (regels: readonly string[]): string[] =>
  regels.reduce<string[]>((punten, regel) => {
    const vorige = punten.at(-1)
    return vorige !== undefined && /^\s/.test(regel)
      ? [...punten.slice(0, -1), `${vorige}\n${regel.trim()}`]
      : [...punten, regel]
  }, [])

/** The body of a letter: from what follows the reference lines to its foot, which holds enclosures and copies only. */
function grenzen(blokken: readonly Blok[]): { readonly begin: number; readonly einde: number } {
  return {
    begin: blokken.findIndex((blok) => blok.soort === 'gegevens') + 1,
    einde: blokken.findLastIndex((blok) => blok.soort !== 'gegevens'),
  }
}
