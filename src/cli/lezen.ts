import { z } from 'zod'
import { type Datum, isDatum } from '@/domain/datum/datum'
import { InvoerFout, keuze, toon } from './fout'

// Without jitless zod makes its parsers with `new Function`; one way of working for window and terminal.
z.config({ jitless: true })

export { z }

/** Tail of a sentence about a value: "ontbreekt; …" or `"x" …`. */
const bij = (onjuist: string, doe: string) => (issue: { readonly input?: unknown }) =>
  issue.input === undefined ? `ontbreekt; ${doe}` : `${toon(issue.input)} ${onjuist}; ${doe}`

export const datumveld = z.custom<Datum>(isDatum, {
  error: bij('is geen bestaande datum', 'schrijf jjjj-mm-dd, bijvoorbeeld 2026-11-20'),
})

export const keuzeveld = <const T extends string>(opties: readonly T[], doe = `kies ${keuze(opties)}`) =>
  z.custom<T>((waarde) => typeof waarde === 'string' && (opties as readonly string[]).includes(waarde), {
    error: bij('is onbekend', doe),
  })

export const tekstveld = (doe: string) => z.string({ error: bij('is geen tekst', doe) })

export const getalveld = (van: number, tot: number) =>
  z.custom<number>((n) => Number.isInteger(n) && (n as number) >= van && (n as number) <= tot, {
    error: bij('kan niet', `geef een heel getal van ${van} tot en met ${tot}`),
  })

/**
 * Reads a JSON array and checks each item. `naam`: what one item is called in a sentence ("zaak"); items and the parts of
 * their lists are numbered from 1, as a person counts.
 */
export function leesLijst<T>(tekst: string, naam: string, schema: z.ZodType<T>): T[] {
  const lijst = leesJson(tekst)
  if (!Array.isArray(lijst))
    throw new InvoerFout(
      `De invoer is geen lijst maar ${soortVan(lijst)}; zet er [ en ] omheen, met per ${naam} één object.`,
    )
  return lijst.map((item, i) => controleer(item, `${hoofdletter(naam)} ${i + 1}`, schema))
}

export function leesJson(tekst: string, wat = 'een JSON-lijst'): unknown {
  // PowerShell puts a byte order mark before what it pipes.
  const kaal = tekst.replace(/^\uFEFF/, '')
  if (kaal.trim() === '')
    throw new InvoerFout(`Er is geen invoer; geef ${wat} op de standaardinvoer, bijvoorbeeld met < zaken.json.`)
  try {
    return JSON.parse(kaal)
  } catch {
    throw new InvoerFout('De invoer is geen geldige JSON; controleer haakjes, komma’s en dubbele aanhalingstekens.')
  }
}

/** `waar` begins the sentence when something is wrong: "Zaak 3, regeling …"; `teken` stands between it and the field. */
export function controleer<T>(item: unknown, waar: string, schema: z.ZodType<T>, teken = ', '): T {
  const uit = schema.safeParse(item, { reportInput: true })
  if (uit.success) return uit.data
  const fout = uit.error.issues[0]
  throw new InvoerFout(`${[waar, ...padTekst(fout?.path ?? [])].join(teken)} ${fout?.message ?? ''}.`)
}

/** ['gebeurtenissen', 1, 'datum'] reads as ["gebeurtenis 2: datum"]; the last part is the field. */
function padTekst(pad: readonly PropertyKey[]): string[] {
  const [lijst, nummer, ...rest] = pad
  if (typeof nummer === 'number')
    return [`${ENKELVOUD[String(lijst)] ?? String(lijst)} ${nummer + 1}${rest.length > 0 ? `: ${rest.join('.')}` : ''}`]
  return pad.length > 0 ? [pad.join('.')] : []
}

const ENKELVOUD: Readonly<Record<string, string>> = { gebeurtenissen: 'gebeurtenis' }

function soortVan(waarde: unknown): string {
  if (waarde === null) return 'null'
  return (
    { object: 'één object', string: 'een tekst', number: 'een getal', boolean: 'ja of nee' }[typeof waarde as string] ??
    'iets anders'
  )
}

const hoofdletter = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1)
