import { type Datum, isDatum } from '@/domain/datum/datum'
import { doorgeleidingFouten } from '@/domain/vastleggen/controle'
import { type Fout } from '@/domain/fout'
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
} from '@/domain/gebeurtenis/gegevens'
import { lengteFouten } from '@/domain/gebeurtenis/lengtes'
import { anoniemRegel } from '@/domain/dossier/promotie'
import { gelijk } from '@/domain/dossier/samenvoegen'
import { uitkomstRegel } from '@/domain/dossier/uitkomst'
import type { Regeling } from '@/domain/regeling'
import type { ExtraVeld, Kanaal } from '@/domain/regeling/regeling'

/** What the form of a new complaint holds: a draft keeps exactly this. */
export interface KlachtInvoer {
  regelingId: string
  kanaal: string
  datum: DatumOfLeeg
  gegevens: KlachtGegevens
}

/** What a draft of an earlier version does not hold is optional. */
export interface SignaalInvoer extends KlachtInvoer {
  reden: string
  /** In the officer's words, where none of the given reasons fits. */
  redenAnders?: string
  opgelost: boolean
  uitkomstVerstuurd?: boolean
  ondanks?: string
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
      // Registered today: that is the day it reached who handles it (Stadsring51 6 lid 1).
      vastgelegdOp: `${vandaag}T12:00:00.000Z`,
      gegevens: { nummer: '', regelingId, regelingVersie: regeling.versie, kanaal, gegevens: voorAnalyse(gegevens) },
    },
  ])
}

/** What truly blocks: no day of receipt, nothing by which the complaint can ever be found again, and what does not fit. */
export function invoerFouten({ datum, gegevens }: KlachtInvoer): Fout[] {
  const fouten: Fout[] = []
  if (datum === '')
    fouten.push({ veld: 'datum', tekst: 'Vul de dag in waarop het binnenkwam. Daar beginnen de termijnen.' })
  fouten.push(...doorgeleidingFouten(gegevens.bijBehandelaarOp, datum))
  const { onderwerp, omschrijving, klagers } = schoon(gegevens)
  if (onderwerp === '' && omschrijving === '' && klagers.every((k) => k.naam === ''))
    fouten.push({
      veld: 'onderwerp',
      tekst: 'Vul een onderwerp, een omschrijving of een naam in. Anders is dit dossier niet terug te vinden.',
    })
  return [...fouten, ...lengteFouten(gegevens)]
}

/** Solved on the spot, of what was uttered in writing: then the outcome goes out in writing too (Sterker 6 A2). */
export const vraagtUitkomst = (regeling: Regeling, { opgelost, kanaal, gegevens }: SignaalInvoer): boolean =>
  opgelost && uitkomstRegel(regeling, kanaal, gegevens.anoniem) !== undefined

const redenVan = ({ reden, redenAnders = '' }: SignaalInvoer): string =>
  reden === ANDERE_REDEN ? redenAnders.trim() : reden

/** What is kept of a signal beside the data of the complaint. */
export function signaalDeel(invoer: SignaalInvoer, regeling: Regeling) {
  const { opgelost, reden, uitkomstVerstuurd, ondanks = '' } = invoer
  return {
    reden: redenVan(invoer) || reden,
    opgelost,
    ...(vraagtUitkomst(regeling, invoer) && {
      uitkomstVerstuurd: uitkomstVerstuurd === true,
      ...(!uitkomstVerstuurd && { ondanks: ondanks.trim() }),
    }),
  }
}

/** As for a complaint; an anonymous signal has its reason (WSW A3, Sterker 2), a written one that was solved its outcome. */
export function signaalFouten(invoer: SignaalInvoer, regeling: Regeling): Fout[] {
  const fouten = invoerFouten(invoer)
  if (invoer.gegevens.anoniem && anoniemRegel(regeling) && redenVan(invoer) === '')
    fouten.push({
      veld: invoer.reden === ANDERE_REDEN ? 'redenAnders' : 'reden',
      tekst: 'Geef de reden waarom dit alleen een signaal is. Zonder naam is het geen klacht.',
    })
  if (!vraagtUitkomst(regeling, invoer)) return fouten
  if (invoer.uitkomstVerstuurd === undefined)
    fouten.push({ veld: 'uitkomst', tekst: 'Kies of de uitkomst ook schriftelijk is verstuurd.' })
  else if (!invoer.uitkomstVerstuurd && (invoer.ondanks ?? '').trim() === '')
    fouten.push({ veld: 'ondanks', tekst: 'Schrijf op waarom de uitkomst niet schriftelijk is verstuurd.' })
  return fouten
}

/** True when the procedure asks for this field. */
export const vraagt = (regeling: Regeling, veld: ExtraVeld): boolean => regeling.velden.includes(veld)
/** True when a term of the procedure starts or ends at the day of filing. */
export const kentIndiening = (regeling: Regeling): boolean =>
  regeling.termijnen.some((t) => t.vervuldDoor.includes('indiening'))
/** True when a term of the procedure asks when the complaint reached who handles it (Stadsring51 6 lid 1). */
export const kentDoorgeleiding = (regeling: Regeling): boolean =>
  regeling.termijnen.some((t) => t.vervuldDoor.includes('bij_behandelaar'))
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
    ([sleutel, waarde]) => !gelijk(waarde, voor[sleutel as keyof KlachtGegevens]),
  )
  return anders.length > 0 ? Object.fromEntries(anders) : undefined
}

export const ANDERE_REDEN = 'anders'

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
  { waarde: ANDERE_REDEN, tekst: 'Een andere reden' },
]
