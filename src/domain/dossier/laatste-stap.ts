import type { Datum } from '../datum/datum'
import type { GebeurtenisSoort } from './gebeurtenis'
import { gebeurtenisNaam, isGebeurtenis, NEUTRALE_NAMEN } from './gebeurtenis-teksten'
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

/** Of several steps on one day the kind that came last into the dossier; a summary knows no more of their order. */
export function laatsteStap({ zaak, soort, ontvangen }: Samenvatting): LaatsteStap {
  let stap: GebeurtenisSoort = soort === 'klacht' ? 'ontvangst' : 'signaal'
  let datum = ontvangen
  for (const [moment, voorvallen] of Object.entries(zaak.momenten) as [Moment, readonly { datum: Datum }[]][]) {
    const laatste = voorvallen.at(-1)
    if (!laatste || laatste.datum < datum || GEEN_STAP.has(moment) || !isGebeurtenis(moment)) continue
    stap = moment
    datum = laatste.datum
  }
  // A summary does not tell whether the complainant was reached.
  const naam = stap === 'contact' ? 'Contact gezocht met klager' : (NEUTRALE_NAMEN[stap] ?? gebeurtenisNaam(stap))
  return { naam, datum }
}
