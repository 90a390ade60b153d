import { OpslagFout } from './opslagfout'
import type { NummerRij } from './rijen'
import { z } from './zod-mini'

const schema = z.object({
  installatie: z.string().check(z.minLength(1)),
  aantal: z.int().check(z.minimum(0)),
  hoogste: z.record(z.string(), z.int().check(z.minimum(0))),
  laatst: z.string(),
})

/**
 * What the database must hold, remembered in another place: a damaged database is taken away whole by the browser, and an
 * empty one looks just like a new program. It is written only after the database has it on disk, so it may lag behind the
 * database and never runs ahead of it.
 */
export interface Sentinel {
  /** Which database this is about: the same id stands inside it. */
  readonly installatie: string
  /** Dossiers of the officer; practice dossiers do not count. */
  readonly aantal: number
  /** The highest sequence number given out, per year. */
  readonly hoogste: Readonly<Record<string, number>>
  /** ISO instant of the last write of a dossier; '' when there was none yet. */
  readonly laatst: string
}

/** A place for the sentinel. On the desktop a file beside the journal can become a second one. */
export interface SentinelPlek {
  /** undefined when nothing is remembered, or nothing that can be read. */
  lees(): Promise<Sentinel | undefined>
  /** Best effort: a place that can not be written makes nothing else fail. */
  schrijf(sentinel: Sentinel): Promise<void>
}

/** What the database says of itself. */
export interface Stand {
  readonly installatie: string | undefined
  readonly aantal: number
  readonly nummers: readonly NummerRij[]
}

/** leeg: nothing is there · minder: some of it is there · andere: what is there belongs to another installation. */
export type VerliesReden = 'leeg' | 'minder' | 'andere'

/** What was there and is not there now. */
export interface Verlies {
  readonly reden: VerliesReden
  readonly bekend: Sentinel
  /** How many dossiers are there now. */
  readonly aanwezig: number
}

/** Dossiers are missing. Nothing was written and no new database was made. */
export class VerliesFout extends OpslagFout {
  constructor(readonly verlies: Verlies) {
    super('verdwenen', 'Er ontbreken dossiers die er eerder wel waren. Er is niets veranderd.')
  }
}

export function leesSentinel(tekst: string | null): Sentinel | undefined {
  if (tekst === null) return undefined
  try {
    return schema.safeParse(JSON.parse(tekst)).data
  } catch {
    return undefined
  }
}

/** A database that is ahead of the sentinel is as it should be: the sentinel is written last. */
export function verliesVan(bekend: Sentinel | undefined, stand: Stand): Verlies | undefined {
  if (!bekend || bekend.aantal === 0) return undefined
  const aanwezig = stand.aantal
  const andere = stand.installatie !== undefined && stand.installatie !== bekend.installatie
  if (aanwezig === 0) return { reden: 'leeg', bekend, aanwezig }
  if (andere) return { reden: 'andere', bekend, aanwezig }
  return aanwezig < bekend.aantal ? { reden: 'minder', bekend, aanwezig } : undefined
}

/** Nothing goes down: two windows write at once, and a number that was given out stays given out. */
export function bijgewerkt(
  bekend: Sentinel | undefined,
  installatie: string,
  { aantal, nummers }: Stand,
  laatst = bekend?.laatst ?? '',
): Sentinel {
  const hoogste = { ...bekend?.hoogste }
  for (const { jaar, laatste } of nummers) hoogste[jaar] = Math.max(hoogste[jaar] ?? 0, laatste)
  return { installatie, aantal: Math.max(bekend?.aantal ?? 0, aantal), hoogste, laatst }
}

/** The last year in which a number was given out, and the number. */
export function laatsteNummer({ hoogste }: Sentinel): NummerRij | undefined {
  const [jaar, laatste] = Object.entries(hoogste).sort(([a], [b]) => Number(b) - Number(a))[0] ?? []
  return jaar === undefined || laatste === undefined ? undefined : { jaar: Number(jaar), laatste }
}
