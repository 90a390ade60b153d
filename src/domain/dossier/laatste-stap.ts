import type { Datum } from '../datum/datum'
import type { Regeling } from '../regeling/regeling'
import type { Dossier } from './dossier'
import type { GebeurtenisSoort } from './gebeurtenis'
import { gebeurtenisNaam, isGebeurtenisSoort, NEUTRALE_NAMEN } from './gebeurtenis-teksten'
import { neutraleTitelKort } from './gebeurtenis-titel'
import type { Moment } from './moment'
import type { Samenvatting } from './samenvatting'

/** What was done last for the complaint or signal. */
export interface LaatsteStap {
  /** The kind of thing that happened, never the story: a list is printed and seen over shoulders. */
  readonly naam: string
  readonly datum: Datum
}

/** Work on the file itself: whoever waits for an answer notices nothing of it. */
const GEEN_STAP: ReadonlySet<Moment> = new Set<GebeurtenisSoort>([
  'gegevens_gewijzigd',
  'document_gemaakt',
  'document_toegevoegd',
])

/** The last of what happened; of several steps on one day the one that was recorded last. */
export function laatsteStapVan(dossier: Dossier, regeling: Regeling): LaatsteStap | undefined {
  const g = dossier.geldig.findLast(({ soort }) => !GEEN_STAP.has(soort))
  return g && { naam: neutraleTitelKort(g, dossier, regeling), datum: g.datum }
}

export const laatsteStap = (s: Samenvatting): LaatsteStap => s.laatsteStap ?? uitMomenten(s)

/** For a row that does not hold it: of several steps on one day the kind that came last into the dossier. */
function uitMomenten({ zaak, soort, ontvangen }: Samenvatting): LaatsteStap {
  let stap: GebeurtenisSoort = soort === 'klacht' ? 'ontvangst' : 'signaal'
  let datum = ontvangen
  for (const [moment, voorvallen] of Object.entries(zaak.momenten) as [Moment, readonly { datum: Datum }[]][]) {
    const laatste = voorvallen.at(-1)
    if (!laatste || laatste.datum < datum || GEEN_STAP.has(moment) || !isGebeurtenisSoort(moment)) continue
    stap = moment
    datum = laatste.datum
  }
  // A summary does not tell whether the complainant was reached.
  const naam = stap === 'contact' ? 'Contact gezocht met klager' : (NEUTRALE_NAMEN[stap] ?? gebeurtenisNaam(stap))
  return { naam, datum }
}
