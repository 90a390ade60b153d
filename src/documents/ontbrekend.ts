import { bevindingenVan } from '@/domain/dossier/rapport'
import { briefRegel, type BriefSoort, type DocumentSoort, documentRegel } from '@/domain/document/soorten'
import { rolVan } from '@/domain/dossier/geadresseerde'
import { formulierGaten } from '@/domain/dossier/formulier-gaten'
import { cellenVan, oordelenOver } from '@/domain/dossier/klachtpunt'
import { afsprakenTekst } from '@/domain/dossier/toezegging'
import { ontbreekt } from '@/domain/dossier/volledigheid'
import type { KlachtGegevens } from '@/domain/gebeurtenis/gegevens'
import { opEnvelop } from './brief/adressering'
import { type PuntInBrief, puntenVoor } from './brief/punten'
import { geadresseerdeVan } from '@/domain/dossier/exemplaren'
import { behandelaarVan, type DocumentVraag, type MetDossier, woordenIn } from './gedeeld'
import { verslagBron } from './hoorverslag'
import { rapportBron, rapportGaten } from './rapport-gaten'
import { vastgelegdDoor } from '@/domain/dossier/vastlegging'

/** Something a document would say if it were known. `veld`: the field of the dossier, or of the settings. */
export interface Ontbrekend {
  /** brief: in the words of the letter itself; regeling: what the organisation fills in beside a procedure. */
  readonly waar: 'dossier' | 'instellingen' | 'regeling' | 'brief'
  readonly veld: string
  readonly tekst: string
  /** How the labels begin that stay empty on the paper because of this. */
  readonly opPapier?: readonly string[]
}

/** How the complainant is asked for it in a letter, by the last part of the path; the rest is asked in the words of the list. */
const VRAAG: Readonly<Record<string, string>> = {
  naam: 'uw naam',
  straat: 'uw volledige postadres',
  postcode: 'uw volledige postadres',
  plaats: 'uw volledige postadres',
  telefoon: 'een telefoonnummer waarop ik u kan bereiken, als u dat hebt',
  dagtekening: 'de datum waarop u de klacht schreef',
  omschrijving: 'wat er is gebeurd, in uw eigen woorden',
  beklaagden: 'de naam van degene over wie u klaagt, als uw klacht over een persoon gaat',
  afdeling: 'de afdeling waar diegene werkt',
  ondertekend: 'uw handtekening onder de klacht',
  complex: 'het adres van uw woning',
}

/**
 * What the procedure asks of a complaint and this complainant can still give (S51-4.3), as it stands in a letter to them.
 * Never what is missing about another complainant.
 */
export function nogTeVragen({ dossier, regeling }: MetDossier, klagerId: string | undefined): string[] {
  const { gegevens, kanaal } = dossier
  const plek = gegevens.klagers.findIndex((k) => k.id === klagerId)
  const vragen = ontbreekt(gegevens, regeling, kanaal)
    .filter(({ veld }) => !veld.startsWith('klagers.') || veld.startsWith(`klagers.${plek}.`))
    // Which way a complaint is handled is for the officer to say.
    .filter(({ veld }) => veld !== 'route')
    .map(({ tekst, veld }) => VRAAG[/^beklaagden\.\d+\.naam$/.test(veld) ? 'beklaagden' : laatsteDeel(veld)] ?? tekst)
  return [...new Set(vragen)]
}

const laatsteDeel = (veld: string): string => veld.split('.').at(-1) ?? ''

/** The labels on paper, by field or by the last part of its path. */
const OP_PAPIER: Readonly<Record<string, readonly string[]>> = {
  onderwerp: ['Over welk onderwerp'],
  soortHulp: ['Welk soort'],
  categorie: ['Waar gaat de klacht over'],
  behandelaar: ['Behandeld door', 'Verslag gemaakt door'],
  naam: ['Naam'],
  straat: ['Straat', 'Postcode', 'Woonplaats'],
  postcode: ['Postcode', 'Woonplaats'],
  plaats: ['Woonplaats'],
  telefoon: ['Telefoon'],
  beklaagden: ['Over wie'],
  afdeling: ['Afdeling'],
  complex: ['Adres van de woning'],
  omschrijving: ['Wat is er gebeurd'],
}
const dossierveld = (veld: string, tekst: string, opPapier = OP_PAPIER[laatsteDeel(veld)]): Ontbrekend => ({
  waar: 'dossier',
  veld,
  tekst,
  ...(opPapier && { opPapier }),
})
const als = (leeg: boolean, veld: string, tekst: string, ...opPapier: string[]): Ontbrekend[] =>
  leeg ? [dossierveld(veld, tekst, opPapier.length > 0 ? opPapier : undefined)] : []

