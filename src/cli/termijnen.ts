import { Kalender } from '@/domain/datum/kalender'
import { MOMENTEN } from '@/domain/gebeurtenis/teksten'
import { REGELINGEN, regelingMet } from '@/domain/regeling'
import type { Regeling } from '@/domain/regeling/regeling'
import { termijnen } from '@/domain/termijn/termijnen'
import type { Termijn } from '@/domain/termijn/termijn'
import { InvoerFout, keuze, toon } from './fout'
import { datumveld, keuzeveld, leesLijst, tekstveld, z } from './lezen'
import { GEGEVENS, zaakUit } from './zaak'

const GEBEURTENIS = z.object(
  {
    soort: keuzeveld(MOMENTEN, 'kies een naam uit de lijst van de opdracht hulp, bijvoorbeeld ontvangst'),
    datum: datumveld,
    gegevens: GEGEVENS.nullish(),
  },
  { error: 'is geen object; schrijf bijvoorbeeld {"soort":"ontvangst","datum":"2026-11-16"}' },
)
const ZAAK = z.object(
  {
    regeling: keuzeveld(REGELINGEN.map((r) => r.id)),
    route: tekstveld('geef een route of laat dit veld weg').nullish(),
    vandaag: datumveld,
    gebeurtenissen: z.array(GEBEURTENIS, { error: 'is geen lijst; geef een lijst, desnoods een lege: []' }),
  },
  { error: 'is geen object; geef regeling, vandaag en gebeurtenissen' },
)
type Gevraagd = z.infer<typeof ZAAK>

/** One term on the command line; dates as `jjjj-mm-dd` or null. */
export interface TermijnUit {
  readonly id: string
  readonly artikel: string
  readonly soort: string
  readonly vanaf: string | null
  readonly uiterlijk: string | null
  readonly plan: string | null
  readonly atw: string | null
  readonly status: string
  readonly prognose: boolean
}

/** For each case of a JSON array the terms that its procedure knows on its route, conditional ones too. */
export function termijnenUit(invoer: string): TermijnUit[][] {
  const kalender = new Kalender()
  const gevraagd = leesLijst(invoer, 'zaak', ZAAK).map((zaak, i) => ({ zaak, ...opRoute(zaak, i + 1) }))
  return gevraagd.map(({ zaak, regeling, route }) =>
    termijnen(regeling, zaakUit(zaak.gebeurtenissen, route), zaak.vandaag, kalender, { ookVoorwaardelijke: true }).map(
      naarUit,
    ),
  )
}

const naarUit = ({ id, definitie, vanaf, uiterlijk, plan, atw, staat, prognose }: Termijn): TermijnUit => ({
  id,
  artikel: definitie.artikel,
  soort: definitie.soort,
  vanaf,
  uiterlijk,
  plan,
  atw,
  status: staat,
  prognose,
})

/** A procedure with one way of handling takes no notice of a route. */
function opRoute({ regeling: id, route }: Gevraagd, nummer: number): { regeling: Regeling; route: string } {
  const regeling = regelingMet(id)
  if (!regeling) throw new InvoerFout(`Zaak ${nummer}: regeling ${toon(id)} is onbekend.`)
  if (regeling.routes.length === 0) return { regeling, route: '' }
  const routes = regeling.routes.map((r) => r.id)
  if (route == null)
    throw new InvoerFout(`Zaak ${nummer}: route ontbreekt, en ${id} kan niet zonder; kies ${keuze(routes)}.`)
  if (!routes.includes(route))
    throw new InvoerFout(`Zaak ${nummer}: route ${toon(route)} is onbekend bij ${id}; kies ${keuze(routes)}.`)
  return { regeling, route }
}
