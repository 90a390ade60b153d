import { defineStore } from 'pinia'
import { computed, shallowRef, watch } from 'vue'
import type { LogoBeeld } from '@/documents/logo-beeld'
import type { Papier } from '@/documents/op-papier'
import { host } from '@/host'
import { useInstellingenStore } from './instellingen'
import { opslag } from './opslag'
import { NIETS_BEWAARD } from './uitkomst'

const ONLEESBAAR =
  'Dit bestand kan niet worden gelezen. Er is niets veranderd. Kijk of het nog open is in een ander programma, en kies het opnieuw.'

/** The logo for documents in the style of the program: chosen, kept as a PNG, and read for every document. */
export const useLogoStore = defineStore('logo', () => {
  const instellingen = useInstellingenStore()
  const gekozen = computed(() => instellingen.instellingen.logo)

  /** Asks for a picture and keeps it when it can be the logo. Answers its name; rejects with a sentence, and then nothing changed. */
  async function kies(): Promise<string | undefined> {
    const bestand = await host.openFile()
    if (bestand.soort === 'cancelled') return undefined
    const [{ keurLogo, TE_GROOT }, { tekenLogo }] = await Promise.all([
      import('@/documents/logo'),
      import('./logo-tekenen'),
    ])
    if (bestand.soort === 'failed') throw new Error(bestand.reason === 'too-large' ? TE_GROOT : ONLEESBAAR)
    const bytes = new Uint8Array(bestand.bytes)
    const png = await tekenLogo(bytes, keurLogo(bytes))
    const sha256 = await opslag().bijlagen.bewaar(png)
    await instellingen.bewaar({ logo: { sha256, naam: bestand.name, grootte: png.length } })
    return bestand.name
  }

  const haalWeg = (): Promise<void> => instellingen.bewaar({ logo: null })

  /** For a Word document. Rejects with a sentence when what was kept can not be read. */
  async function lees(): Promise<Papier> {
    if (!gekozen.value) return {}
    try {
      return { logo: await opslag().bijlagen.lees(gekozen.value.sha256) }
    } catch {
      throw new Error(
        `Uw logo is niet te lezen. ${NIETS_BEWAARD} Kies het opnieuw bij Instellingen, of haal het daar weg.`,
      )
    }
  }

  /** For the preview and the print; undefined without a logo, and as long as it is read. */
  const beeld = shallowRef<LogoBeeld>()
  watch(
    () => gekozen.value?.sha256,
    async (sha256) => {
      const gelezen = await Promise.all([lees(), import('@/documents/logo-beeld')]).catch(() => undefined)
      const [{ logo } = {}, { logoBeeld } = {}] = gelezen ?? []
      if (sha256 === gekozen.value?.sha256) beeld.value = logo && logoBeeld ? logoBeeld(logo) : undefined
    },
    { immediate: true },
  )

  return { gekozen, kies, haalWeg, lees, beeld }
})
