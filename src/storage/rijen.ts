import { isDatum } from '@/domain/datum/datum'
import type { Samenvatting } from '@/domain/overzicht/samenvatting'
import { STAPPEN, versieVan } from './versies'

/** An event as stored. `volgnummer`: its place in the log of its dossier, from 1. `v`: the version of `inhoud`. */
export interface GebeurtenisRij {
  readonly id: string
  readonly dossierId: string
  readonly volgnummer: number
  readonly v?: number
  readonly inhoud?: unknown
}

/** The event in a row of before there were payloads: it was the row itself, with its place in the log beside it. */
export function platteGebeurtenis(rij: GebeurtenisRij): unknown {
  const gebeurtenis: { volgnummer?: number } = { ...rij }
  delete gebeurtenis.volgnummer
  return gebeurtenis
}

/** `lengte`: how many events it was made from, and so how many there must be. `v`: which version of the program made it. */
export interface SamenvattingRij {
  readonly id: string
  readonly nummer: string
  readonly open: 0 | 1
  readonly lengte: number
  readonly v: number
  readonly inhoud: unknown
}

/** The last sequence number given out in a year; only ever goes up. */
export interface NummerRij {
  readonly jaar: number
  readonly laatste: number
}
/** Under this key of the settings stands which database this is. */
export const INSTALLATIE = 'installatie'
/** Under this one stood, in a program of before, which dossiers among the real ones are for practice. */
export const OEFENDOSSIERS = 'oefendossiers'

export interface InstellingRij {
  readonly sleutel: string
  readonly waarde: unknown
  readonly v?: number
}
/** A form that was not finished. `waarde`: what was typed, as the form keeps it. */
export interface Concept {
  readonly sleutel: string
  readonly waarde: unknown
  /** ISO instant. */
  readonly bijgewerktOp: string
}
export interface ConceptRij extends Concept {
  readonly v?: number
}

/** A file; its bytes stand in as many pieces beside it. */
export interface BijlageRij {
  readonly sha256: string
  readonly grootte: number
  readonly stukken: number
}
/** A piece of a file, in its order from 0. `inhoud`: bytes. */
export interface StukRij {
  readonly sha256: string
  readonly nr: number
  readonly inhoud: unknown
}

/** Where the journal stood at the last write; under `herbouw`: the database is being made again from it. */
export interface JournaalRij {
  readonly sleutel: string
  readonly journaal: string
  readonly n: number
  readonly sum: string
}
/** The tables, each with its rows. */
export interface Rijen {
  gebeurtenissen: GebeurtenisRij
  samenvattingen: SamenvattingRij
  nummers: NummerRij
  instellingen: InstellingRij
  concepten: ConceptRij
  bijlagen: BijlageRij
  stukken: StukRij
  journaal: JournaalRij
}
export type Tabelnaam = keyof Rijen

export const JOURNAAL_STAND = 'stand'
export const JOURNAAL_HERBOUW = 'herbouw'
/** Words were taken out, and the journal may still have them. `journaal`: of which dossier; `sum`: the event that says so. */
export const JOURNAAL_WEGGEHAALD = 'weggehaald'
/** Under this key stands with which vault every row here is sealed. */
export const ALLES_VERZEGELD = 'verzegeld'

export const instellingRij = (sleutel: string, waarde: unknown): InstellingRij => ({
  sleutel,
  waarde,
  v: versieVan(STAPPEN.instellingen),
})

export const conceptRij = (concept: Concept): ConceptRij => ({ ...concept, v: versieVan(STAPPEN.concepten) })

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
  const { soort, open, ontvangen, zaak, laatsteStap: stap, teSturen } = rij
  return (
    (soort === 'klacht' || soort === 'signaal') &&
    (open === 0 || open === 1) &&
    isDatum(ontvangen) &&
    (stap === undefined || (isObject(stap) && typeof stap.naam === 'string' && isDatum(stap.datum))) &&
    (teSturen === undefined || elk(teSturen, (t) => isDatum(t.sinds) && typeof t.naam === 'string')) &&
    isObject(zaak) &&
    typeof zaak.route === 'string' &&
    Array.isArray(zaak.kenmerken) &&
    (zaak.einde === undefined || (isObject(zaak.einde) && isDatum(zaak.einde.datum))) &&
    elk(zaak.verdagingen, (v) => isDatum(v.tot) && isDatum(v.datum) && typeof v.termijnId === 'string') &&
    isObject(zaak.momenten) &&
    Object.values(zaak.momenten).every((voorvallen) => elk(voorvallen, (v) => isDatum(v.datum)))
  )
}
