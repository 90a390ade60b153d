import { type Datum, isDatum } from '@/domain/datum/datum'
import { controleer } from '@/domain/vastleggen/controle'
import { type Fout } from '@/domain/fout'
import type { GebeurtenisSoort, NieuweGebeurtenis } from '@/domain/gebeurtenis/gebeurtenis'
import { metDag } from '@/domain/datum/opmaak'
import { type Dossier, type GeldigeGebeurtenis, vanSoort } from '@/domain/dossier/dossier'
import { gebeurtenisBij, type Moment } from '@/domain/gebeurtenis/moment'
import { momentNaam } from '@/domain/gebeurtenis/teksten'
import type { DatumOfLeeg } from '@/domain/gebeurtenis/gegevens'
import type { Regeling } from '@/domain/regeling/regeling'
import { inWoorden } from '@/domain/regeling/woorden'
import { isOpen, type Termijn } from '@/domain/termijn/termijnen'
import { beschrijvingVan } from '@/domain/gebeurtenis/soort'
import { waaromNiet } from '@/domain/vastleggen/mogelijk'
import { GROEPEN, type Tip, type VastlegSoort, type Veld, type VeldContext, type Vorm, VORMEN } from './velden'

/** What is typed in the fields of one event, as the form and its draft keep it. */
export type Waarden = Record<string, unknown>

export interface VastlegConcept {
  soort: VastlegSoort
  datum: DatumOfLeeg
  waarden: Waarden
  /** What stands in a date field and is no date, by field. */
  getypt: Record<string, string>
}

/** A draft with where it is kept. */
export interface BewaardConcept {
  readonly plek: string
  readonly waarde: VastlegConcept
  /** ISO instant of the last key. */
  readonly bijgewerktOp: string
}

/** What the dialog is asked to record; nothing of these: the officer chooses from the menu. */
export interface VastlegVraag {
  soort?: GebeurtenisSoort | undefined
  /** The term that waits for it. */
  termijnId?: string | undefined
  /** The conversation it is about. */
  gesprekId?: string | undefined
  /** The event that is put right. */
  corrigeert?: GeldigeGebeurtenis | undefined
  /** What was typed earlier and not recorded, the last one touched first. */
  concepten?: readonly BewaardConcept[]
  /** The one of these that the officer goes on with. */
  verder?: BewaardConcept | undefined
}

export const vormVan = (soort: VastlegSoort): Vorm<Waarden> => VORMEN[soort] as unknown as Vorm<Waarden>

/** What a kind of event is called under this procedure. */
export const titelVan = (soort: VastlegSoort, { woorden }: Regeling): string => inWoorden(VORMEN[soort].titel, woorden)

export const isVastlegSoort = (soort: Moment): soort is VastlegSoort => soort in VORMEN

export type Groep = keyof typeof GROEPEN

/** The kinds that make sense in this dossier now, grouped for the menu. */
export function soortenVoor(context: VeldContext): { groep: Groep; soorten: VastlegSoort[] }[] {
  return Object.entries(GROEPEN)
    .map(([groep, vormen]) => ({
      groep: groep as Groep,
      soorten: (Object.keys(vormen) as VastlegSoort[]).filter((soort) => waaromNiet(soort, context) === undefined),
    }))
    .filter(({ soorten }) => soorten.length > 0)
}

/** The same as one set: what the menu does not offer, no other button may record. */
export const vastTeLeggen = (context: VeldContext): ReadonlySet<VastlegSoort> =>
  new Set(soortenVoor(context).flatMap(({ soorten }) => soorten))

/** The open term that this kind of event would fulfil: the one that was asked for, otherwise the first to end. */
export function termijnVoor(
  soort: VastlegSoort,
  termijnen: readonly Termijn[],
  termijnId?: string,
): Termijn | undefined {
  const gevraagd = termijnen.find((t) => t.id === termijnId)
  if (gevraagd && !gevraagd.vervuld && soortenBij(gevraagd).includes(soort)) return gevraagd
  return termijnen
    .filter((t) => (isOpen(t) || t.staat === 'prognose') && t.uiterlijk !== null && soortenBij(t).includes(soort))
    .toSorted((a, b) => ((a.uiterlijk ?? '') < (b.uiterlijk ?? '') ? -1 : 1))[0]
}

