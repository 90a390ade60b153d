import type { Dossier } from '../dossier/dossier'
import { bewaardeTeksten, type TekstInDossier, vrijeTeksten } from '../dossier/teksten'
import { gevouwen } from './zoeken'

/** A place in a dossier where all the words stand. */
export interface Vondst {
  /** "Notitie, 3 november 2026: Tekst". */
  readonly waar: string
  /** The words with some of what stands around them; '' when it is kept apart (ONS-12) and so not shown in a list. */
  readonly fragment: string
}

/** What the list looks in already. */
const IN_DE_LIJST: readonly string[] = ['onderwerp', 'complex']

/**
 * Where in its texts a dossier has all these words: in one letter as it went out, one report, one note, one field. The list looks in
 * names and subjects at every letter; this reads whole dossiers, so it is asked for.
 */
export function vindInStukken(dossier: Dossier, termen: readonly string[]): Vondst[] {
  const perBron = new Map<string, TekstInDossier[]>()
  for (const tekst of [...vrijeTeksten(dossier), ...bewaardeTeksten(dossier)]) {
    if (IN_DE_LIJST.includes(tekst.bron)) continue
    const bij = perBron.get(tekst.bron)
    if (bij) bij.push(tekst)
    else perBron.set(tekst.bron, [tekst])
  }
  return [...perBron.values()].flatMap((bij) => {
    const vouw = bij.map(({ tekst }) => gevouwen(tekst))
    if (termen.length === 0 || !termen.every((term) => vouw.some((tekst) => tekst.includes(term)))) return []
    // The text that has most of the words shows best what it is about.
    const aantal = (tekst: string) => termen.filter((term) => tekst.includes(term)).length
    const beste = vouw.reduce((best, tekst, i) => (aantal(tekst) > aantal(vouw[best] ?? '') ? i : best), 0)
    const gevonden = bij[beste]
    return gevonden
      ? [{ waar: gevonden.waar, fragment: gevonden.verzegeld ? '' : fragment(gevonden.tekst, termen) }]
      : []
  })
}

const VOOR = 50
const NA = 110

/** A line of it, around the first of the words that stands there. */
function fragment(tekst: string, termen: readonly string[]): string {
  for (const regel of tekst.split('\n')) {
    const vouw = gevouwen(regel)
    const plekken = termen.map((term) => vouw.indexOf(term)).filter((plek) => plek >= 0)
    if (plekken.length === 0) continue
    const kaal = regel.replace(/\s+/g, ' ').trim()
    // Folded it is about as long: a letter more or less makes no difference to where the words around it begin.
    const plek = Math.min(...plekken)
    const van = plek <= VOOR ? 0 : kaal.indexOf(' ', plek - VOOR) + 1
    const tot = kaal.length <= plek + NA ? kaal.length : Math.max(kaal.lastIndexOf(' ', plek + NA), plek + 1)
    return `${van > 0 ? '…' : ''}${kaal.slice(van, tot)}${tot < kaal.length ? '…' : ''}`
  }
  return ''
}
