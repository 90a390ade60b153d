import { beschrijvingVan, isAdministratie, isGebeurtenisSoort } from '../gebeurtenis/soort'
import type { GebeurtenisSoort } from '../gebeurtenis/gebeurtenis'
import { gebeurtenisNaam } from '../gebeurtenis/teksten'
import type { LaatsteStap, Samenvatting } from './samenvatting'

export const laatsteStap = (s: Samenvatting): LaatsteStap => s.laatsteStap ?? uitMomenten(s)

/** For a row that does not hold it: of several steps on one day the kind that came last into the dossier. */
function uitMomenten({ zaak, soort, ontvangen }: Samenvatting): LaatsteStap {
  let stap: GebeurtenisSoort = soort === 'klacht' ? 'ontvangst' : 'signaal'
  let datum = ontvangen
  for (const [moment, voorvallen] of Object.entries(zaak.momenten)) {
    const laatste = voorvallen.at(-1)
    if (!laatste || laatste.datum < datum || !isGebeurtenisSoort(moment) || isAdministratie({ soort: moment })) continue
    stap = moment
    datum = laatste.datum
  }
  // A summary does not tell whether the complainant was reached.
  const naam =
    stap === 'contact' ? 'Contact gezocht met klager' : (beschrijvingVan(stap).neutraal ?? gebeurtenisNaam(stap))
  return { naam, datum }
}
