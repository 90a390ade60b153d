// A window without a screen, in a process that can be killed: the store of the program, over HTTP with the server that has the
// journal. Its database is in memory, so each death takes that along: what was confirmed must come back from the journal.
import 'temporal-polyfill/global'
import { randomBytes } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { datum } from '@/domain/datum/datum'
import { legeBeklaagde, legeGegevens, legeKlager } from '@/domain/gebeurtenis/gegevens'
import { regelingMet } from '@/domain/regeling'
import { KlachtDatabase, Opslag, type Sentinel } from '@/storage'
import { type Kluis, openKluis } from '@/storage/kluis'
import { openKopieMet } from '@/storage/reservekopie/lees'
import { metWachtzin } from '@/storage/reservekopie/sleutel'
import { nieuweSleutel } from '../fixtures/kopiesleutel'
import type { LeidAf } from '@/storage/reservekopie/wachtzin-regels'
import { doorTo } from './door'

/** What this process tells: `klaar` is what a screen would have called saved. */
export type Told =
  | { readonly soort: 'klaar'; readonly wat: 'dossier' | 'notitie' | 'bestand'; readonly id: string }
  | { readonly soort: 'kopie' }
  /** Everything that is there after the start, each as often as it is there. `kopieen`: backups that are whole. */
  | {
      readonly soort: 'er'
      readonly ids: readonly string[]
      readonly bestanden: readonly string[]
      readonly kopieen: number
    }
  | { readonly soort: 'gestopt'; readonly waarom: string }

// At once, and not when this process has time for it: what was told before a death must have been told.
const zeg = (bericht: Told) => void writeSync(1, `${JSON.stringify(bericht)}\n`)

Object.defineProperty(globalThis, 'navigator', { value: {} }) // no locks: this database has one program
const [entry = '', data = '', map = ''] = process.argv.slice(2)
const id = () => randomBytes(6).toString('hex')

const plek = join(data, 'sentinel.json')
const sentinel = {
  lees: () => Promise.resolve(existsSync(plek) ? (JSON.parse(readFileSync(plek, 'utf8')) as Sentinel) : undefined),
  schrijf: (nu: Sentinel) => {
    writeFileSync(`${plek}.nieuw`, JSON.stringify(nu))
    renameSync(`${plek}.nieuw`, plek)
    return Promise.resolve()
  },
}
const VANDAAG = datum('2026-11-20')
/** The first start makes the key, each later one finds it; what comes back from the journal was sealed with it. */
async function kluisVan({ vault }: Awaited<ReturnType<typeof doorTo>>) {
  const kdf = { soort: 'argon2id', zout: 'AAAAAAAAAAAAAAAAAAAAAA==', geheugen: 8, rondes: 1 } as const
  const geheim = Buffer.alloc(32, 'k').toString('base64')
  const gevonden = await vault['vault:state']()
  const stand =
    gevonden.soort === 'none' ? await vault['vault:create'](kdf, geheim) : await vault['vault:unlock'](geheim)
  if (stand.soort !== 'open') throw new Error(`no key: ${stand.soort}`)
  return openKluis(stand.id, stand.key)
}
const opslagVan = (door: Awaited<ReturnType<typeof doorTo>>, { codec, zegel }: Kluis) =>
  new Opslag(
    new KlachtDatabase(),
    {
      nu: () => new Date().toISOString(),
      vandaag: () => VANDAAG,
      nieuwId: () => crypto.randomUUID(),
      sentinel,
      codec,
      zegel: () => zegel,
    },
    {},
    () => Promise.resolve(door.journal),
  )

const klacht = (onderwerp: string) => ({
  soort: 'ontvangst' as const,
  datum: datum('2026-11-16'),
  gegevens: {
    regelingId: 'ons-welzijn',
    regelingVersie: regelingMet('ons-welzijn')?.versie ?? '',
    kanaal: 'e-mail' as const,
    gegevens: {
      ...legeGegevens(),
      onderwerp,
      omschrijving: 'De afspraak is twee keer zonder bericht vervallen.',
      klagers: [{ ...legeKlager('k1'), naam: 'R. de Vries' }],
      beklaagden: [{ ...legeBeklaagde('b1'), naam: 'J. Smit' }],
    },
  },
})

