import { metWeekdag } from '@/domain/datum/opmaak'
import type { StaatVorm } from '@/domain/termijn/staat-tekst'
import type { TijdlijnItem } from '@/domain/tijdlijn/tijdlijn'

/** Unique among events and terms together. */
export const itemSleutel = ({ soort, id }: Pick<TijdlijnItem, 'soort' | 'id'>): string => `${soort}:${id}`

/** The marker in words: what it is, when, how it stands. */
export const itemNaam = (item: TijdlijnItem): string =>
  item.soort === 'termijn'
    ? `Termijn op ${metWeekdag(item.datum)}: ${item.staat.tekst}`
    : `Gebeurtenis op ${metWeekdag(item.datum)}`

export const moetNog = (item: TijdlijnItem): boolean =>
  item.soort === 'termijn' && item.termijn.dagenOver !== undefined && item.termijn.staat !== 'verlopen'

export const markeervormVan = (item: TijdlijnItem): StaatVorm | 'gebeurtenis' =>
  item.soort === 'termijn' ? item.staat.vorm : 'gebeurtenis'

export const naTermijn = (item: TijdlijnItem): true | undefined =>
  item.soort === 'termijn' ? item.staat.naTermijn : undefined
