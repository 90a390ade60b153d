import type { Codec } from '../codec'
import { kluisCodec } from './codec'
import { type JournaalZegel, journaalZegel } from './journaal-zegel'
import { kluisSleutels } from './sleutels'

/** What seals and opens all that is stored here. */
export interface Kluis {
  readonly codec: Codec
  readonly zegel: JournaalZegel
}

/** `sleutel`: the key of the data, as base64. */
export async function openKluis(id: string, sleutel: string): Promise<Kluis> {
  const sleutels = await kluisSleutels(id, sleutel)
  return { codec: kluisCodec(sleutels), zegel: journaalZegel(sleutels) }
}
