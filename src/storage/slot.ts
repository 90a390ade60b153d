/** Runs one at a time, over all windows of the program. */
export type Slot = <T>(doe: () => Promise<T>) => Promise<T>

const rijen = new Map<string, Promise<unknown>>()

/** In the window itself, for surroundings without locks: there each database has one program. */
function naElkaar<T>(naam: string, doe: () => Promise<T>): Promise<T> {
  const beurt = (rijen.get(naam) ?? Promise.resolve()).then(doe)
  // A failed turn must not hold up the next.
  rijen.set(
    naam,
    beurt.catch(() => undefined),
  )
  return beurt
}

/** The lock of this name. The browser lets go of it when the window that holds it is gone, however that went. */
export const slotMetNaam =
  (naam: string): Slot =>
  async (doe) => {
    const sloten = navigator.locks as LockManager | undefined
    return sloten ? await sloten.request(naam, doe) : naElkaar(naam, doe)
  }
