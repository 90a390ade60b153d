import { gcm } from '@noble/ciphers/aes.js'
import { type Codec, isVerzegeld } from '../codec'
import type { KluisSleutels } from './sleutels'
import { gebonden, nieuweKop, samen, zegelDicht, zegelOpen } from './zegel'

const utf8 = new TextEncoder()
const vanUtf8 = new TextDecoder('utf-8', { fatal: true })

/** The first byte says what follows. */
const JSON_TEKST = 0
const BESTAND = 1

function plat(inhoud: unknown): Uint8Array<ArrayBuffer> {
  const isBestand = inhoud instanceof Uint8Array
  const bytes = isBestand ? inhoud : utf8.encode(JSON.stringify(inhoud))
  const uit = new Uint8Array(1 + bytes.length)
  uit[0] = isBestand ? BESTAND : JSON_TEKST
  uit.set(bytes, 1)
  return uit
}

function vanPlat(buffer: ArrayBuffer): unknown {
  const bytes = new Uint8Array(buffer, 1)
  return new Uint8Array(buffer, 0, 1)[0] === BESTAND
    ? new Uint8Array(buffer.slice(1))
    : (JSON.parse(vanUtf8.decode(bytes)) as unknown)
}

/**
 * Payloads sealed with AES-256-GCM. What was not sealed yet is read as it is, so that a store of before can be sealed row by row
 * while it is used; what is sealed already is not sealed again.
 */
export const kluisCodec = ({ rijen, rijenMeteen }: KluisSleutels): Codec => ({
  verpak: (inhoud, plek) => (isVerzegeld(inhoud) ? inhoud : zegelDicht(rijen, plek, plat(inhoud))),
  verpakMeteen: (inhoud, plek) => {
    const kop = nieuweKop()
    return samen(kop, gcm(rijenMeteen, kop.subarray(1), gebonden(plek)).encrypt(plat(inhoud)))
  },
  pakUit: (verpakt, plek) => (isVerzegeld(verpakt) ? zegelOpen(rijen, plek, verpakt).then(vanPlat) : verpakt),
})
