import { vanBase64 } from '../reservekopie/wachtzin-regels'
import type { Sleutel } from '../reservekopie/zegel'

const utf8 = new TextEncoder()

/** The keys that are made of the key of the data, each for one use only. */
export interface KluisSleutels {
  /** Of which key they were made, as it stands in lines of the journal. */
  readonly id: string
  readonly rijen: Sleutel
  /** The same as `rijen`, for what can not wait. */
  readonly rijenMeteen: Uint8Array
  readonly journaal: Sleutel
}

/** `sleutel`: the key of the data, as base64. */
export async function kluisSleutels(id: string, sleutel: string): Promise<KluisSleutels> {
  const bron = await crypto.subtle.importKey('raw', vanBase64(sleutel), 'HKDF', false, ['deriveBits'])
  const maak = async (waarvoor: string) =>
    new Uint8Array(
      await crypto.subtle.deriveBits(
        { name: 'HKDF', hash: 'SHA-256', salt: utf8.encode(id), info: utf8.encode(`klachtdossier ${waarvoor}`) },
        bron,
        256,
      ),
    )
  const alsSleutel = (bytes: Uint8Array<ArrayBuffer>) =>
    crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt'])
  const rijenMeteen = await maak('rijen')
  return {
    id,
    rijen: await alsSleutel(rijenMeteen),
    rijenMeteen,
    journaal: await alsSleutel(await maak('journaal')),
  }
}
