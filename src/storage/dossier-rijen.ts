import type { Dossier } from '@/domain/dossier/dossier'
import { isVanAnder } from '@/domain/dossier/vervanger'
import type { Gebeurtenis } from '@/domain/gebeurtenis/gebeurtenis'
import { samenvattingVan } from '@/domain/overzicht/samenvatten'
import { type Samenvatting, SAMENVATTING_VERSIE } from '@/domain/overzicht/samenvatting'
import { GEBEURTENIS_STAPPEN } from './gebeurtenis-versies'
import type { GebeurtenisRij, SamenvattingRij } from './rijen'
import { versieVan } from './versies'

export const gebeurtenisRij = (gebeurtenis: Gebeurtenis, volgnummer: number): GebeurtenisRij => ({
  id: gebeurtenis.id,
  dossierId: gebeurtenis.dossierId,
  volgnummer,
  v: versieVan(GEBEURTENIS_STAPPEN),
  inhoud: gebeurtenis,
})

/**
 * Numbers are unique in the database and given out by who owns the dossier. One that came from another keeps its number and stands
 * apart here, so that it is in nobody's way and counts for no numbering.
 */
export const rijNummer = ({ id, nummer, vervanger }: Pick<Samenvatting, 'id' | 'nummer' | 'vervanger'>): string =>
  isVanAnder(vervanger) ? `${nummer} (overgenomen ${id.slice(0, 8)})` : nummer

export const samenvattingRij = (samenvatting: Samenvatting, lengte: number): SamenvattingRij => ({
  id: samenvatting.id,
  nummer: rijNummer(samenvatting),
  open: samenvatting.open,
  lengte,
  v: SAMENVATTING_VERSIE,
  inhoud: samenvatting,
})

/** All rows of a dossier that is stored anew. */
export const rijenVan = (dossier: Dossier) => ({
  gebeurtenissen: dossier.log.map((g, i) => gebeurtenisRij(g, i + 1)),
  samenvattingen: [samenvattingRij(samenvattingVan(dossier), dossier.log.length)],
})
