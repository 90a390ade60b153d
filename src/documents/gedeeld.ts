import type { Datum } from '@/domain/datum/datum'
import type { EigenTeksten } from '@/domain/document/eigen-tekst'
import type { Kalender } from '@/domain/datum/kalender'
import { voluit } from '@/domain/datum/opmaak'
import { documentNaam, type DocumentSoort } from '@/domain/document/soorten'
import { behandelaarOp } from '@/domain/dossier/behandelaar'
import { beklaagdenNaarBuiten, regelNaarBuiten, woordenBij } from '@/domain/dossier/beklaagde'
import type { Dossier } from '@/domain/dossier/dossier'
import { gemachtigde, grondslagTekst } from '@/domain/dossier/geadresseerde'
import type { GebeurtenisSoort, Gesprek } from '@/domain/gebeurtenis/gebeurtenis'
import type { Adres, Beklaagde, Klager, KlachtGegevens } from '@/domain/gebeurtenis/gegevens'
import type { Organisatie } from '@/domain/regeling/instellingen'
import type { Regeling, Woorden } from '@/domain/regeling/regeling'
import type { Inhoud } from '@/domain/document/inhoud'
import type { Exemplaar } from '@/domain/dossier/exemplaren'

/** What a document is made of. Everything comes in as an argument: the same question always gives the same document. */
export interface DocumentVraag extends Exemplaar {
  /** As the organisation applies it (regelingVan). */
  readonly regeling: Regeling
  readonly organisatie: Organisatie
  readonly vandaag: Datum
  readonly kalender: Kalender
  /** Letters of this procedure in the organisation's own words; absent: all as the program brings them along. */
  readonly brieven?: EigenTeksten
  /** Absent: a blank form. */
  readonly dossier?: Dossier | undefined
}

/** As `DocumentVraag`, for documents that do not exist without a dossier. */
export type MetDossier = DocumentVraag & { readonly dossier: Dossier }

/**
 * The outside of a document. File name, title and footer carry number and kind only: file lists, print queues and recent
 * documents are seen by others. `volgnummer`: which of several of this kind. `concept`: not final, in name and on every page.
 */
export function omslag(
  soort: DocumentSoort,
  titel: string,
  { dossier, organisatie }: Pick<DocumentVraag, 'dossier' | 'organisatie'>,
  { concept = false, volgnummer }: { readonly concept?: boolean; readonly volgnummer?: number | undefined } = {},
): Omit<Inhoud, 'blokken'> {
  const naam = [documentNaam(soort), volgnummer, concept ? 'concept' : undefined]
    .filter((deel) => deel !== undefined)
    .join(' ')
  return {
    soort,
    ...(concept && { concept }),
    titel: dossier ? `${titel} ${dossier.nummer}` : titel,
    bestandsnaam: dossier ? `${dossier.nummer} ${naam}` : `${naam} (leeg)`,
    organisatie: organisatie.naam,
    voettekst: dossier ? `${dossier.nummer} · ${naam}` : titel,
  }
}

export const hoofdletter = (tekst: string): string => tekst.charAt(0).toLocaleUpperCase('nl') + tekst.slice(1)

/** "a, b en c" */
export const enOpsomming = (delen: readonly string[], woord = 'en'): string =>
  delen.length < 2 ? (delen[0] ?? '') : `${delen.slice(0, -1).join(', ')} ${woord} ${delen.at(-1) ?? ''}`

export const gevuld = (delen: readonly string[]): string[] => delen.filter((deel) => deel.trim() !== '')

export const datumOfLeeg = (datum: Datum | '' | undefined): string => (datum ? voluit(datum) : '')

/** "Raadhuislaan 12", "5341 GM Oss": as on an envelope. */
export const adresregels = ({ straat, postcode, plaats }: Adres): string[] =>
  gevuld([straat, gevuld([postcode, plaats]).join(' ')])

export const heeftAdres = ({ straat, postcode, plaats }: Adres): boolean =>
  straat.trim() !== '' && postcode.trim() !== '' && plaats.trim() !== ''

/** "mevrouw F. el Amrani" inside a sentence. */
export const naamMetAanhef = ({ aanhef, naam }: Pick<Klager, 'aanhef' | 'naam'>): string =>
  gevuld([aanhef, naam]).join(' ')

/** "Klacht 2026-001", or "Signaal 2026-002" as long as it is no complaint. */
export const kenmerk = ({ nummer, soort }: Dossier): string => `${soort === 'klacht' ? 'Klacht' : 'Signaal'} ${nummer}`

/**
 * "Fatima el Amrani, vertegenwoordigd door Karim el Amrani (zoon, machtiging van 3 november 2026)". For the office itself:
 * also who says to represent somebody and has not shown an authorisation.
 */
export function klagerMetVertegenwoordiger(klager: Klager): string {
  const { vertegenwoordiger } = klager
  const naam = klager.naam.trim() || 'naam niet bekend'
  if (!vertegenwoordiger?.naam.trim()) return naam
  const bij = new Set(gevuld([vertegenwoordiger.relatie, grondslagTekst(vertegenwoordiger)]))
  return `${naam}, vertegenwoordigd door ${vertegenwoordiger.naam} (${[...bij].join(', ')})`
}

