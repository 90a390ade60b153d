/**
 * Holds a name for one form until it lets go or its window is gone, however that went. undefined: a form in another window
 * holds it. Where this can not be told, nobody holds anything.
 */
export function houVast(naam: string): Promise<(() => void) | undefined> {
  const niets = () => undefined
  const sloten = navigator.locks as LockManager | null
  if (!sloten) return Promise.resolve(niets)
  return new Promise((geef) => {
    sloten
      .request(naam, { ifAvailable: true }, (slot) => {
        if (slot) return new Promise<void>((laatLos) => geef(laatLos))
        geef(undefined)
        return undefined
      })
      .catch(() => geef(niets))
  })
}
