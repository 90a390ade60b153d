import type { GebeurtenisGegevens, GebeurtenisSoort, GebeurtenisVan } from './gebeurtenis'
import type { Afgeleid } from './moment'
import type {
  Beschrijving,
  BuitenContext,
  InVerloop,
  RolVan,
  SoortMetRol,
  TitelContext,
  VeldBeschrijving,
} from './beschrijving'
import { SOORTEN } from './soorten'

type Rol = RolVan<GebeurtenisGegevens[GebeurtenisSoort]>
type Gegevens = Record<string, unknown>
/** A description whose event is only known when the program runs. */
type Beschreven = Omit<Beschrijving<Gegevens>, 'rol'> & { readonly rol: Rol | 'opening' | 'brief' | 'gesprek' }

/** An event as far as its kind is concerned, recorded or about to be. */
interface Wat {
  readonly soort: GebeurtenisSoort
  readonly gegevens: object
}

const tabel: Readonly<Record<string, Beschreven>> = SOORTEN as unknown as Readonly<Record<string, Beschreven>>

/** What is known of this kind. */
export function beschrijvingVan(soort: GebeurtenisSoort): Beschreven {
  const beschrijving = tabel[soort]
  if (!beschrijving) throw new Error(`Onbekende soort gebeurtenis: ${soort}`)
  return beschrijving
}

export const GEBEURTENIS_SOORTEN = Object.keys(SOORTEN) as readonly GebeurtenisSoort[]

/** An event, and no fact about the complaint itself. */
export const isGebeurtenisSoort = (naam: string): naam is GebeurtenisSoort => Object.hasOwn(tabel, naam)

const metRol =
  <R extends 'opening' | 'brief' | 'gesprek'>(rol: R) =>
  <G extends Pick<Wat, 'soort'>>(g: G): g is G & GebeurtenisVan<SoortMetRol<R>> =>
    beschrijvingVan(g.soort).rol === rol

/** It opens the dossier: the receipt of a complaint, or a signal. */
export const isOpening = metRol('opening')
/** A letter to the complainant. */
export const isBriefGebeurtenis = metRol('brief')
/** A conversation or a hearing. */
export const isGesprek = metRol('gesprek')

/** Work on the file itself: whoever waits for an answer notices nothing of it. */
export const isAdministratie = ({ soort }: Pick<Wat, 'soort'>): boolean =>
  beschrijvingVan(soort).rol === 'administratie'

/** Office work beside the handling: drawn small on the timeline. */
export const isKlein = (g: Pick<Wat, 'soort'>): boolean =>
  isAdministratie(g) || beschrijvingVan(g.soort).rol === 'notitie'

/** The title of one event; the name of its kind where that says it all. */
export function kaleTitel({ soort, gegevens }: Wat, c: TitelContext): string {
  const { naam, titel } = beschrijvingVan(soort)
  return titel === null ? naam : titel(gegevens as Gegevens, c)
}

/** How it counts in the course of handling a complaint or a signal. */
export function inVerloop({ soort, gegevens }: Wat, dossier: 'klacht' | 'signaal'): InVerloop {
  const { verloop } = beschrijvingVan(soort)
  return typeof verloop === 'function' ? verloop(gegevens as Gegevens, dossier) : verloop
}

/** What one event amounts to beside its own kind. */
export function afgeleideMomenten({ soort, gegevens }: Wat): readonly Afgeleid[] {
  const { momenten } = beschrijvingVan(soort)
  return typeof momenten === 'function' ? momenten(gegevens as Gegevens) : momenten
}

/** What a term can ask of it; undefined: it counts for any. */
export const watVan = ({ soort, gegevens }: Wat): string | undefined =>
  beschrijvingVan(soort).wat?.(gegevens as Gegevens)

/** Its line for a reader outside the office, from what everyone may read; undefined: it stays inside. */
export const buitenRegel = (g: Wat, c: BuitenContext): string | undefined =>
  beschrijvingVan(g.soort).naarBuiten?.(voorIeder(g), c)

/** What everyone may read of an event: the other fields are empty. */
export function voorIeder({ soort, gegevens }: Wat): Gegevens {
  const velden = veldenVan(soort)
  return Object.fromEntries(
    Object.entries(gegevens).map(([naam, waarde]) => [
      naam,
      velden[naam]?.lezers === 'ieder' ? (waarde as unknown) : '',
    ]),
  )
}

/** The fields of a kind by their names. */
export const veldenVan = (soort: GebeurtenisSoort): Readonly<Record<string, VeldBeschrijving | undefined>> =>
  beschrijvingVan(soort).velden
