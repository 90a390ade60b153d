import { metWeekdag } from '@/domain/datum/opmaak'
import type { StaatVorm } from '@/domain/termijn/staat-tekst'
import type { TekenItem } from '@/domain/tijdlijn/tijdlijn'

/** Unique among events and terms together. */
export const itemSleutel = ({ soort, id }: Pick<TekenItem, 'soort' | 'id'>): string => `${soort}:${id}`

/** The marker in words: what it is, when, how it stands. */
export const itemNaam = (item: TekenItem): string =>
  item.soort === 'bundel'
    ? `Open de lijst van ${item.items.length}`
    : item.soort === 'termijn'
      ? `Termijn op ${metWeekdag(item.datum)}: ${item.staat.tekst}`
      : `Gebeurtenis op ${metWeekdag(item.datum)}`

export const moetNog = (item: TekenItem): boolean =>
  item.soort === 'termijn' && item.termijn.dagenOver !== undefined && item.termijn.staat !== 'verlopen'

export const markeervormVan = (item: TekenItem): StaatVorm | 'gebeurtenis' =>
  item.soort === 'termijn'
    ? item.staat.vorm
    : item.soort === 'bundel' && item.kant === 'termijn'
      ? 'gehaald'
      : 'gebeurtenis'

export const naTermijn = (item: TekenItem): true | undefined =>
  item.soort === 'termijn' ? item.staat.naTermijn : undefined
