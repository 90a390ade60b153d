import type { Kop } from './formaat'
import { vanBase64 } from './wachtzin-regels'

const utf8 = new TextEncoder()
type Bytes = Uint8Array<ArrayBuffer>

/** By what makes it: the name of the type differs between the window and the command line. */
export type Sleutel = Awaited<ReturnType<typeof crypto.subtle.deriveKey>>

/** The keys of one file: of its frames, and of the little piece that shows whether the passphrase is right. */
export interface Sleutels {
  readonly delen: Sleutel
  readonly controle: Sleutel
}

/** What a passphrase became as a key that can make others and that nobody can read. */
export const basisVan = (afgeleid: Bytes): Promise<Sleutel> =>
  crypto.subtle.importKey('raw', afgeleid, 'HKDF', false, ['deriveKey'])

/** From the key of the passphrase; another for each file, so that a nonce is never used twice with one key. */
export async function sleutelsVan(bron: Sleutel, bestand: string): Promise<Sleutels> {
  const maak = (info: string) =>
    crypto.subtle.deriveKey(
      {
        name: 'HKDF',
        hash: 'SHA-256',
        salt: vanBase64(bestand),
        info: utf8.encode(`klachtdossier reservekopie ${info}`),
      },
      bron,
      { name: 'AES-GCM', length: 256 },
      false,
      ['encrypt', 'decrypt'],
    )
  return { delen: await maak('delen'), controle: await maak('controle') }
}

const GEEN = new Uint8Array(0)
const NUL = new Uint8Array(12)

/** The sixteen bytes that only this key makes. */
export const controleVan = async ({ controle }: Sleutels): Promise<Bytes> =>
  new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv: NUL }, controle, GEEN))

export async function past({ controle }: Sleutels, kop: Pick<Kop, 'controle'>): Promise<boolean> {
  try {
    await crypto.subtle.decrypt({ name: 'AES-GCM', iv: NUL }, controle, vanBase64(kop.controle))
    return true
  } catch {
    return false
  }
}

/** `nr`: the place of the frame in the file, from 0. */
function nonce(nr: number, laatste: boolean): Bytes {
  const iv = new Uint8Array(12)
  new DataView(iv.buffer).setUint32(7, nr)
  iv[11] = laatste ? 1 : 0
  return iv
}

/** `kop`: the two lines of the file, which are then sealed with every frame. */
export const verzegel = async (
  { delen }: Sleutels,
  kop: Bytes,
  nr: number,
  laatste: boolean,
  inhoud: Bytes,
): Promise<Bytes> =>
  new Uint8Array(
    await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce(nr, laatste), additionalData: kop }, delen, inhoud),
  )

/** Rejects when a bit differs, or the frame stood elsewhere. */
export const ontzegel = async (
  { delen }: Sleutels,
  kop: Bytes,
  nr: number,
  laatste: boolean,
  deel: Bytes,
): Promise<Bytes> =>
  new Uint8Array(
    await crypto.subtle.decrypt({ name: 'AES-GCM', iv: nonce(nr, laatste), additionalData: kop }, delen, deel),
  )
