import { type Datum, plusDagen } from '../datum/datum'

/** So many days and months keep their newest backup, as the folder for backups does (electron/main/handlers/backup/names.ts). */
const DAGEN = 14
const MAANDEN = 12
/** Longer than a backup can stay when one is made each day. */
const VOORUIT = 430

/** A backup in the folder. `tijd`: of the clock, as `09.05.00`. */
export interface Kopie {
  readonly naam: string
  readonly dag: Datum
  readonly tijd: string
}
export interface OudeKopie extends Kopie {
  /** The day on which it makes room, when a backup is made every day from now on. */
  readonly weg: Datum
}

/** What stays when these are there: the newest of each of the last days, and of each of the last months, that have one. */
function blijft(kopieen: readonly Kopie[]): Set<string> {
  const uit = new Set<string>()
  const nieuwstePer = (meest: number, periode: (kopie: Kopie) => string) => {
    const gezien = new Set<string>()
    for (const kopie of kopieen) {
      if (gezien.size === meest) return
      if (!gezien.has(periode(kopie))) uit.add(kopie.naam)
      gezien.add(periode(kopie))
    }
  }
  nieuwstePer(DAGEN, ({ dag }) => dag)
  nieuwstePer(MAANDEN, ({ dag }) => dag.slice(0, 7))
  return uit
}

const nieuwsteEerst = (a: Kopie, b: Kopie) => (`${a.dag} ${a.tijd}` < `${b.dag} ${b.tijd}` ? 1 : -1)

/** When each of these backups makes room, the first to go in front. `alle`: all in the folder, those among them. */
export function wanneerWeg(deze: readonly Kopie[], alle: readonly Kopie[], vandaag: Datum): OudeKopie[] {
  const uit: OudeKopie[] = []
  let wacht = [...deze]
  let map = [...alle]
  for (let dag = vandaag, n = 0; wacht.length > 0 && n < VOORUIT; dag = plusDagen(dag, 1), n++) {
    // The one of today may still have to be made.
    if (n > 0 || !map.some((kopie) => kopie.dag === dag)) map.push({ naam: `over ${n}`, dag, tijd: '' })
    map.sort(nieuwsteEerst)
    const over = blijft(map)
    uit.push(...wacht.filter(({ naam }) => !over.has(naam)).map((kopie) => ({ ...kopie, weg: dag })))
    wacht = wacht.filter(({ naam }) => over.has(naam))
    map = map.filter(({ naam }) => over.has(naam))
  }
  return uit
}
