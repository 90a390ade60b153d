export type Wachtbaar<T> = T | Promise<T>

/**
 * How the payload of a row lies in the database. Both directions run outside a transaction: one that waits for anything but
 * the database ends by itself. What answers at once keeps a draft of a closing window in the same breath as its call.
 */
export interface Codec {
  readonly verpak: (inhoud: unknown) => Wachtbaar<unknown>
  /** Throws, or rejects, when it is not what was packed. */
  readonly pakUit: (verpakt: unknown) => Wachtbaar<unknown>
}

/** As it is. */
export const GEWOON: Codec = { verpak: (inhoud) => inhoud, pakUit: (verpakt) => verpakt }

/** Thousands of payloads that are there already must not each wait for a turn of their own. */
export const alle = async <T>(waarden: readonly Wachtbaar<T>[]): Promise<readonly T[]> =>
  waarden.some((w) => w instanceof Promise) ? Promise.all(waarden) : (waarden as readonly T[])
