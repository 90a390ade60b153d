import type { Table } from 'dexie'
import type { Dossier } from '@/domain/dossier/dossier'
import type { Samenvatting } from '@/domain/dossier/samenvatting'
import type { KlachtDatabase } from './database'
import {
  type ConceptRij,
  type DossierRij,
  type GebeurtenisRij,
  type InstellingRij,
  naarGebeurtenisRij,
  type NummerRij,
} from './rijen'
import type { Sentinel } from './sentinel'

/** What passed through this window: the best there is when the store can not be read any more. */
export class Gezien {
  readonly dossiers = new Map<string, Dossier>()
  readonly samenvattingen = new Map<string, Samenvatting>()
  readonly concepten = new Map<string, ConceptRij>()

  dossier(dossier: Dossier): void {
    this.dossiers.set(dossier.id, dossier)
  }
  lijst(rijen: readonly Samenvatting[]): void {
    for (const rij of rijen) this.samenvattingen.set(rij.id, rij)
  }
  concept(rij: ConceptRij): void {
    this.concepten.set(rij.sleutel, rij)
  }
}

/** A dossier as far as it could be read: the rows of its log as they were stored, in their order. */
export interface GeredDossier {
  readonly id: string
  readonly nummer: string
  readonly log: readonly GebeurtenisRij[]
  /** The log has no gap and is as long as it should be. */
  readonly volledig: boolean
}

/**
 * The file that is offered when the store can not be read any more. It holds what could be read from disk and what this
 * window had in memory: the logs of dossiers (from which everything else can be made again), the summaries of the dossiers
 * in the list, the forms that were being filled in, the settings, the numbers given out, and what the sentinel remembered.
 * Rows are as they are stored, so that a later import can check them with the same schemas; nothing in it is checked.
 */
export interface Redding {
  readonly soort: 'klachtdossier-redding'
  readonly versie: 1
  /** ISO instant. */
  readonly gemaaktOp: string
  readonly bekend: Sentinel | undefined
  readonly dossiers: readonly GeredDossier[]
  readonly samenvattingen: readonly Samenvatting[]
  readonly concepten: readonly ConceptRij[]
  readonly instellingen: readonly InstellingRij[]
  readonly nummers: readonly NummerRij[]
  /** Tables that could not be read whole, with how many of their rows are missing; absent: not known. */
  readonly onleesbaar: readonly { readonly tabel: string; readonly rijen?: number }[]
}

interface Gelezen<T> {
  readonly rijen: T[]
  readonly gemist?: number
  readonly heel: boolean
}

/** Whole when that works, else row by row, else up to where it breaks. */
export async function leesTabel<T, K>(tabel: Table<T, K>): Promise<Gelezen<T>> {
  try {
    return { rijen: await tabel.toArray(), heel: true }
  } catch {
    const rijen: T[] = []
    try {
      const sleutels = await tabel.toCollection().primaryKeys()
      for (const sleutel of sleutels) {
        const rij = await tabel.get(sleutel).catch(() => undefined)
        if (rij !== undefined) rijen.push(rij)
      }
      return { rijen, gemist: sleutels.length - rijen.length, heel: rijen.length === sleutels.length }
    } catch {
      await tabel.each((rij) => rijen.push(rij)).catch(() => undefined)
      return { rijen, heel: false }
    }
  }
}

export async function maakRedding(
  db: KlachtDatabase,
  gezien: Gezien,
  { bekend, nu }: { readonly bekend: Sentinel | undefined; readonly nu: string },
): Promise<Redding> {
  const gebeurtenissen = await leesTabel(db.gebeurtenissen)
  const dossiers = await leesTabel(db.dossiers)
  const samenvattingen = await leesTabel(db.samenvattingen)
  const concepten = await leesTabel(db.concepten)
  const instellingen = await leesTabel(db.instellingen)
  const nummers = await leesTabel(db.nummers)
  const tabellen = { gebeurtenissen, dossiers, samenvattingen, concepten, instellingen, nummers }
  // What stands in memory is at least as new as what is on disk.
  const lijst = samen(samenvattingen.rijen, gezien.samenvattingen, (s) => s.id)
  return {
    soort: 'klachtdossier-redding',
    versie: 1,
    gemaaktOp: nu,
    bekend,
    dossiers: geredde(gebeurtenissen, dossiers.rijen, lijst, gezien.dossiers),
    samenvattingen: lijst,
    concepten: samen(concepten.rijen, gezien.concepten, (c) => c.sleutel),
    instellingen: instellingen.rijen,
    nummers: nummers.rijen,
    onleesbaar: Object.entries(tabellen)
      .filter(([, { heel }]) => !heel)
      .map(([tabel, { gemist }]) => ({ tabel, ...(gemist !== undefined && { rijen: gemist }) })),
  }
}

const samen = <T>(vanSchijf: readonly T[], gezien: ReadonlyMap<string, T>, sleutel: (rij: T) => string): T[] => [
  ...new Map([...vanSchijf.map((rij): [string, T] => [sleutel(rij), rij]), ...gezien]).values(),
]

function geredde(
  { rijen, heel }: Gelezen<GebeurtenisRij>,
  gevouwen: readonly DossierRij[],
  lijst: readonly Samenvatting[],
  gezien: ReadonlyMap<string, Dossier>,
): GeredDossier[] {
  const vanSchijf = new Map<string, GebeurtenisRij[]>()
  for (const rij of rijen) vanSchijf.set(rij.dossierId, [...(vanSchijf.get(rij.dossierId) ?? []), rij])
  const lengtes = new Map(gevouwen.map((d) => [d.id, d.lengte]))
  const nummers = new Map([...gevouwen, ...lijst, ...gezien.values()].map((d) => [d.id, d.nummer]))
  return [...new Set([...vanSchijf.keys(), ...gezien.keys()])].map((id) => {
    const schijf = (vanSchijf.get(id) ?? []).sort((a, b) => a.volgnummer - b.volgnummer)
    const geheugen = (gezien.get(id)?.log ?? []).map((g, i) => naarGebeurtenisRij(g, i + 1))
    const log = schijf.length > geheugen.length ? schijf : geheugen
    const lengte = lengtes.get(id)
    const langGenoeg = lengte === undefined ? log === geheugen || heel : log.length >= lengte
    const volledig = langGenoeg && log.every((rij, i) => rij.volgnummer === i + 1)
    return { id, nummer: nummers.get(id) ?? '', log, volledig }
  })
}