/** The kinds by which a term can be fulfilled, the usual one first. */
export const soortenBij = (termijn: Termijn | undefined): VastlegSoort[] =>
  [...new Set(termijn?.definitie.vervuldDoor.map(gebeurtenisBij))].filter(
    (s): s is VastlegSoort => s !== undefined && isVastlegSoort(s) && s !== 'ontvangst' && s !== 'signaal',
  )

/** What the fields look at on the day that stands on the form. */
export const opDeDag = (context: VeldContext, { datum }: Pick<VastlegConcept, 'datum'>): VeldContext => ({
  ...context,
  datum: datum || undefined,
})

/** Fields in sight, given what is typed. */
export const zichtbareVelden = (vorm: Vorm<Waarden>, waarden: Waarden, context: VeldContext): Veld<Waarden>[] =>
  vorm.velden.filter((v) => v.als?.(waarden, context) ?? true)

const SCHEIDING = '\n'
export const splitsGeadresseerden = (tekst: string): string[] => tekst.split(SCHEIDING).filter(Boolean)
export const voegGeadresseerden = (namen: readonly string[]): string => namen.join(SCHEIDING)

/** What is recorded: usually one event, one for each addressee where a complaint is passed on. */
export function naarGebeurtenissen(
  { soort, datum, waarden }: VastlegConcept,
  context: VeldContext,
  corrigeert?: GeldigeGebeurtenis,
): NieuweGebeurtenis[] {
  const vorm = vormVan(soort)
  const zichtbaar = zichtbareVelden(vorm, waarden, opDeDag(context, { datum }))
  const gegevens: Waarden = { ...waarden }
  for (const veld of vorm.velden) {
    const waarde = gegevens[veld.naam]
    if (typeof waarde !== 'string') continue
    // What is not in sight was not meant: a ground for "no" goes when the answer becomes "yes".
    gegevens[veld.naam] = zichtbaar.some((z) => z.naam === veld.naam) ? waarde.trim() : ''
  }
  const maak = (deel: Waarden): NieuweGebeurtenis =>
    ({ soort, datum, gegevens: deel, ...(corrigeert && { corrigeert: corrigeert.id }) }) as unknown as NieuweGebeurtenis
  const lijst = zichtbaar.find((v) => v.soort === 'geadresseerden')
  if (!lijst || corrigeert) return [maak(gegevens)]
  const namen = splitsGeadresseerden(tekstVan(gegevens, lijst.naam))
  return (namen.length > 0 ? namen : ['']).map((naam) => maak({ ...gegevens, [lijst.naam]: naam }))
}

/** Errors at their fields: what the event can not do without, and what the dossier says about its date. */
export function vastlegFouten(concept: VastlegConcept, context: VeldContext, corrigeert?: GeldigeGebeurtenis): Fout[] {
  const { dossier, vandaag } = context
  const leeg = zichtbareVelden(vormVan(concept.soort), concept.waarden, opDeDag(context, concept)).flatMap(
    (v): Fout[] => {
      const waarde = concept.waarden[v.naam]
      const tekst = typeof v.verplicht === 'function' ? v.verplicht(concept.waarden, context) : v.verplicht
      return tekst !== undefined && (typeof waarde !== 'string' || waarde.trim() === '')
        ? [{ veld: v.naam, tekst }]
        : []
    },
  )
  const rest = naarGebeurtenissen(concept, context, corrigeert).flatMap((nieuw) => [
    ...controleer(dossier, nieuw, vandaag, context.regeling),
    ...nietLater(nieuw, context),
  ])
  // What is wrong with each of several letters is said once.
  const perVeld = new Map(rest.map((f) => [`${f.veld} ${f.tekst}`, f]))
  return [...leeg, ...[...perVeld.values()].filter((f) => !leeg.some((l) => l.veld === f.veld))]
}

