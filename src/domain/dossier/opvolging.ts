import { metKleineLetter } from '../datum/opmaak'
import type { GebeurtenisGegevens, GebeurtenisVan } from '../gebeurtenis/gebeurtenis'
import type { KeuzeOptie } from '../regeling/keuzelijst'
import type { Opvolging, Regeling } from '../regeling/regeling'
import { type Dossier, type GeldigeGebeurtenis, vanSoort } from './dossier'

export type OpvolgingGebeurtenis = GeldigeGebeurtenis & GebeurtenisVan<'opvolging'>

/** One thing that the procedure asks in this dossier, with the event that tells of it. */
export interface GevraagdeOpvolging {
  readonly opvolging: Opvolging
  /** The last that was recorded of it; absent: nothing yet. */
  readonly door?: OpvolgingGebeurtenis
}

/** Recorded, and known what came of it: what is planned for a day is not done yet. */
export const isKlaar = ({ door }: Pick<GevraagdeOpvolging, 'door'>): boolean =>
  door !== undefined && door.gegevens.wat.trim() !== ''

/** What follows from the frame that was chosen and from the last repeat complaint, in the order of the procedure (WMD-2.4, 2.6). */
export function opvolgingen(dossier: Dossier, regeling: Regeling): GevraagdeOpvolging[] {
  const herhaald = dossier.geldig.findLastIndex((g) => g.soort === 'herhaalklacht_ontvangen')
  const herhaling = dossier.geldig[herhaald]
  const aanleiding = herhaling?.soort === 'herhaalklacht_ontvangen' ? herhaling.gegevens.aanleiding : undefined
  return (regeling.opvolgingen ?? []).flatMap((opvolging): GevraagdeOpvolging[] => {
    const { herhaalklacht, kader } = opvolging.bij
    const naHerhaling = aanleiding !== undefined && herhaalklacht?.includes(aanleiding) === true
    if (!naHerhaling && !kader?.includes(dossier.gegevens.kader)) return []
    // What was done for an earlier repeat complaint does not answer this one.
    const door = vanSoort(dossier, 'opvolging').findLast(
      (g) => g.gegevens.opvolging === opvolging.id && (!naHerhaling || dossier.geldig.indexOf(g) > herhaald),
    )
    return [{ opvolging, ...(door && { door }) }]
  })
}

/** What can be told to who complains and stand in a report: done, and not for the office alone. */
export const naarBuitenOpgevolgd = (dossier: Dossier, regeling: Regeling): GevraagdeOpvolging[] =>
  opvolgingen(dossier, regeling).filter((o) => isKlaar(o) && !o.opvolging.intern)

/** "Er is schade en die wordt vergoed: € 120, over te maken." */
export function opvolgingTekst({ uitkomst, wat }: GebeurtenisGegevens['opvolging'], { uitkomsten = [] }: Opvolging) {
  const gekozen = uitkomsten.find(({ id }) => id === uitkomst)?.naam ?? ''
  return [gekozen, wat.trim()].filter(Boolean).join(': ')
}

/** A repeat complaint, with how many there are and how many of its kind in a row. */
export interface Herhaling {
  /** What gave rise to it, as the procedure lists it; absent where it does not. */
  readonly optie?: KeuzeOptie
  readonly keer: number
  readonly opRij: number
  /** The answer to it is the last on this matter (Wonen Midden-Delfland 2.6). */
  readonly laatste: boolean
}

/** The last repeat complaint; with `erbij` as if one more came in for that reason. undefined: there is none. */
export function herhaling(dossier: Dossier, { herhaalklacht }: Regeling, erbij?: string): Herhaling | undefined {
  const redenen = [
    ...vanSoort(dossier, 'herhaalklacht_ontvangen').map(({ gegevens }) => gegevens.aanleiding),
    ...(erbij === undefined ? [] : [erbij]),
  ]
  const reden = redenen.at(-1)
  if (reden === undefined) return undefined
  const optie = herhaalklacht?.opties.find(({ id }) => id === reden)
  const opRij = redenen.length - 1 - redenen.findLastIndex((r) => r !== reden)
  return {
    ...(optie && { optie }),
    keer: redenen.length,
    opRij,
    laatste: optie?.laatsteBij !== undefined && opRij >= optie.laatsteBij,
  }
}

/** "2e keer, laatste antwoord": where there is little room. */
export const herhalingKort = ({ keer, laatste }: Herhaling): string =>
  `${keer}e keer${laatste ? ', laatste antwoord' : ''}`

/** "2e keer: dezelfde feiten, laatste antwoord" */
export function herhalingTekst({ keer, laatste, optie }: Herhaling): string {
  const naam = optie ? `: ${metKleineLetter(optie.naam)}` : ''
  return `${keer}e keer${naam}${laatste ? ', laatste antwoord' : ''}`
}
