import { type Datum, dagenTussen, laatste, plusDagen, vroegste, weekdag } from '../datum/datum'

export type Zoom = 'week' | 'twee-weken' | 'maand' | 'kwartaal' | 'alles'

export const ZOOMS: readonly { readonly id: Zoom; readonly naam: string }[] = [
  { id: 'week', naam: 'Week' },
  { id: 'twee-weken', naam: '2 weken' },
  { id: 'maand', naam: 'Maand' },
  { id: 'kwartaal', naam: 'Kwartaal' },
  { id: 'alles', naam: 'Hele dossier' },
]

/** First and last day in sight, both included. */
export interface Venster {
  readonly van: Datum
  readonly tot: Datum
}

/** Length, weeks before the week of the anchor, and step of one press on a pan button; all in days. */
const MATEN: Readonly<Record<Exclude<Zoom, 'alles'>, { lengte: number; terug: number; stap: number }>> = {
  week: { lengte: 7, terug: 0, stap: 7 },
  'twee-weken': { lengte: 14, terug: 0, stap: 7 },
  maand: { lengte: 35, terug: 7, stap: 14 },
  kwartaal: { lengte: 91, terug: 14, stap: 28 },
}

const maandag = (d: Datum): Datum => plusDagen(d, 1 - weekdag(d))

/** Whole weeks from Monday, with the anchor in the first half: what comes matters more than what was. */
export function vensterOp(zoom: Exclude<Zoom, 'alles'>, anker: Datum): Venster {
  const { lengte, terug } = MATEN[zoom]
  const van = plusDagen(maandag(anker), -terug)
  return { van, tot: plusDagen(van, lengte - 1) }
}

/** The anchor one step earlier (-1) or later (1). */
export const schuif = (zoom: Exclude<Zoom, 'alles'>, anker: Datum, richting: -1 | 1): Datum =>
  plusDagen(anker, richting * MATEN[zoom].stap)

/** From the first to the last date, with today in it, and a little air. */
export function heelVenster(datums: readonly Datum[], vandaag: Datum): Venster {
  let van = vandaag
  let tot = vandaag
  for (const d of datums) {
    van = vroegste(van, d)
    tot = laatste(tot, d)
  }
  const lucht = Math.max(1, Math.round(dagenTussen(van, tot) / 60))
  return { van: plusDagen(van, -lucht), tot: plusDagen(tot, lucht) }
}
