import { isDatum } from '../datum/datum'
import type { Datum } from '../datum/datum'
import { metDag } from '../datum/opmaak'
import type { Dossier } from '../dossier/dossier'
import { toezeggingenVan } from '../dossier/toezegging'
import type { Fout } from '../fout'
import type { NieuweGebeurtenis } from '../gebeurtenis/gebeurtenis'

type Nieuw<S extends NieuweGebeurtenis['soort']> = Extract<NieuweGebeurtenis, { soort: S }>

/** Who does what by when: what it is and the day to follow it up on; and that somebody was told of it, in the past. */
export function gesprekFouten({ datum, gegevens }: Nieuw<'gesprek'> | Nieuw<'hoorzitting'>, vandaag: Datum): Fout[] {
  const { ingelichtOp = '', toezeggingen = [] } = gegevens
  const regels = toezeggingen.flatMap(({ op, wat }, i): Fout[] => [
    ...(wat.trim() === ''
      ? [{ veld: `toezeggingen.${i}.wat`, tekst: 'Schrijf op wat er is afgesproken, of haal deze afspraak weg.' }]
      : []),
    ...(!isDatum(op)
      ? [
          {
            veld: `toezeggingen.${i}.op`,
            tekst: 'Vul in wanneer het klaar moet zijn. Op die dag staat de afspraak op de werkvoorraad.',
          },
        ]
      : op < datum
        ? [{ veld: `toezeggingen.${i}.op`, tekst: `Deze dag ligt voor het gesprek op ${metDag(datum)}.` }]
        : []),
  ])
  if (ingelichtOp > vandaag)
    regels.push({ veld: 'ingelichtOp', tekst: 'Deze dag ligt na vandaag. Vul in wanneer het is verteld.' })
  else if (ingelichtOp !== '' && ingelichtOp < datum)
    regels.push({ veld: 'ingelichtOp', tekst: `Deze dag ligt voor het gesprek op ${metDag(datum)}.` })
  return regels
}

/** It is about something that was promised, and is not done yet, and not before it was promised. */
export function nagekomenFouten(
  dossier: Dossier | undefined,
  { corrigeert, datum, gegevens }: Nieuw<'toezegging_nagekomen'>,
): Fout[] {
  const van = dossier && toezeggingenVan(dossier).find(({ id }) => id === gegevens.toezegging)
  if (!van) return [{ veld: 'toezegging', tekst: 'Kies welke afspraak is nagekomen.' }]
  if (van.gedaan && van.gedaan.id !== corrigeert)
    return [{ veld: 'toezegging', tekst: `Deze afspraak is al nagekomen op ${metDag(van.gedaan.datum)}.` }]
  return datum < van.gesprek.datum
    ? [{ veld: 'datum', tekst: `Deze dag ligt voor het gesprek op ${metDag(van.gesprek.datum)}.` }]
    : []
}
