import { NIEUWSTE_DATABASE } from '../migrations'
import { z } from '../zod-mini'
import {
  type Aantallen,
  GROOTSTE_DEEL,
  GROOTSTE_KOP,
  type Kop,
  kopSchema,
  MERK,
  type Merk,
  type Onderdeel,
  ReservekopieFout,
  TABELLEN,
  VERSIE,
} from './formaat'
import { metWachtzin, type Ontgrendel } from './sleutel'
import type { LeidAf } from './wachtzin-regels'
import { ontzegel, past, type Sleutels, sleutelsVan } from './zegel'

type Bytes = Uint8Array<ArrayBuffer>

/** A file that is read in parts: a File of the window, or an open file of the command line. */
export interface Bron {
  readonly size: number
  slice(van: number, tot: number): { arrayBuffer(): Promise<ArrayBuffer> }
}

const telling = z.int().check(z.minimum(0))
const onderdeel = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('rijen'), tabel: z.enum(TABELLEN), rijen: z.array(z.looseObject({})) }),
  z.object({ soort: z.literal('stuk'), sha256: z.string(), nr: telling }),
  z.object({ soort: z.literal('einde'), aantallen: z.record(z.enum([...TABELLEN, 'stukken']), telling) }),
])

export interface GeopendeKopie {
  readonly kop: Kop
  /** All parts, each checked. Ends only after the last one, or throws ReservekopieFout. `gelezen`: bytes so far. */
  readonly delen: () => AsyncGenerator<{ readonly deel: Onderdeel; readonly gelezen: number }, Aantallen>
}

/** Rejects with ReservekopieFout: not ours, of a newer program, or another passphrase. */
export const openKopie = (bron: Bron, wachtzin: string, leidAf: LeidAf): Promise<GeopendeKopie> =>
  openKopieMet(bron, metWachtzin(wachtzin, leidAf))

export async function openKopieMet(bron: Bron, ontgrendel: Ontgrendel, merk: Merk = MERK): Promise<GeopendeKopie> {
  const { kop, begin } = await leesKop(bron, merk)
  const sleutels = await sleutelsVan(await ontgrendel(kop), kop.bestand)
  if (!(await past(sleutels, kop))) throw new ReservekopieFout('wachtzin')
  return { kop, delen: () => leesDelen(bron, sleutels, begin) }
}

async function stuk(bron: Bron, van: number, tot: number): Promise<Bytes> {
  try {
    return new Uint8Array(await bron.slice(van, tot).arrayBuffer())
  } catch (cause) {
    throw new ReservekopieFout('lees', { cause })
  }
}

/** What the file says of itself, without the passphrase. */
export async function leesKop(bron: Bron, merk: Merk = MERK): Promise<{ kop: Kop; begin: Bytes }> {
  const eerste = await stuk(bron, 0, Math.min(bron.size, GROOTSTE_KOP))
  const tekst = new TextDecoder('latin1').decode(eerste)
  const gevonden = new RegExp(`^${merk} (\\d{1,6})\n(?:(.*)\n)?`).exec(tekst)
  if (!gevonden) throw new ReservekopieFout('vreemd')
  const [geheel, versie, regel] = gevonden
  if (Number(versie) > VERSIE) throw new ReservekopieFout('nieuwer')
  const kop = kopSchema.safeParse(probeerJson(regel ?? '')).data
  if (!kop) throw new ReservekopieFout('beschadigd')
  if (kop.database > NIEUWSTE_DATABASE) throw new ReservekopieFout('nieuwer')
  return { kop, begin: eerste.slice(0, geheel.length) }
}

async function* leesDelen(
  bron: Bron,
  sleutels: Sleutels,
  begin: Bytes,
): AsyncGenerator<{ deel: Onderdeel; gelezen: number }, Aantallen> {
  const geteld: Record<string, number> = {}
  let plek = begin.length
  for (let nr = 0; ; nr++) {
    const maat = await stuk(bron, plek, plek + 4)
    if (maat.length < 4) throw new ReservekopieFout('beschadigd')
    const lengte = new DataView(maat.buffer).getUint32(0)
    const einde = plek + 4 + lengte
    if (lengte > GROOTSTE_DEEL || einde > bron.size) throw new ReservekopieFout('beschadigd')
    // Only the last frame is sealed as the last: a file that was cut off at a frame has none.
    const laatste = einde === bron.size
    const open = await ontzegel(sleutels, begin, nr, laatste, await stuk(bron, plek + 4, einde)).catch(
      (cause: unknown) => {
        throw cause instanceof ReservekopieFout ? cause : new ReservekopieFout('beschadigd', { cause })
      },
    )
    const deel = uitElkaar(open)
    plek = einde
    if (deel.soort === 'einde') {
      const klopt = laatste && Object.entries(deel.aantallen).every(([wat, aantal]) => (geteld[wat] ?? 0) === aantal)
      if (!klopt) throw new ReservekopieFout('beschadigd')
      return deel.aantallen
    }
    const wat = deel.soort === 'stuk' ? 'stukken' : deel.tabel
    geteld[wat] = (geteld[wat] ?? 0) + (deel.soort === 'stuk' ? 1 : deel.rijen.length)
    yield { deel, gelezen: plek }
  }
}

function uitElkaar(open: Bytes): Onderdeel {
  const lengte = open.length < 4 ? Infinity : new DataView(open.buffer).getUint32(0)
  if (4 + lengte > open.length) throw new ReservekopieFout('beschadigd')
  const { data } = onderdeel.safeParse(probeerJson(new TextDecoder().decode(open.subarray(4, 4 + lengte))))
  if (!data) throw new ReservekopieFout('beschadigd')
  if (data.soort === 'stuk') return { ...data, bytes: open.slice(4 + lengte) }
  return data
}

function probeerJson(tekst: string): unknown {
  try {
    return JSON.parse(tekst)
  } catch {
    return undefined
  }
}