/** The complainants in what both sides read: without authorisation nobody stands there as a representative. */
export const klagersTekst = ({ anoniem, klagers }: Pick<KlachtGegevens, 'anoniem' | 'klagers'>): string =>
  anoniem
    ? 'Anoniem'
    : klagers.map((k) => klagerMetVertegenwoordiger({ ...k, vertegenwoordiger: gemachtigde(k) })).join('\n')

/** The procedure with the organisation under the name that stands at the head of the document. */
const metOrganisatie = ({ organisatie, regeling }: Pick<DocumentVraag, 'organisatie' | 'regeling'>): Regeling =>
  organisatie.naam.trim() === ''
    ? regeling
    : { ...regeling, organisatie: { ...regeling.organisatie, naam: organisatie.naam } }

/** The ones complained about; who left is replaced by the organisation (Sterker 2). */
export const beklaagdenVan = (vraag: DocumentVraag): Beklaagde[] =>
  vraag.dossier ? beklaagdenNaarBuiten(vraag.dossier.gegevens, metOrganisatie(vraag)) : []

/** By name, function and department, each on a line. */
export const beklaagdenTekst = (vraag: DocumentVraag): string =>
  beklaagdenVan(vraag)
    .map(({ afdeling, functie, naam }) => gevuld([naam, functie, afdeling]).join(', '))
    .join('\n')

/** A text that names people, as it stands in a document for others. */
export const naarBuiten = (tekst: string, vraag: MetDossier): string =>
  regelNaarBuiten(tekst.trim(), vraag.dossier.gegevens, metOrganisatie(vraag))

/** What the sides are called: in this dossier, or by the procedure on a blank form. */
export const woordenIn = ({ dossier, regeling }: Pick<DocumentVraag, 'dossier' | 'regeling'>): Woorden =>
  dossier ? woordenBij(regeling, dossier.gegevens) : regeling.woorden

/** Who handles it, or handled it on `dag`: as the dossier says, otherwise the officer of the organisation. */
export const behandelaarVan = ({ dossier, organisatie }: DocumentVraag, dag?: Datum): string =>
  (dossier && behandelaarOp(dossier, dag)?.naam.trim()) || organisatie.klachtenfunctionaris.trim()

/** The function under that name; '' when somebody else took over, who has a function of their own (WSW-V). */
export function functieVan({ dossier, organisatie, regeling }: DocumentVraag, dag?: Datum): string {
  const behandelaar = dossier && behandelaarOp(dossier, dag)
  const isAnder = behandelaar?.overgenomen && behandelaar.naam.trim() !== organisatie.klachtenfunctionaris.trim()
  return isAnder ? '' : regeling.functie
}

/** Who signs: the handler, unless the dossier names somebody else or it was handed over to a body (WSW-9). */
export function ondertekenaarVan(
  vraag: DocumentVraag,
  dag?: Datum,
): { readonly naam: string; readonly functie: string } {
  const ander = vraag.dossier?.gegevens.ondertekenaar.trim() ?? ''
  if (ander === '') {
    return vraag.dossier && behandelaarOp(vraag.dossier, dag)?.instantie
      ? { naam: vraag.organisatie.klachtenfunctionaris.trim(), functie: vraag.regeling.functie }
      : { naam: behandelaarVan(vraag, dag), functie: functieVan(vraag, dag) }
  }
  const isFunctionaris = ander === vraag.organisatie.klachtenfunctionaris.trim()
  return { naam: ander, functie: isFunctionaris ? vraag.regeling.functie : '' }
}

/** Day of receipt of the complaint; of the signal as long as it is one. */
export const ontvangenOp = (dossier: Dossier): Datum | undefined =>
  (dossier.geldig.findLast((g) => g.soort === 'ontvangst') ?? dossier.geldig.find((g) => g.soort === 'signaal'))?.datum

/** The last day on which something of this kind happened. */
export const laatsteDag = (dossier: Dossier | undefined, ...soorten: GebeurtenisSoort[]): string =>
  datumOfLeeg(dossier?.geldig.findLast((g) => soorten.includes(g.soort))?.datum)

/** "klant", "medewerker", "klant en medewerker": whose side was heard. */
export function partijTekst(partij: Gesprek['partij'], woorden: Woorden): string {
  if (partij === 'klager' || partij === 'beklaagde') return woorden[partij]
  return partij === 'beiden' ? `${woorden.klager} en ${woorden.beklaagde}` : 'iemand anders'
}

const WIJZE: Readonly<Record<string, string>> = {
  'e-mail': 'per e-mail',
  brief: 'per brief',
  telefoon: 'per telefoon',
  balie: 'aan de balie',
  formulier: 'met een formulier',
  gesprek: 'in een gesprek',
}
/** "per e-mail"; '' for a channel without words of its own. */
export const kanaalTekst = (kanaal: string): string => WIJZE[kanaal] ?? ''

/** "Bel 088 374 25 25 of mail naar …"; '' when the settings say neither. */
export const bereikbaar = ({ telefoon, email }: Organisatie): string =>
  hoofdletter(enOpsomming(gevuld([telefoon ? `bel ${telefoon}` : '', email ? `mail naar ${email}` : '']), 'of'))
