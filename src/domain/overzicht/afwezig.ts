import { type Datum, plusDagen } from '../datum/datum'
import type { Kalender } from '../datum/kalender'
import { kort } from '../datum/opmaak'
import type { Afwezigheid } from '../regeling/instellingen'
import { neutraleTermijnNaam } from '../regeling/termijn-met'
import type { Termijn } from '../termijn/termijn'
import type { Signalering } from './signaal'
import { dagVoor, isTaak } from './werkvoorraad'

/** So many days before it begins the work list says what falls in it. */
const VOORAF = 7

/** What is not over yet, the first one first. */
export const komend = (lijst: readonly Afwezigheid[], vandaag: Datum): readonly Afwezigheid[] =>
  lijst.filter(({ tot }) => tot >= vandaag).toSorted((a, b) => (a.van < b.van ? -1 : 1))

/** What begins within a week, or lasts. */
export const dichtbij = (lijst: readonly Afwezigheid[], vandaag: Datum): readonly Afwezigheid[] =>
  komend(lijst, vandaag).filter(({ van }) => plusDagen(van, -VOORAF) <= vandaag)

/** What somebody has to do then, with the day to act by. A term that ends during it counts too when its day lies before. */
export const valtIn = (
  termijnen: readonly Termijn[],
  { van, tot }: Afwezigheid,
  kalender: Kalender,
): readonly { readonly termijn: Termijn; readonly dag: Datum }[] =>
  termijnen
    .filter(isTaak)
    .flatMap((termijn) => {
      const dag = dagVoor(termijn, kalender)
      const dagen = [dag, termijn.staat === 'te-laat' ? undefined : (termijn.uiterlijk ?? undefined)]
      return dag !== undefined && dagen.some((d) => d !== undefined && d >= van && d <= tot) ? [{ termijn, dag }] : []
    })
    .toSorted((a, b) => (a.dag < b.dag ? -1 : 1))

/** "van ma 21 dec tot en met zo 3 jan 2027" */
export const afwezigTekst = ({ van, tot }: Afwezigheid, vandaag: Datum): string =>
  van === tot ? `op ${kort(van, vandaag)}` : `van ${kort(van, vandaag)} tot en met ${kort(tot, vandaag)}`

/** Who does what falls in it. */
export const vervangingTekst = ({ vervanger }: Afwezigheid): string =>
  vervanger.trim() === ''
    ? 'Doe het eerder, of spreek af wie het doet.'
    : `Doe het eerder, of spreek af wat ${vervanger.trim()} doet.`

/** What falls in the days that the officer is away, at one complaint. */
export const afwezig = (
  termijnen: readonly Termijn[],
  lijst: readonly Afwezigheid[],
  vandaag: Datum,
  kalender: Kalender,
): Signalering[] =>
  lijst.flatMap((periode): Signalering[] => {
    const taken = valtIn(termijnen, periode, kalender)
    if (taken.length === 0) return []
    const wat = taken.map(({ termijn, dag }) => `${neutraleTermijnNaam(termijn.definitie)} (${kort(dag, vandaag)})`)
    return [
      {
        soort: 'afwezig',
        artikel: '',
        tekst: `U bent afwezig ${afwezigTekst(periode, vandaag)}. Daarin valt: ${wat.join(', ')}.`,
        watNu: vervangingTekst(periode),
      },
    ]
  })
