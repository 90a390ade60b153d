import { argon2id } from 'hash-wasm'
import { gewoon, type LeidAf, vanBase64 } from './wachtzin-regels'

export const leidAf: LeidAf = async (wachtzin, { zout, geheugen, rondes }) =>
  new Uint8Array(
    await argon2id({
      password: gewoon(wachtzin),
      salt: vanBase64(zout),
      memorySize: geheugen,
      iterations: rondes,
      parallelism: 1,
      hashLength: 32,
      outputType: 'binary',
    }),
  )
