import { createHash } from 'node:crypto'

/** So many days and months keep their newest backup. */
const DAYS = 14
const MONTHS = 12

const NAME = /^Klachtdossier reservekopie (\d{4}-\d{2}-\d{2}) (\d{2}\.\d{2}\.\d{2}) ([0-9a-f]{8})\.klachtkopie$/

export interface Named {
  readonly name: string
  readonly day: string
  readonly time: string
}

/** Two computers may use one folder: what belongs to another installation is not ours to count or to remove. */
export const codeOf = (installation: string): string =>
  createHash('sha256').update(installation).digest('hex').slice(0, 8)

export const nameOf = (code: string, moment: string): string =>
  `Klachtdossier reservekopie ${moment} ${code}.klachtkopie`

/** A file that is being written, or was when the program ended. */
export const temporaryOf = (code: string, random: string): string =>
  `.klachtdossier-reservekopie-${code}-${random}.deel`
export const isTemporaryOf = (code: string, name: string): boolean =>
  new RegExp(`^\\.klachtdossier-reservekopie-${code}-[0-9a-f]{12}\\.deel$`).test(name)

/** The backups of this installation among these names, the newest first. */
export const ownNames = (code: string, names: readonly string[]): Named[] =>
  names
    .flatMap((name) => {
      const [, day = '', time = '', of] = NAME.exec(name) ?? []
      return of === code ? [{ name, day, time }] : []
    })
    .sort((a, b) => (a.name < b.name ? 1 : -1))

/**
 * What makes room: all but the newest of each of the last days, and of each of the last months, that have one. Days without a
 * backup do not count: after a long holiday there is as much to go back to as before it, and a clock that was wrong once takes
 * the place of one day and no more.
 */
export function tooOld(own: readonly Named[]): Named[] {
  const keep = new Set<string>()
  const newestOf = (most: number, period: (each: Named) => string) => {
    const seen = new Set<string>()
    for (const each of own) {
      if (seen.size === most) return
      if (!seen.has(period(each))) keep.add(each.name)
      seen.add(period(each))
    }
  }
  newestOf(DAYS, ({ day }) => day)
  newestOf(MONTHS, ({ day }) => day.slice(0, 7))
  return own.filter(({ name }) => !keep.has(name))
}