/** A "later" date within the term itself would be kept and change nothing: a slip of the pen, mostly of the year. */
function nietLater(nieuw: NieuweGebeurtenis, { termijnen }: VeldContext): Fout[] {
  if (nieuw.soort !== 'verdaging' || !isDatum(nieuw.gegevens.tot)) return []
  const { termijnId, tot } = nieuw.gegevens
  const uiterlijk = termijnen.find((t) => t.id === termijnId)?.uiterlijk
  if (!uiterlijk || tot > uiterlijk || tot <= nieuw.datum) return []
  const tekst = `De termijn loopt al tot en met ${metDag(uiterlijk)}. Kies een dag daarna.`
  return [{ veld: 'tot', tekst }]
}

/** The first opening stays: a dossier without one is none. */
export const kanOngedaan = (gebeurtenis: GeldigeGebeurtenis, dossier: Dossier, vandaag: Datum): boolean =>
  controleer(dossier, ongedaan(gebeurtenis), vandaag).length === 0

/** Says that an event did not happen. Both stay in the log. */
export function ongedaan(gebeurtenis: GeldigeGebeurtenis): NieuweGebeurtenis {
  const { id, soort, datum, gegevens } = gebeurtenis
  return { soort, datum, gegevens, corrigeert: id, vervalt: true } as NieuweGebeurtenis
}

/** Where the drafts of a dossier, or of one correction, are kept: this, the kind and an id of its own make the key of each. */
export const conceptMap = (dossierId: string, corrigeert?: { id: string }): string =>
  corrigeert ? `${dossierId}/correctie/${corrigeert.id}` : `${dossierId}/vastleggen`

/** A damaged draft may hold anything. */
export function isVastlegConcept(waarde: unknown): waarde is VastlegConcept {
  const { soort, datum, waarden, getypt } = (waarde ?? {}) as Record<string, unknown>
  const heel = [waarden, getypt].every((deel) => typeof deel === 'object' && deel !== null)
  return heel && typeof datum === 'string' && typeof soort === 'string' && isVastlegSoort(soort as Moment)
}

/** The drafts of these kinds; of the report of a conversation only those about that conversation. */
export const conceptenVan = (
  concepten: readonly BewaardConcept[],
  soorten: readonly VastlegSoort[],
  gesprekId?: string,
): BewaardConcept[] =>
  concepten.filter(
    ({ waarde: { soort, waarden } }) =>
      soorten.includes(soort) && (soort !== 'verslag_vastgesteld' || !gesprekId || waarden.gesprekId === gesprekId),
  )

/** What the officer typed in a draft, to know it again by: the longest text. */
export function getypteTekst({ soort, waarden }: VastlegConcept, context: VeldContext): string {
  const vorm = vormVan(soort)
  const leeg = vorm.leeg(context)
  const teksten = vorm.velden
    .filter((v) => v.soort === 'vak' || v.soort === 'tekst')
    .filter((v) => waarden[v.naam] !== leeg[v.naam])
    .map((v) => tekstVan(waarden, v.naam).trim().replace(/\s+/g, ' '))
  const langste = teksten.toSorted((a, b) => b.length - a.length)[0] ?? ''
  return langste.length > 70 ? `${langste.slice(0, 69).trimEnd()}…` : langste
}

/** Says that something which happens once stands in the log already. A remark: it can have happened again. */
export function staatErAl(soort: VastlegSoort, { dossier }: VeldContext): Tip | undefined {
  const al = beschrijvingVan(soort).eenmalig ? vanSoort(dossier, soort) : []
  if (al.length === 0) return undefined
  const keren = al.map((g) => {
    const aan = 'aan' in g.gegevens && g.gegevens.aan
    return `op ${metDag(g.datum)}${aan ? ` aan ${aan}` : ''}`
  })
  return { tekst: `Er staat al: ${momentNaam(soort)} ${keren.join('; ')}.` }
}

/** A value of the form as text; '' when it is none. */
export const tekstVan = (waarden: Waarden, naam: string): string => {
  const waarde = waarden[naam]
  return typeof waarde === 'string' ? waarde : ''
}
