import { mkdir, stat, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { type Datum, isDatum } from '@/domain/datum/datum'
import type { Inhoud } from '@/domain/document/inhoud'
import { naarWord } from '@/documents/naar-word'
import { InvoerFout, toon } from './fout'

/** A document with its place in the folder, without one of its own: "2026-001/2026-001 Hoorverslag.docx". */
export interface Papier {
  readonly pad: string
  readonly inhoud: Inhoud
}

export function dagUit(vandaag: string | undefined, nu: () => Datum): Datum {
  if (vandaag === undefined) return nu()
  if (!isDatum(vandaag))
    throw new InvoerFout(
      `De optie vandaag ${toon(vandaag)} is geen bestaande datum; schrijf jjjj-mm-dd, bijvoorbeeld 2026-11-20.`,
    )
  return vandaag
}

/** What goes wrong on disk becomes a sentence about the folder that was asked for. */
export const opSchijf = (uit: string, werk: Promise<void>): Promise<void> =>
  werk.catch((fout: unknown) => {
    throw new InvoerFout(`De map ${toon(uit)} is niet te beschrijven (${reden(fout)}); kies een andere map.`)
  })

/** Writes documents as .docx; gives the paths. Nothing is written before all of them are made, except the folder itself. */
export async function schrijf(uit: string, papieren: readonly Papier[]): Promise<string[]> {
  const bestanden: { pad: string; bytes: Uint8Array }[] = []
  await opSchijf(uit, maakMap(resolve(uit))) // a folder that can not be is told before the work, not after it
  for (const { pad, inhoud } of papieren) bestanden.push({ pad: join(uit, pad), bytes: await naarWord(inhoud) })
  for (const map of new Set(bestanden.map(({ pad }) => dirname(pad)))) await opSchijf(uit, maakMap(resolve(map)))
  for (const { pad, bytes } of bestanden) await opSchijf(uit, writeFile(resolve(pad), bytes))
  return bestanden.map(({ pad }) => pad)
}

/** Level by level: `recursive` never ends where a folder is shown in which none can be made, as in /proc. */
export async function maakMap(map: string): Promise<void> {
  const er = await stat(map).catch(() => undefined)
  if (er?.isDirectory()) return
  if (!er && dirname(map) !== map) await maakMap(dirname(map))
  await mkdir(map)
}

function reden(fout: unknown): string {
  const code = fout instanceof Error && 'code' in fout ? String(fout.code) : ''
  return REDENEN[code] ?? (code === '' ? 'onbekende fout' : code)
}

const REDENEN: Readonly<Record<string, string>> = {
  ENOENT: 'daar kan geen map komen',
  EACCES: 'geen toestemming',
  EPERM: 'geen toestemming',
  EROFS: 'alleen lezen',
  ENOSPC: 'de schijf is vol',
  ENOTDIR: 'het is een bestand',
  EEXIST: 'het is een bestand',
  EISDIR: 'een bestandsnaam is al een map',
  EBUSY: 'een bestand is in gebruik',
}
