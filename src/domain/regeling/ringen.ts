/** A name with the names that it leads to. */
export type Pijl = readonly [van: string, naar: readonly string[]]

/** The rings among these, each once, from the name at which it was found. */
export function ringen(pijlen: readonly Pijl[]): string[][] {
  const naar = new Map<string, string[]>()
  for (const [van, doelen] of pijlen) naar.set(van, [...(naar.get(van) ?? []), ...doelen])
  const klaar = new Set<string>()
  const gevonden: string[][] = []
  const loop = (naam: string, pad: readonly string[]): void => {
    const plek = pad.indexOf(naam)
    if (plek >= 0) {
      gevonden.push(pad.slice(plek))
      return
    }
    if (klaar.has(naam)) return
    for (const doel of naar.get(naam) ?? []) loop(doel, [...pad, naam])
    klaar.add(naam)
  }
  for (const naam of naar.keys()) loop(naam, [])
  return gevonden
}