/** As good as the real one for all but its cost. */
const snel: LeidAf = async (wachtzin, { zout }) =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${zout}/${wachtzin}`)))
const WACHTZIN = 'vier losse woorden samen'

async function maakKopie(opslag: Opslag, { backup }: Awaited<ReturnType<typeof doorTo>>, nr: number): Promise<void> {
  const sleutel = await nieuweSleutel(WACHTZIN, snel)
  const moment = `2026-11-20 ${new Date(nr * 1000).toISOString().slice(11, 19).replaceAll(':', '.')}`
  const begonnen = await backup['backup:begin']('installatie-1', moment)
  if (begonnen.soort === 'failed') throw new Error(begonnen.reason)
  let at = 0
  await opslag.maakKopie(sleutel, async (bytes) => {
    const deel = await backup['backup:part'](begonnen.id, at, bytes)
    if (deel.soort === 'failed') throw new Error(deel.reason)
    at += bytes.length
  })
  if ((await backup['backup:end'](begonnen.id, at)).soort === 'kept') zeg({ soort: 'kopie' })
}

/** Every backup in the folder is whole, or this throws. */
async function leesKopieen(): Promise<number> {
  const namen = readdirSync(map).filter((naam) => naam.endsWith('.klachtkopie'))
  for (const naam of namen) {
    const { delen } = await openKopieMet(new Blob([readFileSync(join(map, naam))]), metWachtzin(WACHTZIN, snel))
    for await (const deel of delen()) void deel
  }
  return namen.length
}

async function kijk(opslag: Opslag): Promise<string[]> {
  const { rijen } = await opslag.dossiers.samenvattingen()
  const ids: string[] = []
  const bestanden: string[] = []
  for (const { id: dossierId } of rijen) {
    const dossier = await opslag.dossiers.dossier(dossierId)
    ids.push(dossier?.gegevens.onderwerp ?? '')
    for (const g of dossier?.log ?? []) {
      if (g.soort === 'notitie') ids.push(g.gegevens.tekst)
      if (g.soort === 'document_toegevoegd' && g.gegevens.bestand) {
        await opslag.bijlagen.lees(g.gegevens.bestand.sha256)
        bestanden.push(g.gegevens.bestand.sha256)
      }
    }
  }
  zeg({ soort: 'er', ids, bestanden, kopieen: await leesKopieen() })
  return rijen.map((rij) => rij.id)
}

async function werk(opslag: Opslag, door: Awaited<ReturnType<typeof doorTo>>, dossiers: string[]): Promise<never> {
  for (let nr = 0; ; nr++) {
    if (nr % 9 === 1)
      // Beside the work, as in the program; that the server is gone is found by what is recorded.
      maakKopie(opslag, door, (Date.now() / 1000) % 80_000).catch(() => undefined)
    const dossierId = dossiers[nr % dossiers.length]
    if (dossierId === undefined || nr % 6 === 0) {
      const eigen = id()
      const { dossier } = await opslag.dossiers.registreer(klacht(eigen))
      dossiers.push(dossier.id)
      zeg({ soort: 'klaar', wat: 'dossier', id: eigen })
    } else if (nr % 5 === 0) {
      const bytes = new Uint8Array(randomBytes(nr % 2 === 0 ? 3000 : 1_100_000))
      const sha256 = await opslag.bijlagen.bewaar(bytes)
      const bestand = { sha256, naam: 'foto.png', grootte: bytes.length, type: 'image/png' }
      await opslag.dossiers.legVast(dossierId, {
        soort: 'document_toegevoegd',
        datum: VANDAAG,
        gegevens: {
          naam: 'Foto',
          ingebrachtDoor: 'klager',
          ingezienDoorKlager: false,
          ingezienDoorBeklaagde: false,
          bestand,
        },
      })
      zeg({ soort: 'klaar', wat: 'bestand', id: sha256 })
    } else {
      const eigen = id()
      await opslag.dossiers.legVast(dossierId, { soort: 'notitie', datum: VANDAAG, gegevens: { tekst: eigen } })
      zeg({ soort: 'klaar', wat: 'notitie', id: eigen })
    }
  }
}

try {
  const door = await doorTo(entry)
  const opslag = opslagVan(door, await kluisVan(door))
  await opslag.open()
  await door.backup['backup:choose'](map)
  await werk(opslag, door, await kijk(opslag))
} catch (fout) {
  zeg({ soort: 'gestopt', waarom: inspect(fout) })
}
