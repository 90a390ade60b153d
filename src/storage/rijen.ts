import { isDatum } from '@/domain/datum/datum'
import type { Dossier } from '@/domain/dossier/dossier'
import type { Gebeurtenis } from '@/domain/dossier/gebeurtenis'
import { bijgewerkt } from '@/domain/dossier/oude-gebeurtenis'
import type { Samenvatting } from '@/domain/dossier/samenvatting'
import { isGebeurtenis } from './gebeurtenis-schema'

/** An event as stored. `volgnummer`: its place in the log of its dossier, from 1. */
export type GebeurtenisRij = Gebeurtenis & { readonly volgnummer: number }

/** The folded dossier beside its events, without the events themselves; `lengte`: how many of them it was folded from. */
export type DossierRij = Omit<Dossier, 'log' | 'geldig'> & { readonly lengte: number }

export type SamenvattingRij = Samenvatting
/** The last sequence number given out in a year; only ever goes up. */
export interface NummerRij {
  readonly jaar: number
  readonly laatste: number
}
export interface InstellingRij {
  readonly sleutel: string
  readonly waarde: unknown
}
/** A form that was not finished. `waarde`: what was typed, as the form keeps it. */
export interface ConceptRij {
  readonly sleutel: string
  readonly waarde: unknown
  /** ISO instant. */
  readonly bijgewerktOp: string
}

export const naarGebeurtenisRij = (gebeurtenis: Gebeurtenis, volgnummer: number): GebeurtenisRij => ({
  ...gebeurtenis,
  volgnummer,
})

/** The event of a row as the program has it today; undefined when the row is damaged. */
export function vanGebeurtenisRij(rij: unknown): Gebeurtenis | undefined {
  if (!isGebeurtenis(rij)) return undefined
  return bijgewerkt(zonder(rij as GebeurtenisRij, 'volgnummer') as Gebeurtenis)
}

export function naarDossierRij(dossier: Dossier): DossierRij {
  return { ...zonder(dossier, 'log', 'geldig'), lengte: dossier.log.length }
}

function zonder<T extends object, K extends keyof T>(van: T, ...sleutels: K[]): Omit<T, K> {
  const kopie: Partial<T> = { ...van }
  for (const sleutel of sleutels) delete kopie[sleutel]
  return kopie as Omit<T, K>
}

const TEKSTEN = [
  'id',
  'nummer',
  'regelingId',
  'regelingVersie',
  'status',
  'onderwerp',
  'klager',
  'beklaagde',
  'plaats',
  'behandelaar',
  'complex',
] as const satisfies readonly (keyof Samenvatting)[]

type Onbekend = Readonly<Record<string, unknown>>
const isObject = (waarde: unknown): waarde is Onbekend => typeof waarde === 'object' && waarde !== null
const elk = (waarde: unknown, klopt: (deel: Onbekend) => boolean) =>
  Array.isArray(waarde) && waarde.every((deel) => isObject(deel) && klopt(deel))

/**
 * By hand: thousands of these are read when the program opens, and a schema takes ten times as long. A summary is computed
 * from the log and can be made again, so it is enough that lists, search and terms can work with it.
 */
export function isSamenvatting(rij: unknown): rij is Samenvatting {
  if (!isObject(rij) || !TEKSTEN.every((veld) => typeof rij[veld] === 'string')) return false
  const { soort, open, ontvangen, zaak, laatsteStap: stap } = rij
  return (
    (soort === 'klacht' || soort === 'signaal') &&
    (open === 0 || open === 1) &&
    isDatum(ontvangen) &&
    (stap === undefined || (isObject(stap) && typeof stap.naam === 'string' && isDatum(stap.datum))) &&
    isObject(zaak) &&
    typeof zaak.route === 'string' &&
    Array.isArray(zaak.kenmerken) &&
    (zaak.einde === undefined || (isObject(zaak.einde) && isDatum(zaak.einde.datum))) &&
    elk(zaak.verdagingen, (v) => isDatum(v.tot) && isDatum(v.datum) && typeof v.termijnId === 'string') &&
    isObject(zaak.momenten) &&
    Object.values(zaak.momenten).every((voorvallen) => elk(voorvallen, (v) => isDatum(v.datum)))
  )
}
