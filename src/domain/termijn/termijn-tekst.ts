import { duurTekst } from '../datum/opmaak'
import { naMoment } from '../gebeurtenis/teksten'
import type { Termijn } from './termijn'

/** "uiterlijk 2 weken na ontvangst van de klacht" */
export function termijnTekst({ definitie }: Pick<Termijn, 'definitie'>): string {
  const { afgesprokenBij, soort, duur, toezegging, vanaf } = definitie
  if (toezegging) return afgesprokenBij ? 'afgesproken dag' : 'afgesproken in het gesprek'
  const na = naMoment(vanaf)
  if (!duur) return `direct ${na}`
  const lengte = duurTekst(duur)
  if (soort === 'niet-eerder') return `niet eerder dan ${lengte} ${na}`
  if (soort === 'verval') return `het recht vervalt ${lengte} ${na}`
  if (soort === 'streef') return `streven: binnen ${lengte} ${na}`
  return `uiterlijk ${lengte} ${na}`
}
