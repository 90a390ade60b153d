import { enOpsomming, hoofdletter } from '../gedeeld'

/** In the place of a word whose sentence is not needed any more: what it speaks of was done. Nobody misses it. */
export const GEDAAN = Symbol('gedaan')
/** '' or an empty list: not known. */
export type Waarde = string | readonly string[] | typeof GEDAAN

/** What the words between { and } stand for, and which conditions hold. undefined: there is no such word or condition. */
export interface Woordenboek {
  readonly waarde: (woord: string) => Waarde | undefined
  readonly geldt: (voorwaarde: string) => boolean | undefined
  /** A part that is there once for each of something: with the words for each. undefined: once. */
  readonly elk?: (deel: string) => readonly Woordenboek[] | undefined
}

/** One paragraph with its conditions decided, and what is wrong with the way in which they are written. */
interface Gekozen {
  readonly tekst: string
  readonly fouten: readonly string[]
}

export const MERKEN = /(\{als [^{}]+\}|\{anders\}|\{einde\})/

/** Leaves out what stands under a condition that does not hold: {als …}, {als niet …}, {anders}, {einde}. */
export function kies(sjabloon: string, geldt: (voorwaarde: string) => boolean): Gekozen {
  const open: { toon: boolean; anders: boolean }[] = []
  const fouten: string[] = []
  let tekst = ''
  const toont = () => open.at(-1)?.toon ?? true
  for (const deel of sjabloon.split(MERKEN)) {
    const als = /^\{als (niet )?([^{}]+)\}$/.exec(deel)
    const laatste = open.at(-1)
    if (als) {
      const boven = toont()
      const waar = geldt(als[2]?.trim() ?? '') !== (als[1] !== undefined)
      open.push({ toon: boven && waar, anders: boven && !waar })
    } else if (deel === '{anders}') {
      if (laatste) laatste.toon = laatste.anders
      else fouten.push('{anders} zonder {als …}')
    } else if (deel === '{einde}') {
      if (!open.pop()) fouten.push('{einde} zonder {als …}')
    } else if (toont()) tekst += deel
  }
  return { tekst, fouten: open.length > 0 ? [...fouten, '{als …} zonder {einde}'] : fouten }
}

/** A text with its words filled in, and what could not be. */
interface Ingevuld {
  readonly tekst: string
  /** Words that do not exist; they stand in the text as they were. */
  readonly onbekend: readonly string[]
  /** Words that are not known (yet): the sentence with such a word is left out. */
  readonly leeg: readonly string[]
}

/** {Behandelaar} gives the value of {behandelaar} with a capital. */
export const kleinBegin = (woord: string): string => woord.charAt(0).toLocaleLowerCase('nl') + woord.slice(1)

/** Fills in sentence by sentence: one with a word that is not known, or whose step was taken already, is left out. */
export function vulIn(tekst: string, waarde: Woordenboek['waarde']): Ingevuld {
  const onbekend: string[] = []
  const leeg: string[] = []
  // A sentence and the white space behind it, in turn.
  const delen = tekst.split(/(?<=[.!?])(\s+)/)
  let geheel = ''
  for (let i = 0; i < delen.length; i += 2) {
    const gaten: (string | typeof GEDAAN)[] = []
    const zin = (delen[i] ?? '').replace(/\{([^{}]+)\}/g, (letterlijk, woord: string) => {
      const naam = kleinBegin(woord)
      const gevonden = waarde(naam)
      if (gevonden === undefined) {
        onbekend.push(letterlijk)
        return letterlijk
      }
      const voluit = gevonden === GEDAAN ? '' : alsZin(gevonden)
      if (voluit.trim() === '') gaten.push(gevonden === GEDAAN ? GEDAAN : naam)
      return naam === woord ? voluit : hoofdletter(voluit)
    })
    // The first hole in a sentence says why it goes.
    const [gat] = gaten
    if (gat === undefined) geheel += geheel === '' ? zin : `${delen[i - 1] ?? ''}${zin}`
    else if (gat !== GEDAAN) leeg.push(gat)
  }
  return { tekst: geheel.trim(), onbekend, leeg }
}

const alsZin = (waarde: string | readonly string[]): string =>
  typeof waarde === 'string' ? waarde : enOpsomming(waarde)
