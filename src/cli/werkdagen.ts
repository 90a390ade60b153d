import { type Datum, isDatum, jaarVan, plusDagen, vanDelen } from '@/domain/datum/datum'
import { Kalender, type OvergeslagenDag, type WerkdagLezing } from '@/domain/datum/kalender'
import { InvoerFout } from './fout'
import { controleer, datumveld, getalveld, keuzeveld, leesLijst, z } from './lezen'
import type { Opties } from './opties'

/** Before 1980 the Queen's day followed other rules; the calendar of the program begins there. */
export const jaarveld = getalveld(1980, 2199)

const VRAAG = z.object(
  {
    jaar: jaarveld.optional(),
    vanaf: datumveld.optional(),
    aantal: getalveld(0, 75_000).optional(),
    tot: datumveld.optional(),
    lezing: keuzeveld(['lid1', 'goede-vrijdag', 'kb']).optional(),
  },
  { error: 'is geen object; geef vanaf met aantal of tot' },
)
type Vraag = z.infer<typeof VRAAG>

type Antwoord =
  | Datum[]
  | { vanaf: Datum; aantal: number; lezing: WerkdagLezing; einde: Datum; overgeslagen: OvergeslagenDag[] }
  | { vanaf: Datum; tot: Datum; lezing: WerkdagLezing; aantal: number }

/** Answers the question in the options or, without options, each question of a JSON array. */
export async function werkdagenUit(opties: Opties, invoer: () => Promise<string>): Promise<Antwoord | Antwoord[]> {
  const kalender = new Kalender()
  if (Object.keys(opties).length > 0) {
    const vraag = { ...opties, ...getallen(opties, ['jaar', 'aantal']) }
    return beantwoord(controleer(vraag, 'De optie', VRAAG, ' '), 'De opdracht werkdagen', kalender)
  }
  return leesLijst(await invoer(), 'vraag', VRAAG).map((vraag, i) => beantwoord(vraag, `Vraag ${i + 1}`, kalender))
}

/** Options are text; what is no plain whole number stays as it is, so that the complaint shows what was typed. */
const getallen = (opties: Opties, namen: readonly string[]): Record<string, string | number> =>
  Object.fromEntries(
    namen.flatMap((naam) => {
      const waarde = opties[naam]
      return waarde === undefined ? [] : [[naam, /^\d{1,9}$/.test(waarde) ? Number(waarde) : waarde]]
    }),
  )

function beantwoord({ jaar, vanaf, aantal, tot, lezing = 'lid1' }: Vraag, waar: string, kalender: Kalender): Antwoord {
  const gegeven = [jaar !== undefined, aantal !== undefined, tot !== undefined].filter(Boolean).length
  if (gegeven !== 1 || (jaar === undefined) !== (vanaf !== undefined))
    throw new InvoerFout(`${waar} is niet duidelijk; geef alleen jaar, of vanaf met aantal, of vanaf met tot.`)
  if (jaar !== undefined) return werkdagenVan(jaar, lezing, kalender)
  if (vanaf === undefined) return []
  if (tot !== undefined && tot < vanaf) throw new InvoerFout(`${waar} loopt terug; geef een tot op of na vanaf.`)
  if (tot !== undefined) return { vanaf, tot, lezing, aantal: kalender.werkdagenTussen(vanaf, tot, lezing) }
  const einde = kalender.einde(vanaf, { aantal: aantal ?? 0, eenheid: 'werkdagen' }, lezing)
  if (!isDatum(einde)) throw new InvoerFout(`${waar} eindigt na 2199; geef een kleiner aantal.`)
  const overgeslagen = kalender.overgeslagen(vanaf, einde, (d) => kalender.geenWerkdag(d, lezing))
  return { vanaf, aantal: aantal ?? 0, lezing, einde, overgeslagen }
}

function werkdagenVan(jaar: number, lezing: WerkdagLezing, kalender: Kalender): Datum[] {
  const dagen: Datum[] = []
  for (let d = vanDelen(jaar, 1, 1); jaarVan(d) === jaar; d = plusDagen(d, 1))
    if (kalender.isWerkdag(d, lezing)) dagen.push(d)
  return dagen
}
