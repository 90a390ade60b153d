import type { Written } from '../../src/shared/ipc'

type Write = () => Promise<void>

/** Who has something in memory that must be on the disk before the window goes. */
export function createWriters() {
  const writers = new Set<Write>()
  return {
    add: (write: Write): (() => void) => {
      const own: Write = () => write() // the same function may come twice, and leave once
      writers.add(own)
      return () => void writers.delete(own)
    },
    /** All of them, also when one fails; never throws. */
    writeAll: async (): Promise<Written> => {
      const outcomes = await Promise.allSettled([...writers].map(async (write) => write()))
      return outcomes.every(({ status }) => status === 'fulfilled') ? 'written' : 'failed'
    },
  }
}
