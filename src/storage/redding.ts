import type { Table } from 'dexie'
import type { Dossier } from '@/domain/dossier/dossier'
import type { Gebeurtenis } from '@/domain/gebeurtenis/gebeurtenis'
import type { Samenvatting } from '@/domain/overzicht/samenvatting'
import { alle, type Codec } from './codec'
import type { KlachtDatabase } from './database'
import type { Gezien } from './gezien'
import { leesSamenvatting, leesWaarde } from './inhoud'
import { leesGebeurtenis } from './log'
import type { Concept, GebeurtenisRij, InstellingRij, NummerRij, SamenvattingRij } from './rijen'
import type { Sentinel } from './sentinel'

/** An event with its place in the log. */
export type GeredeGebeurtenis = Gebeurtenis & { readonly volgnummer: number }

/** A dossier as far as it could be read: its log in order. A row of which the payload can not be unpacked stands as it lies. */
export interface GeredDossier {
  readonly id: string
  readonly nummer: string
  readonly log: readonly (GeredeGebeurtenis | GebeurtenisRij)[]
  /** The log has no gap and is as long as it should be. */
  readonly volledig: boolean
}

/**
 * The file that is offered when the store can not be read any more. It holds what could be read from disk and what this
 * window had in memory: the logs of dossiers (from which everything else can be made again), the summaries of the dossiers
 * in the list, the forms that were being filled in, the settings, the numbers given out, and what the sentinel remembered.
 * A later import can check its events with the schemas of the store; nothing in it is checked.
 */
export interface Redding {
  readonly soort: 'klachtdossier-redding'
  readonly versie: 1
  /** ISO instant. */
  readonly gemaaktOp: string
  readonly bekend: Sentinel | undefined
  readonly dossiers: readonly GeredDossier[]
  readonly samenvattingen: readonly Samenvatting[]
  readonly concepten: readonly Concept[]
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
  codec: Codec,
  { bekend, nu }: { readonly bekend: Sentinel | undefined; readonly nu: string },
): Promise<Redding> {
  const gebeurtenissen = await leesTabel(db.gebeurtenissen)
  const samenvattingen = await leesTabel(db.samenvattingen)
  const concepten = await leesTabel(db.concepten)
  const instellingen = await leesTabel(db.instellingen)
  const nummers = await leesTabel(db.nummers)
  const tabellen = { gebeurtenissen, samenvattingen, concepten, instellingen, nummers }
  // What stands in memory is at least as new as what is on disk.
  const lijst = samen(await leesbaar(samenvattingen.rijen, codec), gezien.samenvattingen, (s) => s.id)
  return {
    soort: 'klachtdossier-redding',
    versie: 1,
    gemaaktOp: nu,
    bekend,
    dossiers: await geredde(gebeurtenissen, samenvattingen.rijen, gezien.dossiers, codec),
    samenvattingen: lijst,
    concepten: samen(
      await Promise.all(concepten.rijen.map((rij) => metWaarde('concepten', rij, codec))),
      gezien.concepten,
      (c) => c.sleutel,
    ),
    instellingen: await Promise.all(instellingen.rijen.map((rij) => metWaarde('instellingen', rij, codec))),
    nummers: nummers.rijen,
    onleesbaar: Object.entries(tabellen)
      .filter(([, { heel }]) => !heel)
      .map(([tabel, { gemist }]) => ({ tabel, ...(gemist !== undefined && { rijen: gemist }) })),
  }
}

const leesbaar = async (rijen: readonly SamenvattingRij[], codec: Codec): Promise<Samenvatting[]> =>
  (await alle(rijen.map((rij) => leesSamenvatting(rij, codec)))).flatMap((s) => s ?? [])

/** What can not be unpacked stays as it lies: somebody may still make something of it. */
async function metWaarde<R extends Concept | InstellingRij>(
  soort: 'concepten' | 'instellingen',
  rij: R & { readonly v?: number },
  codec: Codec,
): Promise<R> {
  const uit = { ...rij, waarde: await leesWaarde(soort, rij, codec).catch(() => rij.waarde) }
  Reflect.deleteProperty(uit, 'v')
  return uit
}

const samen = <T>(vanSchijf: readonly T[], gezien: ReadonlyMap<string, T>, sleutel: (rij: T) => string): T[] => [
  ...new Map([...vanSchijf.map((rij): [string, T] => [sleutel(rij), rij]), ...gezien]).values(),
]

async function geredde(
  { rijen, heel }: Gelezen<GebeurtenisRij>,
  samenvattingen: readonly SamenvattingRij[],
  gezien: ReadonlyMap<string, Dossier>,
  codec: Codec,
): Promise<GeredDossier[]> {
  const vanSchijf = new Map<string, (GeredeGebeurtenis | GebeurtenisRij)[]>()
  for (const rij of rijen) {
    const gelezen = await leesGebeurtenis(rij, codec).catch(() => undefined)
    const log = vanSchijf.get(rij.dossierId) ?? []
    log.push(gelezen ? { ...gelezen, volgnummer: rij.volgnummer } : rij)
    vanSchijf.set(rij.dossierId, log)
  }
  const lengtes = new Map(samenvattingen.map((s) => [s.id, s.lengte]))
  const nummers = new Map([...samenvattingen, ...gezien.values()].map((d) => [d.id, d.nummer]))
  return [...new Set([...vanSchijf.keys(), ...gezien.keys()])].map((id) => {
    const schijf = (vanSchijf.get(id) ?? []).sort((a, b) => a.volgnummer - b.volgnummer)
    const geheugen = (gezien.get(id)?.log ?? []).map((g, i) => ({ ...g, volgnummer: i + 1 }))
    const log = schijf.length > geheugen.length ? schijf : geheugen
    const lengte = lengtes.get(id)
    const langGenoeg = lengte === undefined ? log === geheugen || heel : log.length >= lengte
    const volledig = langGenoeg && log.every((rij, i) => rij.volgnummer === i + 1)
    return { id, nummer: nummers.get(id) ?? '', log, volledig }
  })
}
