import type { Datum } from '@/domain/datum/datum'
import { documentRegel, type DocumentSoort, isBrief } from '@/domain/document/soorten'
import { isVoorbij } from '@/domain/dossier/brief-voorbij'
import type { Dossier } from '@/domain/dossier/dossier'
import type { Regeling } from '@/domain/regeling/regeling'
import { isOpen } from '@/domain/termijn/termijnen'
import type { Termijn } from '@/domain/termijn/termijn'
import { nogTeSturen } from '@/domain/dossier/nog-te-sturen'
import { exemplaren } from '@/domain/dossier/exemplaren'
import { vastleggingen } from '@/domain/dossier/vastlegging'

/** The documents of a dossier as the officer looks for them. */
export interface Gesorteerd {
  /** Letters that have not gone to everybody, the one that is due first. */
  readonly teSturen: readonly DocumentSoort[]
  /** Forms and reports. */
  readonly stukken: readonly DocumentSoort[]
  /** Letters of a step that is behind this dossier and that nothing waits for: they can be made, and are not offered. */
  readonly voorbij: readonly DocumentSoort[]
  /** Letters that went to everybody: to read again, or to write once more. */
  readonly gestuurd: readonly DocumentSoort[]
}

export function gesorteerd(
  soorten: readonly DocumentSoort[],
  dossier: Dossier,
  regeling: Regeling,
  termijnen: readonly Termijn[],
): Gesorteerd {
  const brieven = soorten.filter(isBrief)
  const isWeg = (soort: DocumentSoort): boolean => {
    const stuks = exemplaren(soort, dossier, regeling)
    return stuks.length > 0 && stuks.every((e) => vastleggingen(soort, dossier, e).length > 0)
  }
  const gestuurd = brieven.filter(isWeg)
  const moetNog = new Set(nogTeSturen(dossier, regeling).map(({ brief }) => brief))
  const teGaan = brieven
    .filter((soort) => !gestuurd.includes(soort))
    .map((soort) => ({ soort, dag: wachtOp(soort, termijnen) }))
    .map((t) => ({ ...t, oud: t.dag === '~' && !moetNog.has(t.soort) && isVoorbij(t.soort, dossier) }))
  return {
    teSturen: teGaan
      .filter(({ oud }) => !oud)
      .toSorted((a, b) => (a.dag === b.dag ? 0 : a.dag < b.dag ? -1 : 1))
      .map(({ soort }) => soort),
    voorbij: teGaan.filter(({ oud }) => oud).map(({ soort }) => soort),
    stukken: soorten.filter((soort) => !isBrief(soort)),
    gestuurd,
  }
}

/** The day by which an open term waits for this letter; after every day when none does. */
function wachtOp(soort: DocumentSoort, termijnen: readonly Termijn[]): Datum | '~' {
  const { legtVast } = documentRegel(soort)
  const dagen = termijnen
    .filter((t) => isOpen(t) && t.definitie.vervuldDoor.some((moment) => moment === legtVast))
    .flatMap(({ plan }) => plan ?? [])
  return dagen.toSorted()[0] ?? '~'
}
