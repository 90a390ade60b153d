import type { Dossier } from '@/domain/dossier/dossier'
import { beschrijvingVan } from '@/domain/gebeurtenis/soort'
import { gebeurtenisBij } from '@/domain/gebeurtenis/moment'
import type { Lezer } from '@/domain/lezer/lezer'
import { GEEN_KEUZES, type Keuzes } from '@/domain/lezer/stuk-voor'
import { type StukVoorLezer, voorLezer } from '@/domain/lezer/voor-lezer'
import type { TermijnDefinitie, Woorden } from '@/domain/regeling/regeling'
import { termijnen } from '@/domain/termijn/termijnen'
import type { Termijn } from '@/domain/termijn/termijn'
import { zaakVan } from '@/domain/termijn/zaak-van'
import { type MetDossier, woordenIn } from '../gedeeld'

export interface DossierVraag extends MetDossier {
  readonly lezer: Lezer
  readonly keuzes?: Keuzes | undefined
}

/** What every part of the dossier on paper is made of. */
export interface DossierBron {
  /** With the dossier as this reader may see it: nothing else reaches a part. */
  readonly vraag: MetDossier
  readonly lezer: Lezer
  readonly woorden: Woorden
  readonly stukken: readonly StukVoorLezer[]
  /** The number of the piece that an event is, when this reader gets it. */
  readonly nummer: (gebeurtenisId: string) => string | undefined
  readonly termijnen: readonly Termijn[]
  readonly wil: (onderdeel: string) => boolean
}

export function dossierBron(alles: DossierVraag): DossierBron {
  const { lezer, keuzes = GEEN_KEUZES, regeling } = alles
  const { dossier, stukken } = voorLezer(alles.dossier, lezer, regeling, keuzes)
  const gekregen = new Map(
    stukken.flatMap((s) => (s.grond === undefined ? [[s.gebeurtenis.id, s.nummer] as const] : [])),
  )
  const vraag = { ...alles, dossier }
  return {
    vraag,
    lezer,
    woorden: woordenIn(vraag),
    stukken,
    nummer: (id) => gekregen.get(id),
    termijnen: termijnenVoor(alles.dossier, alles),
    wil: (onderdeel) => !keuzes.weg.has(onderdeel),
  }
}

/** Reckoned from all that happened, so that nobody reads a term as missed because its step is not for that reader. */
function termijnenVoor(dossier: Dossier, { kalender, lezer, regeling, vandaag }: DossierVraag): Termijn[] {
  return termijnen(regeling, zaakVan(dossier), vandaag, kalender).filter(
    ({ definitie, staat, uiterlijk }) =>
      uiterlijk !== null && staat !== 'voorwaardelijk' && (lezer.soort === 'archief' || !isIntern(definitie)),
  )
}

/** A term about what goes by a neutral name tells by its dates that it happened. */
const isIntern = ({ neutraleNaam, vanaf, vervuldDoor }: TermijnDefinitie): boolean =>
  neutraleNaam !== undefined ||
  [vanaf, ...vervuldDoor].some((moment) => {
    const soort = gebeurtenisBij(moment)
    return soort !== undefined && beschrijvingVan(soort).neutraal !== null
  })
