import { schrijfPakket, type PakketDeel } from '@/documents/pakket'
import type { BestandMee } from '@/domain/lezer/bestanden'
import { host } from '@/host'
import { opslag } from './opslag'
import { NIETS_BEWAARD, type Uitkomst } from './uitkomst'
import { bewaardAls, nietBewaard } from './word-bestand'

/** How far it is: which file of how many. */
export interface Voortgang {
  readonly nu: number
  readonly van: number
}
/** The paper itself comes before the files, and how far that is can not be known. */
export const HET_DOCUMENT: Voortgang = { nu: 0, van: 0 }

export interface Pakket {
  /** Without extension. */
  readonly naam: string
  /** Folder inside; '' for none. */
  readonly map: string
  readonly word: { readonly naam: string; readonly bytes: Uint8Array }
  readonly bestanden: readonly BestandMee[]
}

class Afgebroken extends Error {}
/** One file that can not be read holds up the whole: a dossier with a hole in it would say that it is complete. */
class Onleesbaar extends Error {}

/** Saves the paper with the files of its pieces in one .zip. Each file is read when it is its turn. */
export async function bewaarPakket(
  { bestanden, map, naam, word }: Pakket,
  signaal: AbortSignal,
  meld: (voortgang: Voortgang) => void,
): Promise<Uitkomst> {
  const delen: PakketDeel[] = [
    { naam: `${map}${word.naam}`, lees: () => Promise.resolve(word.bytes) },
    ...bestanden.map((b) => ({ naam: `${map}${b.naam}`, lees: () => lees(b) })),
  ]
  try {
    const uitslag = await host.saveParts(`${naam}.zip`, (schrijf) =>
      schrijfPakket(delen, schrijf, (nr) => {
        if (signaal.aborted) throw new Afgebroken()
        meld({ nu: Math.max(nr - 1, 1), van: bestanden.length })
      }),
    )
    return uitslag.soort === 'saved' ? { soort: 'gelukt', tekst: bewaardAls(uitslag.path) } : nietBewaard(uitslag)
  } catch (fout) {
    if (fout instanceof Afgebroken) return nietBewaard({ soort: 'cancelled' })
    const reden = fout instanceof Onleesbaar ? fout.message : 'De bestanden konden niet bij elkaar worden gezet.'
    return { soort: 'mislukt', tekst: `${reden} ${NIETS_BEWAARD} Probeer het opnieuw, of kies Opslaan als Word.` }
  }
}

async function lees({ nummer, sha256 }: BestandMee): Promise<Uint8Array> {
  try {
    return await opslag().bijlagen.lees(sha256)
  } catch {
    throw new Onleesbaar(
      `Het bestand van stuk ${nummer} is beschadigd of niet te vinden. Laat dit stuk weg, of voeg het bestand opnieuw toe.`,
    )
  }
}
