import type { Sleutel } from '../reservekopie/zegel'

type Bytes = Uint8Array<ArrayBuffer>
const utf8 = new TextEncoder()

/** Before the nonce stands how it was sealed: what a later program does otherwise has another number. */
export const VORM = 1
export const NONCE = 12
const KOP = 1 + NONCE

/** What stands before the sealed bytes: the form and a nonce of chance. */
export function nieuweKop(): Bytes {
  const kop = crypto.getRandomValues(new Uint8Array(KOP))
  kop[0] = VORM
  return kop
}

/** `plek`: where it lies. Read in another place it does not open, so nothing can be put in the place of something else. */
export const gebonden = (plek: string): Bytes => utf8.encode(plek)

export function samen(kop: Uint8Array, rest: Uint8Array): ArrayBuffer {
  const uit = new Uint8Array(kop.length + rest.length)
  uit.set(kop)
  uit.set(rest, kop.length)
  return uit.buffer
}

export async function zegelDicht(sleutel: Sleutel, plek: string, bytes: Bytes): Promise<ArrayBuffer> {
  const kop = nieuweKop()
  const gesloten = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv: kop.subarray(1), additionalData: gebonden(plek) },
    sleutel,
    bytes,
  )
  return samen(kop, new Uint8Array(gesloten))
}

/** Rejects when a single bit differs, or it lay in another place. */
export async function zegelOpen(sleutel: Sleutel, plek: string, verzegeld: ArrayBuffer): Promise<ArrayBuffer> {
  const bytes = new Uint8Array(verzegeld)
  if (bytes[0] !== VORM) throw new Error('sealed in another way')
  return crypto.subtle.decrypt(
    { name: 'AES-GCM', iv: bytes.subarray(1, KOP), additionalData: gebonden(plek) },
    sleutel,
    bytes.subarray(KOP),
  )
}
