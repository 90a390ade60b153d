import { defineStore } from 'pinia'
import { computed } from 'vue'
import type { Briefpapier } from '@/documents/briefpapier/lezen'
import { host } from '@/host'
import { useInstellingenStore } from './instellingen'
import { opslag } from './opslag'
import { OPSLAAN_MISLUKT, type Uitkomst } from './uitkomst'

const ONLEESBAAR =
  'Dit bestand kan niet worden gelezen. Er is niets veranderd. Kijk of het nog open is in een ander programma, en kies het opnieuw.'
const TE_GROOT =
  'Dit briefpapier is groter dan 5 MB. Maak de plaatjes erin kleiner en kies het opnieuw. Er is niets veranderd.'

/** The paper of the organisation: chosen, kept, and read for every Word document. */
export const useBriefpapierStore = defineStore('briefpapier', () => {
  const instellingen = useInstellingenStore()
  const gekozen = computed(() => instellingen.instellingen.briefpapier)

  /** Asks for a file and keeps it when it can be the letterhead. Answers its name; rejects with a sentence, and then nothing changed. */
  async function kies(): Promise<string | undefined> {
    const bestand = await host.openFile()
    if (bestand.soort === 'cancelled') return undefined
    if (bestand.soort === 'failed') throw new Error(bestand.reason === 'too-large' ? TE_GROOT : ONLEESBAAR)
    const { leesBriefpapier } = await import('@/documents/briefpapier/lezen')
    leesBriefpapier(bestand.bytes)
    const sha256 = await opslag().bijlagen.bewaar(bestand.bytes)
    await instellingen.bewaar({ briefpapier: { sha256, naam: bestand.name, grootte: bestand.bytes.length } })
    return bestand.name
  }

  const haalWeg = (): Promise<void> => instellingen.bewaar({ briefpapier: null })

  /** The letterhead; undefined without one. Rejects when what was kept can not be read. */
  async function lees(): Promise<Briefpapier | undefined> {
    if (!gekozen.value) return undefined
    const bytes = await opslag().bijlagen.lees(gekozen.value.sha256)
    const { leesBriefpapier } = await import('@/documents/briefpapier/lezen')
    return leesBriefpapier(bytes)
  }

  /** A letter to nobody, to see what the paper makes of it. */
  async function bewaarProef(): Promise<Uitkomst> {
    try {
      const [{ naarWord }, { proefbrief }] = await Promise.all([
        import('@/documents/naar-word'),
        import('@/documents/briefpapier/proefbrief'),
      ])
      const inhoud = proefbrief(instellingen.organisatie)
      const bytes = await naarWord(inhoud, await lees())
      const uitslag = await host.saveFile({ name: `${inhoud.bestandsnaam}.docx`, bytes })
      if (uitslag.soort === 'failed') return { soort: 'mislukt', tekst: OPSLAAN_MISLUKT[uitslag.reason] }
      if (uitslag.soort === 'cancelled') return { soort: 'geannuleerd', tekst: 'Er is niets bewaard.' }
      return {
        soort: 'gelukt',
        tekst: `Bewaard als ${uitslag.path.split(/[/\\]/).at(-1) ?? uitslag.path}. Open het in Word om het te bekijken.`,
      }
    } catch {
      return { soort: 'mislukt', tekst: 'De proefbrief kon niet worden gemaakt. Kies het briefpapier opnieuw.' }
    }
  }

  return { gekozen, kies, haalWeg, lees, bewaarProef }
})
