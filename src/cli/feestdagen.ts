import { type Feestdag, feestdagen, KB_DAGEN } from '@/domain/datum/feestdagen'
import { jaarVan } from '@/domain/datum/datum'
import { InvoerFout } from './fout'
import { controleer, z } from './lezen'
import type { Opties } from './opties'
import { jaarveld } from './werkdagen'

const VANAF = Math.min(...KB_DAGEN.dagen.map((d) => jaarVan(d.datum)))

/** The holidays of a year, with a warning where the days by royal decree are not known. */
export function feestdagenUit({ jaar: tekst }: Opties): { dagen: Feestdag[]; waarschuwing?: string } {
  if (tekst === undefined)
    throw new InvoerFout('De opdracht feestdagen heeft een jaar nodig; geef bijvoorbeeld --jaar 2027.')
  const vraag = { jaar: /^\d{1,9}$/.test(tekst) ? Number(tekst) : tekst }
  const { jaar } = controleer(vraag, 'De optie', z.object({ jaar: jaarveld }), ' ')
  const dagen = feestdagen(jaar).map(({ datum, naam, soort }) => ({ datum, naam, soort }))
  if (jaar >= VANAF && jaar <= KB_DAGEN.bekendTot) return { dagen }
  return {
    dagen,
    waarschuwing: `De dagen die bij koninklijk besluit zijn aangewezen ontbreken voor ${jaar}; het programma kent ze van ${VANAF} tot en met ${KB_DAGEN.bekendTot}.`,
  }
}
