import { cijfers, voluit } from '../datum/opmaak'
import { regelNaarBuiten } from '../dossier/beklaagde'
import type { KlachtGegevens } from '../gebeurtenis/gegevens'
import { zonderBsn } from '../privacy/bsn'
import type { Regeling } from '../regeling/regeling'
import type { Lezer } from './lezer'

/** A text that may not be read as it stands, and what stands in its place. */
export interface Verborgen {
  readonly tekst: string
  readonly door: string
}

/** Every text in a value, put through the same mill. */
export function metTeksten<T>(waarde: T, doe: (tekst: string) => string): T {
  if (typeof waarde === 'string') return doe(waarde) as T
  if (Array.isArray(waarde)) return waarde.map((deel: unknown) => metTeksten(deel, doe)) as T
  if (typeof waarde !== 'object' || waarde === null) return waarde
  return Object.fromEntries(Object.entries(waarde).map(([naam, deel]) => [naam, metTeksten(deel, doe)])) as T
}

/** The longest first, so that no part of one is left when a shorter one stands in it. */
export const zonderVerborgen = (tekst: string, verborgen: readonly Verborgen[]): string =>
  zonderBsn(
    verborgen
      .filter((v) => v.tekst.trim().length > 2)
      .toSorted((a, b) => b.tekst.length - a.tekst.length)
      .reduce((zin, v) => zin.replaceAll(v.tekst.trim(), v.door), tekst),
  )

/** People who stand in the dossier and not in what this reader sees of it. */
export function verborgenNamen(alle: KlachtGegevens, zichtbaar: KlachtGegevens): Verborgen[] {
  const klagers = alle.klagers.filter(({ id }) => !zichtbaar.klagers.some((k) => k.id === id))
  const beklaagden = alle.beklaagden.filter(({ id }) => !zichtbaar.beklaagden.some((b) => b.id === id))
  return [
    ...klagers
      .flatMap(({ naam, vertegenwoordiger: v }) => [naam, v?.naam ?? ''])
      .map((tekst) => ({ tekst, door: 'de klager' })),
    ...beklaagden.map(({ naam }) => ({ tekst: naam, door: 'iemand anders' })),
  ].filter(({ tekst }) => tekst.trim() !== '')
}

/** Contact data that the dossier holds and this reader does not get. */
export function verborgenContact(alle: KlachtGegevens, zichtbaar: KlachtGegevens): { wie: string; tekst: string }[] {
  const van = ({ klagers }: KlachtGegevens) =>
    klagers.flatMap((k) =>
      [k, ...(k.vertegenwoordiger ? [k.vertegenwoordiger] : [])].flatMap((p) => [
        { wie: p.naam, tekst: p.straat },
        { wie: p.naam, tekst: p.postcode },
        { wie: p.naam, tekst: p.telefoon },
        { wie: p.naam, tekst: p.email },
        ...('geboortedatum' in p && p.geboortedatum
          ? [p.geboortedatum, voluit(p.geboortedatum), cijfers(p.geboortedatum)].map((tekst) => ({
              wie: p.naam,
              tekst,
            }))
          : []),
      ]),
    )
  const zien = new Set(van(zichtbaar).map(({ tekst }) => tekst.trim()))
  return van(alle).filter(({ tekst }) => tekst.trim() !== '' && !zien.has(tekst.trim()))
}

/** One line that names people: who has left as the organisation, who may not be named by the side. */
export const regelVoor = (
  tekst: string,
  gegevens: KlachtGegevens,
  regeling: Regeling,
  namen: readonly Verborgen[],
): string => zonderVerborgen(regelNaarBuiten(tekst, gegevens, regeling), namen)

/** The name of a piece, which stands in the inventory and in the name of its file: no person in it whom the reader may not know. */
export function naamVoor(alle: KlachtGegevens, lezer: Lezer, regeling: Regeling, zichtbaar: KlachtGegevens) {
  if (lezer.soort === 'archief') return (naam: string) => naam
  const verborgen = [
    ...verborgenNamen(alle, zichtbaar),
    ...verborgenContact(alle, zichtbaar).map(({ tekst }) => ({ tekst, door: '[weggelaten]' })),
  ]
  return (naam: string) => regelVoor(naam, alle, regeling, verborgen)
}
