import type { Blok } from '@/domain/document/inhoud'
import { GEDAAN, kies, kleinBegin, vulIn, type Waarde, type Woordenboek } from './sjabloon'

/** A letter between greeting and closing, filled in. */
export interface Gevuld {
  readonly onderwerp: string
  readonly blokken: readonly Blok[]
  /** Under the closing: what goes along, and who gets a copy. */
  readonly bijlagen: readonly string[]
  readonly kopieAan: readonly string[]
  /** The role that signs in the place of who handles it; '' as a rule. */
  readonly ondertekenaar: string
  /** What stands there as [this], for the officer to write. */
  readonly invullen: readonly string[]
  /** Words of which the sentence was left out because they are not known (yet). */
  readonly leeg: readonly string[]
  /** What is wrong with the text itself, in plain words: it can not go out like this. */
  readonly fouten: readonly string[]
}

/** Decided while the letter is written: they look at what stands above them under the same heading. */
export const ONDERWEG = ['een zin is weggevallen', 'hier nog niets staat'] as const

/**
 * Fills in the text of a letter. `deel`: the text of a part between [ and ], of the procedure or of all letters; undefined when
 * there is none. A heading with nothing under it is left out, and so is a paragraph of which nothing remains.
 */
export function vulBrief(sjabloon: string, boek: Woordenboek, deel: (naam: string) => string | undefined): Gevuld {
  const [kopdeel = '', ...alineas] = inAlineas(sjabloon)
  const leeg = new Set<string>()
  const fouten = new Set<string>()
  const blokken: Blok[] = []
  /** A heading waits until something stands under it. */
  let kop: string | undefined
  let isWeggevallen = false
  let staatErIets = false
  const invullen = new Set<string>()
  /** Within a part that is repeated: what it is about. */
  let hier = boek

  function waardeVan(woord: string): Waarde | undefined {
    const open = /^invullen: *(.+)$/.exec(woord)?.[1]
    if (open === undefined) return hier.waarde(woord)
    invullen.add(open)
    return `[${open}]`
  }

  const geldt = (voorwaarde: string): boolean => {
    if (voorwaarde === ONDERWEG[0]) return isWeggevallen
    if (voorwaarde === ONDERWEG[1]) return !staatErIets
    const waarde = waardeVan(voorwaarde)
    const uitkomst = hier.geldt(voorwaarde) ?? (waarde === undefined ? undefined : isBekend(waarde))
    if (uitkomst === undefined) fouten.add(`een voorwaarde die het programma niet kent: {als ${voorwaarde}}`)
    return uitkomst ?? false
  }
  function vul(tekst: string): string {
    const ingevuld = vulIn(tekst, waardeVan)
    for (const woord of ingevuld.onbekend) fouten.add(`een woord dat het programma niet kent: ${woord}`)
    for (const woord of ingevuld.leeg) leeg.add(woord)
    isWeggevallen ||= ingevuld.leeg.length > 0
    return ingevuld.tekst
  }
  function zet(blok: Blok): void {
    if (kop !== undefined) blokken.push({ soort: 'kop', niveau: 2, tekst: kop })
    kop = undefined
    staatErIets = true
    blokken.push(blok)
  }
  /** "- {nodig}": each of them on a line of its own. */
  function punten(regel: string): readonly string[] {
    const woord = /^\{([^{}]+)\}$/.exec(regel)?.[1]
    const waarde = woord === undefined ? undefined : waardeVan(kleinBegin(woord))
    return typeof waarde === 'object' ? waarde : [vul(regel)].filter((punt) => punt !== '')
  }
  function schrijf(alinea: string, boven: readonly string[]): void {
    const gekozen = kies(alinea, geldt)
    for (const fout of gekozen.fouten) fouten.add(`een onvolledige voorwaarde: ${fout}`)
    // What was left out leaves no room.
    const tekst = gekozen.tekst.replace(/ {2,}/g, ' ').trim()
    const naam = /^\[([^[\]]+)\]$/.exec(tekst)?.[1]
    if (naam !== undefined) {
      const inhoud = boven.includes(naam) ? undefined : deel(naam)
      if (inhoud === undefined) fouten.add(`een deel dat er niet is: [${naam}]`)
      for (const elk of boek.elk?.(naam) ?? [boek]) {
        hier = elk
        for (const deelAlinea of inAlineas(inhoud ?? '')) schrijf(deelAlinea, [...boven, naam])
      }
      hier = boek
    } else if (tekst.startsWith('# ')) {
      kop = vul(tekst.slice(2))
      isWeggevallen = staatErIets = false
    } else if (tekst.startsWith('- ')) {
      const regels = tekst.split(/\n(?=- )/).flatMap((regel) => punten(regel.slice(2).trim()))
      if (regels.length > 0) zet({ soort: 'opsomming', genummerd: false, punten: regels })
    } else {
      const ingevuld = vul(tekst)
      if (ingevuld !== '') zet({ soort: 'alinea', tekst: ingevuld })
    }
  }

  for (const alinea of alineas) schrijf(alinea, [])
  const regelsVan = (naam: string): string[] =>
    kopdeel.split('\n').flatMap((regel) => {
      if (!regel.startsWith(`${naam}:`)) return []
      const rest = kies(regel.slice(naam.length + 1), geldt).tekst.trim()
      const part = /^\[([^[\]]+)\]$/.exec(rest)?.[1]
      // A procedure can say itself what goes along: a line for each.
      const regels =
        part === undefined ? [rest] : inAlineas(deel(part) ?? '').map((alinea) => kies(alinea, geldt).tekst)
      return regels.map(vul).filter((tekst) => tekst !== '')
    })
  return {
    onderwerp: regelsVan('Onderwerp').join(' '),
    blokken,
    ondertekenaar: regelsVan('Ondertekenaar').join(' '),
    bijlagen: regelsVan('Bijlage'),
    kopieAan: regelsVan('Kopie aan'),
    leeg: [...leeg],
    invullen: [...invullen].filter((wat) => JSON.stringify(blokken).includes(JSON.stringify(`[${wat}]`).slice(1, -1))),
    fouten: [...fouten],
  }
}

/** There is something to fill in. */
export const isBekend = (waarde: Waarde | undefined): boolean =>
  waarde !== undefined && waarde !== GEDAAN && (typeof waarde === 'string' ? waarde.trim() !== '' : waarde.length > 0)

const inAlineas = (tekst: string): string[] =>
  tekst
    .replace(/\r\n?/g, '\n')
    .split(/\n[^\S\n]*\n/)
    .map((alinea) => alinea.trim())
    .filter((alinea) => alinea !== '')
