import type { ComputedRef } from 'vue'
import type { Inhoud } from '@/domain/document/inhoud'
import { host } from '@/host'
import { AFDRUKKEN_MISLUKT, PDF_IN_BROWSER } from './afdrukfout'
import { useBriefpapierStore } from './briefpapier'
import { OPSLAAN_MISLUKT, type Uitkomst } from './uitkomst'
import { bewaardAls, bewaarInWord, nietBewaard } from './word-bestand'

/** The ways on which a sheet that belongs to no dossier leaves the window. `wat`: what it is called in a sentence. */
export function usePapierUitvoer(inhoud: ComputedRef<Inhoud>, wat: string) {
  const briefpapier = useBriefpapierStore()

  async function alsWord(): Promise<Uitkomst> {
    const uitslag = await bewaarInWord(inhoud.value, briefpapier.lees)
    if ('tekst' in uitslag) return uitslag
    return uitslag.soort === 'saved' ? { soort: 'gelukt', tekst: bewaardAls(uitslag.path) } : nietBewaard(uitslag)
  }

  async function afdrukken(): Promise<Uitkomst> {
    const uitslag = await host.print().catch(() => ({ soort: 'failed', reason: 'unknown' }) as const)
    if (uitslag.soort === 'failed') return { soort: 'mislukt', tekst: AFDRUKKEN_MISLUKT[uitslag.reason] }
    if (uitslag.soort === 'cancelled') return { soort: 'geannuleerd', tekst: 'U hebt het afdrukken afgebroken.' }
    return { soort: 'gelukt', tekst: `Het afdrukvenster is gesloten. Kijk of ${wat} uit de printer komt.` }
  }

  async function alsPdf(): Promise<Uitkomst> {
    try {
      const uitslag = await host.savePdf(`${inhoud.value.bestandsnaam}.pdf`)
      if (uitslag.soort === 'saved') return { soort: 'gelukt', tekst: bewaardAls(uitslag.path) }
      return host.soort === 'browser' && uitslag.soort === 'cancelled'
        ? { soort: 'geannuleerd', tekst: PDF_IN_BROWSER }
        : nietBewaard(uitslag)
    } catch {
      return { soort: 'mislukt', tekst: OPSLAAN_MISLUKT.unknown }
    }
  }

  return { alsWord, afdrukken, alsPdf }
}
