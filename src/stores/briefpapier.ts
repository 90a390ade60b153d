import { defineStore } from 'pinia'
import { computed } from 'vue'
import type { Papier } from '@/documents/op-papier'
import { host } from '@/host'
import { useInstellingenStore } from './instellingen'
import { useLogoStore } from './logo'
import { opslag } from './opslag'
import type { Uitkomst } from './uitkomst'
import { bewaardAls, bewaarInWord, nietBewaard, PAPIER_ONLEESBAAR } from './word-bestand'

const ONLEESBAAR =
  'Dit bestand kan niet worden gelezen. Er is niets veranderd. Kijk of het nog open is in een ander programma, en kies het opnieuw.'
const TE_GROOT =
  'Dit briefpapier is groter dan 5 MB. Maak de plaatjes erin kleiner en kies het opnieuw. Er is niets veranderd.'

/** The paper of the organisation: chosen, kept, and read for every Word document. */
export const useBriefpapierStore = defineStore('briefpapier', () => {
  const instellingen = useInstellingenStore()
  const logo = useLogoStore()
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

  /** What a Word document comes on. Rejects with a sentence when what was kept can not be read. */
  async function lees(): Promise<Papier> {
    if (!gekozen.value) return logo.lees()
    try {
      return { briefpapier: await opslag().bijlagen.lees(gekozen.value.sha256) }
    } catch {
      throw new Error(PAPIER_ONLEESBAAR)
    }
  }

  /** A letter to nobody, to see what the paper makes of it. */
  async function bewaarProef(): Promise<Uitkomst> {
    const { proefbrief } = await import('@/documents/briefpapier/proefbrief')
    const uitslag = await bewaarInWord(proefbrief(instellingen.organisatie), lees)
    if ('tekst' in uitslag) return uitslag
    return uitslag.soort === 'saved'
      ? { soort: 'gelukt', tekst: `${bewaardAls(uitslag.path)} Open het in Word om het te bekijken.` }
      : nietBewaard(uitslag)
  }

  return { gekozen, kies, haalWeg, lees, bewaarProef }
})
