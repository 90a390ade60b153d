import type { Datum } from '@/domain/datum/datum'
import { dossierUit } from './dossier'
import { feestdagenUit } from './feestdagen'
import { InvoerFout, keuze, toon } from './fout'
import { herstelUit } from './herstel'
import { hulp, OPDRACHTEN } from './hulp'
import { leesOpties } from './opties'
import { termijnenUit } from './termijnen'
import { voorbeeldUit } from './voorbeeld'
import { werkdagenUit } from './werkdagen'

/** What a command needs from the terminal: its standard input, read only when asked for, and the day. */
export interface Omgeving {
  readonly invoer: () => Promise<string>
  readonly vandaag: () => Datum
}

export interface Uitkomst {
  readonly code: 0 | 2
  readonly stdout: string
  readonly stderr: string
}

/** Runs one command. Everything is computed before anything is written: after an error standard output is empty. */
export async function voerUit(argumenten: readonly string[], omgeving: Omgeving): Promise<Uitkomst> {
  try {
    return { code: 0, stderr: '', ...(await antwoord(argumenten, omgeving)) }
  } catch (fout) {
    if (fout instanceof InvoerFout) return { code: 2, stdout: '', stderr: `${fout.message}\n` }
    throw fout
  }
}

async function antwoord(
  [opdracht = 'hulp', ...rest]: readonly string[],
  { invoer, vandaag }: Omgeving,
): Promise<{ stdout: string; stderr?: string }> {
  switch (opdracht) {
    case 'termijnen':
      leesOpties(opdracht, rest, [])
      return json(termijnenUit(await invoer()))
    case 'werkdagen':
      return json(await werkdagenUit(leesOpties(opdracht, rest, ['jaar', 'vanaf', 'aantal', 'tot', 'lezing']), invoer))
    case 'feestdagen': {
      const { dagen, waarschuwing } = feestdagenUit(leesOpties(opdracht, rest, ['jaar']))
      return { ...json(dagen), ...(waarschuwing !== undefined && { stderr: `${waarschuwing}\n` }) }
    }
    case 'voorbeeld':
      return json(await voorbeeldUit(leesOpties(opdracht, rest, ['uit', 'vandaag']), vandaag))
    case 'dossier':
      return json(
        await dossierUit(
          leesOpties(opdracht, rest, ['uit', 'lezer', 'toestemming', 'in', 'vandaag'], ['letters', 'voorbeeld']),
          invoer,
          vandaag,
        ),
      )
    case 'herstel':
      return json(await herstelUit(leesOpties(opdracht, rest, ['backup', 'uit', 'wachtzin']), invoer, vandaag))
    case 'hulp':
    case '--help':
    case '-h':
      leesOpties('hulp', rest, [])
      return { stdout: hulp() }
    default:
      throw new InvoerFout(`De opdracht ${toon(opdracht)} bestaat niet; kies ${keuze(OPDRACHTEN)}.`)
  }
}

const json = (waarde: unknown) => ({ stdout: `${JSON.stringify(waarde)}\n` })
