import type { Datum } from '@/domain/datum/datum'
import type { Periodiek } from '@/domain/regeling/periodiek'
import type { TeSturenRegel, WerkGroep, Werkvoorraad } from '@/domain/overzicht/werkvoorraad'
import { type Lijn, lijnVanBrief, lijnVanGesprek, lijnVanStilte, lijnVanTaak, lijnVanTermijn } from './lijn'

/** A group of lines under one heading. */
export interface Groep {
  readonly id: string
  readonly titel: string
  readonly toelichting?: string
  readonly aantal: number
  /** Its first lines; made when they are shown. */
  readonly lijnen: (hoeveel: number) => readonly Lijn[]
  /** How many lines a long group begins with. */
  readonly eerst?: number
  /** Asks nothing yet: begins folded. */
  readonly dicht?: boolean
}

const TOELICHTING: Readonly<Partial<Record<WerkGroep, string>>> = { 'te-laat': 'doe dit eerst' }

/** The groups of the work list in the order in which they stand; empty ones are left out. */
export function groepenVan(
  werk: Werkvoorraad,
  teSturen: readonly TeSturenRegel[],
  vandaag: Datum,
  periodiek: readonly Periodiek[] = [],
): readonly Groep[] {
  const groep = <T>(
    id: string,
    titel: string,
    regels: readonly T[],
    lijn: (regel: T, vandaag: Datum) => Lijn,
    rest: Pick<Groep, 'toelichting' | 'eerst' | 'dicht'> = {},
  ): Groep => ({
    id,
    titel,
    aantal: regels.length,
    lijnen: (hoeveel) => regels.slice(0, hoeveel).map((regel) => lijn(regel, vandaag)),
    ...rest,
  })
  const termijnen = werk.groepen.map(({ id, naam, regels }) => {
    const toelichting = TOELICHTING[id]
    return groep(id, naam, regels, lijnVanTermijn, {
      ...(toelichting !== undefined && { toelichting }),
      ...(id === 'later' && { dicht: true }),
    })
  })
  const eerst = termijnen.filter((g) => !g.dicht)
  const gesprekken = groep('gesprekken', 'Gesprekken', werk.gesprekken, lijnVanGesprek, {
    toelichting: 'gepland, en nog niet vastgelegd',
    eerst: 5,
  })
  const taken = groep('periodiek', 'Terugkerende taken', periodiek, lijnVanTaak, { toelichting: 'van de organisatie' })
  // What is for now, or late, comes after what is late in a dossier and what must be done today.
  const nu = [
    ...(werk.gesprekken.some(({ gesprek }) => gesprek.dag <= vandaag) ? [gesprekken] : []),
    ...(periodiek.some((p) => p.teLaat) ? [taken] : []),
  ]
  const groepen = [
    ...eerst.slice(0, 2),
    ...nu,
    ...eerst.slice(2),
    ...[gesprekken, taken].filter((g) => !nu.includes(g)),
    groep('brieven', 'Brieven die nog weg moeten', teSturen, lijnVanBrief, {
      toelichting: 'ieder krijgt een eigen brief',
      eerst: 8,
    }),
    groep('stil', 'Open zonder termijn', werk.zonderTermijn, lijnVanStilte, {
      toelichting: 'leg de volgende stap vast, of rond af',
      eerst: 5,
    }),
    groep('mogelijk', 'Mag nu', werk.mogelijk, lijnVanTermijn, { toelichting: 'geen plicht: u beslist' }),
    ...termijnen.filter((g) => g.dicht),
    groep('verwacht', 'Verwacht', werk.prognoses, lijnVanTermijn, {
      toelichting: 'begint pas als de stap ervoor klaar is, of geldt alleen als u de klacht niet behandelt',
      dicht: true,
    }),
  ].filter((g) => g.aantal > 0)
  // With nothing above it, what has time is what there is.
  return groepen.map((g, i) => (i === 0 ? { ...g, dicht: false } : g))
}
