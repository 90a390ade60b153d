import { defineStore } from 'pinia'
import { extensieVan } from '@/domain/document/bestandsnaam'
import { alsTekst, kijksoort } from '@/domain/document/kijksoort'
import type { Bestand } from '@/domain/gebeurtenis/gebeurtenis'
import { host, type OpenFailure } from '@/host'
import { bladzijdenVan } from './bladzijden'
import { opslag } from './opslag'
import { OPSLAAN_MISLUKT, type Uitkomst } from './uitkomst'

const OPENEN_MISLUKT: Readonly<Record<OpenFailure, string>> = {
  'too-large':
    'Dit bestand is groter dan 50 MB en past niet in het dossier. Er is niets toegevoegd. Maak het kleiner, of schrijf op waar het staat.',
  unreadable:
    'Dit bestand kan niet worden gelezen. Er is niets toegevoegd. Kijk of het nog open is in een ander programma, en kies het opnieuw.',
}

/** What of a file can be shown; `anders`: nothing, it can only be saved. */
export type TeBekijken =
  | { readonly soort: 'png' | 'jpeg'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly soort: 'tekst'; readonly tekst: string }
  | { readonly soort: 'anders' }

/** Files of a dossier: chosen, kept, and given back as they came. Pictures and plain text are shown; nothing is ever run. */
export const useBijlagenStore = defineStore('bijlagen', () => {
  /**
   * Asks for a file and keeps it; undefined when none was chosen. Kept at once, so that a half-filled form that is taken up
   * later still has it. Rejects with a sentence.
   */
  async function kies(): Promise<Bestand | undefined> {
    const gekozen = await host.openFile()
    if (gekozen.soort === 'cancelled') return undefined
    if (gekozen.soort === 'failed') throw new Error(OPENEN_MISLUKT[gekozen.reason])
    const { bytes, name } = gekozen
    return {
      sha256: await opslag().bijlagen.bewaar(bytes),
      naam: name,
      grootte: bytes.length,
      type: extensieVan(name),
      ...(await bladzijdenVan(bytes)),
    }
  }

  /** Rejects with a sentence when it can not be read. */
  async function bekijk({ sha256 }: Bestand): Promise<TeBekijken> {
    const bytes = await opslag().bijlagen.lees(sha256)
    const soort = kijksoort(bytes)
    if (soort === undefined) return { soort: 'anders' }
    return soort === 'tekst' ? { soort, tekst: alsTekst(bytes) ?? '' } : { soort, bytes }
  }

  /** Gives a file back, byte for byte. */
  async function bewaarAls({ naam, sha256 }: Bestand): Promise<Uitkomst> {
    try {
      const bytes = await opslag().bijlagen.lees(sha256)
      const uitslag = await host.saveFile({ name: naam, bytes })
      if (uitslag.soort === 'failed') return { soort: 'mislukt', tekst: OPSLAAN_MISLUKT[uitslag.reason] }
      if (uitslag.soort === 'cancelled') return { soort: 'geannuleerd', tekst: 'Er is niets bewaard.' }
      return { soort: 'gelukt', tekst: `Bewaard als ${uitslag.path.split(/[/\\]/).at(-1) ?? naam}.` }
    } catch (fout) {
      return { soort: 'mislukt', tekst: fout instanceof Error ? fout.message : OPSLAAN_MISLUKT.unknown }
    }
  }

  return { kies, bekijk, bewaarAls }
})
