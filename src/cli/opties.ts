import { InvoerFout, keuze, toon } from './fout'

export type Opties = Readonly<Partial<Record<string, string>>>

/**
 * Reads `--naam waarde` and `--naam=waarde`, and of `schakelaars` the name alone. Anything else, and an option that the command
 * does not know, is an InvoerFout.
 */
export function leesOpties(
  opdracht: string,
  argumenten: readonly string[],
  metWaarde: readonly string[],
  schakelaars: readonly string[] = [],
): Opties {
  const toegestaan = [...metWaarde, ...schakelaars]
  const opties: Record<string, string> = {}
  for (let i = 0; i < argumenten.length; i++) {
    const argument = argumenten[i] ?? ''
    const [, naam, achterTeken] = /^--([a-z]+)(?:=(.*))?$/s.exec(argument) ?? []
    if (naam === undefined || !toegestaan.includes(naam)) throw new InvoerFout(onbekend(opdracht, argument, toegestaan))
    if (naam in opties) throw new InvoerFout(`De optie --${naam} staat er twee keer; geef hem één keer.`)
    if (schakelaars.includes(naam)) {
      if (achterTeken !== undefined)
        throw new InvoerFout(`De optie --${naam} heeft geen waarde; schrijf alleen --${naam}.`)
      opties[naam] = 'ja'
      continue
    }
    const waarde = achterTeken ?? argumenten[++i]
    if (waarde === undefined || waarde === '' || (achterTeken === undefined && waarde.startsWith('--')))
      throw new InvoerFout(`Achter --${naam} ontbreekt de waarde; schrijf bijvoorbeeld --${naam} ${VOORBEELD[naam]}.`)
    opties[naam] = waarde
  }
  return opties
}

const VOORBEELD: Readonly<Record<string, string>> = {
  jaar: '2027',
  vanaf: '2026-11-20',
  tot: '2026-12-20',
  aantal: '5',
  lezing: 'lid1',
  uit: 'voorbeelden',
  vandaag: '2026-11-20',
  lezer: 'klager',
  toestemming: '2026-11-20',
  in: 'dossier.json',
  backup: 'kopie.klachtkopie',
  wachtzin: 'wachtzin.txt',
}

function onbekend(opdracht: string, argument: string, toegestaan: readonly string[]): string {
  const mogelijk = toegestaan.map((naam) => `--${naam}`)
  return toegestaan.length === 0
    ? `De opdracht ${opdracht} kent geen ${toon(argument)}; laat dat weg.`
    : `De opdracht ${opdracht} kent geen ${toon(argument)}; gebruik ${keuze(mogelijk)}.`
}
