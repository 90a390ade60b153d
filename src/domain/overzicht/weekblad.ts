import { type Datum, plusDagen, weekdag } from '../datum/datum'
import { documentNaam, isBrief } from '../document/soorten'
import { rolVan } from '../dossier/geadresseerde'
import { regelingTekst } from '../regeling'
import { neutraleTermijnNaam } from '../regeling/termijn-met'
import type { GeplandInRij, Samenvatting } from './samenvatting'
import type { TeSturenRegel, WerkGroep, Werkvoorraad } from './werkvoorraad'

/** One line of the week sheet: never a name, it lies on a desk. */
export interface WeekRegel {
  readonly nummer: string
  readonly wat: string
  /** The day to act by; of a letter that waits the day since when. */
  readonly dag: Datum
  readonly laat: boolean
  /** "Bevindingen, aan de klager": by role, '' where no letter goes with it. */
  readonly brief: string
}

export interface WeekGesprek extends GeplandInRij {
  readonly nummer: string
}

export interface Weekblad {
  readonly van: Datum
  readonly tot: Datum
  readonly gesprekken: readonly WeekGesprek[]
  /** The most urgent first. */
  readonly regels: readonly WeekRegel[]
  /** How many lines did not fit on one sheet. */
  readonly weggelaten: number
}

/** So many lines of up to three rows fit on one A4 beside the headings. */
const PAST = 16
const DEZE_WEEK: readonly WerkGroep[] = ['te-laat', 'vandaag', 'voorbij', 'deze-en-volgende-week']

/** What must be done or go out this week and what is late, on one sheet; what is most urgent is never what is left out. */
export function weekbladVan(
  { groepen }: Pick<Werkvoorraad, 'groepen'>,
  teSturen: readonly TeSturenRegel[],
  open: readonly Samenvatting[],
  vandaag: Datum,
): Weekblad {
  const van = plusDagen(vandaag, 1 - weekdag(vandaag))
  const tot = plusDagen(van, 6)
  const gesprekken = open
    .flatMap(({ gepland = [], nummer }) => gepland.map((g) => ({ ...g, nummer })))
    .filter(({ afgezegd, dag }) => !afgezegd && dag >= vandaag && dag <= tot)
    .toSorted((a, b) => (`${a.dag} ${a.begin}` < `${b.dag} ${b.begin}` ? -1 : 1))
  const stappen = groepen
    .filter(({ id }) => DEZE_WEEK.includes(id))
    .flatMap(({ id, regels }) =>
      regels
        .filter(({ dag }) => dag <= tot)
        .map(({ dag, samenvatting: s, termijn: { definitie } }): WeekRegel => {
          const soort = definitie.document
          return {
            nummer: s.nummer,
            wat: neutraleTermijnNaam(definitie),
            dag,
            laat: id === 'te-laat',
            brief: soort && isBrief(soort) ? documentNaam(soort) : '',
          }
        }),
    )
  const brieven = teSturen.map(({ brief: { aan, brief, sinds }, samenvatting: s }): WeekRegel => ({
    nummer: s.nummer,
    wat: 'Brief versturen',
    dag: sinds,
    laat: false,
    brief: `${documentNaam(brief)}, aan ${rolNaam(aan, s)}`,
  }))
  const alle = [...stappen, ...brieven]
  const ruimte = Math.max(1, PAST - gesprekken.length)
  return { van, tot, gesprekken, regels: alle.slice(0, ruimte), weggelaten: Math.max(0, alle.length - ruimte) }
}

/** "de klager", "de manager": the side or the role of who gets a letter. */
function rolNaam(sleutel: string, { regelingId, regelingVersie }: Samenvatting): string {
  const regeling = regelingTekst(regelingId, regelingVersie)
  const punt = sleutel.indexOf('.')
  const [soort, id] = [sleutel.slice(0, punt), sleutel.slice(punt + 1)]
  if (soort === 'klager' || soort === 'beklaagde') return `de ${regeling?.woorden[soort] ?? soort}`
  return (regeling && rolVan(id, regeling)?.naam) ?? 'een ander'
}
