import { type Datum, isDatum } from '@/domain/datum/datum'
import type { Fout } from '@/domain/dossier/controle'
import { type Dossier, vouw } from '@/domain/dossier/dossier'
import {
  type Beklaagde,
  type DatumOfLeeg,
  type KlachtGegevens,
  type Klachtpunt,
  type Klager,
  legeBeklaagde,
  legeGegevens,
  legeKlager,
} from '@/domain/dossier/gegevens'
import { lengteFouten } from '@/domain/dossier/lengtes'
import type { Regeling } from '@/domain/regeling'
import type { ExtraVeld, Kanaal } from '@/domain/regeling/regeling'

/** What the form of a new complaint holds: a draft keeps exactly this. */
export interface KlachtInvoer {
  regelingId: string
  kanaal: string
  datum: DatumOfLeeg
  gegevens: KlachtGegevens
}

export interface SignaalInvoer extends KlachtInvoer {
  reden: string
  opgelost: boolean
}

export const KANAAL_NAAM: Readonly<Record<Kanaal, string>> = {
  'e-mail': 'E-mail',
  brief: 'Brief',
  telefoon: 'Telefoon',
  balie: 'Balie',
  formulier: 'Formulier',
  gesprek: 'Gesprek',
}

export const kanaalOpties = (regeling: Regeling) => regeling.kanalen.map((k) => ({ waarde: k, tekst: KANAAL_NAAM[k] }))

/** The frames of Wonen Midden-Delfland 2.4. */
export const KADERS = [
  {
    waarde: 'A',
    tekst: 'A. Beleid of procedure is niet gevolgd',
    uitleg: 'Bied excuus aan en vergoed aantoonbare schade.',
  },
  { waarde: 'B1', tekst: 'B1. Oneens met het beleid; het beleid klopt', uitleg: 'Leg het beleid uit.' },
  { waarde: 'B2', tekst: 'B2. Het beleid klopt niet', uitleg: 'Naar de leidinggevende, en naar het MT.' },
  { waarde: 'B3', tekst: 'B3. Het beleid klopt niet in dit geval', uitleg: 'De leidinggevende beslist.' },
  { waarde: 'B4', tekst: 'B4. Er is geen beleid', uitleg: 'Naar het MT.' },
] as const

export const nieuwId = (): string => crypto.randomUUID()

/** An empty form, with one place for a complainant and one for a respondent. */
export function legeInvoer(regeling: Regeling, vandaag: Datum, behandelaar: string): KlachtInvoer {
  return {
    regelingId: regeling.id,
    kanaal: '',
    datum: vandaag,
    gegevens: {
      ...legeGegevens(),
      behandelaar,
      klagers: [legeKlager(nieuwId())],
      beklaagden: [legeBeklaagde(nieuwId())],
    },
  }
}

export const leegSignaal = (regeling: Regeling, vandaag: Datum, behandelaar: string): SignaalInvoer => ({
  ...legeInvoer(regeling, vandaag, behandelaar),
  reden: '',
  opgelost: false,
})

/** A plain copy without the reactivity of a form. */
export const kopie = <T>(waarde: T): T => JSON.parse(JSON.stringify(waarde)) as T

type Deel = Klager | Beklaagde | Klachtpunt
/** Nothing typed: only the id, empty texts and boxes that are not ticked. */
export const isLeeg = (deel: Deel): boolean =>
  Object.entries(deel).every(([sleutel, waarde]) => sleutel === 'id' || waarde === '' || waarde === false)

/** What is kept of a form: texts without spaces around them, and no empty complainants, respondents or points. */
export function schoon(gegevens: KlachtGegevens): KlachtGegevens {
  const g = bijgeknipt(kopie(gegevens))
  return {
    ...g,
    klagers: g.anoniem ? [] : g.klagers.filter((k) => !isLeeg(k)),
    beklaagden: g.beklaagden.filter((b) => !isLeeg(b)),
    punten: g.punten.filter((p) => !isLeeg(p)),
  }
}

function bijgeknipt<T>(waarde: T): T {
  if (typeof waarde === 'string') return waarde.trim() as T
  if (Array.isArray(waarde)) return waarde.map(bijgeknipt) as T
  if (waarde === null || typeof waarde !== 'object') return waarde
  return Object.fromEntries(Object.entries(waarde).map(([k, v]) => [k, bijgeknipt(v)])) as T
}

/** As in the form, so that places keep their number; only lists in which nothing was typed are empty. */
export const voorAnalyse = (g: KlachtGegevens): KlachtGegevens => ({
  ...g,
  klagers: g.anoniem || g.klagers.every(isLeeg) ? [] : g.klagers,
  beklaagden: g.beklaagden.every(isLeeg) ? [] : g.beklaagden,
})

/** The dossier that this form would open, for its terms and for advice. Not to be stored: it has no number. */
export function proefdossier(
  { regelingId, kanaal, datum, gegevens }: KlachtInvoer,
  regeling: Regeling,
  vandaag: Datum,
): Dossier {
  return vouw([
    {
      id: 'proef',
      dossierId: 'proef',
      soort: 'ontvangst',
      datum: isDatum(datum) ? datum : vandaag,
      vastgelegdOp: '',
      gegevens: { nummer: '', regelingId, regelingVersie: regeling.versie, kanaal, gegevens: voorAnalyse(gegevens) },
    },
  ])
}

