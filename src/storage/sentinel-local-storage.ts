import { leesSentinel, type SentinelPlek } from './sentinel'

export const SENTINEL_SLEUTEL = 'klachtdossier-sentinel'

/** localStorage lies in the same profile but in other files: what takes the database away leaves it alone. */
export const sentinelInLocalStorage = (plek: Storage = localStorage): SentinelPlek => ({
  lees: () => {
    try {
      return Promise.resolve(leesSentinel(plek.getItem(SENTINEL_SLEUTEL)))
    } catch {
      return Promise.resolve(undefined)
    }
  },
  schrijf: (sentinel) => {
    try {
      plek.setItem(SENTINEL_SLEUTEL, JSON.stringify(sentinel))
    } catch {
      // A full disk: the database itself says so, and a sentinel that lags behind does no harm.
    }
    return Promise.resolve()
  },
})
