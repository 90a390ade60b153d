import { defineStore } from 'pinia'
import { computed } from 'vue'
import { useVandaag } from '@/composables/use-vandaag'
import { weekbladInhoud } from '@/documents/weekblad'
import { weekbladVan } from '@/domain/overzicht/weekblad'
import { host } from '@/host'
import { AFDRUKKEN_MISLUKT, PDF_IN_BROWSER } from './afdrukfout'
import { useBriefpapierStore } from './briefpapier'
import { useDossiersStore } from './dossiers'
import { useInstellingenStore } from './instellingen'
import { OPSLAAN_MISLUKT, type Uitkomst } from './uitkomst'
import { bewaardAls, bewaarInWord, bijOefening, nietBewaard } from './word-bestand'

/** The week on one sheet of paper. It belongs to no dossier, so no log knows of it. */
export const useWeekbladStore = defineStore('weekblad', () => {
  const dossiers = useDossiersStore()
  const instellingen = useInstellingenStore()
  const briefpapier = useBriefpapierStore()
  const vandaag = useVandaag()

  const inhoud = computed(() =>
    bijOefening(
      weekbladInhoud(
        weekbladVan(dossiers.werkvoorraad, dossiers.teSturen, dossiers.open, vandaag.value),
        instellingen.organisatie.naam,
        vandaag.value,
      ),
    ),
  )

  async function alsWord(): Promise<Uitkomst> {
    const uitslag = await bewaarInWord(inhoud.value, briefpapier.lees)
    if ('tekst' in uitslag) return uitslag
    return uitslag.soort === 'saved' ? { soort: 'gelukt', tekst: bewaardAls(uitslag.path) } : nietBewaard(uitslag)
  }

  async function afdrukken(): Promise<Uitkomst> {
    const uitslag = await host.print().catch(() => ({ soort: 'failed', reason: 'unknown' }) as const)
    if (uitslag.soort === 'failed') return { soort: 'mislukt', tekst: AFDRUKKEN_MISLUKT[uitslag.reason] }
    if (uitslag.soort === 'cancelled') return { soort: 'geannuleerd', tekst: 'U hebt het afdrukken afgebroken.' }
    return { soort: 'gelukt', tekst: 'Het afdrukvenster is gesloten. Kijk of het weekblad uit de printer komt.' }
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

  return { inhoud, alsWord, afdrukken, alsPdf }
})
