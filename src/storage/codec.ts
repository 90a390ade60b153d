import { vergrendeld } from './opslagfout'

export type Wachtbaar<T> = T | Promise<T>

/**
 * How the payload of a row lies in the database: plain, or sealed. Both directions run outside a transaction: one that waits for
 * anything but the database ends by itself. `plek`: where the row lies (`plekVan`).
 */
export interface Codec {
  readonly verpak: (inhoud: unknown, plek: string) => Wachtbaar<unknown>
  /** At once: the draft of a window that closes must be written in the same breath as its call. */
  readonly verpakMeteen: (inhoud: unknown, plek: string) => unknown
  /** Throws, or rejects, when it is not what was packed there. */
  readonly pakUit: (verpakt: unknown, plek: string) => Wachtbaar<unknown>
}

/** No payload is one of these before it is sealed: files are a Uint8Array, all else is JSON. */
export const isVerzegeld = (verpakt: unknown): verpakt is ArrayBuffer =>
  Object.prototype.toString.call(verpakt) === '[object ArrayBuffer]'

/** As it is. What is sealed can not be read without its key, and is no damage. */
export const GEWOON: Codec = {
  verpak: (inhoud) => inhoud,
  verpakMeteen: (inhoud) => inhoud,
  pakUit: (verpakt) => {
    if (isVerzegeld(verpakt)) throw vergrendeld()
    return verpakt
  },
}

/** Of which it shows only later whether there is a key. */
export const wisselend = (nu: () => Codec): Codec => ({
  verpak: (inhoud, plek) => nu().verpak(inhoud, plek),
  verpakMeteen: (inhoud, plek) => nu().verpakMeteen(inhoud, plek),
  pakUit: (verpakt, plek) => nu().pakUit(verpakt, plek),
})

/** Thousands of payloads that are there already must not each wait for a turn of their own. */
export const alle = async <T>(waarden: readonly Wachtbaar<T>[]): Promise<readonly T[]> =>
  waarden.some((w) => w instanceof Promise) ? Promise.all(waarden) : (waarden as readonly T[])