/** What truly blocks: no day of receipt, nothing by which the complaint can ever be found again, and what does not fit. */
export function invoerFouten({ datum, gegevens }: KlachtInvoer): Fout[] {
  const fouten: Fout[] = []
  if (datum === '')
    fouten.push({ veld: 'datum', tekst: 'Vul de dag in waarop het binnenkwam. Daar beginnen de termijnen.' })
  const { onderwerp, omschrijving, klagers } = schoon(gegevens)
  if (onderwerp === '' && omschrijving === '' && klagers.every((k) => k.naam === ''))
    fouten.push({
      veld: 'onderwerp',
      tekst: 'Vul een onderwerp, een omschrijving of een naam in. Anders is dit dossier niet terug te vinden.',
    })
  return [...fouten, ...lengteFouten(gegevens)]
}

/** True when the procedure asks for this field. */
export const vraagt = (regeling: Regeling, veld: ExtraVeld): boolean => regeling.velden.includes(veld)
/** True when a term of the procedure starts or ends at the day of filing. */
export const kentIndiening = (regeling: Regeling): boolean =>
  regeling.termijnen.some((t) => t.vervuldDoor.includes('indiening'))
/** True when a term of the procedure depends on this characteristic. */
export const kentKenmerk = (regeling: Regeling, kenmerk: 'seksuele-intimidatie' | 'jeugdhulp'): boolean =>
  regeling.termijnen.some((t) => t.alleenAls === kenmerk || t.nietAls === kenmerk)

/** 1234ab becomes 1234 AB; anything else stays as typed. */
export function postcode(tekst: string): string {
  const delen = /^\s*([1-9]\d{3})\s*([a-z]{2})\s*$/i.exec(tekst)
  return delen ? `${delen[1]} ${delen[2]?.toUpperCase()}` : tekst
}

/** The sections that differ, ready for the log; undefined when nothing does. */
export function wijziging(voor: KlachtGegevens, na: Partial<KlachtGegevens>): Partial<KlachtGegevens> | undefined {
  const anders = Object.entries(na).filter(
    ([sleutel, waarde]) => JSON.stringify(waarde) !== JSON.stringify(voor[sleutel as keyof KlachtGegevens]),
  )
  return anders.length > 0 ? Object.fromEntries(anders) : undefined
}

type Onderdeel = Readonly<Record<string, unknown>>
const isOnderdeel = (waarde: unknown): waarde is Onderdeel =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde)
const isRij = (waarde: unknown): waarde is readonly Onderdeel[] =>
  Array.isArray(waarde) && waarde.every((deel) => isOnderdeel(deel) && typeof deel['id'] === 'string')
/** A field that was never filled in and one that was left empty are the same. */
const gelijk = (een: unknown, ander: unknown) => JSON.stringify(een ?? '') === JSON.stringify(ander ?? '')

/**
 * What was typed since `basis`, put on what stands there `nu`. Two windows can work in one dossier: a topic of the report or a
 * complainant that was written in the other window stays, unless the same field was typed in here.
 */
export const voegSamen = (basis: KlachtGegevens, getypt: KlachtGegevens, nu: KlachtGegevens): KlachtGegevens =>
  samen(basis, getypt, nu) as KlachtGegevens

function samen(basis: unknown, getypt: unknown, nu: unknown): unknown {
  if (gelijk(basis, getypt)) return nu
  if (gelijk(basis, nu)) return getypt
  if (isRij(getypt) && isRij(nu)) return rijSamen(isRij(basis) ? basis : [], getypt, nu)
  if (!isOnderdeel(getypt) || !isOnderdeel(nu)) return getypt
  const oud = isOnderdeel(basis) ? basis : {}
  const sleutels = new Set([...Object.keys(nu), ...Object.keys(getypt)])
  return Object.fromEntries([...sleutels].map((s) => [s, samen(oud[s], getypt[s], nu[s])]))
}

/** Part by part; what was taken away on one side goes, unless the other side wrote in it. */
function rijSamen(basis: readonly Onderdeel[], getypt: readonly Onderdeel[], nu: readonly Onderdeel[]): unknown[] {
  const bij = (rij: readonly Onderdeel[], { id }: Onderdeel) => rij.find((deel) => deel['id'] === id)
  const gewijzigd = (deel: Onderdeel) => !gelijk(bij(basis, deel), deel)
  return [
    ...nu.flatMap((deel) => {
      const hier = bij(getypt, deel)
      return hier ? [samen(bij(basis, deel), hier, deel)] : gewijzigd(deel) ? [deel] : []
    }),
    ...getypt.filter((deel) => !bij(nu, deel) && gewijzigd(deel)),
  ]
}

const WANNEER_NAAM = {
  anoniem: 'Het is anoniem',
  mondeling: 'Het is mondeling',
  onvrede: 'Het wordt zo al opgelost, of het is een gewone melding',
} as const

/** Why something is noted as a signal only: what the procedure says, and what the complainant wants. */
export const redenOpties = (
  regeling: Regeling,
): { waarde: string; tekst: string; uitleg?: string; wanneer?: 'anoniem' | 'mondeling' | 'onvrede' }[] => [
  ...regeling.alleenSignaal.map(({ wanneer, reden }) => ({
    waarde: wanneer,
    tekst: WANNEER_NAAM[wanneer],
    uitleg: reden,
    wanneer,
  })),
  { waarde: 'wil geen klacht indienen', tekst: `De ${regeling.woorden.klager} wil (nog) geen klacht indienen` },
  { waarde: 'anders', tekst: 'Een andere reden' },
]
