import { mkdtemp, open, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { JournalPlace } from '@/shared/journal'
import { gebeurtenisRij } from '@/storage/dossier-rijen'
import { createJournal } from '../../electron/main/handlers/journal'
import { diskFiles, type JournalFiles } from '../../electron/main/handlers/journal/files'
import { dossiers } from './gegevens'
import type { Meting } from './metingen'

const mediaan = (tijden: readonly number[]): number => tijden.toSorted((a, b) => a - b)[tijden.length >> 1] ?? NaN
const KEREN = 300
const REGELS = 200_000

/** Without the disk: what is measured is the reading. */
const zonderSchijf: JournalFiles = {
  ...diskFiles,
  extend: async (path, size, bytes) => {
    const bestand = await open(path, 'r+')
    await bestand.write(bytes, 0, bytes.length, size)
    await bestand.close()
  },
  create: (path, bytes) => writeFile(path, bytes),
  cut: truncate,
  note: () => Promise.resolve(),
}

async function metJournaalIn(map: string, files: JournalFiles, keren: number, tekst: string) {
  const { functions: vraag, close } = createJournal({ folder: map, files })
  await vraag['journal:begin']('j', '', '{}')
  await vraag['journal:activate']('j')
  const geopend = await vraag['journal:open']()
  if (geopend.soort !== 'open') throw new Error('geen journaal')
  let plek: JournalPlace = geopend.end
  const tijden: number[] = []
  for (let i = 0; i < keren; i++) {
    const begin = performance.now()
    const antwoord = await vraag['journal:append']('j', plek, { soort: 'entry', id: `e${i}`, key: '', text: tekst })
    tijden.push(performance.now() - begin)
    if (antwoord.soort === 'failed') throw new Error(antwoord.reason)
    plek = antwoord.end
  }
  return { vraag, close, tijden }
}

async function alleenFsync(pad: string, bytes: Uint8Array): Promise<number> {
  const bestand = await open(pad, 'a')
  const tijden: number[] = []
  for (let i = 0; i < KEREN; i++) {
    const begin = performance.now()
    await bestand.write(bytes)
    await bestand.sync()
    tijden.push(performance.now() - begin)
  }
  await bestand.close()
  return mediaan(tijden)
}

/** What an event costs in the journal, and looking at all of a large one. */
export async function metJournaal(): Promise<Meting[]> {
  const map = await mkdtemp(join(tmpdir(), 'klachtdossier-bench-'))
  try {
    const [gebeurtenis] = dossiers(1, 1)[0]?.log ?? []
    if (!gebeurtenis) throw new Error('geen gebeurtenis')
    const rijen = [gebeurtenisRij(gebeurtenis, 1)]
    const tekst = JSON.stringify({ op: '', wijzigingen: [{ tabel: 'gebeurtenissen', soort: 'nieuw', rijen }] })
    const klein = await metJournaalIn(join(map, 'klein'), diskFiles, KEREN, tekst)
    await klein.close()
    const kaal = await alleenFsync(join(map, 'kaal'), new TextEncoder().encode(tekst))
    const groot = await metJournaalIn(join(map, 'groot'), zonderSchijf, REGELS, tekst)
    const begin = performance.now()
    await groot.vraag['journal:check']('j')
    const nagekeken = performance.now() - begin
    const weer = performance.now()
    await groot.vraag['journal:open']()
    const geopend = performance.now() - weer
    await groot.close()
    return [
      { wat: 'een vastlegging in het journaal, op de schijf', ms: mediaan(klein.tijden), doel: 10 },
      { wat: 'dezelfde bytes schrijven en wachten op de schijf, zonder journaal', ms: kaal },
      { wat: `een journaal van ${REGELS.toLocaleString('nl-NL')} regels openen`, ms: geopend },
      {
        wat: `een journaal van ${REGELS.toLocaleString('nl-NL')} regels helemaal nakijken, op de achtergrond`,
        ms: nagekeken,
      },
    ]
  } finally {
    await rm(map, { recursive: true, force: true })
  }
}
