import type { Kdf } from './formaat'

/** What a key costs: a third of a second here, and 64 MiB for each guess of somebody who found the file. */
export const KOSTEN = { soort: 'argon2id', geheugen: 64 * 1024, rondes: 3 } as const

/** The shortest that is taken. A sentence of four words is longer; one word is not. */
export const KORTSTE_WACHTZIN = 16

/** What is wrong with a passphrase that is chosen; undefined when it may be used. */
export function wachtzinFout(wachtzin: string): string | undefined {
  const kaal = gewoon(wachtzin)
  if (kaal.length < KORTSTE_WACHTZIN)
    return `Kies een langere wachtzin: minstens ${String(KORTSTE_WACHTZIN)} tekens, bijvoorbeeld vier losse woorden.`
  if (new Set(kaal.replaceAll(' ', '')).size < 6) return 'Kies een wachtzin met meer verschillende letters.'
  return undefined
}

/** The same sentence gives the same key: also with a space too many, or typed on a Mac. Capitals count. */
export const gewoon = (wachtzin: string): string => wachtzin.normalize('NFKC').trim().replace(/\s+/g, ' ')

/** 32 bytes from a passphrase. Takes a third of a second and does not let go meanwhile: in the window it runs in a worker. */
export type LeidAf = (wachtzin: string, kdf: Kdf) => Promise<Uint8Array<ArrayBuffer>>

export const willekeurig = (aantal: number): string => naarBase64(crypto.getRandomValues(new Uint8Array(aantal)))

/** A function takes no more arguments than this; a multiple of three, so that the pieces go together. */
const STUK = 0x6000

export function naarBase64(bytes: Uint8Array): string {
  let uit = ''
  for (let i = 0; i < bytes.length; i += STUK) uit += btoa(String.fromCharCode(...bytes.subarray(i, i + STUK)))
  return uit
}
export function vanBase64(tekst: string): Uint8Array<ArrayBuffer> {
  const tekens = atob(tekst)
  const uit = new Uint8Array(tekens.length)
  for (let i = 0; i < tekens.length; i++) uit[i] = tekens.charCodeAt(i)
  return uit
}
