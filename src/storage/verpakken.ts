import type { Codec } from './codec'
import { OpslagFout } from './opslagfout'
import { plekVan } from './plek'
import {
  type GebeurtenisRij,
  INSTALLATIE,
  type InstellingRij,
  OEFENDOSSIERS,
  platteGebeurtenis,
  type Rijen,
  type Tabelnaam,
} from './rijen'
import type { Wijziging } from './wijziging'

/** Where the payload of a row stands; a table that is not named holds only keys and counts. */
const INHOUD: { readonly [T in Tabelnaam]?: string } = {
  gebeurtenissen: 'inhoud',
  samenvattingen: 'inhoud',
  instellingen: 'waarde',
  concepten: 'waarde',
  stukken: 'inhoud',
}

/** Ids and no more, which are asked for before there is a key. */
const NOOIT_VERPAKT: readonly string[] = [INSTALLATIE, OEFENDOSSIERS]

/** The field of a row that holds its payload; undefined: it has none, or one that is never packed. */
export function inhoudVeld(tabel: Tabelnaam, rij: object): string | undefined {
  if (tabel === 'instellingen' && NOOIT_VERPAKT.includes((rij as InstellingRij).sleutel)) return undefined
  return INHOUD[tabel]
}

/** Such a row as it is written since: it was the first version. */
const envelopVan = (rij: GebeurtenisRij): GebeurtenisRij => {
  const { id, dossierId, volgnummer } = rij
  return { id, dossierId, volgnummer, v: 1, inhoud: platteGebeurtenis(rij) }
}

const alsEnvelop = (tabel: Tabelnaam, rij: object): object =>
  tabel === 'gebeurtenissen' && (rij as GebeurtenisRij).v === undefined ? envelopVan(rij as GebeurtenisRij) : rij

export async function verpakteRij<R extends object>(tabel: Tabelnaam, rij: R, codec: Codec): Promise<R> {
  const veld = inhoudVeld(tabel, rij)
  if (veld === undefined) return rij
  const heel = alsEnvelop(tabel, rij) as R
  return { ...heel, [veld]: await codec.verpak(heel[veld as keyof R], plekVan(tabel, heel)) }
}

/** With the payloads as they will lie in the database. */
export const verpak = (wijzigingen: readonly Wijziging[], codec: Codec): Promise<Wijziging[]> =>
  Promise.all(
    wijzigingen.map(async (w) => {
      if (w.soort === 'weg' || INHOUD[w.tabel] === undefined) return w
      const rijen = w.rijen.map((rij) => verpakteRij(w.tabel, rij, codec))
      return { ...w, rijen: await Promise.all(rijen) } as Wijziging
    }),
  )

/**
 * Rows as they lie in the database, with their payloads as they were before they were packed. One that does not open stays as it
 * lies: who reads it finds the damage there.
 */
export const uitgepakt = <T extends Tabelnaam>(
  tabel: T,
  rijen: readonly Rijen[T][],
  codec: Codec,
): Promise<Rijen[T][]> => {
  const pakUit = async (rij: Rijen[T]): Promise<Rijen[T]> => {
    const veld = inhoudVeld(tabel, rij)
    if (veld === undefined || !(veld in rij)) return rij
    const verpakt = rij[veld as keyof Rijen[T]]
    try {
      return { ...rij, [veld]: await codec.pakUit(verpakt, plekVan(tabel, rij)) }
    } catch (fout) {
      if (fout instanceof OpslagFout) throw fout
      return rij
    }
  }
  return Promise.all(rijen.map(pakUit))
}
