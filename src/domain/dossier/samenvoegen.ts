import type { KlachtGegevens } from '../gebeurtenis/gegevens'

/**
 * Two windows can work in one dossier, and a form can be left half filled while the dossier goes on. What was typed since
 * `basis` is put on what stands in the dossier now; what was changed on one side only needs no question.
 */

/** Where a value stands: names of fields, and in a list the id of the part. */
export type Pad = readonly string[]

/** A field that was changed on both sides, each in another way. undefined: taken away. */
export interface Botsing {
  readonly pad: Pad
  /** What the dossier says now. */
  readonly daar: unknown
  /** What was typed. */
  readonly hier: unknown
}

type Onderdeel = Readonly<Record<string, unknown>>
const isOnderdeel = (waarde: unknown): waarde is Onderdeel =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde)
const isRij = (waarde: unknown): waarde is readonly Onderdeel[] =>
  Array.isArray(waarde) && waarde.every((deel) => isOnderdeel(deel) && typeof deel['id'] === 'string')
const bij = (rij: unknown, id: unknown): Onderdeel | undefined =>
  isRij(rij) ? rij.find((deel) => deel['id'] === id) : undefined
const sleutelsVan = (...delen: readonly Onderdeel[]) => [...new Set(delen.flatMap((deel) => Object.keys(deel)))]

/** A field that was never filled in and one that was left empty are the same; the order of fields says nothing. */
export function gelijk(een: unknown, ander: unknown): boolean {
  if (Array.isArray(een) && Array.isArray(ander))
    return een.length === ander.length && een.every((deel, i) => gelijk(deel, ander[i]))
  if (isOnderdeel(een) && isOnderdeel(ander))
    return sleutelsVan(een, ander).every((sleutel) => gelijk(een[sleutel], ander[sleutel]))
  return (een ?? '') === (ander ?? '')
}

/** The sections that differ, ready for the log; undefined when nothing does. */
export function wijziging(voor: KlachtGegevens, na: Partial<KlachtGegevens>): Partial<KlachtGegevens> | undefined {
  const anders = Object.entries(na).filter(
    ([sleutel, waarde]) => !gelijk(waarde, voor[sleutel as keyof KlachtGegevens]),
  )
  return anders.length > 0 ? Object.fromEntries(anders) : undefined
}

/** Both sides in one. Where they clash what was typed stands, and the clash is told. */
export function voegSamen(
  basis: KlachtGegevens,
  hier: KlachtGegevens,
  daar: KlachtGegevens,
): { readonly gegevens: KlachtGegevens; readonly botsingen: readonly Botsing[] } {
  const botsingen: Botsing[] = []

  function samen(pad: Pad, was: unknown, typt: unknown, nu: unknown): unknown {
    if (gelijk(was, typt) || gelijk(typt, nu)) return nu
    if (gelijk(was, nu)) return typt
    if (isRij(typt) && isRij(nu)) return rijSamen(pad, isRij(was) ? was : [], typt, nu)
    if (isOnderdeel(typt) && isOnderdeel(nu)) {
      const oud = isOnderdeel(was) ? was : {}
      return Object.fromEntries(sleutelsVan(nu, typt).map((s) => [s, samen([...pad, s], oud[s], typt[s], nu[s])]))
    }
    botsingen.push({ pad, daar: nu, hier: typt })
    return typt
  }

  /** Part by part; what was taken away on one side goes, unless the other side wrote in it. */
  function rijSamen(
    pad: Pad,
    was: readonly Onderdeel[],
    typt: readonly Onderdeel[],
    nu: readonly Onderdeel[],
  ): unknown[] {
    const gewijzigd = (deel: Onderdeel) => !gelijk(bij(was, deel['id']), deel)
    const gebleven = nu.flatMap((deel) => {
      const hier = bij(typt, deel['id'])
      if (hier) return [samen([...pad, String(deel['id'])], bij(was, deel['id']), hier, deel)]
      return gewijzigd(deel) ? [deel] : []
    })
    const vanHier = typt.filter((deel) => !bij(nu, deel['id']) && gewijzigd(deel))
    for (const deel of vanHier)
      if (bij(was, deel['id'])) botsingen.push({ pad: [...pad, String(deel['id'])], daar: undefined, hier: deel })
    return [...gebleven, ...vanHier]
  }

  const gegevens = samen([], basis, hier, daar) as KlachtGegevens
  return { gegevens, botsingen }
}

/** What both sides have seen from here on: what stands there now, except where they still clash. */
export const basisNa = (basis: KlachtGegevens, daar: KlachtGegevens, botsingen: readonly Botsing[]): KlachtGegevens =>
  botsingen.reduce((tot, { pad }) => zet(tot, pad, lees(basis, pad)), daar)

/** undefined when there is nothing there. */
export const lees = (gegevens: KlachtGegevens, pad: Pad): unknown =>
  pad.reduce<unknown>((deel, stap) => (isOnderdeel(deel) ? deel[stap] : bij(deel, stap)), gegevens)

/** The same data with another value at `pad`; undefined takes away, and what is new in a list comes last. */
export const zet = (gegevens: KlachtGegevens, pad: Pad, waarde: unknown): KlachtGegevens =>
  met(gegevens, pad, waarde) as KlachtGegevens

function met(in_: unknown, [stap, ...verder]: Pad, waarde: unknown): unknown {
  if (stap === undefined) return waarde
  if (isOnderdeel(in_)) return { ...in_, [stap]: met(in_[stap], verder, waarde) }
  const rij = isRij(in_) ? in_ : []
  const nieuw = met(bij(rij, stap), verder, waarde)
  const over = rij.flatMap((deel) => (deel['id'] === stap ? (nieuw === undefined ? [] : [nieuw]) : [deel]))
  return bij(rij, stap) || nieuw === undefined ? over : [...over, nieuw]
}
