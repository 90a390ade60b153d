import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, vi } from 'vitest'
import { KlachtDatabase, type Omgeving, Opslag, type OpslagFout } from '@/storage'
import type { JournalRequests } from '@/shared/journal'
import { createJournal, type JournalNeeds } from '../../../electron/main/handlers/journal'
import { diskFiles, type JournalFiles } from '../../../electron/main/handlers/journal/files'
import { BEVESTIGD, eenDatabase, eenKlacht, eenOmgeving, eenPlek, inhoud, NOTITIE } from './hulp'

/** Where the journal of this test stands. */
export let map = ''
export let journalen: ReturnType<typeof createJournal>[] = []
let n = 0
beforeEach(() => {
  map = join(mkdtempSync(join(tmpdir(), 'klachtdossier-')), 'journaal')
})
afterEach(async () => {
  vi.restoreAllMocks()
  for (const journaal of journalen) await journaal.close()
  journalen = []
  rmSync(join(map, '..'), { recursive: true, force: true })
})

/** A start of the program on this folder and this database; the one of before has ended. */
export async function start(
  naam: string | undefined,
  plek = eenPlek(),
  {
    deur,
    klok,
    ...needs
  }: Partial<JournalNeeds> & {
    deur?: (d: JournalRequests) => JournalRequests | undefined
    klok?: Partial<Pick<Omgeving, 'nu' | 'vandaag'>>
  } = {},
) {
  for (const journaal of journalen.splice(0)) await journaal.close()
  const journaal = createJournal({ folder: map, ...needs })
  journalen.push(journaal)
  const db = eenDatabase(naam)
  const stops: (OpslagFout | undefined)[] = []
  const omgeving: Omgeving = { ...eenOmgeving(`s${++n}`), ...klok, sentinel: plek, bijStop: (stop) => stops.push(stop) }
  const functies = deur ? deur(journaal.functions) : journaal.functions
  const opslag = new Opslag(db, omgeving, {}, () => Promise.resolve(functies))
  const geopend = await opslag.open().then(
    () => undefined,
    (fout: unknown) => fout as OpslagFout,
  )
  return { db, opslag, plek, stops, geopend, bericht: opslag.journaalbericht, naam: db.name }
}
type Start = Awaited<ReturnType<typeof start>>

export const sluit = ({ db }: Start) => db.close()
export async function wis({ db }: Start) {
  db.close()
  await new KlachtDatabase(db.name).delete()
}
/** Everything the officer has, in a fixed order. */
export async function alles({ db }: Start): Promise<Record<string, readonly unknown[]>> {
  const { journaal, stukken, ...rest } = await inhoud(db)
  expect(journaal).toHaveLength(1)
  const tekst = (rij: object) => JSON.stringify(rij)
  const inVolgorde = Object.entries(rest).map(([tabel, rijen]) => [
    tabel,
    (rijen as object[]).toSorted((een, ander) => tekst(een).localeCompare(tekst(ander))),
  ])
  const bytes = (stukken as { sha256: string; nr: number; inhoud: Uint8Array }[])
    .map(({ sha256, nr, inhoud }) => `${sha256} ${nr} ${createHash('sha256').update(inhoud).digest('hex')}`)
    .sort()
  return { ...(Object.fromEntries(inVolgorde) as Record<string, object[]>), bytes }
}
export const BYTES = new Uint8Array(1_100_000).map((_, i) => i % 251)

/** Two dossiers, a file, a draft, settings. */
export async function vul({ opslag }: Start) {
  await opslag.instellingen.bewaar({ geinstalleerd: true, thema: 'donker' })
  const { dossier } = await opslag.dossiers.registreer(eenKlacht())
  await opslag.dossiers.legVastMeer(dossier.id, [BEVESTIGD, NOTITIE])
  await opslag.dossiers.registreer(eenKlacht())
  const som = await opslag.bijlagen.bewaar(BYTES)
  return { id: dossier.id, som }
}

export const generaties = () =>
  readdirSync(map)
    .filter((naam) => /^\d/.test(naam))
    .sort()
export const laatsteDeel = () => {
  const laatste = join(map, generaties().at(-1) ?? '')
  return join(
    laatste,
    readdirSync(laatste)
      .filter((naam) => naam.endsWith('.jsonl'))
      .at(-1) ?? '',
  )
}

/** From the n-th change of the disk on nothing happens any more, as when the program was killed there. */
export function dood(na: number): { files: JournalFiles; gedaan: () => number } {
  let n = 0
  const kan = <A extends unknown[], R>(doe: (...args: A) => Promise<R>) =>
    ((...args: A) => (++n > na ? Promise.reject(new Error('killed')) : doe(...args))) as (...args: A) => Promise<R>
  return {
    gedaan: () => n,
    files: {
      ...diskFiles,
      create: kan(diskFiles.create),
      extend: kan(diskFiles.extend),
      cut: kan(diskFiles.cut),
      note: kan(diskFiles.note),
      rename: kan(diskFiles.rename),
      remove: kan(diskFiles.remove),
    },
  }
}
