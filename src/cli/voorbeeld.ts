import { mkdir, stat, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { type Datum, isDatum } from '@/domain/datum/datum'
import { naarWord } from '@/documents/naar-word'
import { voorbeelden } from '@/documents/voorbeelden'
import { InvoerFout, toon } from './fout'
import type { Opties } from './opties'

/** Writes the documents of the practice dossiers as .docx; gives the paths. Nothing is written before all of them are made. */
export async function voorbeeldUit({ uit, vandaag }: Opties, nu: () => Datum): Promise<string[]> {
  if (uit === undefined)
    throw new InvoerFout('De opdracht voorbeeld heeft een map nodig; geef bijvoorbeeld --uit voorbeelden.')
  if (vandaag !== undefined && !isDatum(vandaag))
    throw new InvoerFout(
      `De optie vandaag ${toon(vandaag)} is geen bestaande datum; schrijf jjjj-mm-dd, bijvoorbeeld 2026-11-20.`,
    )
  const bestanden: { pad: string; bytes: Uint8Array }[] = []
  for (const { pad, inhoud } of voorbeelden(vandaag ?? nu()))
    bestanden.push({ pad: join(uit, pad), bytes: await naarWord(inhoud) })
  try {
    await maakMap(resolve(uit))
    for (const { pad, bytes } of bestanden) await writeFile(resolve(pad), bytes)
  } catch (fout) {
    throw new InvoerFout(`De map ${toon(uit)} is niet te beschrijven (${reden(fout)}); kies een andere map.`)
  }
  return bestanden.map(({ pad }) => pad)
}

/** Level by level: `recursive` never ends where a folder is shown in which none can be made, as in /proc. */
async function maakMap(map: string): Promise<void> {
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
