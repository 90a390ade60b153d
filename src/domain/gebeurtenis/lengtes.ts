import type { VeldInhoud } from './beschrijving'
import { veldenVan } from './soort'
import type { Fout } from '../fout'
import type { GebeurtenisSoort } from './gebeurtenis'

/** The most characters in the name of a person, an organisation or a document. */
export const NAAM = 300
/** The most characters in any other text of one line. */
export const REGEL = 1000

/**
 * Texts of one line in the data of a complaint and in the settings, by the name of their field; those of an event say so in its
 * description. What is not here has several lines and no limit, or is chosen from a list.
 */
const HOOGSTENS: Readonly<Record<string, number>> = {
  ...van(NAAM, [
    'naam',
    'leidinggevende',
    'behandelaar',
    'ondertekenaar',
    'klachtenfunctionaris',
    'doorgeleidNaar',
    'verbeterEigenaar',
    'vervanger',
    'maatregelWie',
    'wie',
  ]),
  ...van(REGEL, [
    'aanhef',
    'straat',
    'postcode',
    'plaats',
    'telefoon',
    'doorkiesnummer',
    'email',
    'hoedanigheid',
    'relatie',
    'functie',
    'afdeling',
    'gebied',
    'complex',
    'onderwerp',
    'soortHulpAnders',
    'kennisnameBron',
    'verwanteDossiers',
    'wat',
  ]),
}

function van(hoogstens: number, velden: readonly string[]): Record<string, number> {
  return Object.fromEntries(velden.map((veld) => [veld, hoogstens]))
}

/** The name of a field without the path to it: "klagers.0.naam" is a naam. */
const naamVan = (pad: string): string => pad.split('.').findLast((deel) => !/^\d+$/.test(deel)) ?? ''

const PER_INHOUD: { readonly [I in VeldInhoud]?: number } = { persoon: NAAM, naam: NAAM, regel: REGEL }

/** How much fits in the field at this path; undefined where there is no limit. */
export function hoogstensIn(pad: string, soort?: GebeurtenisSoort): number | undefined {
  // The topics of the report have names of their own, and each is a text of several lines.
  if (pad.split('.').includes('rapport')) return undefined
  const veld = soort && veldenVan(soort)[pad]
  return veld ? PER_INHOUD[veld.inhoud] : HOOGSTENS[naamVan(pad)]
}

const getal = (n: number): string => n.toLocaleString('nl-NL')

/** The sentence for a text that is too long; undefined when it fits. */
export const teLang = (tekst: string, hoogstens: number): string | undefined =>
  tekst.length <= hoogstens
    ? undefined
    : `Deze tekst is ${getal(tekst.length - hoogstens)} ${tekst.length - hoogstens === 1 ? 'teken' : 'tekens'} te lang: hier passen ${getal(hoogstens)} tekens, en dit zijn er ${getal(tekst.length)}. Kort de tekst in, of zet hem in een groter vak.`

/**
 * The texts that are too long, each at its field. What stood in `eerder` in a field of that name, word for word, may stay: a
 * log of an older program can be corrected without rewriting it.
 */
export function lengteFouten(waarde: object, eerder: readonly unknown[] = [], soort?: GebeurtenisSoort): Fout[] {
  const bekend = new Set(eerder.flatMap((deel) => teksten(deel, '')).map(sleutelVan))
  return teksten(waarde, '').flatMap((deel) => {
    const hoogstens = hoogstensIn(deel.veld, soort)
    const tekst = hoogstens === undefined || bekend.has(sleutelVan(deel)) ? undefined : teLang(deel.tekst, hoogstens)
    return tekst === undefined ? [] : [{ veld: deel.veld, tekst }]
  })
}

interface Tekst {
  readonly veld: string
  readonly tekst: string
}
const sleutelVan = ({ veld, tekst }: Tekst): string => `${naamVan(veld)}\n${tekst}`

function teksten(waarde: unknown, veld: string): Tekst[] {
  if (typeof waarde === 'string') return [{ veld, tekst: waarde }]
  if (waarde === null || typeof waarde !== 'object') return []
  // Several short ones in one field: numbers of dossiers.
  if (Array.isArray(waarde) && waarde.every((deel) => typeof deel === 'string'))
    return [{ veld, tekst: waarde.join(', ') }]
  return Object.entries(waarde).flatMap(([sleutel, deel]) =>
    teksten(deel, veld === '' ? sleutel : `${veld}.${sleutel}`),
  )
}