export function uitInstellingen(soort: DocumentSoort, { organisatie }: DocumentVraag): Ontbrekend[] {
  const { naarBuiten } = documentRegel(soort)
  return [
    ...(organisatie.naam.trim() === '' ? [{ veld: 'naam', tekst: 'naam van uw organisatie' }] : []),
    ...(naarBuiten && organisatie.adres.length === 0 ? [{ veld: 'adres', tekst: 'postadres van uw organisatie' }] : []),
    ...(naarBuiten && !organisatie.telefoon && !organisatie.doorkiesnummer && !organisatie.email
      ? [{ veld: 'telefoon', tekst: 'telefoonnummer of e-mailadres van uw organisatie' }]
      : []),
  ].map((o) => ({ waar: 'instellingen', ...o }))
}

const behandelaar = (vraag: DocumentVraag) =>
  als(behandelaarVan(vraag) === '', 'behandelaar', 'wie de klacht behandelt')

/** What this document of the dossier would say if it were known, in the order in which it would stand there. */
export type Ontbreekt = (vraag: MetDossier) => Ontbrekend[]

export const inRegistratieformulier: Ontbreekt = (vraag) => {
  const { einde, gegevens } = vraag.dossier
  return [
    ...formulierGaten(vraag.dossier, vraag.regeling).map(({ tekst, veld }) => dossierveld(veld, tekst)),
    ...als(
      einde !== undefined && gegevens.afhandeling.tevreden === '',
      'afhandeling',
      `of de ${woordenIn(vraag).klager} tevreden is`,
      `Is de ${woordenIn(vraag).klager} tevreden`,
    ),
    ...behandelaar(vraag),
  ]
}

export const inMeldingsformulier: Ontbreekt = ({ dossier, regeling }) =>
  ontbreekt(dossier.gegevens, regeling, dossier.kanaal).map(({ tekst, veld }) => dossierveld(veld, tekst))

export const inBrief =
  (soort: BriefSoort): Ontbreekt =>
  (vraag) => {
    const { regeling } = vraag
    const { gegevens } = vraag.dossier
    // What went out can not be filled in any more.
    if (vastgelegdDoor(soort, vraag.dossier, vraag)) return []
    const aan = geadresseerdeVan(soort, vraag, gegevens, regeling)
    const { heeftAdres, heeftNaam } = opEnvelop(aan, vraag)
    const punten = puntenVoor(aan, vraag)
    return [
      ...als(!heeftNaam, 'naam', 'naam van wie de brief krijgt'),
      ...(aan?.soort === 'rol' && !heeftAdres
        ? [{ waar: 'regeling' as const, veld: 'adres', tekst: `postadres van ${rolVan(aan.id, regeling)?.naam}` }]
        : []),
      ...(aan?.soort === 'beklaagde' && !heeftAdres
        ? [
            {
              waar: 'instellingen' as const,
              veld: 'huisadres',
              tekst: 'postadres van wie de brief krijgt: dat van uw organisatie',
            },
          ]
        : []),
      ...als((!aan || aan.soort === 'klager') && !heeftAdres, 'adres', 'postadres van wie de brief krijgt'),
      ...behandelaar(vraag),
      ...(briefRegel(soort).oordelen ? [...zonderOordeel(vraag, punten), ...legeCellen(vraag, punten)] : []),
    ]
  }

