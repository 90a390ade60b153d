import { readFile } from 'node:fs/promises'
import { Kalender } from '@/domain/datum/kalender'
import { type Datum, isDatum } from '@/domain/datum/datum'
import { woordenBij } from '@/domain/dossier/beklaagde'
import { toestemmingBezwaar, vraagtToestemming } from '@/domain/gebeurtenis/toestemming'
import { type Lezer, LEZERS, type LezerSoort, lezerVan } from '@/domain/lezer/lezer'
import { grondTekst } from '@/domain/lezer/grond'
import { type Vindplaats, vindplaatsen } from '@/domain/lezer/vindplaatsen'
import { voorLezer } from '@/domain/lezer/voor-lezer'
import { organisatieVan } from '@/domain/regeling/instellingen'
import type { Inhoud } from '@/domain/document/inhoud'
import { bewaardeBrieven, dossierstuk, lezerNaam, verzegeldeBijlage } from '@/documents/dossierstuk'
import { alsBestandsnaam, type Gelezen, leesDossier } from './dossier-lezen'
import { voorbeeldDossier } from './dossier-voorbeeld'
import { InvoerFout, keuze, toon } from './fout'
import type { Opties } from './opties'
import { dagUit, type Papier, schrijf } from './schrijven'

/** `voor`: for which of several on a side, by its place in the dossier ("klager 2"); absent where there is one. */
interface Voor {
  readonly voor?: string
}

export interface DossierUit {
  readonly bestanden: readonly string[]
  readonly nietVerstrekt: readonly ({ readonly nummer: string; readonly grond: string } & Voor)[]
  /** Where free text names somebody of whom this reader should not read. */
  readonly letOp: readonly (Vindplaats & Voor)[]
}

/** Writes what the program would give to one reader; `--voorbeeld` writes nothing and answers with a dossier to start from. */
export async function dossierUit(
  opties: Opties,
  invoer: () => Promise<string>,
  nu: () => Datum,
): Promise<DossierUit | object> {
  const vandaag = dagUit(opties['vandaag'], nu)
  if (opties['voorbeeld']) return voorbeeldDossier(vandaag)
  const uit = opties['uit']
  if (uit === undefined)
    throw new InvoerFout('De opdracht dossier heeft een map nodig; geef bijvoorbeeld --uit dossier.')
  const soort = lezerSoort(opties['lezer'])
  const gelezen = leesDossier(await (opties['in'] === undefined ? invoer() : uitBestand(opties['in'])))
  eisToestemming(soort, opties['toestemming'], gelezen, vandaag)
  const uitgaven = lezersUit(soort, gelezen).map((lezer) => voorEen(lezer, gelezen, vandaag, opties))
  return {
    bestanden: await schrijf(
      uit,
      uitgaven.flatMap(({ papieren }) => papieren),
    ),
    nietVerstrekt: uitgaven.flatMap(({ nietVerstrekt }) => nietVerstrekt),
    letOp: uitgaven.flatMap(({ letOp }) => letOp),
  }
}

interface Uitgave extends Pick<DossierUit, 'nietVerstrekt' | 'letOp'> {
  readonly papieren: readonly Papier[]
}

/** What one reader gets. The letters of one of several stand in a folder of their own: two readers can have the same report. */
function voorEen(lezer: Lezer, { dossier, regeling }: Gelezen, vandaag: Datum, opties: Opties): Uitgave {
  const vraag = { dossier, regeling, organisatie: organisatieVan(regeling), vandaag, kalender: new Kalender(), lezer }
  const naam = lezerNaam(lezer, vraag)
  const voor = naam === lezer.soort ? {} : { voor: naam }
  const apart = lezer.soort === 'archief' ? verzegeldeBijlage(vraag) : undefined
  const opPad = (inhoud: Inhoud, in_ = ''): Papier => ({
    pad: `${in_}${alsBestandsnaam(inhoud.bestandsnaam)}.docx`,
    inhoud,
  })
  const gekregen = voorLezer(dossier, lezer, regeling)
  return {
    papieren: [
      opPad(dossierstuk(vraag)),
      ...(apart ? [opPad(apart)] : []),
      ...(opties['letters'] ? bewaardeBrieven(vraag).map((b) => opPad(b, voor.voor && `${voor.voor}/`)) : []),
    ],
    nietVerstrekt: gekregen.stukken.flatMap(({ grond, nummer }) =>
      grond === undefined ? [] : [{ ...voor, nummer, grond: grondTekst(grond, regeling) }],
    ),
    letOp: vindplaatsen(gekregen, dossier).map((v) => ({ ...voor, ...v })),
  }
}

/** The same rule as on the screen: whoever complained consents to this giving. A log that tells of an earlier one does not do. */
function eisToestemming(
  lezer: LezerSoort,
  op: string | undefined,
  { dossier, regeling }: Gelezen,
  vandaag: Datum,
): void {
  if (op !== undefined && !vraagtToestemming(lezer))
    throw new InvoerFout(`De lezer ${lezer} vraagt geen toestemming; laat --toestemming weg.`)
  if (op !== undefined && !isDatum(op))
    throw new InvoerFout(
      `De toestemming ${toon(op)} is geen bestaande datum; schrijf jjjj-mm-dd, bijvoorbeeld 2026-11-20.`,
    )
  const { klager } = woordenBij(regeling, dossier.gegevens)
  const tegen = toestemmingBezwaar({ lezer, ...(op !== undefined && { toestemmingOp: op }) }, vandaag, klager)
  if (tegen !== undefined)
    throw new InvoerFout(op === undefined ? `${tegen} Geef bijvoorbeeld --toestemming ${vandaag}.` : tegen)
}

function lezerSoort(soort = 'archief'): LezerSoort {
  const gevonden = LEZERS.find((l) => l === soort)
  if (!gevonden) throw new InvoerFout(`De lezer ${toon(soort)} is onbekend; kies ${keuze(LEZERS)}.`)
  return gevonden
}

/** Of several people on a side each gets an own dossier: what one may read, the other may not. */
function lezersUit(soort: LezerSoort, { dossier: { gegevens } }: Gelezen): readonly Lezer[] {
  const aantal = soort === 'klager' ? gegevens.klagers.length : soort === 'beklaagde' ? gegevens.beklaagden.length : 1
  const lezers = Array.from({ length: aantal }, (_, plek) => lezerVan(soort, gegevens, plek)).filter(
    (lezer) => lezer !== undefined,
  )
  if (lezers.length === 0)
    throw new InvoerFout(`In het dossier staat geen ${soort}; voeg die toe bij de opening, of kies een andere lezer.`)
  return lezers
}

async function uitBestand(pad: string): Promise<string> {
  try {
    return await readFile(pad, 'utf8')
  } catch {
    throw new InvoerFout(`Het bestand ${toon(pad)} is niet te lezen; geef een bestaand JSON-bestand.`)
  }
}
