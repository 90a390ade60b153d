import { type Datum, jaarVan } from '../datum/datum'
import { KB_DAGEN, type KbTabel } from '../datum/feestdagen'
import { Kalender } from '../datum/kalender'
import type { AlleEigenTeksten } from '../document/eigen-tekst'
import { STANDAARD_PATROON } from './nummer'
import { REGELINGEN } from './index'
import type { PeriodiekRegel } from './periodiek'
import type { Regeling } from './regeling'
import type { RegelingVersies } from './versie'

/** The organisation as it stands in the header of documents and under letters. */
export interface Organisatie {
  readonly naam: string
  readonly adres: readonly string[]
  readonly telefoon: string
  readonly email: string
  /** Name of the officer, as under a letter. */
  readonly klachtenfunctionaris: string
  /** The number on which the officer is reached directly. */
  readonly doorkiesnummer?: string
  /** Who fills the roles to which letters go, by procedure and role. */
  readonly geadresseerden?: Readonly<Record<string, Readonly<Record<string, RolGegevens>>>>
}

/** What the organisation says of a role: who it is, and where letters arrive. */
export interface RolGegevens {
  readonly naam: string
  readonly adres: readonly string[]
}

export type Thema = 'systeem' | 'licht' | 'donker'
/** How much room lines and buttons take: much in sight, or larger to hit. */
export type Maat = 'dicht' | 'ruim'

/** Days on which the officer is away, both included. `vervanger`: who does the work then; '' as long as that is nobody. */
export interface Afwezigheid {
  readonly van: Datum
  readonly tot: Datum
  readonly vervanger: string
}

/** Own closing day of the office: moves the plan date only. */
export interface EigenDag {
  readonly datum: Datum
  readonly naam: string
}

/** A file of the house style; its bytes are found by their SHA-256. */
export interface StijlBestand {
  readonly sha256: string
  readonly naam: string
  readonly grootte: number
}

/** When a backup was made, and of how much. */
export interface LaatsteKopie {
  /** ISO instant. */
  readonly gemaaktOp: string
  readonly dossiers: number
  /** Its name, and its folder where that is known. */
  readonly bestand?: string
  readonly map?: string
}

/** How the last restore drill ended: a backup was read back, looked at whole, and thrown away. */
export interface KopieProef {
  /** ISO instant. */
  readonly op: string
  readonly bestand: string
  /** heel: all of it is there · beschadigd: it can not be put back · anders: it could not be tried. */
  readonly uitslag: 'heel' | 'beschadigd' | 'anders'
  readonly dossiers: number
  readonly bestanden: number
}

export interface Instellingen {
  readonly organisatie: Organisatie
  /** The procedure that a new complaint gets unless the officer chooses another. */
  readonly regelingId: string
  /** The versions of each procedure that the choices of the organisation made. */
  readonly versies: RegelingVersies
  /** The letters in the organisation's own words: no part of a version, because no date depends on them. */
  readonly brieven: AlleEigenTeksten
  readonly nummerpatroon: string
  /** Days equated by royal decree, and the year through which they are known. */
  readonly kb: KbTabel
  readonly eigenDagen: readonly EigenDag[]
  /** When the officer is away. */
  readonly afwezigheid: readonly Afwezigheid[]
  readonly thema: Thema
  readonly maat: Maat
  /** The .docx on which every Word document is made; null: the style of the program. */
  readonly briefpapier: StijlBestand | null
  /** The logo at the top of documents in the style of the program, a PNG under the name of what was chosen; null: none. */
  readonly logo: StijlBestand | null
  /** The last backup that was saved; null: none yet. */
  readonly reservekopie: LaatsteKopie | null
  /** The last restore drill; null: none yet. */
  readonly kopieproef: KopieProef | null
  /** What was recorded about the duties that come back; only ever grows. */
  readonly periodiek: readonly PeriodiekRegel[]
  /** The program locks itself after so many minutes without a touch; 0: it does not. */
  readonly vergrendelNa: VergrendelNa
  /** The first start is done: organisation and procedure are chosen, or practice data loaded. */
  readonly geinstalleerd: boolean
  /** The practice dossiers are loaded. */
  readonly oefening: boolean
}

export const VERGRENDEL_NA = [5, 15, 30, 60, 0] as const
export type VergrendelNa = (typeof VERGRENDEL_NA)[number]

export const standaardInstellingen = (): Instellingen => ({
  organisatie: { naam: '', adres: [], telefoon: '', email: '', klachtenfunctionaris: '' },
  regelingId: REGELINGEN[0]?.id ?? '',
  versies: {},
  brieven: {},
  nummerpatroon: STANDAARD_PATROON,
  kb: KB_DAGEN,
  eigenDagen: [],
  afwezigheid: [],
  thema: 'systeem',
  maat: 'dicht',
  briefpapier: null,
  logo: null,
  reservekopie: null,
  kopieproef: null,
  periodiek: [],
  vergrendelNa: 15,
  geinstalleerd: false,
  oefening: false,
})

/** The organisation that a procedure names, to start from; the officer's own name stays open. */
export const organisatieVan = ({ organisatie: o }: Regeling): Organisatie => ({
  naam: o.naam,
  adres: o.adres,
  telefoon: o.telefoon ?? '',
  email: o.email ?? '',
  klachtenfunctionaris: '',
})

/** A practice dossier under another procedure is one of the organisation of that procedure, not of the officer's. */
export const isGeleend = (
  { id }: Pick<Regeling, 'id'>,
  { oefening, regelingId }: Pick<Instellingen, 'oefening' | 'regelingId'>,
): boolean => oefening && id !== regelingId

export const kalenderVan = ({ kb, eigenDagen }: Pick<Instellingen, 'kb' | 'eigenDagen'>): Kalender =>
  new Kalender({ kb, eigenDagen })

/**
 * The officer's table of days by royal decree, completed with what a newer program knows about later years. What the
 * officer entered for the years of the own table stays as it is.
 */
export const metNieuwereKb = (eigen: KbTabel, meegeleverd: KbTabel = KB_DAGEN): KbTabel =>
  eigen.bekendTot >= meegeleverd.bekendTot
    ? eigen
    : {
        bekendTot: meegeleverd.bekendTot,
        dagen: [...eigen.dagen, ...meegeleverd.dagen.filter((d) => isNieuw(d.datum, eigen))],
      }

const isNieuw = (dag: Datum, { bekendTot, dagen }: KbTabel): boolean =>
  jaarVan(dag) > bekendTot && !dagen.some((d) => d.datum === dag)
