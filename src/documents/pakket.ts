import { Zip, ZipPassThrough } from 'fflate'

/** A file for the package; its bytes are asked for when it is its turn. */
export interface PakketDeel {
  readonly naam: string
  readonly lees: () => Promise<Uint8Array>
}

/** So much at a time: a sum over it is done well within one frame. */
const HAP = 1024 * 1024

/**
 * Writes a .zip part by part, one file in memory at a time. Nothing is pressed smaller: PDFs, photos and Word files are already.
 * `voor`: called before each file with its number; it throws to stop.
 */
export async function schrijfPakket(
  delen: readonly PakketDeel[],
  schrijf: (hap: Uint8Array) => Promise<void>,
  voor: (nr: number) => void,
): Promise<void> {
  let wachtend: Uint8Array[] = []
  let fout: Error | undefined
  const zip = new Zip((mislukt, hap) => {
    if (mislukt) fout = mislukt
    else wachtend.push(hap)
  })
  const leeg = async () => {
    if (fout) throw fout
    const nu = wachtend
    wachtend = []
    for (const hap of nu) await schrijf(hap)
  }
  for (const [i, { lees, naam }] of delen.entries()) {
    voor(i + 1)
    const bytes = await lees()
    const deel = new ZipPassThrough(naam)
    zip.add(deel)
    let plek = 0
    do {
      deel.push(bytes.subarray(plek, plek + HAP), plek + HAP >= bytes.length)
      plek += HAP
      await leeg()
      voor(i + 1)
    } while (plek < bytes.length)
  }
  zip.end()
  await leeg()
}
