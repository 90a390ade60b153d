import type { GebeurtenisSoort, NieuweGebeurtenis } from '@/domain/gebeurtenis/gebeurtenis'
import type { GeldigeGebeurtenis } from '@/domain/dossier/dossier'
import type { Fout } from '@/domain/fout'
import type { DatumOfLeeg } from '@/domain/gebeurtenis/gegevens'
import type { Regeling } from '@/domain/regeling/regeling'
import { inWoorden } from '@/domain/regeling/woorden'
import { controleer, nietLaterFouten } from '@/domain/vastleggen/controle'
import { isVastlegSoort, type VastlegSoort, vastTeLeggen } from '@/domain/vastleggen/vast-te-leggen'
import { GROEPEN, type Veld, type VeldContext, type Vorm, VORMEN } from './velden'

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
  /** Which one the officer pointed at: a letter that does not go out (`briefSleutel`), a level by its id. */
  welke?: string | undefined
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

export type Groep = keyof typeof GROEPEN

/** The kinds that make sense in this dossier now, grouped for the menu. */
export function soortenVoor(context: VeldContext): { groep: Groep; soorten: VastlegSoort[] }[] {
  const mogelijk = vastTeLeggen(context)
  return Object.entries(GROEPEN)
    .map(([groep, vormen]) => ({
      groep: groep as Groep,
      soorten: (Object.keys(vormen) as VastlegSoort[]).filter((soort) => mogelijk.has(soort)),
    }))
    .filter(({ soorten }) => soorten.length > 0)
}

/** What the fields look at on the day that stands on the form. */
export const opDeDag = (context: VeldContext, { datum }: Pick<VastlegConcept, 'datum'>): VeldContext => ({
  ...context,
  datum: datum || undefined,
})

/** Fields in sight, given what is typed. */
export const zichtbareVelden = (vorm: Vorm<Waarden>, waarden: Waarden, context: VeldContext): Veld<Waarden>[] =>
  vorm.velden.filter((v) => v.als?.(waarden, context) ?? true)

/** A choice that everything hangs on was not made yet: nothing can be said of what would follow. */
export const isOnbeslist = (velden: readonly Veld<Waarden>[], waarden: Waarden, context: VeldContext): boolean =>
  velden.some(
    (v) =>
      v.soort === 'keuze' && waarden[v.naam] === '' && v.opties(context, waarden).every(({ waarde }) => waarde !== ''),
  )

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
  Object.assign(gegevens, vorm.gronden?.schoon(gegevens))
  const maak = (deel: Waarden): NieuweGebeurtenis =>
    ({ soort, datum, gegevens: deel, ...(corrigeert && { corrigeert: corrigeert.id }) }) as unknown as NieuweGebeurtenis
  const lijst = zichtbaar.find((v) => v.soort === 'geadresseerden')
  if (!lijst || corrigeert) return [maak(gegevens)]
  const namen = splitsGeadresseerden(getyptIn(gegevens, lijst.naam))
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
    ...nietLaterFouten(nieuw, context.termijnen),
  ])
  // What is wrong with each of several letters is said once.
  const perVeld = new Map(rest.map((f) => [`${f.veld} ${f.tekst}`, f]))
  return [...leeg, ...[...perVeld.values()].filter((f) => !leeg.some((l) => l.veld === f.veld))]
}

/** Where the drafts of a dossier, or of one correction, are kept: this, the kind and an id of its own make the key of each. */
export const conceptMap = (dossierId: string, corrigeert?: { id: string }): string =>
  corrigeert ? `${dossierId}/correctie/${corrigeert.id}` : `${dossierId}/vastleggen`

/** A damaged draft may hold anything. */
export function isVastlegConcept(waarde: unknown): waarde is VastlegConcept {
  const { soort, datum, waarden, getypt } = (waarde ?? {}) as Record<string, unknown>
  const heel = [waarden, getypt].every((deel) => typeof deel === 'object' && deel !== null)
  return heel && typeof datum === 'string' && typeof soort === 'string' && isVastlegSoort(soort)
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
    .map((v) => getyptIn(waarden, v.naam).trim().replace(/\s+/g, ' '))
  const langste = teksten.toSorted((a, b) => b.length - a.length)[0] ?? ''
  return langste.length > 70 ? `${langste.slice(0, 69).trimEnd()}…` : langste
}

/** A value of the form as text; '' when it is none. */
export const getyptIn = (waarden: Waarden, naam: string): string => {
  const waarde = waarden[naam]
  return typeof waarde === 'string' ? waarde : ''
}
