import { appendFile, open, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { Datum } from '@/domain/datum/datum'
import { eigenTekstenVan } from '@/domain/document/eigen-tekst'
import { type Dossier, vouw } from '@/domain/dossier/dossier'
import { bestandenMee } from '@/domain/lezer/bestanden'
import { voorLezer } from '@/domain/lezer/voor-lezer'
import { type Instellingen, kalenderVan } from '@/domain/regeling/instellingen'
import { regelingVan } from '@/domain/regeling/versies'
import { bewaardeBrieven, dossierstuk, type DossierVraag, verzegeldeBijlage } from '@/documents/dossierstuk'
import { naarWord } from '@/documents/naar-word'
import { GEWOON } from '@/storage/codec'
import { leesWaarde } from '@/storage/inhoud'
import { leesLog } from '@/storage/log'
import { instellingenUit } from '@/storage/instellingen-lezen'
import { RIJEN_SINDS } from '@/storage/migrations'
import { type KopieTabel, ReservekopieFout } from '@/storage/reservekopie/formaat'
import { type Bron, openKopie } from '@/storage/reservekopie/lees'
import { leidAf } from '@/storage/reservekopie/wachtzin'
import type { ConceptRij, GebeurtenisRij, InstellingRij, SamenvattingRij } from '@/storage/rijen'
import { alsBestandsnaam } from './dossier-lezen'
import { InvoerFout, toon } from './fout'
import type { Opties } from './opties'
import { maakMap, opSchijf } from './schrijven'

export interface HerstelUit {
  /** ISO instant at which the backup was made. */
  readonly gemaaktOp: string
  readonly dossiers: number
  readonly bestanden: readonly string[]
  /** Numbers of dossiers that can not be read as one; their rows stand in a file. */
  readonly onleesbaar: readonly string[]
}

/**
 * Opens a backup without the program and writes every dossier as Word, with its letters and files: who has the passphrase is
 * never locked out. What no paper shows (settings, half filled forms, damaged rows) comes as JSON.
 */
export async function herstelUit(
  { backup, uit, wachtzin: bestand }: Opties,
  invoer: () => Promise<string>,
  nu: () => Datum,
): Promise<HerstelUit> {
  if (backup === undefined)
    throw new InvoerFout(
      'De opdracht herstel heeft een reservekopie nodig; geef bijvoorbeeld --backup kopie.klachtkopie.',
    )
  if (uit === undefined)
    throw new InvoerFout('De opdracht herstel heeft een map nodig; geef bijvoorbeeld --uit dossiers.')
  const wachtzin = await (bestand === undefined ? invoer() : leesTekst(bestand))
  if (wachtzin.trim() === '')
    throw new InvoerFout('De wachtzin ontbreekt; geef hem op de standaardinvoer, of in een bestand met --wachtzin.')
  const kopie = await openBestand(backup)
  try {
    return await schrijfAlles(kopie.bron, wachtzin, uit, nu())
  } catch (fout) {
    throw fout instanceof ReservekopieFout ? new InvoerFout(fout.message) : fout
  } finally {
    await kopie.sluit()
  }
}

async function schrijfAlles(bron: Bron, wachtzin: string, uit: string, vandaag: Datum): Promise<HerstelUit> {
  const { kop, delen } = await openKopie(bron, wachtzin, leidAf)
  if (kop.database < RIJEN_SINDS)
    throw new InvoerFout('Deze reservekopie is van een oudere versie; zet haar terug in het programma zelf.')
  // First the whole file is looked at: nothing is written of one that is not complete.
  const rijen: Record<KopieTabel, object[]> = {
    instellingen: [],
    nummers: [],
    samenvattingen: [],
    gebeurtenissen: [],
    concepten: [],
    bijlagen: [],
  }
  for await (const { deel } of delen()) if (deel.soort === 'rijen') rijen[deel.tabel].push(...deel.rijen)

  const schrijver = new Uitvoermap(uit)
  await schrijver.begin()
  const concepten = await Promise.all(
    (rijen.concepten as ConceptRij[]).map(async (rij) => ({
      ...rij,
      waarde: await leesWaarde('concepten', rij, GEWOON),
    })),
  )
  const { instellingen } = instellingenUit(rijen.instellingen as InstellingRij[])
  await schrijver.json('instellingen.json', rijen.instellingen)
  if (concepten.length > 0) await schrijver.json('nog niet af.json', concepten)

  const onleesbaar: string[] = []
  /** Where the bytes of a file go, by their SHA-256. */
  const bestemming = new Map<string, string[]>()
  const perDossier = new Map<string, GebeurtenisRij[]>()
  for (const rij of rijen.gebeurtenissen as GebeurtenisRij[])
    perDossier.set(rij.dossierId, [...(perDossier.get(rij.dossierId) ?? []), rij])
  for (const { id, lengte, nummer } of rijen.samenvattingen as SamenvattingRij[]) {
    const log = await leesLog(perDossier.get(id) ?? [], lengte, GEWOON)
    const vraag = log && vraagVan(vouw(log), instellingen, vandaag)
    const map = alsBestandsnaam(nummer)
    if (vraag) await schrijfDossier(schrijver, map, vraag, bestemming)
    else {
      onleesbaar.push(nummer)
      await schrijver.json(join(map, 'gebeurtenissen.json'), perDossier.get(id) ?? [])
    }
  }
  for await (const { deel } of delen())
    if (deel.soort === 'stuk')
      for (const pad of bestemming.get(deel.sha256) ?? []) await schrijver.erbij(pad, deel.bytes, deel.nr === 0)
  return { gemaaktOp: kop.gemaaktOp, dossiers: rijen.samenvattingen.length, bestanden: schrijver.paden, onleesbaar }
}

/** undefined: of a procedure that this program does not know. */
function vraagVan(dossier: Dossier, instellingen: Instellingen, vandaag: Datum): DossierVraag | undefined {
  const regeling = regelingVan(dossier.regelingId, dossier.regelingVersie, instellingen)
  if (!regeling) return undefined
  return {
    dossier,
    regeling,
    organisatie: instellingen.organisatie,
    vandaag,
    kalender: kalenderVan(instellingen),
    brieven: eigenTekstenVan(instellingen.brieven, regeling.id),
    lezer: { soort: 'archief' },
  }
}

async function schrijfDossier(
  schrijver: Uitvoermap,
  map: string,
  vraag: DossierVraag,
  bestemming: Map<string, string[]>,
): Promise<void> {
  const apart = verzegeldeBijlage(vraag)
  for (const inhoud of [dossierstuk(vraag), ...(apart ? [apart] : []), ...bewaardeBrieven(vraag)])
    await schrijver.bestand(join(map, `${alsBestandsnaam(inhoud.bestandsnaam)}.docx`), await naarWord(inhoud))
  for (const { naam, sha256 } of bestandenMee(voorLezer(vraag.dossier, vraag.lezer, vraag.regeling)))
    bestemming.set(sha256, [...(bestemming.get(sha256) ?? []), join(map, naam)])
}

/** The folder that is written to. A file that would take the place of another of the same name gets a number. */
class Uitvoermap {
  readonly paden: string[] = []

  constructor(private readonly uit: string) {}

  begin(): Promise<void> {
    return opSchijf(this.uit, maakMap(resolve(this.uit)))
  }
  json(pad: string, waarde: unknown): Promise<void> {
    return this.bestand(pad, JSON.stringify(waarde, null, 2))
  }
  async bestand(pad: string, inhoud: Uint8Array | string): Promise<void> {
    const vrij = this.vrij(join(this.uit, pad))
    await opSchijf(this.uit, maakMap(resolve(dirname(vrij))))
    await opSchijf(this.uit, writeFile(resolve(vrij), inhoud))
    this.paden.push(vrij)
  }
  /** The next piece of a file. */
  async erbij(pad: string, bytes: Uint8Array, eerste: boolean): Promise<void> {
    if (eerste) return await this.bestand(pad, bytes)
    await opSchijf(this.uit, appendFile(resolve(join(this.uit, pad)), bytes))
  }
  private vrij(pad: string): string {
    for (let n = 2, nu = pad; ; n++) {
      if (!this.paden.includes(nu)) return nu
      nu = pad.replace(/(\.\w+)?$/, ` (${String(n)})$1`)
    }
  }
}

async function openBestand(pad: string): Promise<{ bron: Bron; sluit: () => Promise<void> }> {
  try {
    const bestand = await open(pad)
    const { size } = await bestand.stat()
    const slice = (van: number, tot: number) => ({
      arrayBuffer: async () => {
        const bytes = new Uint8Array(Math.max(0, Math.min(tot, size) - van))
        const { bytesRead } = await bestand.read(bytes, 0, bytes.length, van)
        return bytes.buffer.slice(0, bytesRead)
      },
    })
    return { bron: { size, slice }, sluit: () => bestand.close() }
  } catch {
    throw new InvoerFout(`Het bestand ${toon(pad)} is niet te lezen; geef een bestaande reservekopie.`)
  }
}

async function leesTekst(pad: string): Promise<string> {
  try {
    return await readFile(pad, 'utf8')
  } catch {
    throw new InvoerFout(`Het bestand ${toon(pad)} is niet te lezen; zet de wachtzin in een tekstbestand.`)
  }
}
