import { readFile } from 'node:fs/promises'
import { Kalender } from '@/domain/datum/kalender'
import type { Datum } from '@/domain/datum/datum'
import { type Lezer, LEZERS, type LezerSoort, lezerVan } from '@/domain/lezer/lezer'
import { grondTekst } from '@/domain/lezer/grond'
import { type Vindplaats, vindplaatsen } from '@/domain/lezer/vindplaatsen'
import { voorLezer } from '@/domain/lezer/voor-lezer'
import { organisatieVan } from '@/domain/regeling/instellingen'
import { bewaardeBrieven, dossierstuk, verzegeldeBijlage } from '@/documents/dossierstuk'
import { alsBestandsnaam, type Gelezen, leesDossier } from './dossier-lezen'
import { voorbeeldDossier } from './dossier-voorbeeld'
import { InvoerFout, keuze, toon } from './fout'
import type { Opties } from './opties'
import { dagUit, type Papier, schrijf } from './schrijven'

export interface DossierUit {
  readonly bestanden: readonly string[]
  readonly nietVerstrekt: readonly { readonly nummer: string; readonly grond: string }[]
  /** Where free text names somebody of whom this reader should not read. */
  readonly letOp: readonly Vindplaats[]
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
  const lezer = lezerUit(soort, gelezen)
  const { dossier, regeling } = gelezen
  const vraag = { dossier, regeling, organisatie: organisatieVan(regeling), vandaag, kalender: new Kalender(), lezer }
  const apart = soort === 'archief' ? verzegeldeBijlage(vraag) : undefined
  const papieren: Papier[] = [
    dossierstuk(vraag),
    ...(apart ? [apart] : []),
    ...(opties['letters'] ? bewaardeBrieven(vraag) : []),
  ].map((inhoud) => ({ pad: `${alsBestandsnaam(inhoud.bestandsnaam)}.docx`, inhoud }))
  const voor = voorLezer(dossier, lezer, regeling)
  return {
    bestanden: await schrijf(uit, papieren),
    nietVerstrekt: voor.stukken.flatMap(({ grond, nummer }) =>
      grond === undefined ? [] : [{ nummer, grond: grondTekst(grond, regeling) }],
    ),
    letOp: vindplaatsen(voor, dossier),
  }
}

function lezerSoort(soort = 'archief'): LezerSoort {
  const gevonden = LEZERS.find((l) => l === soort)
  if (!gevonden) throw new InvoerFout(`De lezer ${toon(soort)} is onbekend; kies ${keuze(LEZERS)}.`)
  return gevonden
}

/** Of several people on a side the first: the terminal has no way to point at one. */
function lezerUit(soort: LezerSoort, { dossier }: Gelezen): Lezer {
  const lezer = lezerVan(soort, dossier.gegevens)
  if (!lezer)
    throw new InvoerFout(`In het dossier staat geen ${soort}; voeg die toe bij de opening, of kies een andere lezer.`)
  return lezer
}

async function uitBestand(pad: string): Promise<string> {
  try {
    return await readFile(pad, 'utf8')
  } catch {
    throw new InvoerFout(`Het bestand ${toon(pad)} is niet te lezen; geef een bestaand JSON-bestand.`)
  }
}
