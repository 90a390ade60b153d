import type { Datum } from '../datum/datum'
import { type Instellingen, isGeleend } from './instellingen'
import type { RegelingAanpassing } from './versie'
import { regelingTekst } from './index'
import type { Regeling } from './regeling'
import type { RegelingVersie, RegelingVersies } from './versie'

type Toepassing = Pick<Instellingen, 'versies' | 'organisatie' | 'oefening' | 'regelingId'>

/**
 * The one door to a procedure: by id and version. A dossier keeps the version under which it was registered until another is
 * applied to it. undefined: not known in this program, and then nothing may be computed with another one.
 */
export function regelingVan(id: string, versie: string, toepassing: Toepassing): Regeling | undefined {
  const tekst = regelingTekst(id, versie)
  // In a dossier of another the choices stand behind the name (keuzes-mee.ts).
  const [, mee] = versie.split('~')
  const keuzes =
    tekst &&
    (mee
      ? (JSON.parse(mee) as RegelingAanpassing)
      : versiesVan(tekst, toepassing.versies).find((v) => v.versie === versie)?.keuzes)
  return tekst && keuzes && metOrganisatie({ ...metKeuzes(tekst, keuzes), versie }, toepassing)
}

export const versiesVan = (tekst: Regeling, versies: RegelingVersies): readonly RegelingVersie[] =>
  versies[tekst.id] ?? [{ versie: tekst.versie, sinds: '', keuzes: {} }]

/** The version that a new complaint gets. */
export const huidigeVersie = (tekst: Regeling, versies: RegelingVersies): RegelingVersie =>
  versiesVan(tekst, versies).at(-1) ?? { versie: tekst.versie, sinds: '', keuzes: {} }

/** The versions with one more, for these choices; the same ones when nothing differs from what holds now. */
export function metNieuweVersie(
  versies: RegelingVersies,
  tekst: Regeling,
  keuzes: RegelingAanpassing,
  sinds: Datum,
): RegelingVersies {
  if (zelfdeKeuzes(tekst, keuzes, huidigeVersie(tekst, versies).keuzes)) return versies
  const lijst = versiesVan(tekst, versies)
  const nieuw = { versie: `${tekst.versie}/${lijst.length + 1}`, sinds, keuzes }
  return { ...versies, [tekst.id]: [...lijst, nieuw] }
}

/** What the choices come to where nothing was chosen. */
export const ingevuld = (tekst: Regeling, keuzes: RegelingAanpassing): Required<RegelingAanpassing> => ({
  atw: keuzes.atw ?? tekst.atw,
  werkdag: keuzes.werkdag ?? tekst.werkdag,
  eigenNormen: keuzes.eigenNormen ?? false,
  awb: keuzes.awb ?? false,
})

export function zelfdeKeuzes(tekst: Regeling, a: RegelingAanpassing, b: RegelingAanpassing): boolean {
  const [een, ander] = [ingevuld(tekst, a), ingevuld(tekst, b)]
  return (Object.keys(een) as (keyof RegelingAanpassing)[]).every((keuze) => een[keuze] === ander[keuze])
}

/**
 * Before versions were kept the choices held for every dossier at once: what was chosen then belongs to the version under which
 * those dossiers stand, the text itself, so that none of their dates moves.
 */
export const versiesUitKeuzes = (
  perRegeling: Readonly<Record<string, RegelingAanpassing>>,
  teksten: readonly Regeling[],
): RegelingVersies =>
  Object.fromEntries(
    teksten.flatMap(({ id, versie }): [string, readonly RegelingVersie[]][] => {
      const keuzes = perRegeling[id]
      return keuzes ? [[id, [{ versie, sinds: '', keuzes }]]] : []
    }),
  )

/**
 * Own norms (each still marked `eigenNorm`) and statutory terms that are switched on stand among the terms, so that everything
 * that computes terms sees the same list.
 */
function metKeuzes(tekst: Regeling, keuzes: RegelingAanpassing): Regeling {
  const { atw, werkdag, eigenNormen, awb } = ingevuld(tekst, keuzes)
  return {
    ...tekst,
    atw,
    werkdag,
    termijnen: [
      ...tekst.termijnen,
      ...(eigenNormen ? tekst.eigenNormen : []),
      ...(awb ? (tekst.awbTermijnen ?? []) : []),
    ],
    ...(eigenNormen && { eigenNormen: [] }),
  }
}

/** The name of the organisation is no part of a version: it is called what it is called today. */
function metOrganisatie(regeling: Regeling, toepassing: Toepassing): Regeling {
  const { naam } = toepassing.organisatie
  return naam.trim() === '' || isGeleend(regeling, toepassing)
    ? regeling
    : { ...regeling, organisatie: { ...regeling.organisatie, naam } }
}
