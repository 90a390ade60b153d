import { type Datum, dagenTussen } from '../datum/datum'
import { dagen, metDag } from '../datum/opmaak'
import type { Waarom } from '../termijn/waarom'
import type { GebeurtenisItem } from './tijdlijn'

/**
 * What is behind an event on the timeline: its day, when it was recorded and which dates stood here before. Of a later date
 * that was agreed each of the days is named as what it is.
 */
export function toelichting(item: GebeurtenisItem, dagVan: (moment: string) => Datum): Waarom {
  const vastgelegd = dagVan(item.vastgelegdOp)
  const later = dagenTussen(item.datum, vastgelegd)
  const { nieuweDatum } = item
  return {
    titel: item.titel,
    regels: [
      ...(nieuweDatum ? [{ label: 'Nieuwe datum', tekst: metDag(nieuweDatum) }] : []),
      { label: nieuweDatum ? 'Afgesproken op' : 'Gebeurd', tekst: metDag(item.datum) },
      {
        label: 'Vastgelegd',
        tekst: later === 0 ? 'dezelfde dag' : `${metDag(vastgelegd)}${later > 0 ? `, ${dagen(later)} later` : ''}`,
      },
      ...item.eerder.map((e) => ({
        label: 'Gecorrigeerd',
        tekst: `eerst stond hier ${metDag(e.datum)}, zo vastgelegd op ${metDag(dagVan(e.vastgelegdOp))}`,
      })),
    ],
  }
}
