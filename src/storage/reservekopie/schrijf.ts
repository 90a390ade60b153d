import { NIEUWSTE_DATABASE } from '../migrations'
import { type Aantallen, type Kdf, type Kop, MERK, type Onderdeel, TABELLEN, VERSIE } from './formaat'
import { KOSTEN, type LeidAf, naarBase64 } from './wachtzin-regels'
import { controleVan, type Sleutels, sleutelsVan, verzegel } from './zegel'

type Bytes = Uint8Array<ArrayBuffer>
const utf8 = new TextEncoder()

const willekeurig = (aantal: number) => naarBase64(crypto.getRandomValues(new Uint8Array(aantal)))

/** Writes one backup, part by part: `deel` for each part in the order of the file, and then `einde`. */
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
    wachtzin: string,
    leidAf: LeidAf,
    nu: string,
    uit: (bytes: Bytes) => Promise<void>,
  ): Promise<KopieSchrijver> {
    const kdf: Kdf = { ...KOSTEN, zout: willekeurig(16) }
    const bestand = willekeurig(16)
    const sleutels = await sleutelsVan(await leidAf(wachtzin, kdf), bestand)
    const controle = naarBase64(await controleVan(sleutels))
    const kop: Kop = { database: NIEUWSTE_DATABASE, gemaaktOp: nu, kdf, bestand, controle }
    const begin = utf8.encode(`${MERK} ${String(VERSIE)}\n${JSON.stringify(kop)}\n`)
    await uit(begin)
    return new KopieSchrijver(kop, begin, sleutels, uit)
  }

  async deel(onderdeel: Exclude<Onderdeel, { soort: 'einde' }>): Promise<void> {
    if (onderdeel.soort === 'rijen') this.aantallen[onderdeel.tabel] += onderdeel.rijen.length
    else this.aantallen.stukken++
    await this.schrijf(onderdeel)
  }

  /** The last part says how much was in the file. */
  async einde(): Promise<Aantallen> {
    const aantallen = { ...this.aantallen }
    await this.schrijf({ soort: 'einde', aantallen })
    return aantallen
  }

  private async schrijf(onderdeel: Onderdeel): Promise<void> {
    const laatste = onderdeel.soort === 'einde'
    const verzegeld = await verzegel(this.sleutels, this.begin, this.nr++, laatste, plat(onderdeel))
    const deel = new Uint8Array(4 + verzegeld.length)
    new DataView(deel.buffer).setUint32(0, verzegeld.length)
    deel.set(verzegeld, 4)
    await this.uit(deel)
  }
}

/** A length, so much JSON, and after it the bytes of a file. */
function plat(onderdeel: Onderdeel): Bytes {
  const { bytes, ...rest } = onderdeel.soort === 'stuk' ? onderdeel : { ...onderdeel, bytes: new Uint8Array(0) }
  const json = utf8.encode(JSON.stringify(rest))
  const uit = new Uint8Array(4 + json.length + bytes.length)
  new DataView(uit.buffer).setUint32(0, json.length)
  uit.set(json, 4)
  uit.set(bytes, 4 + json.length)
  return uit
}
