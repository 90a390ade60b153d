import { NIEUWSTE_DATABASE } from '../migrations'
import { type Aantallen, type Kop, type KopieTabel, MERK, type Merk, type Onderdeel, TABELLEN, VERSIE } from './formaat'
import type { KopieSleutel } from './sleutel'
import { naarBase64, willekeurig } from './wachtzin-regels'
import { controleVan, type Sleutels, sleutelsVan, verzegel } from './zegel'

type Bytes = Uint8Array<ArrayBuffer>
const utf8 = new TextEncoder()

/** Writes one backup, part by part: rows and pieces in the order of the file, and then `einde`. */
export class KopieSchrijver {
  private readonly aantallen: Record<keyof Aantallen, number>
  private nr = 0

  private constructor(
    readonly kop: Kop,
    private readonly begin: Bytes,
    private readonly sleutels: Sleutels,
    private readonly uit: (bytes: Bytes) => Promise<void>,
  ) {
    this.aantallen = Object.fromEntries([...TABELLEN, 'stukken'].map((wat) => [wat, 0])) as typeof this.aantallen
  }

  /** `uit` gets the bytes in the order in which they are written. */
  static async begin(
    { basis, kdf }: KopieSleutel,
    nu: string,
    uit: (bytes: Bytes) => Promise<void>,
    merk: Merk = MERK,
    database = NIEUWSTE_DATABASE,
  ): Promise<KopieSchrijver> {
    const bestand = willekeurig(16)
    const sleutels = await sleutelsVan(basis, bestand)
    const controle = naarBase64(await controleVan(sleutels))
    const kop: Kop = { database, gemaaktOp: nu, kdf, bestand, controle }
    const begin = utf8.encode(`${merk} ${String(VERSIE)}\n${JSON.stringify(kop)}\n`)
    await uit(begin)
    return new KopieSchrijver(kop, begin, sleutels, uit)
  }

  /** Rows that are JSON already: making that takes the most of the time, so it is done once. */
  async rijen(tabel: KopieTabel, rijen: readonly string[]): Promise<void> {
    this.aantallen[tabel] += rijen.length
    await this.schrijf(plat(`{"soort":"rijen","tabel":"${tabel}","rijen":[${rijen.join(',')}]}`))
  }

  async stuk({ bytes, ...rest }: Omit<Extract<Onderdeel, { soort: 'stuk' }>, 'soort'>): Promise<void> {
    this.aantallen.stukken++
    await this.schrijf(plat(JSON.stringify({ soort: 'stuk', ...rest }), bytes))
  }

  /** The last part says how much was in the file. */
  async einde(): Promise<Aantallen> {
    const aantallen = { ...this.aantallen }
    await this.schrijf(plat(JSON.stringify({ soort: 'einde', aantallen })), true)
    return aantallen
  }

  private async schrijf(inhoud: Bytes, laatste = false): Promise<void> {
    const verzegeld = await verzegel(this.sleutels, this.begin, this.nr++, laatste, inhoud)
    const deel = new Uint8Array(4 + verzegeld.length)
    new DataView(deel.buffer).setUint32(0, verzegeld.length)
    deel.set(verzegeld, 4)
    await this.uit(deel)
  }
}

/** A length, so much JSON, and after it the bytes of a file. */
function plat(tekst: string, bytes: Bytes = new Uint8Array(0)): Bytes {
  const json = utf8.encode(tekst)
  const uit = new Uint8Array(4 + json.length + bytes.length)
  new DataView(uit.buffer).setUint32(0, json.length)
  uit.set(json, 4)
  uit.set(bytes, 4 + json.length)
  return uit
}