/** A point without a judgement holds the letter back, and so does a letter that judges nothing. */
const zonderOordeel = (
  { dossier: { gegevens }, regeling }: MetDossier,
  punten: readonly PuntInBrief[],
): Ontbrekend[] =>
  gegevens.punten.length === 0
    ? als(bevindingenVan(gegevens, regeling) === '', 'punten', 'de klachtpunten met een oordeel, of de bevindingen')
    : punten.flatMap((p) => als(!isGeoordeeld(p), 'punten', `het oordeel bij klachtpunt ${nummerVan(p, gegevens)}`))

const isGeoordeeld = ({ punt, wie }: PuntInBrief): boolean =>
  oordelenOver(punt, wie).every(({ oordeel }) => oordeel !== '')
/** As on screen: a letter to one complained about counts only the own points. */
const nummerVan = ({ punt }: PuntInBrief, { punten }: KlachtGegevens): number => punten.indexOf(punt) + 1

/** What the points that were judged still leave open, cell by cell: the paper says less for it. */
const legeCellen = ({ dossier: { gegevens }, regeling }: MetDossier, punten: readonly PuntInBrief[]): Ontbrekend[] =>
  punten.filter(isGeoordeeld).flatMap(({ punt, wie }) => {
    const nr = nummerVan({ punt, wie }, gegevens)
    return cellenVan(punt, gegevens, regeling, wie)
      .filter(({ mist }) => mist !== '')
      .map(({ mist, veld }) => dossierveld(`punten.${nr - 1}.${veld}`, `${mist} bij klachtpunt ${nr}`))
  })

/** Without these a letter can not have gone out: nobody to send it to, or something in it that is not written yet. */
const HOUDT_TEGEN: readonly string[] = ['naam', 'adres', 'huisadres', 'brieftekst', 'invullen', 'punten']
const ADRES: readonly string[] = ['adres', 'huisadres']

/** What keeps a letter from being recorded as sent. An e-mail needs no street. */
export function houdtTegen(mist: readonly Ontbrekend[], wijze: string): Ontbrekend[] {
  return mist.filter(
    ({ veld, waar }) =>
      HOUDT_TEGEN.includes(veld) &&
      // What the head of the letter says of the organisation is no addressee.
      !(waar === 'instellingen' && (veld === 'naam' || veld === 'adres')) &&
      !(wijze === 'e-mail' && ADRES.includes(veld)),
  )
}

export const inHoorverslag: Ontbreekt = (vraag) => {
  const gesprek = verslagBron(vraag)?.gesprek
  if (!gesprek) return [dossierveld('gesprek', 'een gesprek of hoorzitting')]
  const { aanwezig, leiding = '', plaats, verklaring } = gesprek.gegevens
  return [
    ...als(aanwezig.trim() === '' && leiding.trim() === '', 'gesprek', 'wie erbij waren', 'Aanwezig'),
    ...als(plaats.trim() === '', 'gesprek', 'waar het gesprek was', 'Plaats'),
    ...als(verklaring.trim() === '', 'gesprek', 'wat er is verteld'),
    ...als(afsprakenTekst(gesprek) === '', 'gesprek', 'wat er is afgesproken'),
  ]
}

export const inEindrapport: Ontbreekt = (vraag) => {
  const { dossier, regeling } = vraag
  // What is final can not be filled in any more.
  if (rapportBron(vraag).gereedOp !== undefined) return []
  const gaten = rapportGaten(dossier, regeling)
  const opnieuw = dossier.geldig.some((g) => g.soort === 'eindrapport_gereed') ? 'opnieuw ' : ''
  return [
    ...gaten.filter(({ veld }) => veld !== 'gedragscode').map(({ tekst, veld }) => dossierveld(veld, tekst)),
    ...gaten.filter(({ veld }) => veld === 'gedragscode').map(({ tekst, veld }) => dossierveld(veld, tekst)),
    // Reasons are a gap of the report itself.
    ...legeCellen(vraag, puntenVoor(undefined, vraag)).filter(({ veld }) => !veld.endsWith('motivering')),
    ...behandelaar(vraag),
    // The last thing to do, so it is asked when the rest is there.
    ...als(gaten.length === 0, 'gereed', `${opnieuw}vastleggen dat het rapport gereed is`),
  ]
}
